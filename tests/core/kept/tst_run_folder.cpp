#include "core/kept/run_folder.h"

#include "core/error.h"
#include "core/io/metrics_file.h"
#include "core/train/metrics_csv.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <optional>
#include <utility>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

namespace {

Experiment experimentOf(int snapshots = 0) {
  Experiment experiment = tinyModel().experiment;
  experiment.snapshots = snapshots;
  return experiment;
}

Model modelAt(int epoch, int snapshots = 0) {
  Model model = tinyModel(epoch);
  model.experiment = experimentOf(snapshots);
  model.history = historyOf(epoch);
  return model;
}

void save(RunFolder& run, const Model& model, bool last) {
  run.save(model.network, model, last);
}

void saveEpochs(RunFolder& run, int from, int to, int snapshots = 0) {
  for (int epoch = from; epoch <= to; ++epoch) save(run, modelAt(epoch, snapshots), true);
}

/// The files of a run that somebody may be writing.
Names filesOf(const fs::path& folder) {
  Names names = namesIn(folder);
  std::erase(names, "run.lock");
  return names;
}

/// Rows of metrics.csv, counted by its line ends.
std::ptrdiff_t rowsIn(const fs::path& folder) {
  const std::string text = readBytes(folder / "metrics.csv");
  return std::count(text.begin(), text.end(), '\n') - 1;
}

}  // namespace

