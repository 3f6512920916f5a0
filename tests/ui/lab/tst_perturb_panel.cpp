#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/lab/evaluation_number.h"
#include "ui/lab/perturb_panel.h"
#include "ui/lab/perturbation_history.h"
#include "ui/lab/strength_slider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

#include <array>
#include <string>
#include <vector>

using namespace rewire;

namespace {

SnapshotPtr paused(Rule rule = Rule::Set) {
  auto snapshot = std::make_shared<Snapshot>(*withSamples(makeSnapshot({16, 20, 20, 10}, 0.25), 500));
  snapshot->phase = Phase::Paused;
  snapshot->experiment.rule = rule;
  return snapshot;
}

struct Panel {
  explicit Panel(SnapshotPtr snapshot = paused()) : panel(history) {
    QObject::connect(&history, &PerturbationHistory::changed, &panel, [this] { changes.push_back(history.perturbations()); });
    panel.setReduceMotion(true);
    panel.resize(320, 900);
    panel.showSnapshot(snapshot);
    panel.show();
  }
  template <typename Widget>
  Widget* find(const char* name) {
    auto* found = panel.findChild<Widget*>(name);
    if (!found) qFatal("there is no %s", name);
    return found;
  }
  void press(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
  const Perturbations& perturbations() const { return history.perturbations(); }
  QString name() { return history.stack()->undoText(); }
  int steps() { return history.stack()->count(); }

  PerturbationHistory history;
  PerturbPanel panel;
  std::vector<Perturbations> changes;  // every one that was told
};

}  // namespace

class TestPerturbPanel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutANetworkItSaysWhatHelps() {
    Panel panel(snapshotWithoutNetwork(Phase::Empty));
    QVERIFY(panel.find<QLabel>("evaluationSentence")->isVisible());
    QVERIFY(panel.find<QLabel>("evaluationSentence")->text().contains("Experiment"));
    for (const char* name : {"heal", "pin", "apply", "anotherDraw"}) QVERIFY(!panel.find<QPushButton>(name)->isEnabled());
    QVERIFY(!panel.find<StrengthSlider>("removeLinksSlider")->isEnabled());
    panel.panel.showSnapshot(paused());
    QVERIFY(panel.find<StrengthSlider>("removeLinksSlider")->isEnabled());
    QVERIFY(panel.find<QLabel>("evaluationSentence")->text().contains("slider"));
  }

  void everySliderReachesItsPerturbation_data() {
    QTest::addColumn<QString>("slider");
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("strength");
    QTest::newRow("remove links") << "removeLinks" << 2 << 0 << 0.2;
    QTest::newRow("remove neurons") << "removeNeurons" << 1 << 1 << 0.1;
    QTest::newRow("shuffle") << "shuffleWeights" << 3 << 2 << 0.3;
    QTest::newRow("swap") << "swapLinks" << 10 << 3 << 1.0;
    QTest::newRow("weight noise") << "weightNoise" << 2 << 4 << 0.2;
    QTest::newRow("attack") << "attack" << 2 << 5 << 0.1;
    QTest::newRow("input noise") << "inputNoise" << 2 << 6 << 0.2;
  }

  void everySliderReachesItsPerturbation() {
    QFETCH(QString, slider);
    QFETCH(int, keys);
    QFETCH(int, kind);
    QFETCH(double, strength);
    Panel panel;
    for (int i = 0; i < keys; ++i) QTest::keyClick(panel.find<StrengthSlider>(qPrintable(slider + "Slider")), Qt::Key_PageUp);
    QCOMPARE(std::ssize(panel.changes), keys);
    const Perturbations perturbations = panel.perturbations();
    const std::vector<double> strengths{
        perturbations.step<RemoveLinks>().fraction,    perturbations.step<RemoveNeurons>().fraction,
        perturbations.step<ShuffleWeights>().fraction, perturbations.step<SwapLinks>().fraction,
        perturbations.step<WeightNoise>().sigma,       perturbations.step<Attack>().epsilon,
        perturbations.step<InputNoise>().amount};
    for (int other = 0; other < 7; ++other) QCOMPARE(strengths[static_cast<std::size_t>(other)], other == kind ? strength : 0.0);
    QVERIFY(!panel.name().isEmpty());
  }

