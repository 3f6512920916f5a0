#include "core/kept/metrics_recording.h"

#include "core/error.h"
#include "core/io/metrics_file.h"
#include "core/train/metrics_csv.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

ino_t inodeOf(const fs::path& file) {
  struct stat status = {};
  stat(file.c_str(), &status);
  return status.st_ino;
}

}  // namespace

class TestMetricsRecording : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;
  fs::path m_file;

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_file = fs::path(m_dir->path().toStdString()) / "metrics.csv";
  }

  // A file that were written whole would be another one.
  void anEpochAppendsItsRowToTheFile() {
    MetricsRecording recording(m_file);
    recording.write(historyOf(1));
    const ino_t inode = inodeOf(m_file);
    for (int epoch = 2; epoch <= 30; ++epoch) {
      recording.write(historyOf(epoch));
      QCOMPARE(readBytes(m_file), metricsAsCsv(historyOf(epoch)));
    }
    QCOMPARE(inodeOf(m_file), inode);
    QCOMPARE(recording.rows(), historyOf(30));
  }

  void theLastRowIsWrittenAnewWhenItsRewiringIsDone() {
    MetricsRecording recording(m_file);
    std::vector<EpochMetrics> history = historyOf(4);
    recording.write(history);
    const ino_t inode = inodeOf(m_file);
    for (const std::int64_t rewired : {123456, 7, 0}) {  // a longer row, and shorter ones
      history.back().linksRewired = rewired;
      recording.write(history);
      QCOMPARE(readBytes(m_file), metricsAsCsv(history));
    }
    history.back().linksRewired = 99;
    history.push_back(historyOf(5).back());
    history.push_back(historyOf(6).back());
    recording.write(history);
    QCOMPARE(readBytes(m_file), metricsAsCsv(history));
    QCOMPARE(inodeOf(m_file), inode);
  }

  void aHistoryThatGoesBackIsWrittenWhole() {
    MetricsRecording recording(m_file);
    recording.write(historyOf(9));
    recording.write(historyOf(3));
    QCOMPARE(readBytes(m_file), metricsAsCsv(historyOf(3)));
    std::vector<EpochMetrics> other = historyOf(3);
    other[1].testLoss = 0.125;
    recording.write(other);
    QCOMPARE(readBytes(m_file), metricsAsCsv(other));
    recording.write({});
    QCOMPARE(readBytes(m_file), metricsAsCsv({}));
  }

  void aFileThatSomebodyChangedIsWrittenWhole() {
    MetricsRecording recording(m_file);
    recording.write(historyOf(2));
    writeBytes(m_file, "mine");
    recording.write(historyOf(3));
    QCOMPARE(readBytes(m_file), metricsAsCsv(historyOf(3)));
    fs::remove(m_file);
    recording.write(historyOf(4));
    QCOMPARE(readBytes(m_file), metricsAsCsv(historyOf(4)));
  }

  void onAFullDiskWholeRowsStay() {
    MetricsRecording recording(m_file);
    recording.write(historyOf(3));
    {
      const SmallDisk disk(metricsAsCsv(historyOf(4)).size() + 5);
      QVERIFY(thrown<WorkError>([&] { recording.write(historyOf(6)); }).contains("larger than is allowed"));
    }
    QCOMPARE(readBytes(m_file), metricsAsCsv(historyOf(4)));
    recording.write(historyOf(6));
    QCOMPARE(readBytes(m_file), metricsAsCsv(historyOf(6)));
  }
};

REWIRE_TEST(TestMetricsRecording)
#include "tst_metrics_recording.moc"
