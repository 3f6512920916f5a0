#include "core/train/trainer.h"

#include "core/network/evaluation.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/error.h"
#include "core/perturb/perturbed_network.h"
#include "tests/support/idx_writer.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

using namespace rewire;
using test::freshTrainer;
using test::hashOf;
using test::linksAsText;
using test::runEpoch;
using test::runToTheEnd;
using test::thrown;
using test::tinyExperiment;

/// Training as a whole, on datasets small enough to be made on the spot. That it is the same every time: tst_reproducibility.
class TestTrainer : public QObject {
  Q_OBJECT

  using DatasetPtr = std::shared_ptr<const Dataset>;

  DatasetPtr m_tiny;  // 200 + 100 images of 8 x 8, 4 classes

  static const SparseLayer& sparse(const Trainer& trainer, std::size_t layer) {
    return std::get<SparseLayer>(trainer.network().layers.at(layer));
  }
  static Perturbations removal(double fraction) {
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = fraction;
    return perturbations;
  }
  static QString refused(const std::function<void()>& call) { return thrown<InputError>(call); }

  static DenseLayer denseLayerOf(const std::vector<std::vector<float>>& rows, const std::vector<float>& bias) {
    DenseLayer layer;
    layer.inputs = static_cast<int>(rows.front().size());
    layer.outputs = static_cast<int>(rows.size());
    for (const auto& row : rows) layer.weight.insert(layer.weight.end(), row.begin(), row.end());
    layer.momentum.assign(layer.weight.size(), 0.0f);
    layer.bias = bias;
    layer.biasMomentum.assign(bias.size(), 0.0f);
    return layer;
  }

  /// Images of as many pixels as there are images, where image i has pixel i alone; labels 0 and 1 in turn.
  static DatasetPtr pixelASample(int count) {
    auto dataset = std::make_shared<Dataset>();
    dataset->info.height = 1;
    dataset->info.width = count;
    dataset->info.classes = {"even", "odd"};
    dataset->train.count = dataset->train.pixels = count;
    dataset->train.floats.assign(static_cast<std::size_t>(count) * static_cast<std::size_t>(count), 0.0f);
    for (int i = 0; i < count; ++i) {
      dataset->train.floats[static_cast<std::size_t>(i * count + i)] = 1.0f;
      dataset->train.labels.push_back(i % 2);
    }
    return dataset;
  }

 private Q_SLOTS:
  void initTestCase() {
    static const QTemporaryDir folder;  // its data are read for their hash meanwhile
    m_tiny = loadDataset(test::makeTinyDataset(folder.path().toStdString()).string());
  }

  void itLearns_data() {
    QTest::addColumn<int>("rule");
    for (const Rule rule : allRules()) QTest::newRow(std::string(nameOf(rule)).c_str()) << static_cast<int>(rule);
  }
  void itLearns() {
    QFETCH(int, rule);
    Experiment e = tinyExperiment();
    e.rule = static_cast<Rule>(rule);
    e.epochs = 15;
    Trainer trainer = freshTrainer(e, m_tiny);
    runToTheEnd(trainer);
    const std::vector<EpochMetrics>& rows = trainer.history();
    QCOMPARE(rows.size(), std::size_t{15});
    const bool control = e.rule == Rule::Random;  // what has learned goes as often as what has not
    const double enough = control ? 0.4 : 0.9;    // by chance: 0.25
    QVERIFY2(rows.back().testAccuracy > enough, qPrintable(QString::number(rows.back().testAccuracy)));
    QVERIFY(rows.back().trainAccuracy > enough);
    QVERIFY(control || rows.back().trainLoss < 0.5 * rows.front().trainLoss);
    QVERIFY(rows.back().testLoss < std::log(4.0) / (control ? 1.0 : 2.0));
    QVERIFY(!trainer.rewiringDue());
  }

