#include "core/kept/history_writer.h"

#include "core/error.h"
#include "core/io/training_model.h"
#include "core/kept/history.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

void keepStanding(HistoryWriter& history, const Trainer& trainer) {
  history.keep(trainer.network(), factsOf(trainer), trainer.history(), linksOf(trainer), trainer.finished());
}

}  // namespace

class TestHistoryWriter : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::shared_ptr<const Dataset> m_tiny;
  int m_files = 0;

  fs::path newFile() { return fs::path(m_folder.path().toStdString()) / ("history-" + std::to_string(++m_files)); }

 private Q_SLOTS:
  void initTestCase() {
    static const QTemporaryDir folder;  // its data are read for their hash meanwhile
    m_tiny = loadDataset(makeTinyDataset(folder.path().toStdString()).string());
  }

  void arraysThatStayAreNotWrittenAgain() {
    Experiment experiment = tinyExperiment();
    experiment.rule = Rule::Static;
    auto trainer = trainerOf(experiment, m_tiny);
    const fs::path file = newFile();
    {
      HistoryWriter writer(file, HistoryWriter::kUsualLimit);
      keepStanding(writer, *trainer);
      runEpoch(*trainer);
      keepStanding(writer, *trainer);
    }
    HistoryWriter again(file, HistoryWriter::kUsualLimit);  // another program goes on
    runEpoch(*trainer);
    keepStanding(again, *trainer);
    const Database database(file, Database::Access::Read);
    Statement written(database, "SELECT count(indptr), count(indices), count(born), count(weights) FROM layer WHERE layer = 0");
    QVERIFY(written.step());
    for (const int column : {0, 1, 2}) QCOMPARE(written.number(column), 1);
    QCOMPARE(written.number(3), 3);
    const Network back = HistoryReader(file).at(2).network;
    QCOMPARE(std::get<SparseLayer>(back.layers[0]).indices, std::get<SparseLayer>(trainer->network().layers[0]).indices);
    QCOMPARE(std::get<SparseLayer>(back.layers[0]).values, std::get<SparseLayer>(trainer->network().layers[0]).values);
  }

  void actionsAreEvents() {
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    const fs::path file = newFile();
    HistoryWriter writer(file, HistoryWriter::kUsualLimit);
    keepStanding(writer, *trainer);
    trainer->trainBatch();
    trainer->change({.zeta = 0.5, .learningRate = 0.01});
    runEpoch(*trainer);
    keepStanding(writer, *trainer);
    const Database database(file, Database::Access::Read);
    Statement event(database, "SELECT epoch, batch, action, text FROM event");
    QVERIFY(event.step());
    QCOMPARE(event.number(0), 1);
    QCOMPARE(event.number(1), 1);
    QVERIFY(actionsFromJson("[" + event.text(2) + "]", 2, "event") == trainer->record().actions);
    QCOMPARE(event.text(3), std::string("zeta 0.3 → 0.5, learning rate 0.025 → 0.01"));
    QVERIFY(!event.step());
  }

  void largeNetworksAreKeptEverySoOften() {
    Network network = tinyModel().network;
    QCOMPARE(historyInterval(network, 60, 1'000'000'000), 1);
    QCOMPARE(historyInterval(network, 60, 1000), 0);
    QVERIFY(historyInterval(network, 1000, 1'000'000) > 3);
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    const fs::path file = newFile();
    const std::int64_t third = 50'000;
    const int every = historyInterval(trainer->network(), 7, third);
    QVERIFY2(every == 2 || every == 3, qPrintable(QString::number(every)));
    HistoryWriter writer(file, third);
    keepStanding(writer, *trainer);
    while (!trainer->finished()) {
      runEpoch(*trainer);
      keepStanding(writer, *trainer);
      const HistoryReader reader(file);
      QVERIFY(reader.linksAt(trainer->epoch(), trainer->network()) == modelOf(*trainer).links);
    }
    QCOMPARE(writer.interval(), every);
    const std::vector<int> kept = HistoryReader(file).epochs();
    QCOMPARE(kept, every == 2 ? (std::vector<int>{0, 2, 4, 6}) : (std::vector<int>{0, 3, 6}));
    QVERIFY(HistoryReader(file).rows() == trainer->history());
  }

  void epochsAfterTheOneThatIsGoneOnFromAreForgotten() {
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    const fs::path file = newFile();
    HistoryWriter writer(file, HistoryWriter::kUsualLimit);
    keepStanding(writer, *trainer);
    for (int epoch = 0; epoch < 4; ++epoch) {
      runEpoch(*trainer);
      keepStanding(writer, *trainer);
    }
    writer.goBackTo(2);
    const HistoryReader reader(file);
    QCOMPARE(reader.epochs(), (std::vector<int>{0, 1, 2}));
    QCOMPARE(reader.rows().size(), 2u);
  }

  void movesAndIsCopied() {
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    const fs::path file = newFile(), moved = newFile(), copy = newFile();
    {
      HistoryWriter writer(file, HistoryWriter::kUsualLimit);
      keepStanding(writer, *trainer);
    }
    writeBytes(file.string() + "-journal", "");
    renameHistory(file, moved);
    QVERIFY(!fs::exists(file) && !fs::exists(file.string() + "-journal"));
    QVERIFY(fs::exists(moved.string() + "-journal"));  // else it would undo what is in the next file of that name
    HistoryWriter writer(moved, HistoryWriter::kUsualLimit);
    runEpoch(*trainer);
    keepStanding(writer, *trainer);
    copyHistory(moved, copy);
    QCOMPARE(HistoryReader(copy).epochs(), (std::vector<int>{0, 1}));
    QCOMPARE(HistoryReader(copy).at(1).network.layers.size(), 3u);
  }

  void theDatabaseOfAnotherProgramIsLeftAsItIs() {
    const fs::path file = newFile();
    Database(file, Database::Access::Write)
        .execute("CREATE TABLE layer(epoch INTEGER, name TEXT); CREATE TABLE notes(text TEXT)");
    const std::string before = readBytes(file);
    const QString said = thrown<InputError>([&] { HistoryWriter(file, HistoryWriter::kUsualLimit); });
    QVERIFY2(said.startsWith("this is a database, and no history of a run"), qPrintable(said));
    QVERIFY(readBytes(file) == before);
  }

  /// Places that held a link in between are not known either, so that no measure is made of half of them.
  void aPastWithAGapIsNotKnown() {
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    const fs::path file = newFile();
    HistoryWriter writer(file, HistoryWriter::kUsualLimit);
    keepStanding(writer, *trainer);
    runEpoch(*trainer);
    keepStanding(writer, *trainer);
    const Network first = trainer->network();
    runEpoch(*trainer);
    QVERIFY(!HistoryReader(file).linksAt(2, trainer->network()));
    writer.keep(trainer->network(), factsOf(*trainer), trainer->history(), nullptr, false);
    QVERIFY(!HistoryReader(file).linksAt(2, trainer->network()));
    QVERIFY(HistoryReader(file).linksAt(1, first));
  }
};

REWIRE_TEST(TestHistoryWriter)
#include "tst_history_writer.moc"
