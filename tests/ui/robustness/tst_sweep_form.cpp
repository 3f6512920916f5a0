#include "tests/support/registry.h"
#include "ui/robustness/sweep_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTest>

using namespace rewire;

class TestSweepForm : public QObject {
  Q_OBJECT

  static void choose(SweepForm& form, const char* name, int index) {
    auto* combo = form.findChild<QComboBox*>(name);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < index; ++i) QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), index);
  }

  /// Chooses a kind by its name on the command line.
  static void chooseKind(SweepForm& form, std::string_view name) {
    choose(form, "curveKind", static_cast<int>(kindNamed(name)->index()));
  }

  static void type(SweepForm& form, const char* name, const QString& number) {
    auto* box = form.findChild<QDoubleSpinBox*>(name);
    box->selectAll();
    QTest::keyClicks(box, number);
  }

 private Q_SLOTS:
  void theDefaults() {
    const SweepForm form;
    Sweep expected;
    expected.kind = RemoveLinks{};
    QVERIFY(form.sweep() == expected);
  }

  void eachKindHasItsRangeAndOptions_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("to");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("links") << "remove-links" << 1.0 << QStringList{"curveRemoveLinksOrder"};
    QTest::newRow("neurons") << "remove-neurons" << 1.0 << QStringList{"curveRemoveNeuronsOrder"};
    QTest::newRow("shuffle") << "shuffle-weights" << 1.0
                             << QStringList{"curveShuffleWeightsScope", "curveShuffleWeightsKeepSign"};
    QTest::newRow("swap") << "swap-links" << 1.0 << QStringList{};
    QTest::newRow("attack") << "attack" << 0.1 << QStringList{"curveAttackMethod", "curveAttackNorm"};
    QTest::newRow("input noise") << "input-noise" << 0.5 << QStringList{"curveInputNoiseNoise"};
  }
  void eachKindHasItsRangeAndOptions() {
    QFETCH(QString, name);
    QFETCH(double, to);
    QFETCH(QStringList, options);
    SweepForm form;
    form.show();
    chooseKind(form, name.toStdString());
    const Sweep sweep = form.sweep();
    QCOMPARE(QString::fromUtf8(kindOf(sweep.kind).data()), name);
    QCOMPARE(sweep.from, 0.0);
    QCOMPARE(sweep.to, to);
    QVERIFY(validate(sweep, 3).empty());
    QStringList visible;
    for (const QWidget* option : form.findChildren<QWidget*>(QRegularExpression("^curve[A-Z]")))
      if (option->isVisible() && option->objectName().count(QRegularExpression("[A-Z]")) > 1) visible << option->objectName();
    QCOMPARE(visible, options);
  }

  void optionsReachTheSweep() {
    SweepForm form;
    form.show();
    choose(form, "curveRemoveLinksOrder", 3);
    QVERIFY(std::get<RemoveLinks>(form.sweep().kind).order == LinkOrder::Hubs);
    chooseKind(form, "shuffle-weights");
    choose(form, "curveShuffleWeightsScope", 1);
    QTest::mouseClick(form.findChild<QCheckBox*>("curveShuffleWeightsKeepSign"), Qt::LeftButton, {}, QPoint(6, 8));
    QVERIFY((std::get<ShuffleWeights>(form.sweep().kind) == ShuffleWeights{0.0, ShuffleScope::Incoming, true, {}}));
    chooseKind(form, "attack");
    choose(form, "curveAttackMethod", 1);
    choose(form, "curveAttackNorm", 1);
    type(form, "curveAttackSteps", "7");
    QTest::keyClick(form.findChild<QDoubleSpinBox*>("curveAttackSteps"), Qt::Key_Return);
    const auto attack = std::get<Attack>(form.sweep().kind);
    QVERIFY(attack.method == AttackMethod::Pgd && attack.norm == AttackNorm::L2 && attack.steps == 7);
    chooseKind(form, "input-noise");
    choose(form, "curveInputNoiseNoise", 2);
    QVERIFY(std::get<InputNoise>(form.sweep().kind).noise == NoiseKind::SaltPepper);
  }

  void numbersReachTheSweep() {
    SweepForm form;
    form.show();
    QSignalSpy edited(&form, &SweepForm::edited);
    type(form, "curveFrom", "0.2");
    type(form, "curveTo", "0.8");
    type(form, "curveSteps", "4");
    type(form, "curveRepeats", "30");
    type(form, "curveSeed", "12");
    const Sweep sweep = form.sweep();
    QCOMPARE(sweep.from, 0.2);
    QCOMPARE(sweep.to, 0.8);
    QCOMPARE(sweep.steps, 4);
    QCOMPARE(sweep.repeats, 30);
    QCOMPARE(sweep.seed, 12u);
    QVERIFY(edited.size() >= 5);
  }

  void aKindRemembersItsRange() {
    SweepForm form;
    form.show();
    type(form, "curveTo", "0.4");
    chooseKind(form, "attack");
    QCOMPARE(form.sweep().to, 0.1);
    chooseKind(form, "remove-links");
    QCOMPARE(form.sweep().to, 0.4);
  }

  void whatIsNotRandomIsDrawnOnce() {
    SweepForm form;
    form.show();
    auto* repeats = form.findChild<QWidget*>("curveRepeats");
    choose(form, "curveRemoveLinksOrder", 1);
    QVERIFY(!repeats->isEnabled());
    QVERIFY(form.findChild<QWidget*>("curveOnce")->isVisible());
    QCOMPARE(form.sweep().repeats, 1);
    choose(form, "curveRemoveLinksOrder", 0);
    QVERIFY(repeats->isEnabled());
    QVERIFY(!form.findChild<QWidget*>("curveOnce")->isVisible());
    QCOMPARE(form.sweep().repeats, 10);
  }

  void equalNumbersOfLinksNeedSeveralModels() {
    SweepForm form;
    form.show();
    auto* equal = form.findChild<QWidget*>("curveEqual");
    QVERIFY(!equal->isVisible());
    form.setSeveralModels(true);
    QVERIFY(equal->isVisible());
    choose(form, "curveEqual", 1);
    QVERIFY(form.sweep().equalLinks);
    form.setSeveralModels(false);
    QVERIFY(!form.sweep().equalLinks);
    form.setSeveralModels(true);
    chooseKind(form, "remove-neurons");
    QVERIFY(!form.sweep().equalLinks);
  }

  void everyControlHasANameAndATip() {
    const SweepForm form;
    for (QWidget* control : form.findChildren<QWidget*>(QRegularExpression("^curve.*(?<!Problem)$"))) {
      QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
      QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->objectName()));
    }
  }
};

REWIRE_WIDGET_TEST(TestSweepForm)
#include "tst_sweep_form.moc"
