#include "tests/support/registry.h"
#include "ui/robustness/sampling_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTest>

using namespace rewire;

class TestSamplingForm : public QObject {
  Q_OBJECT

  static void choose(SamplingForm& form, const char* name, int index) {
    auto* combo = form.findChild<QComboBox*>(name);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < index; ++i) QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), index);
  }

  /// Chooses a kind by its name on the command line.
  static void chooseKind(SamplingForm& form, std::string_view name) {
    choose(form, "curveKind", static_cast<int>(kindNamed(name)->index()));
  }

  static void type(SamplingForm& form, const char* name, const QString& number) {
    auto* box = form.findChild<QDoubleSpinBox*>(name);
    box->selectAll();
    QTest::keyClicks(box, number);
  }

 private Q_SLOTS:
  void theDefaults() {
    const SamplingForm form;
    Sampling expected;
    expected.kind = RemoveLinks{};
    QVERIFY(form.sampling() == expected);
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
    SamplingForm form;
    form.show();
    chooseKind(form, name.toStdString());
    const Sampling sampling = form.sampling();
    QCOMPARE(QString::fromUtf8(kindOf(sampling.kind).data()), name);
    QCOMPARE(sampling.from, 0.0);
    QCOMPARE(sampling.to, to);
    QVERIFY(validate(sampling, 3).empty());
    QStringList visible;
    for (const QWidget* option : form.findChildren<QWidget*>(QRegularExpression("^curve[A-Z]")))
      if (option->isVisible() && option->objectName().count(QRegularExpression("[A-Z]")) > 1) visible << option->objectName();
    QCOMPARE(visible, options);
  }

  void optionsReachTheSampling() {
    SamplingForm form;
    form.show();
    choose(form, "curveRemoveLinksOrder", 3);
    QVERIFY(std::get<RemoveLinks>(form.sampling().kind).order == LinkOrder::Hubs);
    chooseKind(form, "shuffle-weights");
    choose(form, "curveShuffleWeightsScope", 1);
    QTest::mouseClick(form.findChild<QCheckBox*>("curveShuffleWeightsKeepSign"), Qt::LeftButton, {}, QPoint(6, 8));
    QVERIFY((std::get<ShuffleWeights>(form.sampling().kind) == ShuffleWeights{0.0, ShuffleScope::Incoming, true, {}}));
    chooseKind(form, "attack");
    choose(form, "curveAttackMethod", 1);
    choose(form, "curveAttackNorm", 1);
    type(form, "curveAttackSteps", "7");
    QTest::keyClick(form.findChild<QDoubleSpinBox*>("curveAttackSteps"), Qt::Key_Return);
    const auto attack = std::get<Attack>(form.sampling().kind);
    QVERIFY(attack.method == AttackMethod::Pgd && attack.norm == AttackNorm::L2 && attack.steps == 7);
    chooseKind(form, "input-noise");
    choose(form, "curveInputNoiseNoise", 2);
    QVERIFY(std::get<InputNoise>(form.sampling().kind).noise == NoiseKind::SaltPepper);
  }

  void numbersReachTheSampling() {
    SamplingForm form;
    form.show();
    QSignalSpy edited(&form, &SamplingForm::edited);
    type(form, "curveFrom", "0.2");
    type(form, "curveTo", "0.8");
    type(form, "curveSteps", "4");
    type(form, "curveRepeats", "30");
    type(form, "curveSeed", "12");
    const Sampling sampling = form.sampling();
    QCOMPARE(sampling.from, 0.2);
    QCOMPARE(sampling.to, 0.8);
    QCOMPARE(sampling.steps, 4);
    QCOMPARE(sampling.repeats, 30);
    QCOMPARE(sampling.seed, 12u);
    QVERIFY(edited.size() >= 5);
  }

  void aKindRemembersItsRange() {
    SamplingForm form;
    form.show();
    type(form, "curveTo", "0.4");
    chooseKind(form, "attack");
    QCOMPARE(form.sampling().to, 0.1);
    chooseKind(form, "remove-links");
    QCOMPARE(form.sampling().to, 0.4);
  }

  void whatIsNotRandomIsDrawnOnce() {
    SamplingForm form;
    form.show();
    auto* repeats = form.findChild<QWidget*>("curveRepeats");
    choose(form, "curveRemoveLinksOrder", 1);
    QVERIFY(!repeats->isEnabled());
    QVERIFY(form.findChild<QWidget*>("curveOnce")->isVisible());
    QCOMPARE(form.sampling().repeats, 1);
    choose(form, "curveRemoveLinksOrder", 0);
    QVERIFY(repeats->isEnabled());
    QVERIFY(!form.findChild<QWidget*>("curveOnce")->isVisible());
    QCOMPARE(form.sampling().repeats, 10);
  }

  void equalNumbersOfLinksNeedSeveralModels() {
    SamplingForm form;
    form.show();
    auto* equal = form.findChild<QWidget*>("curveEqual");
    QVERIFY(!equal->isVisible());
    form.setSeveralModels(true);
    QVERIFY(equal->isVisible());
    choose(form, "curveEqual", 1);
    QVERIFY(form.sampling().equalLinks);
    form.setSeveralModels(false);
    QVERIFY(!form.sampling().equalLinks);
    form.setSeveralModels(true);
    chooseKind(form, "remove-neurons");
    QVERIFY(!form.sampling().equalLinks);
  }

  void everyControlHasANameAndATip() {
    const SamplingForm form;
    for (QWidget* control : form.findChildren<QWidget*>(QRegularExpression("^curve.*(?<!Problem)$"))) {
      QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
      QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->objectName()));
    }
  }
};

REWIRE_WIDGET_TEST(TestSamplingForm)
#include "tst_sampling_form.moc"
