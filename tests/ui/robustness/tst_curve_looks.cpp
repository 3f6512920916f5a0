#include "ui/robustness/curve_looks.h"

#include "tests/support/curves.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace rewire;
using namespace rewire::test;

/// Curves that must be told apart, in colour and in grey.
class TestCurveLooks : public QObject {
  Q_OBJECT

  static CurveState setModels(int count) {
    CurveState state = *madeCurves();
    state.models.assign(static_cast<std::size_t>(count), state.models.front());
    return state;
  }

 private Q_SLOTS:
  void modelsOfOneRuleDifferInMarkLightnessAndDash_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void modelsOfOneRuleDifferInMarkLightnessAndDash() {
    QFETCH(bool, dark);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    const CurveState state = setModels(3);
    const QColor rule = theme.ofRule(Rule::Set);
    QCOMPARE(lookOf(state, 0, theme).pen.color(), rule);
    for (int a = 0; a < 3; ++a) {
      const CurveLook one = lookOf(state, a, theme);
      const int hue = std::abs(one.pen.color().hslHue() - rule.hslHue());
      QVERIFY2(std::min(hue, 360 - hue) <= 25, qPrintable(one.pen.color().name()));  // it is still the rule's colour
      QVERIFY(std::abs(qGray(one.pen.color().rgb()) - qGray(theme.plot.rgb())) > 40);
      for (int b = 0; b < a; ++b) {
        const CurveLook other = lookOf(state, b, theme);
        QVERIFY(one.mark.shape() != other.mark.shape());
        QVERIFY(one.pen.style() != other.pen.style());
        QVERIFY(std::abs(qGray(one.pen.color().rgb()) - qGray(other.pen.color().rgb())) > 25);
      }
    }
  }

  void modelsOfOtherRulesHaveOtherMarksToo() {
    const CurveState state = *madeCurves();
    std::set<int> marks;
    for (int model = 0; model < 3; ++model) {
      const CurveLook look = lookOf(state, model, Theme::light());
      QCOMPARE(look.pen.color(), Theme::light().ofRule(state.models[static_cast<std::size_t>(model)].experiment.rule));
      QCOMPARE(look.pen.style(), Qt::SolidLine);
      marks.insert(look.mark.shape());
    }
    QCOMPARE(marks.size(), std::size_t{3});
  }

  void aModelAloneNeedsNoMark() { QVERIFY(lookOf(setModels(1), 0, Theme::light()).mark.isNone()); }

  void aModelKnownByNameHasNoRulesColour() {
    CurveState state = setModels(2);
    state.models[0].nameOnly = true;
    QCOMPARE(lookOf(state, 0, Theme::light()).pen.color(), Theme::light().mutedText);
    QCOMPARE(lookOf(state, 1, Theme::light()).pen.color(), Theme::light().ofRule(Rule::Set));
  }

  void marksNeverRunIntoEachOther() {
    QCOMPARE(stepsBetweenMarks(5), 0);
    QCOMPARE(stepsBetweenMarks(21), 1);
    QCOMPARE(stepsBetweenMarks(1001), 90);
  }
};

REWIRE_TEST(TestCurveLooks)
#include "tst_curve_looks.moc"