  void rowsSayWhatHappened() {
    Experiment e = tinyExperiment();
    e.epochs = 3;
    e.schedule = Schedule::Linear;
    e.learningRate = 0.3;
    Trainer trainer = freshTrainer(e, m_tiny);
    runToTheEnd(trainer);
    const std::int64_t links = linkCount(0.2, 64, 30) + linkCount(0.2, 30, 20);
    for (int i = 0; i < 3; ++i) {
      const EpochMetrics& row = trainer.history()[static_cast<std::size_t>(i)];
      QCOMPARE(row.epoch, i + 1);
      QCOMPARE(row.links, links);
      QVERIFY(std::abs(row.learningRate - 0.3 * (3 - i) / 3.0) < 1e-12);
      QVERIFY(row.trainLoss > 0.0 && row.testLoss > 0.0);
      // Both signs are rounded on their own, in two layers: at most two links from zeta times all.
      if (i < 2) QVERIFY(std::abs(static_cast<double>(row.linksRewired) - 0.3 * static_cast<double>(links)) <= 2.0);
    }
    QCOMPARE(trainer.history().back().linksRewired, std::int64_t{0});
    trainer.recordSeconds(1.5);
    QCOMPARE(trainer.history().back().seconds, 1.5);
  }

  void rewiringKeepsTheNumberOfLinks() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    QVERIFY(!trainer.rewiringDue());
    const std::int64_t links[] = {sparse(trainer, 0).links(), sparse(trainer, 1).links()};
    for (int epoch = 1; epoch < 6; ++epoch) {
      runEpoch(trainer);
      QVERIFY(trainer.rewiringDue());
      const std::string before = linksAsText(sparse(trainer, 0));
      const std::int64_t announced = trainer.history().back().linksRewired;
      const Rewiring change = trainer.rewire();
      QVERIFY(!trainer.rewiringDue());
      QVERIFY(linksAsText(sparse(trainer, 0)) != before);
      QCOMPARE(change.epoch, epoch);
      QCOMPARE(change.layers.size(), std::size_t{3});
      std::int64_t died = 0;
      for (std::size_t layer = 0; layer < 2; ++layer) {
        QCOMPARE(change.layers[layer].died.size(), change.layers[layer].born.size());
        QCOMPARE(sparse(trainer, layer).links(), links[layer]);
        QCOMPARE(checkInvariants(sparse(trainer, layer)), std::string());
        const auto& born = sparse(trainer, layer).born;
        QCOMPARE(std::count(born.begin(), born.end(), epoch), std::ssize(change.layers[layer].born));
        died += std::ssize(change.layers[layer].died);
      }
      QVERIFY(change.layers[2].died.empty() && change.layers[2].born.empty());
      QCOMPARE(died, announced);
      QCOMPARE(trainer.history().back().linksRewired, died);
    }
  }

  void birthsToSilentNeuronsAreKnownAfterAnEpoch() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    const Network before = trainer.network();
    ActiveNeurons active(before);
    evaluate(before, Loader(trainer.normalisation()), m_tiny->train, m_tiny->train.count, {}, &active);
    const Rewiring change = trainer.rewire();
    for (std::size_t layer = 0; layer < 2; ++layer) {
      const auto silent = [&](const Link& link) {
        return active.isSilent(layer, link.to) || (layer > 0 && active.isSilent(layer - 1, link.from));
      };
      const auto& born = change.layers[layer].born;
      QCOMPARE(change.layers[layer].bornToSilent, std::optional<std::int64_t>(std::count_if(born.begin(), born.end(), silent)));
    }
    QVERIFY(!change.layers[2].bornToSilent);

    // A network that was put in place of the trained one has not been looked at.
    runEpoch(trainer);
    trainer.replaceNetwork(trainer.network(), {});
    QVERIFY(!trainer.rewire().layers[0].bornToSilent);
    QVERIFY(wasPerturbed(trainer.record()));
  }

  void anEpochThatWasLeftEndsLikeAnother_data() { test::addRulesAndGrowth(); }
  void anEpochThatWasLeftEndsLikeAnother() {
    QFETCH(int, rule);
    QFETCH(Growth, growth);
    Experiment e = tinyExperiment();
    e.rule = static_cast<Rule>(rule);
    e.growth = growth;
    if (growth == Growth::Active) e.density = {0.04};  // many neurons are silent
    e.actions = {{.epoch = 2, .batch = 7, .set = {.learningRate = 0.05}}, {.epoch = 3, .set = {.zeta = 0.5}}};
    const auto whole = trainerOf(e, m_tiny);
    const auto going = trainerOf(e, m_tiny);
    std::unique_ptr<Trainer> left;
    std::uint64_t evaluated = 0;
    while (!whole->finished()) {
      runEpoch(*whole);
      while (!going->epochTrained()) {
        going->trainBatch();  // the next epoch has begun before the one that was left is evaluated
        if (!left) continue;
        left->finishEpoch();
        QCOMPARE(hashOf(left->network()), evaluated);
        going->takeRow(*left);
        left.reset();
      }
      left = going->leaveEpoch();
      QCOMPARE(going->epoch(), whole->epoch());
      QCOMPARE(going->batch(), 0);
      evaluated = hashOf(whole->network());
    }
    left->finishEpoch();
    going->takeRow(*left);
    QVERIFY(going->history() == whole->history());
    QVERIFY(left->history() == whole->history());
    QCOMPARE(hashOf(going->network()), hashOf(whole->network()));
    QVERIFY(going->links() == whole->links());
    QCOMPARE(going->measuredLayers().size(), whole->measuredLayers().size());
    for (std::size_t i = 0; i < going->measuredLayers().size(); ++i)
      QVERIFY(going->measuredLayers()[i].linksByAge == whole->measuredLayers()[i].linksByAge);
    QVERIFY(going->record() == whole->record());
    QVERIFY(going->finished() && left->finished());
  }

  void aMiniBatchThatDoesNotDivideLeavesAShortOne() {
    Experiment e = tinyExperiment();
    e.batch = 33;
    e.epochs = 1;
    Trainer trainer = freshTrainer(e, m_tiny);
    QCOMPARE(trainer.batches(), 7);  // six of 33 and one of 2
    QCOMPARE(trainer.trainSamples(), 200);
    for (int batch = 0; batch < 7; ++batch) {
      QVERIFY(!trainer.epochTrained());
      QCOMPARE(trainer.batch(), batch);
      trainer.trainBatch();
    }
    QVERIFY(trainer.epochTrained());
    trainer.finishEpoch();
    QVERIFY(trainer.finished());
    QCOMPARE(trainer.batch(), 0);
    QCOMPARE(trainer.epoch(), 1);
  }

  void everySampleIsTrainedOnOnceAnEpoch_data() {
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("inTheLast");
    QTest::newRow("one batch") << 60 << 60;
    QTest::newRow("batches that divide") << 20 << 20;
    QTest::newRow("batches that do not") << 17 << 9;
    QTest::newRow("one by one") << 1 << 1;
    QTest::newRow("a batch larger than all") << 1000 << 60;
  }
  void everySampleIsTrainedOnOnceAnEpoch() {
    QFETCH(int, batch);
    QFETCH(int, inTheLast);
    constexpr int kSamples = 60;
    Experiment e;
    e.rule = Rule::Dense;
    e.hidden = {1};
    e.epochs = 1;
    e.batch = batch;
    e.learningRate = 1e-6;  // so small that the derivatives stay what they are
    e.momentum = 0.0;
    e.weightDecay = 0.0;
    Checkpoint start;
    start.network.layers = {denseLayerOf({std::vector<float>(kSamples, 0.0f)}, {1.0f}),
                            denseLayerOf({{1.0f}, {-1.0f}}, {0.0f, 0.0f})};
    Trainer trainer(e, pixelASample(kSamples), std::move(start));
    while (!trainer.epochTrained()) trainer.trainBatch();

    // The weight of pixel i has moved for sample i alone: once, by its derivative divided by the size of its mini-batch.
    const auto& weights = std::get<DenseLayer>(trainer.network().layers.front()).weight;
    int inShortBatch = 0;
    for (int sample = 0; sample < kSamples; ++sample) {
      const double shareOfZero = 1.0 / (1.0 + std::exp(-2.0));
      const double derivative = sample % 2 == 0 ? -2.0 * (1.0 - shareOfZero) : 2.0 * shareOfZero;
      const double size = -1e-6 * derivative / weights[static_cast<std::size_t>(sample)];  // by the mini-batch it was in
      const bool full = std::abs(size / std::min(batch, kSamples) - 1.0) < 0.001;
      inShortBatch += std::abs(size / inTheLast - 1.0) < 0.001 && !full;
      QVERIFY2(full || std::abs(size / inTheLast - 1.0) < 0.001, qPrintable(QString("sample %1: %2").arg(sample).arg(size)));
    }
    QCOMPARE(inShortBatch, inTheLast == std::min(batch, kSamples) ? 0 : inTheLast);
  }

  // The samples are taken in another order in each epoch, and the step is the schedule's.
  void epochsDifferInOrderAndRate() {
    constexpr int kSamples = 60;
    Experiment e;
    e.rule = Rule::Dense;
    e.hidden = {1};
    e.epochs = 2;
    e.batch = 45;
    e.learningRate = 1e-6;
    e.momentum = 0.0;
    e.weightDecay = 0.0;
    Checkpoint start;
    start.network.layers = {denseLayerOf({std::vector<float>(kSamples, 0.0f)}, {1.0f}),
                            denseLayerOf({{1.0f}, {-1.0f}}, {0.0f, 0.0f})};
    Trainer trainer(e, pixelASample(kSamples), std::move(start));
    const auto weights = [&] { return std::get<DenseLayer>(trainer.network().layers.front()).weight; };
    std::vector<std::vector<float>> moves;
    for (int epoch = 0; epoch < 2; ++epoch) {
      const std::vector<float> before = weights();
      runEpoch(trainer);
      moves.emplace_back();
      for (std::size_t i = 0; i < kSamples; ++i) moves.back().push_back(std::abs(weights()[i] - before[i]));
    }
    // Samples of class 1 move farther than those of class 0. In the short mini-batch of 15 they move three times as far as in
    // that of 45.
    const auto farthest = [](const std::vector<float>& moved) { return *std::max_element(moved.begin(), moved.end()); };
    const auto inShortBatch = [&](const std::vector<float>& moved) {
      std::string marks;
      for (std::size_t i = 1; i < moved.size(); i += 2) marks += moved[i] > 0.6f * farthest(moved) ? '1' : '0';
      return marks;
    };
    QVERIFY(inShortBatch(moves[0]) != inShortBatch(moves[1]));
    QVERIFY(std::abs(farthest(moves[1]) / farthest(moves[0]) - 0.5f) < 0.001f);  // the linear schedule
  }

  void theStaticRuleKeepsItsTopology() {
    Experiment e = tinyExperiment();
    e.rule = Rule::Static;
    Trainer trainer = freshTrainer(e, m_tiny);
    const std::string links = linksAsText(sparse(trainer, 0));
    const std::vector<float> weights = sparse(trainer, 0).values;
    runToTheEnd(trainer);
    QCOMPARE(linksAsText(sparse(trainer, 0)), links);
    QVERIFY(sparse(trainer, 0).values != weights);
    for (const EpochMetrics& row : trainer.history()) QCOMPARE(row.linksRewired, std::int64_t{0});
  }

  void theDenseRuleHasNoSparseLayer() {
    Experiment e = tinyExperiment();
    e.rule = Rule::Dense;
    Trainer trainer = freshTrainer(e, m_tiny);
    for (const Layer& layer : trainer.network().layers) QVERIFY(std::holds_alternative<DenseLayer>(layer));
    runEpoch(trainer);
    QVERIFY(!trainer.rewiringDue());
    QCOMPARE(trainer.history().back().links, std::int64_t{0});
  }

  void densityOneIsEveryLinkOfASparseLayer() {
    Experiment e = tinyExperiment();
    e.density = {1.0, 0.2};
    Trainer trainer = freshTrainer(e, m_tiny);
    QCOMPARE(sparse(trainer, 0).links(), std::int64_t{64 * 30});
    QCOMPARE(sparse(trainer, 1).links(), std::int64_t{120});
    runEpoch(trainer);
    trainer.rewire();
    QCOMPARE(sparse(trainer, 0).links(), std::int64_t{64 * 30});
  }

  void zetaMayChangeAtAnyTime() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    const std::int64_t announced = trainer.history().back().linksRewired;
    trainer.change({.zeta = 0.1});  // between the epoch and its rewiring
    trainer.rewire();
    QVERIFY(trainer.history().back().linksRewired < announced / 2);
    trainer.trainBatch();
    trainer.change({.zeta = 0.0});
    while (!trainer.epochTrained()) trainer.trainBatch();
    trainer.finishEpoch();
    QCOMPARE(trainer.history().back().linksRewired, std::int64_t{0});
    const std::string links = linksAsText(sparse(trainer, 0));
    trainer.rewire();
    QCOMPARE(linksAsText(sparse(trainer, 0)), links);
  }

  void theLearningRateMayChangeAtAnyTime() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    trainer.trainBatch();
    trainer.change({.learningRate = 0.5});
    while (!trainer.epochTrained()) trainer.trainBatch();
    trainer.finishEpoch();
    QCOMPARE(trainer.history().back().learningRate, 0.5);
    runEpoch(trainer);
    QVERIFY(std::abs(trainer.history().back().learningRate - 0.5 * 5.0 / 6.0) < 1e-12);
  }

  void theRuleMayChangeBetweenSetAndStatic() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    QVERIFY(trainer.history().back().linksRewired > 0);
    trainer.change({.rule = Rule::Static});
    QVERIFY(!trainer.rewiringDue());
    QCOMPARE(trainer.history().back().linksRewired, std::int64_t{0});  // the rewiring that was announced does not come
    const std::string links = linksAsText(sparse(trainer, 0));
    runEpoch(trainer);
    QCOMPARE(linksAsText(sparse(trainer, 0)), links);
    trainer.change({.rule = Rule::Set});
    runEpoch(trainer);
    QVERIFY(trainer.rewiringDue());
  }

  /// Switched to and fro at the end of an epoch, the rule rewires as if nobody had touched it; and static → set rewires at once,
  /// as the file of that moment does.
  void aRuleSwitchedAtTheEndOfAnEpochDecidesOnItsRewiring() {
    Trainer untouched = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(untouched);
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    trainer.change({.rule = Rule::Static});
    trainer.change({.rule = Rule::Set});
    QVERIFY(trainer.rewiringDue());
    QVERIFY(trainer.record() == untouched.record());
    QCOMPARE(trainer.history(), untouched.history());

    Experiment e = tinyExperiment();
    e.rule = Rule::Static;
    Trainer still = freshTrainer(e, m_tiny);
    runEpoch(still);
    QVERIFY(!still.rewiringDue());
    still.change({.rule = Rule::Set});
    QVERIFY(still.rewiringDue());
    QVERIFY(still.history().back().linksRewired > 0);
    still.rewire();
    still.change({.rule = Rule::Static});
    still.change({.rule = Rule::Set});
    QVERIFY(!still.rewiringDue());  // once is enough
  }

  void whatIsChangedIsRecorded() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    trainer.trainBatch();
    trainer.change({.zeta = 0.5});
    trainer.change({.zeta = 0.4});  // at the same moment: one action
    trainer.change({.learningRate = 0.01});
    trainer.trainBatch();
    trainer.change({.learningRate = 0.02});
    trainer.change({.learningRate = 0.01});  // back again: none
    QCOMPARE(trainer.record().actions.size(), 1u);
    const Action& action = trainer.record().actions.front();
    QCOMPARE(action.epoch, 1);
    QCOMPARE(action.batch, 1);
    QVERIFY((action.set == ChangedSettings{.zeta = 0.4, .learningRate = 0.01}));
    QVERIFY(withoutActions(trainer.record()) == tinyExperiment());
    runEpoch(trainer);
    trainer.rewire();
    trainer.change({.rule = Rule::Static});
    QVERIFY(trainer.record().actions.back().rewired);
    QCOMPARE(trainer.record().actions.back().epoch, 2);
    QVERIFY(trainer.experiment().actions.empty());
  }

  void changesThatCannotBeAreRefused() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    const Experiment before = trainer.experiment();
    QVERIFY(refused([&] { trainer.change({.zeta = 1.5}); }).contains("zeta must lie between 0 and 1"));
    QVERIFY(refused([&] { trainer.change({.zeta = std::nan("")}); }).contains("zeta"));
    QVERIFY(refused([&] { trainer.change({.learningRate = 0.0}); }).contains("learning_rate must be above 0"));
    QVERIFY(refused([&] { trainer.change({.learningRate = -1.0}); }).contains("learning_rate"));
    QVERIFY(refused([&] { trainer.change({.rule = Rule::Dense}); }).contains("stays dense"));
    QVERIFY(trainer.experiment() == before);

    Experiment e = tinyExperiment();
    e.rule = Rule::Dense;
    Trainer dense = freshTrainer(e, m_tiny);
    QVERIFY(refused([&] { dense.change({.rule = Rule::Set}); }).contains("stays dense"));
    QVERIFY(refused([&] { dense.change({.rule = Rule::Static}); }).contains("stays dense"));
    dense.change({.rule = Rule::Dense});
    QVERIFY(dense.experiment() == e);
  }

  void aPerturbedNetworkTrainsOnWithFewerLinks() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    Network perturbed = perturb(trainer.network(), removal(0.25)).network;
    const std::int64_t links[] = {288, 90};  // three quarters of 384 and 120
    const std::uint64_t hash = hashOf(perturbed);
    trainer.replaceNetwork(std::move(perturbed), {removal(0.25), false});
    QCOMPARE(hashOf(trainer.network()), hash);  // momenta and all
    QVERIFY(trainer.rewiringDue());
    for (int epoch = 2; epoch <= 6; ++epoch) {
      const std::int64_t announced = trainer.history().back().linksRewired;
      const std::size_t died = trainer.rewire().layers[0].died.size();
      QVERIFY(died >= 85 && died <= 87);  // 0.3 of 288, either sign rounded on its own
      QCOMPARE(trainer.history().back().linksRewired, announced);
      runEpoch(trainer);
      for (std::size_t i = 0; i < 2; ++i) QCOMPARE(sparse(trainer, i).links(), links[i]);
      QCOMPARE(trainer.history().back().links, links[0] + links[1]);
    }
    QVERIFY(trainer.finished());
    QVERIFY(trainer.history().back().testAccuracy > 0.5);
  }

  void aPerturbationMayGrowBackAtTheNextRewiring() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    trainer.trainBatch();
    trainer.replaceNetwork(perturb(trainer.network(), removal(0.25)).network, {removal(0.25), true});
    runEpoch(trainer);
    QCOMPARE(trainer.history().back().links, std::int64_t{288 + 90});
    const Rewiring change = trainer.rewire();
    QCOMPARE(change.layers[0].born.size(), change.layers[0].died.size() + 96);
    QCOMPARE(change.layers[1].born.size(), change.layers[1].died.size() + 30);
    QCOMPARE(checkInvariants(sparse(trainer, 0)), std::string());
    QCOMPARE(sparse(trainer, 0).links(), std::int64_t{384});
    runEpoch(trainer);
    trainer.rewire();
    QCOMPARE(sparse(trainer, 0).links(), std::int64_t{384});
  }

  /// "Regrow to the original number of links" means that number, whichever perturbations took them away.
  void twoPerturbationsGrowBackToTheOriginalNumber() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    trainer.replaceNetwork(perturb(trainer.network(), removal(0.5)).network, {removal(0.5), false});   // 384 to 192
    trainer.replaceNetwork(perturb(trainer.network(), removal(0.25)).network, {removal(0.25), true});  // to 144
    runEpoch(trainer);
    trainer.rewire();
    QCOMPARE(sparse(trainer, 0).links(), std::int64_t{384});
    QCOMPARE(sparse(trainer, 1).links(), std::int64_t{120});
  }

  void whatIsTakenAfterItDoesNotGrowBack() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    trainer.replaceNetwork(perturb(trainer.network(), removal(0.25)).network, {removal(0.25), true});  // 384 to 288
    trainer.replaceNetwork(perturb(trainer.network(), removal(0.5)).network, {removal(0.5), false});   // to 144
    runEpoch(trainer);
    trainer.rewire();
    QCOMPARE(sparse(trainer, 0).links(), std::int64_t{144 + 96});
  }

  void aNetworkMayLoseEveryLinkAndGrowThemBack() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    trainer.replaceNetwork(perturb(trainer.network(), removal(1.0)).network, {removal(1.0), true});
    runEpoch(trainer);
    QCOMPARE(trainer.history().back().links, std::int64_t{0});
    runToTheEnd(trainer);
    QCOMPARE(trainer.history().back().links, std::int64_t{384 + 120});
  }

  void perturbationsThatCannotBeAppliedAreRefused() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    const std::uint64_t before = hashOf(trainer.network());
    Network other = trainer.network();
    other.layers.pop_back();
    QVERIFY(refused([&] { trainer.replaceNetwork(other, {}); }).contains("layers"));
    trainer.change({.rule = Rule::Static});
    const Network cut = perturb(trainer.network(), removal(0.5)).network;
    QVERIFY(refused([&] { trainer.replaceNetwork(cut, {removal(0.5), true}); }).contains("rule set"));
    QCOMPARE(hashOf(trainer.network()), before);

    Experiment e = tinyExperiment();
    e.rule = Rule::Dense;
    Trainer dense = freshTrainer(e, m_tiny);
    QVERIFY(refused([&] {
              dense.replaceNetwork(perturb(dense.network(), removal(0.5)).network, {removal(0.5), true});
            }).contains("rule set"));

    e.rule = Rule::Set;
    e.epochs = 2;
    Trainer ending = freshTrainer(e, m_tiny);
    runEpoch(ending);
    ending.replaceNetwork(perturb(ending.network(), removal(0.1)).network,
                          {removal(0.1), true});  // the rewiring that is due can do it
    ending.trainBatch();
    QVERIFY(refused([&] {
              ending.replaceNetwork(perturb(ending.network(), removal(0.1)).network, {removal(0.1), true});
            }).contains("none left"));
    ending.replaceNetwork(perturb(ending.network(), removal(0.1)).network, {removal(0.1), false});
    QCOMPARE(sparse(ending, 0).links(), std::int64_t{384 - 38});
    runEpoch(ending);
    QVERIFY(refused([&] { ending.replaceNetwork(ending.network(), {removal(0.1), false}); }).contains("no epoch left"));
  }

  void anExperimentThatCannotBeRunIsRefused() {
    Experiment e = tinyExperiment();
    e.epochs = 0;
    QVERIFY(refused([&] { freshTrainer(e, m_tiny); }).contains("epochs must lie between"));
    e = tinyExperiment();
    e.trainSamples = 201;
    QVERIFY(refused([&] { freshTrainer(e, m_tiny); }).contains("train_samples must be at most the 200 training samples"));
    e.trainSamples = 200;
    QCOMPARE(refused([&] { freshTrainer(e, m_tiny); }), QString());
    e.density = {1e-6};
    QVERIFY(refused([&] { freshTrainer(e, m_tiny); }).contains("density"));
  }

  void aNetworkThatDoesNotFitIsRefused() {
    const Checkpoint start = initialCheckpoint(tinyExperiment(), *m_tiny);
    Experiment e = tinyExperiment();
    e.hidden = {30, 21};
    QVERIFY(refused([&] { Trainer(e, m_tiny, start); }).contains("layers must be those"));
    e.hidden = {30};
    QVERIFY(refused([&] { Trainer(e, m_tiny, start); }).contains("layers must be those"));
    QVERIFY(refused([&] { Trainer(tinyExperiment(), pixelASample(60), start); }).contains("layers must be those"));
  }

  void aLossThatIsNotFiniteEndsTraining() {
    Experiment e = tinyExperiment();
    e.learningRate = 100.0;
    e.epochs = 30;
    Trainer trainer = freshTrainer(e, m_tiny);
    const QString said = thrown<WorkError>([&] { runToTheEnd(trainer); });
    QVERIFY2(said.startsWith("the loss is no longer finite; lower the learning rate"), qPrintable(said));
    QVERIFY2(said.contains("(epoch "), qPrintable(said));
  }

  // A weight that is not finite may hide behind a relu: the end of the epoch looks for it.
  void aWeightThatIsNotFiniteIsFound() {
    Checkpoint start = initialCheckpoint(tinyExperiment(), *m_tiny);
    std::get<SparseLayer>(start.network.layers[0]).values[3] = std::nanf("");
    Trainer trainer(tinyExperiment(), m_tiny, std::move(start));
    QVERIFY(thrown<WorkError>([&] { runEpoch(trainer); }).startsWith("the loss is no longer finite"));
    QVERIFY(trainer.history().empty());
  }

  void anExtendedRunGoesOnAsOneResumedForSoMany() {
    for (const Rule rule : allRules()) {
      Experiment e = tinyExperiment();
      e.rule = rule;
      e.epochs = 3;
      Trainer extended = freshTrainer(e, m_tiny);
      runToTheEnd(extended);
      QVERIFY(!extended.rewiringDue());
      const Checkpoint third{extended.network(), 3, {}, extended.normalisation(), extended.history(), {}};
      e.epochs = 5;
      Trainer resumed(e, m_tiny, third);
      extended.change({.epochs = 5});
      QCOMPARE(extended.experiment(), e);
      QCOMPARE(extended.rewiringDue(), rewires(rule));
      runToTheEnd(extended);
      runToTheEnd(resumed);
      QCOMPARE(extended.epoch(), 5);
      QCOMPARE(hashOf(extended.network()), hashOf(resumed.network()));
      QCOMPARE(extended.history().back().learningRate, e.learningRate / 5.0);  // linear: (1 - 4/5) of the first
      for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(extended.history()[i].linksRewired, resumed.history()[i].linksRewired);
        QCOMPARE(extended.history()[i].testLoss, resumed.history()[i].testLoss);
      }
      QCOMPARE(extended.history()[2].linksRewired > 0, rewires(rule));
    }
  }

  void aRunIsNotExtendedIntoItsPast() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    runEpoch(trainer);
    trainer.rewire();
    runEpoch(trainer);
    const std::uint64_t before = hashOf(trainer.network());
    QVERIFY(refused([&] { trainer.change({.epochs = 2}); }).contains("more than the 2 that are finished"));
    QCOMPARE(trainer.experiment(), tinyExperiment());
    trainer.change({.epochs = 9});  // in the middle of a run the rewiring that is due stays due, and no other
    QVERIFY(trainer.rewiringDue());
    trainer.rewire();
    trainer.change({.epochs = 8});
    QVERIFY(!trainer.rewiringDue());
    QVERIFY(hashOf(trainer.network()) != before);
  }
};

REWIRE_TEST(TestTrainer)
#include "tst_trainer.moc"