class TestRunFolder : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_base = m_dir->path().toStdString();
    m_folder = m_base / "runs" / "first";
  }

  void aRunHoldsWhatTheContractSays() {
    RunFolder run(m_folder, experimentOf(2), RunFolder::IfPresent::Refuse);
    QCOMPARE(filesOf(m_folder), Names{"experiment.json"});
    QCOMPARE(readBytes(m_folder / "experiment.json"), toJson(experimentOf(2)));
    saveEpochs(run, 1, 5, 2);
    QCOMPARE(filesOf(m_folder), (Names{"experiment.json", "history.sqlite", "metrics.csv", "model.safetensors", "snapshots",
                                       "snapshots/epoch-0002.safetensors", "snapshots/epoch-0004.safetensors"}));
    QCOMPARE(readModel(m_folder / "snapshots" / "epoch-0004.safetensors").epoch, 4);
    QCOMPARE(readModel(m_folder / "model.safetensors").epoch, 5);
    QCOMPARE(readMetrics(m_folder / "metrics.csv"), historyOf(5));
  }

  void aRunGoesOnWhereItStopped() {
    makeRun(3);
    RunFolder::Resumed resumed = RunFolder::resume(m_folder);
    QCOMPARE(resumed.model.epoch, 3);
    QVERIFY(resumed.model.experiment == experimentOf());
    QCOMPARE(resumed.model.history, historyOf(3));
    saveEpochs(resumed.folder, 4, 4);
    QCOMPARE(RunFolder::read(m_folder).history, historyOf(4));
  }

  void aFolderIsResumedOrBegun() {
    {
      const RunFolder::Resumed begun = RunFolder::resumeOrBegin(m_folder, experimentOf());
      QVERIFY(begun.model.network.layers.empty() && begun.model.experiment == experimentOf());
      QCOMPARE(readBytes(m_folder / "experiment.json"), toJson(experimentOf()));
      QVERIFY(!thrown<HeldElsewhere>([&] { RunFolder::resumeOrBegin(m_folder, experimentOf()); }).isEmpty());
    }
    {
      RunFolder::Resumed again = RunFolder::resumeOrBegin(m_folder, experimentOf(3));  // what is there stays
      QVERIFY(again.model.experiment == experimentOf());
      saveEpochs(again.folder, 1, 2);
    }
    QCOMPARE(RunFolder::resumeOrBegin(m_folder, experimentOf()).model.epoch, 2);
  }

  // Between a change and the next epoch, a kill may leave the old experiment.json with the new model or the other way round.
  void whatWasChangedWhileItTrainedGoesOnChanged() {
    RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    saveEpochs(run, 1, 2);
    const std::string before = readBytes(m_folder / "model.safetensors");
    Model changed = modelAt(3);
    changed.experiment.zeta = 0.1;
    changed.experiment.learningRate = 0.5;
    changed.experiment.rule = Rule::Static;
    save(run, changed, true);
    QCOMPARE(readBytes(m_folder / "experiment.json"), toJson(changed.experiment));
    QVERIFY(RunFolder::read(m_folder).experiment == changed.experiment);

    writeBytes(m_folder / "experiment.json", toJson(experimentOf()));
    QVERIFY(RunFolder::read(m_folder).experiment == changed.experiment);
    writeBytes(m_folder / "experiment.json", toJson(changed.experiment));
    writeBytes(m_folder / "model.safetensors", before);
    QVERIFY(RunFolder::read(m_folder).experiment == experimentOf());
    QCOMPARE(RunFolder::read(m_folder).epoch, 2);
  }

  void aModelLeftOutIsWrittenWhenTheRunStops() {
    RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    save(run, modelAt(1), false);
    save(run, modelAt(2), false);
    run.flush();
    QCOMPARE(readModel(m_folder / "model.safetensors").epoch, 2);
    fs::remove(m_folder / "model.safetensors");
    run.flush();
    QVERIFY(!fs::exists(m_folder / "model.safetensors"));
  }

  void aLargeModelIsNeverKept() {
    const auto inputs = static_cast<int>(RunFolder::kMostWeightsKept / 3 + 1);
    Model large = modelAt(1);
    large.network.layers = {DenseLayer{inputs, 3, std::vector<float>(static_cast<std::size_t>(inputs) * 3), {}, {}, {}}};
    RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    save(run, large, false);
    large.epoch = 2;
    save(run, large, false);
    const std::string header = readBytes(m_folder / "model.safetensors").substr(0, 2000);
    QVERIFY2(header.find("\"epoch\":\"2\"") != std::string::npos, header.c_str());
  }

  void aRunThatFinishedNoEpochStartsAnew() {
    makeRun(0);
    const RunFolder::Resumed resumed = RunFolder::resume(m_folder);
    QCOMPARE(resumed.model.epoch, 0);
    QVERIFY(resumed.model.network.layers.empty());
    QVERIFY(resumed.model.experiment == experimentOf());
    QVERIFY(resumed.model.history.empty());
  }

  // Every state that a kill can leave behind between the end of epoch 2 and the end of epoch 4. They come in the order in which
  // save() writes: metrics, snapshot, model; before each of them half a temporary file.
  void aRunKilledAtAnyMomentGoesOnWithOneRowAnEpoch() {
    const Names written = {"metrics.csv", "snapshots/epoch-0004.safetensors", "model.safetensors"};
    RunFolder later(m_base / "later", experimentOf(4), RunFolder::IfPresent::Refuse);
    saveEpochs(later, 1, 4, 4);
    for (std::size_t done = 0; done <= written.size(); ++done) {
      for (const bool half : {false, true}) {
        const fs::path folder = m_base / (std::to_string(done) + (half ? " and a half" : ""));
        {
          RunFolder run(folder, experimentOf(4), RunFolder::IfPresent::Refuse);
          saveEpochs(run, 1, 2, 4);
        }
        fs::create_directory(folder / "snapshots");
        for (std::size_t file = 0; file < done; ++file)
          fs::copy_file(m_base / "later" / written[file], folder / written[file], fs::copy_options::overwrite_existing);
        if (half && done < written.size()) leaveHalf(folder / written[done], readBytes(m_base / "later" / written[done]));

        RunFolder::Resumed resumed = RunFolder::resume(folder);
        const int epoch = done == written.size() ? 4 : 2;
        QCOMPARE(resumed.model.epoch, epoch);
        QCOMPARE(resumed.model.history, historyOf(epoch));
        saveEpochs(resumed.folder, epoch + 1, 5, 4);
        QCOMPARE(readMetrics(folder / "metrics.csv"), historyOf(5));
        QCOMPARE(filesOf(folder), (Names{"experiment.json", "history.sqlite", "metrics.csv", "model.safetensors", "snapshots",
                                         "snapshots/epoch-0004.safetensors"}));
        QCOMPARE(readModel(folder / "model.safetensors").epoch, 5);
      }
    }
  }

  void aRunThatIsReallyKilledGoesOn() {
    for (int round = 1; round <= 8; ++round) {
      const fs::path folder = m_base / std::to_string(round);
      saveInAProcessAndKillIt(folder, round);
      RunFolder::Resumed resumed = RunFolder::resume(folder);
      QVERIFY2(resumed.model.epoch >= round, std::to_string(resumed.model.epoch).c_str());
      QCOMPARE(resumed.model.history, historyOf(resumed.model.epoch));
      const int next = resumed.model.epoch + 1;
      saveEpochs(resumed.folder, next, next, 3);
      QCOMPARE(rowsIn(folder), std::ptrdiff_t{next});
      QCOMPARE(readModel(folder / "model.safetensors").epoch, next);
    }
  }

  void aFolderThatHoldsARunIsRefused_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"experiment.json", "metrics.csv", "model.safetensors"}) QTest::newRow(file) << file;
  }

  void aFolderThatHoldsARunIsRefused() {
    QFETCH(QString, file);
    fs::create_directories(m_folder);
    writeBytes(m_folder / file.toStdString(), "mine");
    const std::string message =
        thrown<InputError>([&] { RunFolder(m_folder, experimentOf(), RunFolder::IfPresent::Refuse); }).toStdString();
    QCOMPARE(message, "this folder already holds a run; give --overwrite to replace it or --resume to go on with it (" +
                          m_folder.string() + ")");
    QCOMPARE(readBytes(m_folder / file.toStdString()), std::string("mine"));
    QCOMPARE(filesOf(m_folder), Names{file.toStdString()});
  }

  void aFolderOfOtherThingsIsTaken() {
    fs::create_directories(m_folder);
    writeBytes(m_folder / "notes.txt", "mine");
    const RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    QCOMPARE(filesOf(m_folder), (Names{"experiment.json", "notes.txt"}));
  }

  void overwritingRemovesTheRunAndNothingElse() {
    makeRun(2, 1);
    writeBytes(m_folder / "notes.txt", "mine");
    writeBytes(m_folder / "metrics.csv.bak", "mine");
    writeBytes(m_folder / "snapshots" / "epoch-best.safetensors", "mine");
    writeBytes(m_folder / "snapshots" / "epoch-.safetensors", "mine");
    RunFolder again(m_folder, experimentOf(), RunFolder::IfPresent::Overwrite);
    QCOMPARE(RunFolder::read(m_folder).epoch, 2);  // the run before is whole until there is one in its place
    save(again, modelAt(1), true);
    QCOMPARE(filesOf(m_folder),
             (Names{"experiment.json", "history.sqlite", "metrics.csv", "metrics.csv.bak", "model.safetensors", "notes.txt",
                    "snapshots", "snapshots/epoch-.safetensors", "snapshots/epoch-best.safetensors"}));
    QCOMPARE(readBytes(m_folder / "experiment.json"), toJson(experimentOf()));
    QCOMPARE(RunFolder::read(m_folder).epoch, 1);
    QCOMPARE(rowsIn(m_folder), std::ptrdiff_t{1});
  }

  void whereTheNewRunCannotBeWrittenTheOldOneStays() {
    makeRun(2, 1);
    const std::string metrics = readBytes(m_folder / "metrics.csv");
    Experiment other = experimentOf();
    other.seed = 99;
    RunFolder again(m_folder, other, RunFolder::IfPresent::Overwrite);
    Model broken = modelAt(1);
    broken.experiment = other;
    std::get<DenseLayer>(broken.network.layers.back()).bias[0] = std::numeric_limits<float>::infinity();  // is not written
    QVERIFY(!thrown<WorkError>([&] { save(again, broken, true); }).isEmpty());
    QCOMPARE(RunFolder::read(m_folder).epoch, 2);
    QCOMPARE(readBytes(m_folder / "metrics.csv"), metrics);
  }

  void rowsWithoutTheirModelAreNoNewRun() {
    makeRun(2, 1);
    fs::remove(m_folder / "model.safetensors");
    const QString said = thrown<InputError>([&] { RunFolder::resume(m_folder); });
    QVERIFY2(said.contains("model.safetensors is missing"), qPrintable(said));
    QCOMPARE(rowsIn(m_folder), std::ptrdiff_t{2});
  }

  void anEmptyFileOfRowsIsFilledFromTheModel() {
    makeRun(2, 1);
    writeBytes(m_folder / "metrics.csv", "");
    QCOMPARE(RunFolder::resume(m_folder).model.history.size(), std::size_t{2});
  }

  void overwritingLeavesNoEmptyFolderOfSnapshots() {
    makeRun(2, 1);
    RunFolder again(m_folder, experimentOf(), RunFolder::IfPresent::Overwrite);
    save(again, modelAt(1), true);
    QCOMPARE(filesOf(m_folder), (Names{"experiment.json", "history.sqlite", "metrics.csv", "model.safetensors"}));
  }

  void aFullDiskIsNoFaultOfTheRequest() {
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer opens files of its own, and errs where it may not");
#endif
    RunFolder run(m_folder, experimentOf(1), RunFolder::IfPresent::Refuse);
    QVERIFY(holdsForOrdinaryUser([&] {
      const rlimit none = {3, 3};
      setrlimit(RLIMIT_NOFILE, &none);
      return !thrown<WorkError>([&] { save(run, modelAt(1, 1), true); }).isEmpty();
    }));
  }

  void whatIsNoFolderIsRefused() {
    writeBytes(m_base / "file", "mine");
    const auto message = [](const fs::path& folder) {
      return thrown<InputError>([&] { RunFolder(folder, experimentOf(), RunFolder::IfPresent::Overwrite); }).toStdString();
    };
    QVERIFY(message(m_base / "file").starts_with("this is a file; a folder is needed"));
    QVERIFY(message(m_base / "file" / "below").starts_with("cannot make the folder, a part of its path is a file"));
    QVERIFY(message("/proc/rewire").starts_with("cannot make the folder, "));
    QCOMPARE(readBytes(m_base / "file"), std::string("mine"));
  }

  void aRunThatCannotBeResumedIsRefused() {
    const auto message = [&] { return thrown<InputError>([&] { RunFolder::resume(m_folder); }).toStdString(); };
    QVERIFY(message().starts_with("there is no run to resume: experiment.json is missing"));

    makeRun(3);
    Model lone = modelAt(3);  // by another program: it has no rows
    lone.history.clear();
    writeModel(lone, m_folder / "model.safetensors");
    writeMetrics(historyOf(2), m_folder / "metrics.csv");
    QVERIFY(message().starts_with("metrics.csv must have a row for each epoch of model.safetensors, 1 to 3, and has 2 rows"));
    writeModel(modelAt(3), m_folder / "model.safetensors");
    std::vector<EpochMetrics> withoutTheFirst = historyOf(4);
    withoutTheFirst.erase(withoutTheFirst.begin());
    writeMetrics(withoutTheFirst, m_folder / "metrics.csv");
    QVERIFY(message().starts_with("metrics.csv must have a row for each epoch"));
    writeMetrics(historyOf(3), m_folder / "metrics.csv");

    Experiment other = experimentOf();
    other.seed = 2;
    writeBytes(m_folder / "experiment.json", toJson(other));
    QVERIFY(message().starts_with("the experiment in model.safetensors is not that of experiment.json"));
    writeBytes(m_folder / "experiment.json", "{");
    QVERIFY(message().find("experiment.json") != std::string::npos);
  }

  void aModelThatTellsOfNoRowsGoesOnWithoutThem() {
    makeRun(3);
    Model lone = modelAt(3);  // by another program
    lone.history.clear();
    writeModel(lone, m_folder / "model.safetensors");
    writeMetrics({}, m_folder / "metrics.csv");
    QCOMPARE(RunFolder::read(m_folder).epoch, 3);
    fs::remove(m_folder / "metrics.csv");
    QCOMPARE(RunFolder::read(m_folder).epoch, 3);
    QVERIFY(RunFolder::read(m_folder).history.empty());
  }

  // A kill or a power cut may tear the row that is written, and the one before it, which is written anew with its links_rewired.
  void rowsThatAreTornAreTakenFromTheModel() {
    makeRun(4);
    const std::string text =
        readBytes(m_folder / "metrics.csv") + metricsAsCsv(historyOf(5)).substr(metricsAsCsv(historyOf(4)).size());
    std::vector<EpochMetrics> withoutTime = historyOf(4);
    withoutTime.back().seconds = 0.0;  // which the model does not keep
    for (std::size_t end = metricsAsCsv(historyOf(3)).size(); end < text.size(); ++end) {
      writeBytes(m_folder / "metrics.csv", text.substr(0, end));
      const RunFolder::Resumed run = RunFolder::resume(m_folder);
      std::vector<EpochMetrics> rows = run.model.history;
      QCOMPARE(rows.size(), 4u);
      if (end < metricsAsCsv(historyOf(4)).size()) rows.back().seconds = 0.0;
      QVERIFY2(rows == historyOf(4) || rows == withoutTime, std::to_string(end).c_str());
      QCOMPARE(readMetrics(m_folder / "metrics.csv"), run.model.history);  // mended at once
    }
  }

  void theRowsOfAModelThatWasHeldBackAreInIt() {
    RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    for (int epoch = 1; epoch <= 20; ++epoch) {
      Model model = modelAt(epoch);
      const std::vector<EpochMetrics> history = std::exchange(model.history, {});
      run.save(model.network, model, history, false);
    }
    run.flush();
    std::vector<EpochMetrics> rows = historyOf(20);
    for (EpochMetrics& row : rows) row.seconds = 0.0;
    QCOMPARE(readModel(m_folder / "model.safetensors").history, rows);
  }

  // The first model is written before the first rows; a kill may come between.
  void withoutItsRowsTheModelKnowsThem() {
    makeRun(3);
    fs::remove(m_folder / "metrics.csv");
    std::vector<EpochMetrics> rows = historyOf(3);
    for (EpochMetrics& row : rows) row.seconds = 0.0;
    QCOMPARE(RunFolder::read(m_folder).history, rows);
  }

  void aRunThatBeganFromAModelHasTheRowsThatAreKnown() {
    Model model = modelAt(3);
    model.history.erase(model.history.begin(), model.history.begin() + 2);
    {
      RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
      save(run, model, true);
    }
    QCOMPARE(RunFolder::resume(m_folder).model.history, model.history);
  }

  void aRunThatIsLeftOnTheWayGoesOnThere() {
    Model model = modelAt(2);
    model.batch = 5;
    model.regrow = {5, 0, 0};
    {
      RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
      run.saveStanding(model.network, model);
    }
    const Model left = RunFolder::resume(m_folder).model;
    QCOMPARE(left.batch, 5);
    QCOMPARE(left.regrow, model.regrow);
    QCOMPARE(left.history, model.history);

    model.epoch = 0;
    model.history.clear();
    for (Layer& layer : model.network.layers)
      if (auto* sparse = std::get_if<SparseLayer>(&layer)) std::fill(sparse->born.begin(), sparse->born.end(), 0);
    RunFolder(m_base / "first epoch", experimentOf(), RunFolder::IfPresent::Refuse).saveStanding(model.network, model);
    QCOMPARE(RunFolder::resume(m_base / "first epoch").model.batch, 5);
  }

  void oneProgramWrites() {
    RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    saveEpochs(run, 1, 1);
    const QString host = QSysInfo::machineHostName();
    for (const auto& call : std::initializer_list<std::function<void()>>{
             [&] { RunFolder::resume(m_folder); }, [&] { RunFolder::remove(m_folder); },
             [&] { RunFolder(m_folder, experimentOf(), RunFolder::IfPresent::Overwrite); }}) {
      const QString message = thrown<InputError>(call);
      QVERIFY2(message.contains("process " + QString::number(getpid()) + " on " + host), qPrintable(message));
    }
    QCOMPARE(RunFolder::read(m_folder).epoch, 1);
  }

  void aRunIsRemovedAndNothingElse() {
    makeRun(2, 1);
    RunFolder::remove(m_folder);
    QVERIFY(!fs::exists(m_folder));
    makeRun(2, 1);
    writeBytes(m_folder / "notes.txt", "mine");
    RunFolder::remove(m_folder);
    QCOMPARE(namesIn(m_folder), Names{"notes.txt"});
  }

  void theLastModelIsAlwaysWrittenAndTheFirst() {
    // Epochs that take no time: writing takes over a tenth of them. A machine that is busy may put a pause between them.
    std::optional<RunFolder> fresh;
    for (int attempt = 0; attempt < 50 && (!fresh || readModel(m_folder / "model.safetensors").epoch == 2); ++attempt) {
      fresh.reset();
      fs::remove_all(m_folder);
      fresh.emplace(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
      fresh->limitHistory(0);  // it would take time
      save(*fresh, modelAt(1), false);
      QCOMPARE(readModel(m_folder / "model.safetensors").epoch, 1);
      save(*fresh, modelAt(2), false);
    }
    RunFolder& run = *fresh;
    QCOMPARE(readModel(m_folder / "model.safetensors").epoch, 1);
    QCOMPARE(rowsIn(m_folder), std::ptrdiff_t{2});
    QCOMPARE(RunFolder::read(m_folder).history, historyOf(1));
    save(run, modelAt(3), true);
    QCOMPARE(readModel(m_folder / "model.safetensors").epoch, 3);
  }

 private:
  /// A run of so many epochs that nobody writes to.
  void makeRun(int epochs, int snapshots = 0) {
    RunFolder run(m_folder, experimentOf(snapshots), RunFolder::IfPresent::Refuse);
    saveEpochs(run, 1, epochs, snapshots);
  }

  static void leaveHalf(const fs::path& file, const std::string& whole) {
    writeBytes(file.parent_path() / std::string(".").append(file.filename()).append(".0.tmp"),
               std::string_view(whole).substr(0, whole.size() / 2));
  }

  /// Another process saves epoch after epoch and tells each; it is killed some moment after it has told epoch `told`.
  static void saveInAProcessAndKillIt(const fs::path& folder, int told) {
    int channel[2] = {};
    QCOMPARE(pipe(channel), 0);
    const pid_t child = fork();
    if (child == 0) {
      RunFolder run(folder, experimentOf(3), RunFolder::IfPresent::Refuse);
      for (int epoch = 1;; ++epoch) {
        saveEpochs(run, epoch, epoch, 3);
        if (write(channel[1], "", 1) != 1) _exit(1);
      }
    }
    char byte = 0;
    for (int epoch = 1; epoch <= told; ++epoch) QCOMPARE(read(channel[0], &byte, 1), ssize_t{1});
    kill(child, SIGKILL);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    close(channel[0]);
    close(channel[1]);
  }

  std::optional<QTemporaryDir> m_dir;
  fs::path m_base;
  fs::path m_folder;
};

REWIRE_TEST(TestRunFolder)
#include "tst_run_folder.moc"
