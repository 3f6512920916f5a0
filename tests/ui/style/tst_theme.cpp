#include "tests/support/registry.h"
#include "ui/style/theme.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace rewire;

namespace {

double luminance(const QColor& colour) {
  const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1: 1 (the same) … 21 (black on white).
double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace

class TestTheme : public QObject {
  Q_OBJECT

  static const Theme& theme() {
    QFETCH_GLOBAL(bool, dark);
    return dark ? Theme::darkTheme() : Theme::light();
  }

 private Q_SLOTS:
  void initTestCase_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }

  void everyColourIsThere() {
    const Theme& t = theme();
    for (const QColor& colour : {t.window, t.panel, t.plot, t.text, t.mutedText, t.grid, t.frame, t.accent, t.error, t.errorText,
                                 t.positive, t.negative, t.born, t.died, t.train}) {
      QVERIFY(colour.isValid());
      QCOMPARE(colour.alpha(), 255);
    }
  }

  void textCanBeRead() {
    const Theme& t = theme();
    for (const QColor& text : {t.text, t.mutedText})
      for (const QColor& behind : {t.window, t.panel, t.plot})
        QVERIFY2(contrast(text, behind) >= 4.5, qPrintable(text.name() + behind.name()));
    QVERIFY(contrast(t.errorText, t.error) >= 4.5);
    const QPalette palette = t.palette();
    QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
  }

  void linesStandOutFromThePlot() {
    const Theme& t = theme();
    for (const QColor& line : {t.train, t.positive, t.negative, t.born}) QVERIFY(contrast(line, t.plot) >= 3.0);
    for (const Rule rule : allRules()) QVERIFY(contrast(t.ofRule(rule), t.plot) >= 3.0);
    QVERIFY(contrast(t.grid, t.plot) < contrast(t.frame, t.plot));
  }

  void bornAndDiedDifferInLightness() {
    const Theme& t = theme();
    QVERIFY(contrast(t.born, t.died) >= 2.5);
    QVERIFY(contrast(t.born, t.plot) > contrast(t.died, t.plot));
  }

  void noDensityIsTheBackground() { QCOMPARE(QColor(theme().density[0]), theme().plot); }

  void moreDensityIsFurtherFromTheBackground() {
    const Theme& t = theme();
    for (std::size_t i = 1; i < t.density.size(); ++i) {
      const double step = luminance(QColor(t.density[i])) - luminance(QColor(t.density[i - 1]));
      QVERIFY2(t.dark ? step > -0.002 : step < 0.002, qPrintable(QString::number(i)));
      if (i >= 8) {
        const double over8 = luminance(QColor(t.density[i])) - luminance(QColor(t.density[i - 8]));
        QVERIFY2(t.dark ? over8 > 0.0 : over8 < 0.0, qPrintable(QString::number(i)));
      }
    }
    QVERIFY(contrast(QColor(t.density[255]), t.plot) > 10.0);
  }

  void densityEndsWithCividis() { QCOMPARE(theme().density[255], theme().dark ? 0xfffee838 : 0xff00224e); }

  void rulesAndLayersHaveColoursOfTheirOwn() {
    std::set<QRgb> rules, layers;
    for (const Rule rule : allRules()) rules.insert(theme().ofRule(rule).rgb());
    for (std::size_t layer = 0; layer < 7; ++layer) layers.insert(theme().ofLayer(layer).rgb());
    QCOMPARE(rules.size(), allRules().size());
    QCOMPARE(layers.size(), std::size_t{7});
    QCOMPARE(theme().ofLayer(7), theme().ofLayer(0));
  }
};

REWIRE_WIDGET_TEST(TestTheme)
#include "tst_theme.moc"
