#include "core/kept/history.h"

#include "core/error.h"
#include "core/io/training_model.h"
#include "core/kept/history_writer.h"
#include "core/kept/packed_array.h"
#include "core/kept/run_folder.h"
#include "core/topology/measured_network.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

void keepEpoch(HistoryWriter& history, const Trainer& trainer) {
  history.keep(trainer.network(), factsOf(trainer), trainer.history(), linksOf(trainer), trainer.finished());
}

/// Links, births, weights and biases; momenta only where a full state is kept.
void compareShown(const Network& one, const Network& other) {
  QCOMPARE(one.layers.size(), other.layers.size());
  for (std::size_t i = 0; i < one.layers.size(); ++i) {
    if (const auto* sparse = std::get_if<SparseLayer>(&one.layers[i])) {
      const auto& back = std::get<SparseLayer>(other.layers[i]);
      QCOMPARE(sparse->indptr, back.indptr);
      QCOMPARE(sparse->indices, back.indices);
      QCOMPARE(sparse->born, back.born);
      QCOMPARE(sparse->values, back.values);
      QCOMPARE(sparse->bias, back.bias);
    } else {
      QCOMPARE(std::get<DenseLayer>(one.layers[i]).weight, std::get<DenseLayer>(other.layers[i]).weight);
      QCOMPARE(std::get<DenseLayer>(one.layers[i]).bias, std::get<DenseLayer>(other.layers[i]).bias);
    }
  }
}

}  // namespace

class TestHistory : public QObject {
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

  void everyEpochComesBackExactly() {
    Experiment experiment = tinyExperiment();
    experiment.epochs = 12;
    auto trainer = trainerOf(experiment, m_tiny);
    const fs::path file = newFile();
    HistoryWriter writer(file, HistoryWriter::kUsualLimit);
    std::map<int, Model> models;
    keepEpoch(writer, *trainer);
    models[0] = modelOf(*trainer);
    while (!trainer->finished()) {
      if (trainer->epoch() == 5) trainer->change({.zeta = 0.5});
      if (trainer->epoch() == 7) trainer->change({.rule = Rule::Static});
      runEpoch(*trainer);
      keepEpoch(writer, *trainer);
      models[trainer->epoch()] = modelOf(*trainer);
    }
    const HistoryReader reader(file);
    QCOMPARE(reader.epochs().size(), 13u);
    QVERIFY(reader.rows() == trainer->history());
    for (const auto& [epoch, model] : models) {
      const Model back = reader.at(epoch);
      compareShown(model.network, back.network);
      QCOMPARE(back.epoch, epoch);
      QVERIFY(back.experiment == model.experiment);
      QCOMPARE(back.mean, model.mean);
      QCOMPARE(back.classes, model.classes);
      QCOMPARE(back.history.size(), model.history.size());
      QVERIFY(reader.linksAt(epoch, back.network) == model.links);
      if (epoch == 0) continue;
      const auto past = reader.linksToMeasure(epoch, back.network);
      const Measures again = measure({back.network, epoch, &*past, nullptr}).whole;
      for (const Measure measured : {Measure::Itop, Measure::JaccardFirst, Measure::JaccardLast})
        QCOMPARE(again[measured], model.history.back().topology[measured]);
    }
    QCOMPARE(reader.stateBefore(9), 0);
    QCOMPARE(reader.stateBefore(11), 10);
    QCOMPARE(hashOf(reader.at(10).network), hashOf(models[10].network));  // momenta too
    QVERIFY(thrown<InputError>([&] { reader.at(13); }).contains("epoch 13 is not kept"));
  }

  /// Another program may leave the arrays as they are.
  void arraysNeedNotBePacked() {
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    const fs::path file = newFile();
    {
      HistoryWriter writer(file, HistoryWriter::kUsualLimit);
      keepEpoch(writer, *trainer);
      runEpoch(*trainer);
      keepEpoch(writer, *trainer);
    }
    Database database(file, Database::Access::Write);
    database.execute("UPDATE meta SET value = 'none' WHERE key = 'compression'; DELETE FROM state");
    for (const std::string column : {"indptr", "indices", "born", "weights", "bias"}) {
      Statement rows(database, ("SELECT rowid, " + column + " FROM layer WHERE " + column + " IS NOT NULL").c_str());
      Statement update(database, ("UPDATE layer SET " + column + " = ? WHERE rowid = ?").c_str());
      while (rows.step()) {
        const auto values = unpackedIntegers(rows.bytes(1), true, 1 << 20, "here");
        const auto bytes = std::span(reinterpret_cast<const std::uint8_t*>(values.data()), values.size() * sizeof values[0]);
        update.bind(0, bytes).bind(1, rows.number(0)).run();
      }
    }
    const HistoryReader reader(file);
    compareShown(trainer->network(), reader.at(1).network);
    QVERIFY(reader.linksAt(1, trainer->network()) == trainer->links());
  }

