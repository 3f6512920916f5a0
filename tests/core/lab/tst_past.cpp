#include "core/lab/past.h"

#include "core/io/training_model.h"
#include "core/kept/run_folder.h"
#include "core/run/layer_states.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace rewire;
using namespace rewire::test;

/// A run of eight epochs that was cut in the fourth, and what is asked of its past.
class TestPast : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::shared_ptr<const Dataset> m_tiny;
  std::map<int, Model> m_models;
  SnapshotPtr m_present;
  std::uint64_t m_asked = 0;

  PastEpochPtr answerTo(PastEpochs& past, std::optional<int> epoch, std::optional<int> against = {}) {
    past.ask({++m_asked, m_present, epoch, against});
    const auto answered = [&] { return past.latest() && past.latest()->request == m_asked; };
    return QTest::qWaitFor(answered) ? past.latest() : nullptr;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_tiny = loadDataset(makeTinyDataset(m_folder.path().toStdString() + "/data").string());
    Experiment experiment = tinyExperiment();
    experiment.epochs = 8;
    experiment.actions = {{.epoch = 4, .batch = 2, .set = {.zeta = 0.6}}};
    const std::string run = m_folder.path().toStdString() + "/run";
    RunFolder folder(run, experiment, RunFolder::IfPresent::Refuse);
    const auto trainer = trainerOf(experiment, m_tiny);
    auto present = std::make_shared<Snapshot>();
    renewTopologies(trainer->network(), present->layers);
    folder.begin(trainer->network(), factsOf(*trainer), {}, linksOf(*trainer));
    m_models[0] = modelOf(*trainer);
    while (!trainer->finished()) {
      runEpoch(*trainer);
      folder.save(trainer->network(), factsOf(*trainer), trainer->history(), trainer->finished(), linksOf(*trainer));
      m_models[trainer->epoch()] = modelOf(*trainer);
    }
    renewTopologies(trainer->network(), present->layers);
    present->run = 3;
    present->epoch = 8;
    present->experiment = present->record = trainer->record();
    present->history = std::make_shared<std::vector<EpochMetrics>>(trainer->history());
    present->historyFile = run + "/history.sqlite";
    present->samples = m_tiny;
    m_present = present;
  }

  void everyEpochIsShownAsItWas() {
    PastEpochs past([] {});
    QCOMPARE(answerTo(past, std::nullopt)->kept, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8}));
    for (const int epoch : {0, 5, 4, 8, 1}) {
      const PastEpochPtr answer = answerTo(past, epoch);
      QVERIFY(answer && answer->error.empty() && answer->past);
      const Snapshot& shown = *answer->past;
      const Model& model = m_models[epoch];
      QCOMPARE(shown.epoch, epoch);
      QCOMPARE(shown.run, m_present->run);
      QVERIFY(*shown.history == model.history);
      QVERIFY(shown.record == model.experiment);
      for (std::size_t i = 0; i < shown.layers.size(); ++i) {
        QVERIFY(shown.layers[i].initialTopology == m_present->layers[i].initialTopology);
        if (const auto* sparse = std::get_if<SparseLayer>(&model.network.layers[i])) {
          QCOMPARE(shown.layers[i].topology->indices, sparse->indices);
          QCOMPARE(shown.layers[i].topology->born, sparse->born);
          QCOMPARE(*shown.layers[i].weights, sparse->values);
          QCOMPARE(*shown.layers[i].bias, sparse->bias);
        } else {
          QCOMPARE(*shown.layers[i].weights, std::get<DenseLayer>(model.network.layers[i]).weight);
        }
      }
    }
  }

  void linksThatDiedAndWereBornAreTold() {
    PastEpochs past([] {});
    const SnapshotPtr fifth = answerTo(past, 5)->past;
    QCOMPARE(fifth->lastRewiring->epoch, 4);
    const auto& links = std::get<SparseLayer>(m_models[5].network.layers[0]);
    const auto newborn = std::count(links.born.begin(), links.born.end(), 4);
    QVERIFY(newborn > 0);
    QVERIFY(std::ssize(fifth->lastRewiring->layers[0].born) <= newborn);  // one may have grown where one died
    QCOMPARE(fifth->lastRewiring->layers[0].born.size(), fifth->lastRewiring->layers[0].died.size());
    QVERIFY(!answerTo(past, 0)->past->lastRewiring);
    const SnapshotPtr compared = answerTo(past, 7, 2)->past;
    QCOMPARE(compared->lastRewiring->epoch, 2);
    QVERIFY(compared->lastRewiring->layers[0].born.size() > fifth->lastRewiring->layers[0].born.size());
  }

  void epochsAfterThePresentAreNotShown() {
    PastEpochs past([] {});
    auto earlier = std::make_shared<Snapshot>(*m_present);
    earlier->epoch = 3;
    past.ask({++m_asked, earlier, {}, {}});
    QTRY_VERIFY(past.latest() && past.latest()->request == m_asked);
    QCOMPARE(past.latest()->kept, (std::vector<int>{0, 1, 2, 3}));
  }

  void whatCannotBeReadIsSaid() {
    PastEpochs past([] {});
    QVERIFY(answerTo(past, 99)->error.english().find("epoch 99") != std::string::npos);
    auto lost = std::make_shared<Snapshot>(*m_present);
    lost->historyFile = "/nowhere/history.sqlite";
    past.ask({++m_asked, lost, 2, {}});
    QTRY_VERIFY(past.latest()->request == m_asked);
    QVERIFY(!past.latest()->error.empty());
    lost->historyFile.clear();
    past.ask({++m_asked, lost, {}, {}});
    QTRY_VERIFY(past.latest()->request == m_asked);
    QVERIFY(past.latest()->error.empty() && past.latest()->kept.empty());
  }
};

REWIRE_TEST(TestPast)
#include "tst_past.moc"
