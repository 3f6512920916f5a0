#include "core/kept/branch.h"

#include "core/error.h"
#include "core/io/training_model.h"
#include "core/kept/history.h"
#include "core/kept/run_folder.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestBranch : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::shared_ptr<const Dataset> m_tiny;
  std::uint64_t m_end = 0;

  fs::path run() const { return fs::path(m_folder.path().toStdString()) / "run"; }

 private Q_SLOTS:
  void initTestCase() {
    m_tiny = loadDataset(makeTinyDataset(m_folder.path().toStdString() + "/data").string());
    Experiment experiment = tinyExperiment();
    experiment.dataset = m_folder.path().toStdString() + "/data";
    experiment.epochs = 13;
    experiment.actions = {{.epoch = 4, .batch = 3, .set = {.zeta = 0.5}},
                          {.epoch = 8, .batch = 0, .set = {.learningRate = 0.01}}};
    RunFolder folder(run(), experiment, RunFolder::IfPresent::Refuse);
    const auto trainer = trainerOf(experiment, m_tiny);
    folder.begin(trainer->network(), factsOf(*trainer), {}, linksOf(*trainer));
    while (!trainer->finished()) {
      runEpoch(*trainer);
      folder.save(trainer->network(), factsOf(*trainer), trainer->history(), trainer->finished(), linksOf(*trainer));
    }
    m_end = hashOf(trainer->network());
  }

  void everyEpochGoesOnToTheSameEnd() {
    for (int epoch = 0; epoch <= 13; ++epoch) {
      Model model = modelAtEpoch(run(), epoch, m_tiny);
      QCOMPARE(model.epoch, epoch);
      QCOMPARE(model.plan.size(), epoch < 4 ? 2u : epoch < 8 ? 1u : 0u);
      QVERIFY(model.links.has_value());
      const auto trainer = trainerFor(std::move(model), m_tiny);
      runToTheEnd(*trainer);
      QCOMPARE(hashOf(trainer->network()), m_end);
    }
  }

  void anEpochThatIsNotKeptIsRefused() {
    const QString words = thrown<InputError>([&] { modelAtEpoch(run(), 14, m_tiny); });
    QVERIFY2(words.contains("epoch 14") && words.contains("epochs 0 to 13"), qPrintable(words));
  }

  void namesOfEpochs() {
    QCOMPARE(epochOfRun("some run@12").run, fs::path("some run"));
    QCOMPARE(epochOfRun("some run@12").epoch, 12);
    QVERIFY(!epochOfRun("model.safetensors").epoch);
    QVERIFY(!epochOfRun(run().string()).epoch);
    const std::string odd = m_folder.path().toStdString() + "/a@3";
    fs::create_directory(odd);
    QCOMPARE(epochOfRun(odd).run, fs::path(odd));
    for (const char* bad : {"run@", "run@-1", "run@1x", "run@99999999999"})
      QVERIFY(!thrown<InputError>([&] { epochOfRun(bad); }).isEmpty());
  }

  void chosenSettingsWinOverThePlan() {
    std::vector<Action> plan = {{.epoch = 4, .batch = 3, .set = {.zeta = 0.5}},
                                {.epoch = 8, .batch = 0, .set = {.zeta = 0.1, .learningRate = 0.01}}};
    dropFromPlan(plan, {.zeta = 0.2});
    QCOMPARE(plan.size(), 1u);
    QVERIFY((plan.front().set == ChangedSettings{.learningRate = 0.01}));
  }

  void whatStaysInARunIsRefused() {
    Experiment now = tinyExperiment();
    Experiment asked = now;
    asked.zeta = 0.2;
    asked.seed = 4;
    QVERIFY((changedSettings(now, asked) == ChangedSettings{.zeta = 0.2, .seed = 4}));
    asked.hidden = {30, 21};
    QVERIFY(thrown<InputError>([&] { changedSettings(now, asked); }).contains("hidden"));
  }

  void aNetworkIsTheStartOfANewRun() {
    const Model start = asStart(modelAtEpoch(run(), 13, m_tiny));
    QCOMPARE(start.epoch, 0);
    QVERIFY(start.history.empty() && start.experiment.actions.empty());
    QCOMPARE(start.experiment.learningRate, 0.01);
    const auto& layer = std::get<SparseLayer>(start.network.layers.front());
    QVERIFY(std::all_of(layer.born.begin(), layer.born.end(), [](int born) { return born == 0; }));
    QVERIFY(std::all_of(layer.momentum.begin(), layer.momentum.end(), [](float value) { return value == 0.0f; }));
  }
};

REWIRE_TEST(TestBranch)
#include "tst_branch.moc"
