#include "core/kept/kept_history.h"

#include "core/error.h"
#include "core/io/training_model.h"
#include "core/kept/history.h"
#include "core/kept/run_folder.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

namespace {

std::vector<int> epochsIn(const fs::path& file) {
  return HistoryReader(file).epochs();
}

QString only(const std::vector<Phrase>& news) {
  return news.size() == 1 ? QString::fromStdString(news.front()) : QString::number(news.size()) + " lines";
}

}  // namespace

class TestKeptHistory : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  fs::path m_run;
  QTemporaryDir m_data;  // it is read for its hash while tests run
  std::shared_ptr<const Dataset> m_tiny;

  fs::path history() const { return m_run / "history.sqlite"; }

  /// Trains and saves some epochs in a run folder of its own, which is closed then.
  Trainer trained(int epochs) {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    RunFolder run(m_run, tinyExperiment(), RunFolder::IfPresent::Overwrite);
    run.begin(trainer.network(), standingOf(trainer), {}, linksOf(trainer));
    for (int epoch = 0; epoch < epochs; ++epoch) saveEpoch(run, trainer);
    return trainer;
  }

  static void saveEpoch(RunFolder& run, Trainer& trainer) {
    runEpoch(trainer);
    run.save(trainer.network(), standingOf(trainer), trainer.history(), true, linksOf(trainer));
  }

 private Q_SLOTS:
  void initTestCase() { m_tiny = loadDataset(makeTinyDataset(m_data.path().toStdString()).string()); }
  void init() {
    m_dir.emplace();
    m_run = fs::path(m_dir->path().toStdString()) / "run";
  }

  void whatFindsNoRoomIsToldOnceAndKeptWhenThereIsRoom() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    RunFolder run(m_run, tinyExperiment(), RunFolder::IfPresent::Refuse);
    run.begin(trainer.network(), standingOf(trainer), {}, linksOf(trainer));
    for (int epoch = 1; epoch <= 3; ++epoch) saveEpoch(run, trainer);
    QVERIFY(run.takeNews().empty());
    {
      const SmallDisk full(fs::file_size(history()));  // the history cannot grow; the other files are smaller
      saveEpoch(run, trainer);
      saveEpoch(run, trainer);
    }
    const QString said = only(run.takeNews());
    QVERIFY2(said.startsWith("cannot be written, ") && said.contains("training goes on without its history"), qPrintable(said));
    QCOMPARE(epochsIn(history()), (std::vector{0, 1, 2, 3}));
    QCOMPARE(HistoryReader(history()).at(3).network.layers.size(), 3u);  // what was kept is whole
    QCOMPARE(RunFolder::read(m_run).epoch, 5);
    QVERIFY(historyOf(m_run, RunFolder::read(m_run)));
    saveEpoch(run, trainer);
    QVERIFY2(only(run.takeNews()).startsWith("the history is kept again"), "told once");
    QCOMPARE(epochsIn(history()), (std::vector{0, 1, 2, 3, 6}));
    QVERIFY(HistoryReader(history()).rows() == trainer.history());
    QVERIFY(HistoryReader(history()).linksAt(6, trainer.network()) == trainer.links());
  }

  void roomIsLeftToTheModel() {
    Trainer trainer = freshTrainer(tinyExperiment(), m_tiny);
    fs::create_directories(m_run);
    KeptHistory kept(history());
    kept.leaveRoom(std::numeric_limits<std::uint64_t>::max());
    kept.begin(trainer.network(), standingOf(trainer), linksOf(trainer));
    QVERIFY(only(kept.takeNews()).contains("the disk has no more room than the model needs"));
    QVERIFY(!fs::exists(history()));
    kept.leaveRoom(1);
    kept.begin(trainer.network(), standingOf(trainer), linksOf(trainer));
    QCOMPARE(epochsIn(history()), std::vector{0});
  }

  void aFileThatIsNoHistoryIsSetAside_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray(
        "not a database at all, and longer than the header of one is, which has 100 bytes");
    QTest::newRow("cut short") << QByteArray();
    QTest::newRow("of another program") << QByteArray("?");
    QTest::newRow("of another run") << QByteArray("!");
  }
  void aFileThatIsNoHistoryIsSetAside() {
    QFETCH(const QByteArray, content);
    const Trainer before = trained(2);
    if (content.isEmpty()) fs::resize_file(history(), fs::file_size(history()) / 2);
    if (content == "?") fs::remove(history());
    if (content == "?") Database(history(), Database::Access::Write).execute("CREATE TABLE notes(text TEXT)");
    if (content == "!")
      Database(history(), Database::Access::Write)
          .execute("UPDATE meta SET value = replace(value, '\"seed\":', '\"seed\":7') WHERE key = 'experiment'");
    if (content.size() > 1) writeBytes(history(), content.toStdString());
    const std::string broken = readBytes(history());

    RunFolder::Resumed resumed = RunFolder::resume(m_run);
    const QString said = only(resumed.folder.takeNews());
    QVERIFY2(said.endsWith("; it is history.sqlite.broken now, and a new history begins at epoch 2"), qPrintable(said));
    QVERIFY(readBytes(m_run / "history.sqlite.broken") == broken);
    QCOMPARE(epochsIn(history()), std::vector{2});
    QVERIFY(!resumed.model.links);
    auto trainer = trainerFor(std::move(resumed.model), m_tiny);
    saveEpoch(resumed.folder, *trainer);
    QCOMPARE(epochsIn(history()), (std::vector{2, 3}));
    QCOMPARE(hashOf(HistoryReader(history()).at(2).network), hashOf(before.network()));  // with momenta: it goes on from there
    QVERIFY(resumed.folder.takeNews().empty());
  }

  void whatWasSetAsideIsNeverWrittenOver() {
    trained(1);
    writeBytes(m_run / "history.sqlite.broken", "the first");
    writeBytes(history(), "the second, which is no database");
    RunFolder::resume(m_run);
    QCOMPARE(readBytes(m_run / "history.sqlite.broken"), std::string("the first"));
    QCOMPARE(readBytes(m_run / "history.sqlite.broken-2"), std::string("the second, which is no database"));
    RunFolder::remove(m_run);
    QVERIFY(!fs::exists(m_run));  // they belonged to that run
  }

  void arraysThatCannotBeReadAreSetAsideToo() {
    trained(2);
    Database(history(), Database::Access::Write).execute("UPDATE layer SET indices = x'00' WHERE epoch = 1");
    RunFolder::Resumed resumed = RunFolder::resume(m_run);
    QVERIFY(only(resumed.folder.takeNews()).contains("history.sqlite.broken"));
    QCOMPARE(resumed.model.epoch, 2);
  }

  /// A run that was killed before its first epoch ended begins again, and its history with it.
  void aHistoryOfTheStartGoesOn() {
    trained(0);
    fs::remove(m_run / "model.safetensors");
    fs::remove(m_run / "metrics.csv");
    RunFolder::Resumed resumed = RunFolder::resume(m_run);
    QVERIFY(resumed.model.network.layers.empty());
    QVERIFY(resumed.folder.takeNews().empty());
    QCOMPARE(epochsIn(history()), std::vector{0});
  }

  void theEpochsOfAnotherHistoryAreTakenOverWholeOrNotAtAll() {
    Trainer trainer = trained(2);
    const fs::path other = m_run.parent_path() / "other";
    {
      RunFolder branch(other, tinyExperiment(), RunFolder::IfPresent::Refuse);
      branch.begin(trainer.network(), standingOf(trainer), history(), linksOf(trainer));
      QCOMPARE(epochsIn(other / "history.sqlite"), (std::vector{0, 1, 2}));
      QCOMPARE(RunFolder::read(other).epoch, 2);  // from the first moment on it is no run that begins anew
    }
    RunFolder::remove(other);
    fs::resize_file(history(), fs::file_size(history()) / 2);
    RunFolder branch(other, tinyExperiment(), RunFolder::IfPresent::Refuse);
    branch.begin(trainer.network(), standingOf(trainer), history(), linksOf(trainer));
    QVERIFY(only(branch.takeNews()).contains("begins without the epochs before"));
    QCOMPARE(epochsIn(other / "history.sqlite"), std::vector{2});
  }

  void leftoversOfAKillGo() {
    trained(1);
    for (const char* name : {".history.sqlite.new", ".history.sqlite.new-journal", ".history.sqlite.copy"})
      writeBytes(m_run / name, "half");
    RunFolder::resume(m_run);
    QCOMPARE(namesIn(m_run), (Lines{"experiment.json", "history.sqlite", "metrics.csv", "model.safetensors"}));
  }
};

REWIRE_TEST(TestKeptHistory)
#include "tst_kept_history.moc"