  void aDragIsOneStepAndTheNextAnother() {
    Panel panel;
    auto* slider = panel.find<StrengthSlider>("removeLinksSlider");
    const auto drag = [&](int from, int to) {
      QTest::mousePress(slider, Qt::LeftButton, {}, slider->handleAt(from).toPoint());
      QTest::mouseMove(slider, slider->handleAt(to).toPoint());
      QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->handleAt(to).toPoint());
    };
    drag(10, 40);
    QCOMPARE(panel.changes.size(), 2u);
    QCOMPARE(panel.steps(), 1);
    drag(60, 80);
    QCOMPARE(panel.changes.size(), 4u);
    QCOMPARE(panel.steps(), 2);
  }

  void twoSlidersAreTwoSteps() {
    Panel panel;
    QTest::keyClick(panel.find<StrengthSlider>("removeLinksSlider"), Qt::Key_Right);
    QTest::keyClick(panel.find<StrengthSlider>("swapLinksSlider"), Qt::Key_Right);
    QTest::keyClick(panel.find<StrengthSlider>("removeLinksSlider"), Qt::Key_Right);
    QCOMPARE(panel.steps(), 3);
    QCOMPARE(panel.perturbations().step<SwapLinks>().fraction, 0.01);  // any of them together
    QCOMPARE(panel.perturbations().step<RemoveLinks>().fraction, 0.02);
  }

  void theRowsStandInTheOrderInWhichTheyAreDone() {
    Panel panel;
    const auto top = [&](const char* name) { return panel.find<QWidget>(name)->mapTo(&panel.panel, QPoint()).y(); };
    QVERIFY(panel.find<QLabel>("orderOfSteps")->isVisible());
    const std::array sliders = {"attackSlider", "removeLinksSlider", "swapLinksSlider"};  // moved in another order
    for (const char* slider : sliders) QTest::keyClick(panel.find<StrengthSlider>(slider), Qt::Key_Right);
    std::vector<std::string> done;
    for (const PerturbationStep& step : panel.perturbations().steps) done.emplace_back(kindOf(step.perturbation));
    QCOMPARE(done, (std::vector<std::string>{"swap-links", "remove-links", "attack"}));
    QVERIFY(top("swapLinksSlider") < top("removeLinksSlider"));
    QVERIFY(top("removeLinksSlider") < top("attackSlider"));
  }

  void everythingIsShown() {
    Panel panel;
    Perturbations perturbations;
    perturbations.step<RemoveLinks>() = {.fraction = 0.25, .order = LinkOrder::Weakest, .layers = {1}};
    perturbations.step<ShuffleWeights>() = {.fraction = 0.1, .scope = ShuffleScope::Network, .keepSign = true, .layers = {1}};
    perturbations.step<InputNoise>() = {.noise = NoiseKind::Uniform, .amount = 0.3};
    perturbations.step<Attack>() = {.method = AttackMethod::Pgd,
                                    .epsilon = 0.05,
                                    .norm = AttackNorm::L2,
                                    .steps = 20,
                                    .stepSize = 0.01,
                                    .restarts = 3,
                                    .randomStart = false};
    perturbations.seed = 12345678901234567890u;
    perturbations.removedLinks.resize(312);
    panel.history.clear(perturbations);
    QCOMPARE(panel.steps(), 0);
    QCOMPARE(panel.find<QDoubleSpinBox>("removeLinksNumber")->text(), QString("25 %"));
    QCOMPARE(panel.find<QComboBox>("removeLinksOrder")->currentText(), QString("weakest first"));
    QVERIFY(panel.find<QCheckBox>("shuffleWeightsKeepSign")->isChecked());
    QVERIFY(!panel.find<QCheckBox>("layerBox0")->isChecked());
    QVERIFY(panel.find<QCheckBox>("layerBox1")->isChecked());
    QCOMPARE(panel.find<QDoubleSpinBox>("attackNumber")->value(), 0.05);
    QCOMPARE(panel.find<QDoubleSpinBox>("attackSteps")->value(), 20.0);
    QCOMPARE(panel.find<QDoubleSpinBox>("attackStepSize")->value(), 0.01);
    QCOMPARE(panel.find<QDoubleSpinBox>("attackRestarts")->value(), 3.0);
    QVERIFY(!panel.find<QCheckBox>("attackRandomStart")->isChecked());
    QCOMPARE(panel.find<QLineEdit>("perturbSeed")->text(), QString("12345678901234567890"));
    QCOMPARE(panel.find<QLabel>("byHand")->text(), QString("by hand: 312 links removed"));
    // One change later everything else is still there.
    QTest::keyClick(panel.find<StrengthSlider>("removeLinksSlider"), Qt::Key_Right);
    perturbations.step<RemoveLinks>().fraction = 0.26;
    QCOMPARE(panel.perturbations(), perturbations);
  }

  void afterAnUndoTheNextKeyIsAStepOfItsOwn() {
    Panel panel;
    for (int i = 0; i < 3; ++i) QTest::keyClick(panel.find<StrengthSlider>("removeLinksSlider"), Qt::Key_Right);
    QCOMPARE(panel.steps(), 1);
    panel.history.stack()->undo();
    QCOMPARE(panel.find<StrengthSlider>("removeLinksSlider")->value(), 0);
    QTest::keyClick(panel.find<StrengthSlider>("removeLinksSlider"), Qt::Key_Right);
    QCOMPARE(panel.perturbations().step<RemoveLinks>().fraction, 0.01);
    QCOMPARE(panel.steps(), 1);
  }

  void optionsAreStepsOfTheirOwn() {
    Panel panel;
    panel.find<QComboBox>("removeLinksOrder")->setCurrentIndex(2);
    QCOMPARE(panel.perturbations().step<RemoveLinks>().order, LinkOrder::Strongest);
    QCOMPARE(panel.name(), QString("Remove links, which links: strongest first"));
    panel.find<QComboBox>("removeNeuronsOrder")->setCurrentIndex(1);
    QCOMPARE(panel.perturbations().step<RemoveNeurons>().order, NeuronOrder::Hubs);
    panel.find<QComboBox>("shuffleWeightsScope")->setCurrentIndex(1);
    QCOMPARE(panel.perturbations().step<ShuffleWeights>().scope, ShuffleScope::Incoming);
    panel.find<QCheckBox>("shuffleWeightsKeepSign")->setChecked(true);
    QVERIFY(panel.perturbations().step<ShuffleWeights>().keepSign);
    panel.find<QComboBox>("inputNoiseNoise")->setCurrentIndex(2);
    QCOMPARE(panel.perturbations().step<InputNoise>().noise, NoiseKind::SaltPepper);
    QCOMPARE(panel.steps(), static_cast<int>(panel.changes.size()));
  }

  void theAttackHasItsOptions() {
    Panel panel;
    panel.find<QToolButton>("attackOptions")->setChecked(true);
    QVERIFY(!panel.find<QDoubleSpinBox>("attackSteps")->isVisible());
    panel.find<QComboBox>("attackMethod")->setCurrentIndex(1);
    QCOMPARE(panel.perturbations().step<Attack>().method, AttackMethod::Pgd);
    QVERIFY(panel.find<QDoubleSpinBox>("attackSteps")->isVisible());
    QCOMPARE(panel.find<QDoubleSpinBox>("attackStepSize")->text(), QString("auto"));
    panel.find<QDoubleSpinBox>("attackSteps")->setValue(10);
    panel.find<QDoubleSpinBox>("attackStepSize")->setValue(0.02);
    panel.find<QDoubleSpinBox>("attackRestarts")->setValue(2);
    panel.find<QCheckBox>("attackRandomStart")->setChecked(false);
    QCOMPARE(panel.perturbations().step<Attack>().steps, 10);
    QCOMPARE(panel.perturbations().step<Attack>().stepSize, std::optional(0.02));
    QCOMPARE(panel.perturbations().step<Attack>().restarts, 2);
    QVERIFY(!panel.perturbations().step<Attack>().randomStart);
    panel.find<QDoubleSpinBox>("attackStepSize")->setValue(0.0);
    QVERIFY(!panel.perturbations().step<Attack>().stepSize);
  }

  void epsilonNeverLeavesItsNorm() {
    Panel panel;
    panel.find<QComboBox>("attackNorm")->setCurrentIndex(1);
    QTest::keyClick(panel.find<StrengthSlider>("attackSlider"), Qt::Key_End);
    QCOMPARE(panel.perturbations().step<Attack>().epsilon, 1.0);
    QVERIFY(validate(panel.perturbations().step<Attack>(), 2).empty());
    panel.find<QComboBox>("attackNorm")->setCurrentIndex(0);
    QCOMPARE(panel.perturbations().step<Attack>().epsilon, 0.3);
    QCOMPARE(panel.find<QLabel>("attackUnitNote")->text(), QString("76.5/255"));
  }

  void epsilonMayBeTypedInBytes() {
    Panel panel;
    auto* field = panel.find<QDoubleSpinBox>("attackNumber");
    const auto type = [&](const char* text) {
      field->setFocus();
      field->selectAll();
      QTest::keyClicks(field, text);
      QTest::keyClick(field, Qt::Key_Return);
    };
    type("8/255");
    QCOMPARE(panel.perturbations().step<Attack>().epsilon, 8.0 / 255.0);
    QCOMPARE(field->text(), QString("0.031"));
    QCOMPARE(panel.find<QLabel>("attackUnitNote")->text(), QString("8/255"));
    const auto edits = panel.changes.size();
    QTest::keyClick(field, Qt::Key_Return);  // the text is rounded, the value is not
    QCOMPARE(panel.changes.size(), edits);
    panel.find<QComboBox>("attackNorm")->setCurrentIndex(1);
    QCOMPARE(panel.perturbations().step<Attack>().epsilon, 8.0 / 255.0);
    type("2.5");
    QCOMPARE(panel.perturbations().step<Attack>().epsilon, 1.0);
    QCOMPARE(field->text(), QString("1.000"));
    QCOMPARE(panel.find<QLabel>("attackNote")->text(), QString("2.5 is too much: the most is 1.000."));
    panel.panel.showResult(labResult(paused(), panel.perturbations(), 0.894, 0.712));
    QVERIFY(panel.find<QLabel>("attackNote")->text().contains("too much"));  // the measured size does not replace it
    type("0.5");
    QVERIFY(!panel.find<QLabel>("attackNote")->text().contains("too much"));
  }

  void whatTheAttackTeachesFollowsTheNorm() {
    Panel panel;
    auto* tip = panel.find<QLabel>("attackTip");
    QVERIFY(tip->text().contains("any pixel"));
    panel.find<QComboBox>("attackNorm")->setCurrentIndex(1);
    QVERIFY(!tip->text().contains("any pixel"));
    QVERIFY(tip->text().contains("length of the whole change"));
    QVERIFY(panel.find<QDoubleSpinBox>("attackNumber")->toolTip().contains("from 0 to 1"));
  }

  void whereEveryPairIsLinkedNobodySwaps() {
    Panel panel;
    QVERIFY(panel.find<StrengthSlider>("swapLinksSlider")->isEnabled());
    auto full = std::make_shared<Snapshot>(*withSamples(makeSnapshot({16, 20, 20, 10}, 1.0), 500));
    full->phase = Phase::Paused;
    full->experiment.rule = Rule::Dense;
    panel.panel.showSnapshot(full);
    QVERIFY(!panel.find<StrengthSlider>("swapLinksSlider")->isEnabled());
    QVERIFY(!panel.find<QDoubleSpinBox>("swapLinksNumber")->isEnabled());
    QCOMPARE(panel.find<QLabel>("swapLinksNote")->text(), QString("every pair is linked: there is nobody to swap with"));
    panel.panel.showSnapshot(paused());
    QVERIFY(panel.find<StrengthSlider>("swapLinksSlider")->isEnabled());
    QVERIFY(!panel.find<QLabel>("swapLinksNote")->isVisible());
  }

  void aChoiceOfLayersReachesEveryPerturbationOfLinks() {
    Panel panel;
    panel.find<QCheckBox>("layerBox0")->click();
    const Perturbations perturbations = panel.perturbations();
    for (const LayerChoice& layers : {perturbations.step<RemoveLinks>().layers, perturbations.step<RemoveNeurons>().layers,
                                      perturbations.step<ShuffleWeights>().layers, perturbations.step<SwapLinks>().layers,
                                      perturbations.step<WeightNoise>().layers})
      QCOMPARE(layers, LayerChoice{1});
    panel.find<QCheckBox>("layerBox1")->click();  // the last one stays
    QVERIFY(panel.find<QCheckBox>("layerBox1")->isChecked());
    QCOMPARE(panel.changes.size(), 1u);
    panel.find<QCheckBox>("layerBox0")->click();
    QCOMPARE(panel.perturbations().step<RemoveLinks>().layers, LayerChoice{});
  }

  void anotherDrawIsAnotherSeed() {
    Panel panel;
    panel.press("anotherDraw");
    QCOMPARE(panel.perturbations().seed, std::uint64_t{2});
    QCOMPARE(panel.name(), QString("Another draw"));
    auto* seed = panel.find<QLineEdit>("perturbSeed");
    seed->setFocus();
    seed->selectAll();
    QTest::keyClicks(seed, "77");
    QTest::keyClick(seed, Qt::Key_Return);
    QCOMPARE(panel.perturbations().seed, std::uint64_t{77});
    seed->selectAll();
    QTest::keyClicks(seed, "many");
    QTest::keyClick(seed, Qt::Key_Return);
    QCOMPARE(seed->text(), QString("77"));
    auto* why = panel.find<QLabel>("perturbSeedProblem");
    QCOMPARE(why->text(), QString("“many” is no seed: write a whole number of 0 or more."));
    seed->selectAll();
    QTest::keyClicks(seed, "1e3");
    QVERIFY(why->text().isEmpty());
    QTest::keyClick(seed, Qt::Key_Return);
    QCOMPARE(panel.perturbations().seed, std::uint64_t{1000});
  }

  void healingTakesEverythingBack() {
    Panel panel;
    QVERIFY(!panel.find<QPushButton>("heal")->isEnabled());
    Perturbations perturbations;
    perturbations.step<Attack>().epsilon = 0.1;
    perturbations.step<Attack>().steps = 7;
    perturbations.silencedNeurons = {{0, 3}};
    panel.history.clear(perturbations);
    panel.press("heal");
    QVERIFY(!panel.perturbations().changesNetwork() && !panel.perturbations().changesImages());
    QCOMPARE(panel.perturbations().step<Attack>().steps, 7);
    QCOMPARE(panel.name(), QString("Heal"));
    QVERIFY(!panel.find<QPushButton>("heal")->isEnabled());
    QCOMPARE(panel.find<StrengthSlider>("attackSlider")->value(), 0);
  }

  void aPerturbationIsAppliedWithOrWithoutRegrowth() {
    Panel panel;
    QSignalSpy spy(&panel.panel, &PerturbPanel::applyRequested);
    Perturbations onImages;
    onImages.step<Attack>().epsilon = 0.1;
    panel.history.clear(onImages);
    QVERIFY(!panel.find<QPushButton>("apply")->isEnabled());  // nothing of it can be applied
    QTest::keyClick(panel.find<StrengthSlider>("removeLinksSlider"), Qt::Key_PageUp);
    panel.press("apply");
    QCOMPARE(spy.size(), 0);
    QCOMPARE(panel.find<QPushButton>("apply")->text(), QString("Really? It cannot be undone"));
    panel.press("apply");
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.back()[0].toBool(), false);
    panel.find<QCheckBox>("regrow")->setChecked(true);
    panel.press("apply");
    panel.press("apply");
    QCOMPARE(spy.back()[0].toBool(), true);
  }

  void whatNeverGrowsCannotRegrow_data() {
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("word");
    QTest::newRow("static") << static_cast<int>(Rule::Static) << "static";
    QTest::newRow("dense") << static_cast<int>(Rule::Dense) << "dense";
  }

  void whatNeverGrowsCannotRegrow() {
    QFETCH(int, rule);
    QFETCH(QString, word);
    Panel panel;
    panel.find<QCheckBox>("regrow")->setChecked(true);
    panel.panel.showSnapshot(paused(static_cast<Rule>(rule)));
    QVERIFY(!panel.find<QCheckBox>("regrow")->isEnabled());
    QVERIFY(panel.find<QLabel>("applyNote")->isVisible());
    QVERIFY(panel.find<QLabel>("applyNote")->text().contains(word));
    QSignalSpy spy(&panel.panel, &PerturbPanel::applyRequested);
    QTest::keyClick(panel.find<StrengthSlider>("removeLinksSlider"), Qt::Key_PageUp);
    panel.press("apply");
    panel.press("apply");
    QCOMPARE(spy.back()[0].toBool(), false);
  }

  void theButtonsNeverMove() {
    Panel panel;
    panel.panel.resize(300, 560);
    const auto positions = [&] {
      QList<QPoint> at;
      for (const char* name : {"anotherDraw", "heal", "pin", "apply"})
        at << panel.find<QPushButton>(name)->mapTo(&panel.panel, QPoint());
      return at;
    };
    const QList<QPoint> before = positions();
    for (const QPoint& at : before) QVERIFY(at.y() < 560);
    for (QToolButton* options : panel.panel.findChildren<QToolButton*>()) options->setChecked(true);
    QCoreApplication::processEvents();
    QCOMPARE(positions(), before);
    QVERIFY(panel.find<QWidget>("perturbContent")->parentWidget()->height() >= 180);  // there is room for the sliders
  }

  void afterTheLastEpochNothingIsApplied() {
    Panel panel;
    QTest::keyClick(panel.find<StrengthSlider>("removeLinksSlider"), Qt::Key_PageUp);
    QVERIFY(panel.find<QPushButton>("apply")->isEnabled());
    auto last = std::make_shared<Snapshot>(*paused());
    last->epoch = last->experiment.epochs;
    last->phase = Phase::Finished;
    panel.panel.showSnapshot(last);
    QVERIFY(!panel.find<QPushButton>("apply")->isEnabled());
    QVERIFY(panel.find<QLabel>("applyNote")->text().contains("No epoch is left"));
    QVERIFY(panel.find<StrengthSlider>("removeLinksSlider")->isEnabled());  // the specimen can be perturbed
  }

  void afterTheLastRewiringNothingGrowsBack() {
    Panel panel;
    QVERIFY(panel.find<QCheckBox>("regrow")->isEnabled());
    auto last = std::make_shared<Snapshot>(*paused());
    last->epoch = last->experiment.epochs - 1;
    panel.panel.showSnapshot(last);
    QVERIFY(!panel.find<QCheckBox>("regrow")->isEnabled());
    QVERIFY(panel.find<QLabel>("applyNote")->text().contains("no rewiring left"));
    panel.panel.showSnapshot(paused());
    QVERIFY(!panel.find<QLabel>("applyNote")->isVisible());
  }

  void pinningIsToldAndCanBeTold() {
    Panel panel;
    QSignalSpy spy(&panel.panel, &PerturbPanel::pinToggled);
    panel.press("pin");
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.back()[0].toBool(), true);
    panel.panel.setPinned(true, 3);
    QCOMPARE(panel.find<QPushButton>("pin")->text(), QString("Pinned: epoch 3"));
    QVERIFY(panel.find<QPushButton>("pin")->toolTip().contains("let it go"));
    panel.panel.setPinned(false, 3);
    QVERIFY(!panel.find<QPushButton>("pin")->isChecked());
    QCOMPARE(panel.find<QPushButton>("pin")->text(), QString("Pin specimen"));
    QCOMPARE(spy.size(), 1);
  }

  void resultsAreShownWithWhatWasReallyDone() {
    Panel panel;
    Perturbations perturbations;
    perturbations.step<SwapLinks>().fraction = 0.2;
    perturbations.step<Attack>().epsilon = 0.05;
    panel.history.clear(perturbations);
    panel.panel.showResult(labResult(paused(), perturbations, 0.894, 0.712));
    QCOMPARE(panel.find<EvaluationNumber>("evaluationNumber")->text(), QString("89.4 → 71.2 %"));
    QCOMPARE(panel.find<QLabel>("swapLinksNote")->text(), QString("really swapped: 18.0 %"));
    QCOMPARE(panel.find<QLabel>("attackNote")->text(), QString("largest change of a pixel: 0.050 (12.75/255)"));
    panel.press("heal");
    QCOMPARE(panel.find<EvaluationNumber>("evaluationNumber")->text(), QString("89.4 %"));
    QCOMPARE(panel.find<QLabel>("evaluationChange")->text(), QString("unharmed"));
    QVERIFY(!panel.find<QLabel>("swapLinksNote")->isVisible());
    panel.panel.showResult(labResult(paused(), perturbations, 0.894, 0.712));  // asked for before the healing
    QCOMPARE(panel.find<EvaluationNumber>("evaluationNumber")->text(), QString("89.4 %"));
    QVERIFY(!panel.find<QLabel>("attackNote")->isVisible());
  }

  void anotherRunForgetsTheLastOne() {
    Panel panel;
    QTest::keyClick(panel.find<StrengthSlider>("removeLinksSlider"), Qt::Key_PageUp);
    const LabResultPtr result = labResult(paused(), panel.perturbations());
    panel.panel.showResult(result);
    QVERIFY(panel.find<EvaluationNumber>("evaluationNumber")->isVisible());
    auto other = std::make_shared<Snapshot>(*withSamples(freshSnapshot({16, 20, 20, 20, 10}, 0.25, 2)));
    panel.panel.showSnapshot(other);
    QVERIFY(!panel.find<EvaluationNumber>("evaluationNumber")->isVisible());
    QVERIFY(panel.find<QCheckBox>("layerBox2")->isChecked());
    panel.panel.showResult(result);  // late
    QVERIFY(!panel.find<EvaluationNumber>("evaluationNumber")->isVisible());
  }

  void everyControlHasANameAndIsReachedByTheKeyboard() {
    Panel panel;
    for (QToolButton* options : panel.panel.findChildren<QToolButton*>()) options->setChecked(true);
    int controls = 0;
    for (QWidget* widget : panel.panel.findChildren<QWidget*>()) {
      if (!qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QAbstractSlider*>(widget) &&
          !qobject_cast<QAbstractSpinBox*>(widget) && !qobject_cast<QComboBox*>(widget))
        continue;
      if (!widget->isVisibleTo(&panel.panel) || qobject_cast<QScrollBar*>(widget)) continue;
      ++controls;
      QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
      QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
      QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
    QVERIFY(controls > 25);
  }

  void nothingIsWiderThanThePanel() {
    Panel panel;
    for (QToolButton* options : panel.panel.findChildren<QToolButton*>()) options->setChecked(true);
    QVERIFY(panel.panel.minimumSizeHint().width() <= 300);
    panel.panel.resize(300, 560);  // with a scroll bar
    Perturbations perturbations;
    perturbations.step<RemoveNeurons>().fraction = 0.1;
    perturbations.step<Attack>().epsilon = 0.1;
    perturbations.removedLinks.resize(1312);
    perturbations.silencedNeurons.resize(12);
    panel.history.clear(perturbations);
    QCoreApplication::processEvents();
    auto* neurons = panel.find<QToolButton>("removeNeuronsOptions");
    QVERIFY(neurons->font().bold());
    QVERIFY(neurons->width() >= neurons->fontMetrics().horizontalAdvance(neurons->text()) + 28);  // arrow and edges
    const QWidget* content = panel.find<QWidget>("perturbContent");
    QVERIFY2(content->minimumSizeHint().width() <= content->width(),
             qPrintable(QString("%1 in %2").arg(content->minimumSizeHint().width()).arg(content->width())));
  }
};

REWIRE_WIDGET_TEST(TestPerturbPanel)
#include "tst_perturb_panel.moc"
