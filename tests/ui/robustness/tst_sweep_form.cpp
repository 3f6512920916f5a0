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
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("to");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("links") << 0 << "remove-links" << 1.0 << QStringList{"curveLinkOrder"};
    QTest::newRow("neurons") << 1 << "remove-neurons" << 1.0 << QStringList{"curveNeuronOrder"};
    QTest::newRow("shuffle") << 2 << "shuffle-weights" << 1.0 << QStringList{"curveScope", "curveKeepSign"};
    QTest::newRow("swap") << 3 << "swap-links" << 1.0 << QStringList{};
    QTest::newRow("weight noise") << 4 << "weight-noise" << 2.0 << QStringList{};
    QTest::newRow("attack") << 5 << "attack" << 0.1 << QStringList{"curveMethod", "curveNorm"};
    QTest::newRow("input noise") << 6 << "input-noise" << 0.5 << QStringList{"curveNoise"};
  }
  void eachKindHasItsRangeAndOptions() {
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(double, to);
    QFETCH(QStringList, options);
    SweepForm form;
    form.show();
    choose(form, "curveKind", kind);
    const Sweep sweep = form.sweep();
    QCOMPARE(QString::fromUtf8(kindOf(sweep.kind).data()), name);
    QCOMPARE(sweep.from, 0.0);
    QCOMPARE(sweep.to, to);
    QVERIFY(validate(sweep, 3).empty());
    QStringList visible;
    for (const char* option : {"curveLinkOrder", "curveEqual", "curveNeuronOrder", "curveScope", "curveKeepSign", "curveMethod",
                               "curveNorm", "curvePgdSteps", "curveNoise"})
      if (form.findChild<QWidget*>(option)->isVisible()) visible << option;
    QCOMPARE(visible, options);
  }

  void optionsReachTheSweep() {
    SweepForm form;
    form.show();
    choose(form, "curveLinkOrder", 3);
    QVERIFY(std::get<RemoveLinks>(form.sweep().kind).order == LinkOrder::Hubs);
    choose(form, "curveKind", 2);
    choose(form, "curveScope", 1);
    QTest::mouseClick(form.findChild<QCheckBox*>("curveKeepSign"), Qt::LeftButton, {}, QPoint(6, 8));
    QVERIFY((std::get<ShuffleWeights>(form.sweep().kind) == ShuffleWeights{0.0, ShuffleScope::Incoming, true, {}}));
    choose(form, "curveKind", 5);
    choose(form, "curveMethod", 1);
    choose(form, "curveNorm", 1);
    type(form, "curvePgdSteps", "7");
    const auto attack = std::get<Attack>(form.sweep().kind);
    QVERIFY(attack.method == AttackMethod::Pgd && attack.norm == AttackNorm::L2 && attack.steps == 7);
    choose(form, "curveKind", 6);
    choose(form, "curveNoise", 2);
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
    choose(form, "curveKind", 5);
    QCOMPARE(form.sweep().to, 0.1);
    choose(form, "curveKind", 0);
    QCOMPARE(form.sweep().to, 0.4);
  }

  void whatIsNotRandomIsDrawnOnce() {
    SweepForm form;
    form.show();
    auto* repeats = form.findChild<QWidget*>("curveRepeats");
    choose(form, "curveLinkOrder", 1);
    QVERIFY(!repeats->isEnabled());
    QVERIFY(form.findChild<QWidget*>("curveOnce")->isVisible());
    QCOMPARE(form.sweep().repeats, 1);
    choose(form, "curveLinkOrder", 0);
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
    choose(form, "curveKind", 1);
    QVERIFY(!form.sweep().equalLinks);
  }

  void everyControlHasANameAndATip() {
    const SweepForm form;
    for (QWidget* control : form.findChildren<QWidget*>(QRegularExpression("^curve"))) {
      QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
      QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->objectName()));
    }
  }
};

REWIRE_WIDGET_TEST(TestSweepForm)
#include "tst_sweep_form.moc"