  void anArrayThatIsMissingIsRefused() {
    for (const std::string column : {"indptr", "indices", "weights", "bias"}) {
      auto trainer = trainerOf(tinyExperiment(), m_tiny);
      const fs::path file = newFile();
      {
        HistoryWriter writer(file, HistoryWriter::kUsualLimit);
        keepEpoch(writer, *trainer);
      }
      Database(file, Database::Access::Write).execute(("UPDATE layer SET " + column + " = NULL").c_str());
      const QString told = thrown<InputError>([&] { HistoryReader(file).at(0); });
      QVERIFY2(told.contains("missing"), qPrintable(told));
    }
  }

  /// Index and table of the metadata need not agree in a file that was changed: what the one finds, the other may lack.
  void metadataThatAreFoundAndNotListedAreRefused() {
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    const fs::path file = newFile();
    {
      HistoryWriter writer(file, HistoryWriter::kUsualLimit);
      keepEpoch(writer, *trainer);
    }
    std::string bytes = readBytes(file);
    const std::size_t at = bytes.find("compressionzlib");  // in the table; the index has the key alone
    QVERIFY(at != bytes.npos);
    bytes[at] = 'C';
    writeBytes(file, bytes);
    QCOMPARE(HistoryReader(file).at(0).epoch, 0);
  }

  void manyShortRowsAreRefused() {
    const fs::path file = newFile();
    HistoryWriter(file, HistoryWriter::kUsualLimit);
    Database database(file, Database::Access::Write);
    database.execute(
        "INSERT INTO meta VALUES('compression', 'none'); "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) INSERT INTO epoch SELECT i, '{}', 0 "
        "FROM n");
    QVERIFY(thrown<InputError>([&] { HistoryReader(file).rows(); }).contains("shorter than those of any run"));
  }

  void isFoundBesideAModel() {
    const fs::path run = fs::path(m_folder.path().toStdString()) / "run";
    RunFolder folder(run, tinyExperiment(), RunFolder::IfPresent::Refuse);
    QVERIFY(!HistoryReader::fileOf(run));
    const auto trainer = trainerOf(tinyExperiment(), m_tiny);
    folder.begin(trainer->network(), factsOf(*trainer));
    QCOMPARE(*HistoryReader::fileOf(run), run / "history.sqlite");
    QCOMPARE(*HistoryReader::fileOf(run / "model.safetensors"), run / "history.sqlite");
    QCOMPARE(*HistoryReader::fileOf(run / "snapshots" / "epoch-0002.safetensors"), run / "history.sqlite");
    QVERIFY(historyOf(run, factsOf(*trainer)));
    ModelFacts other = factsOf(*trainer);
    other.experiment.seed = 77;
    QVERIFY(!historyOf(run, other));
  }

  /// Bits flipped anywhere: a wrong value or one clear error, never anything else.
  void hostileBytesAreRefused() {
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    const fs::path file = newFile();
    {
      HistoryWriter writer(file, HistoryWriter::kUsualLimit);
      keepEpoch(writer, *trainer);
      runEpoch(*trainer);
      keepEpoch(writer, *trainer);
    }
    const std::string good = readBytes(file);
    const fs::path bad = newFile();
    std::mt19937 random(3);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
      std::string bytes = good.substr(0, round % 3 == 0 ? random() % good.size() : good.size());
      for (int flips = 0; flips < 4 && !bytes.empty(); ++flips)
        bytes[random() % bytes.size()] ^= static_cast<char>(1 << random() % 8);
      writeBytes(bad, bytes);
      try {
        const HistoryReader reader(bad);
        for (const int epoch : reader.epochs()) reader.linksAt(epoch, reader.at(epoch).network);
        reader.rows();
      } catch (const InputError&) {
        ++refused;
      }
    }
    QVERIFY(refused > 100);
  }
};

REWIRE_TEST(TestHistory)
#include "tst_history.moc"
