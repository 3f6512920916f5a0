#include "core/io/run_folder.h"

#include "core/error.h"
#include "core/io/metrics_file.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>

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
  return model;
}

void save(RunFolder& run, const Model& model, bool last) {
  run.save(model.network, model, historyOf(model.epoch), last);
}

void saveEpochs(RunFolder& run, int from, int to, int snapshots = 0) {
  for (int epoch = from; epoch <= to; ++epoch) save(run, modelAt(epoch, snapshots), true);
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
    QCOMPARE(namesIn(m_folder), Names{"experiment.json"});
    QCOMPARE(readBytes(m_folder / "experiment.json"), toJson(experimentOf(2)));
    saveEpochs(run, 1, 5, 2);
    QCOMPARE(namesIn(m_folder), (Names{"experiment.json", "metrics.csv", "model.safetensors", "snapshots",
                                       "snapshots/epoch-0002.safetensors", "snapshots/epoch-0004.safetensors"}));
    QCOMPARE(readModel(m_folder / "snapshots" / "epoch-0004.safetensors").epoch, 4);
    QCOMPARE(readModel(m_folder / "model.safetensors").epoch, 5);
    QCOMPARE(readMetrics(m_folder / "metrics.csv"), historyOf(5));
  }

  void aRunGoesOnWhereItStopped() {
    RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    saveEpochs(run, 1, 3);
    RunFolder::Resumed resumed = RunFolder::resume(m_folder);
    QCOMPARE(resumed.model.epoch, 3);
    QVERIFY(resumed.model.experiment == experimentOf());
    QCOMPARE(resumed.history, historyOf(3));
    saveEpochs(resumed.folder, 4, 4);
    QCOMPARE(RunFolder::resume(m_folder).history, historyOf(4));
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
    QVERIFY(RunFolder::resume(m_folder).model.experiment == changed.experiment);

    writeBytes(m_folder / "experiment.json", toJson(experimentOf()));
    QVERIFY(RunFolder::resume(m_folder).model.experiment == changed.experiment);
    writeBytes(m_folder / "experiment.json", toJson(changed.experiment));
    writeBytes(m_folder / "model.safetensors", before);
    QVERIFY(RunFolder::resume(m_folder).model.experiment == experimentOf());
    QCOMPARE(RunFolder::resume(m_folder).model.epoch, 2);
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
    const RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    const RunFolder::Resumed resumed = RunFolder::resume(m_folder);
    QCOMPARE(resumed.model.epoch, 0);
    QVERIFY(resumed.model.network.layers.empty());
    QVERIFY(resumed.model.experiment == experimentOf());
    QVERIFY(resumed.history.empty());
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
        RunFolder run(folder, experimentOf(4), RunFolder::IfPresent::Refuse);
        saveEpochs(run, 1, 2, 4);
        fs::create_directory(folder / "snapshots");
        for (std::size_t file = 0; file < done; ++file)
          fs::copy_file(m_base / "later" / written[file], folder / written[file], fs::copy_options::overwrite_existing);
        if (half && done < written.size()) leaveHalf(folder / written[done], readBytes(m_base / "later" / written[done]));

        RunFolder::Resumed resumed = RunFolder::resume(folder);
        const int epoch = done == written.size() ? 4 : 2;
        QCOMPARE(resumed.model.epoch, epoch);
        QCOMPARE(resumed.history, historyOf(epoch));
        saveEpochs(resumed.folder, epoch + 1, 5, 4);
        QCOMPARE(readMetrics(folder / "metrics.csv"), historyOf(5));
        QCOMPARE(namesIn(folder),
                 (Names{"experiment.json", "metrics.csv", "model.safetensors", "snapshots", "snapshots/epoch-0004.safetensors"}));
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
      QCOMPARE(resumed.history, historyOf(resumed.model.epoch));
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
    QCOMPARE(namesIn(m_folder), Names{file.toStdString()});
  }

  void aFolderOfOtherThingsIsTaken() {
    fs::create_directories(m_folder);
    writeBytes(m_folder / "notes.txt", "mine");
    const RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    QCOMPARE(namesIn(m_folder), (Names{"experiment.json", "notes.txt"}));
  }

  void overwritingRemovesTheRunAndNothingElse() {
    RunFolder run(m_folder, experimentOf(1), RunFolder::IfPresent::Refuse);
    saveEpochs(run, 1, 2, 1);
    writeBytes(m_folder / "notes.txt", "mine");
    writeBytes(m_folder / "metrics.csv.bak", "mine");
    writeBytes(m_folder / "snapshots" / "epoch-best.safetensors", "mine");
    writeBytes(m_folder / "snapshots" / "epoch-.safetensors", "mine");
    const RunFolder again(m_folder, experimentOf(), RunFolder::IfPresent::Overwrite);
    QCOMPARE(namesIn(m_folder), (Names{"experiment.json", "metrics.csv.bak", "notes.txt", "snapshots",
                                       "snapshots/epoch-.safetensors", "snapshots/epoch-best.safetensors"}));
    QCOMPARE(readBytes(m_folder / "experiment.json"), toJson(experimentOf()));
  }

  void overwritingLeavesNoEmptyFolderOfSnapshots() {
    RunFolder run(m_folder, experimentOf(1), RunFolder::IfPresent::Refuse);
    saveEpochs(run, 1, 2, 1);
    const RunFolder again(m_folder, experimentOf(), RunFolder::IfPresent::Overwrite);
    QCOMPARE(namesIn(m_folder), Names{"experiment.json"});
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

    RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    saveEpochs(run, 1, 3);
    writeMetrics(historyOf(2), m_folder / "metrics.csv");
    QVERIFY(message().starts_with("metrics.csv must have one row for each of the 3 epochs of model.safetensors, and has 2"));
    std::vector<EpochMetrics> withoutTheFirst = historyOf(4);
    withoutTheFirst.erase(withoutTheFirst.begin());
    writeMetrics(withoutTheFirst, m_folder / "metrics.csv");
    QVERIFY(message().starts_with("metrics.csv must have one row for each"));
    fs::remove(m_folder / "metrics.csv");
    QVERIFY(message().find("metrics.csv") != std::string::npos);

    saveEpochs(run, 1, 3);
    Experiment other = experimentOf();
    other.seed = 2;
    writeBytes(m_folder / "experiment.json", toJson(other));
    QVERIFY(message().starts_with("the experiment in model.safetensors is not that of experiment.json"));
    writeBytes(m_folder / "experiment.json", "{");
    QVERIFY(message().find("experiment.json") != std::string::npos);
  }

  void theLastModelIsAlwaysWrittenAndTheFirst() {
    RunFolder run(m_folder, experimentOf(), RunFolder::IfPresent::Refuse);
    save(run, modelAt(1), false);
    QCOMPARE(readModel(m_folder / "model.safetensors").epoch, 1);
    // Epochs that take no time: writing takes over a tenth of them.
    save(run, modelAt(2), false);
    QCOMPARE(readModel(m_folder / "model.safetensors").epoch, 1);
    QCOMPARE(rowsIn(m_folder), std::ptrdiff_t{2});
    QCOMPARE(RunFolder::resume(m_folder).history, historyOf(1));
    save(run, modelAt(3), true);
    QCOMPARE(readModel(m_folder / "model.safetensors").epoch, 3);
  }

 private:
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
