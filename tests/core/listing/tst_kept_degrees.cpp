#include "core/listing/kept_degrees.h"

#include "core/io/model_file.h"
#include "core/kept/run_folder.h"
#include "tests/support/files.h"
#include "tests/support/kept_run.h"
#include "tests/support/made_sweep.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <optional>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

std::int64_t linksIn(const DegreeCounts& counts) {
  return std::accumulate(counts.bins.begin(), counts.bins.end(), std::int64_t{0},
                         [](std::int64_t sum, const auto& bin) { return sum + bin.first * bin.second; });
}

}  // namespace

class TestKeptDegrees : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_dir;

  fs::path base() const { return m_dir->path().toStdString(); }

 private Q_SLOTS:
  void init() { m_dir.emplace(); }

  void theyAreThoseOfTheModel() {
    const fs::path run = makeKeptRun(base(), 2);
    const Model model = readModel(run / RunFolder::kModelName);
    const KeptDegrees kept = degreesIn(run);
    QCOMPARE(kept.epoch, 2);
    QCOMPARE(kept.layers.size(), model.network.layers.size());
    const auto& first = std::get<SparseLayer>(model.network.layers.front());
    QCOMPARE(kept.layers[0].in.neurons, 40);
    QCOMPARE(kept.layers[0].out.neurons, 64);
    QCOMPARE(linksIn(kept.layers[0].in), first.links());
    QCOMPARE(linksIn(kept.layers[0].out), first.links());
    QCOMPARE(kept.layers[2].in.bins, (ValueCounts{{30, 4}}));  // dense
    QCOMPARE(kept.hidden.in.neurons, 70);
    QCOMPARE(kept.hidden.out.neurons, 104);
  }

  // Before the first model there is the start of the run in its history.
  void withoutAModelTheyAreThoseOfTheHistory() {
    const fs::path run = makeKeptRun(base(), 2, 0);
    const KeptDegrees before = degreesIn(run);
    fs::remove(run / RunFolder::kModelName);
    const KeptDegrees after = degreesIn(run);
    QCOMPARE(after.epoch, 2);
    QCOMPARE(after.hidden.in.bins, before.hidden.in.bins);
    fs::remove(run / "history.sqlite");
    QVERIFY(thrown<InputError>([&] { degreesIn(run); }).contains("no network"));
  }

  void aWorkerReadsWhatHasChangedAlone() {
    const Sweep sweep = makeSweep(base(), {"set"}, 3);
    workOn(sweep, {}, oneWorker());
    std::vector<fs::path> runs;
    for (const PlannedRun& run : sweep.runs) runs.push_back(sweep.folderOf(run));
    DegreeReader reader([] {});
    reader.ask(runs);
    QTRY_VERIFY(reader.latest() && reader.latest()->unread == 0);
    const DegreesOfRunsPtr first = reader.latest();
    QCOMPARE(first->runs.size(), std::size_t{3});
    writeBytes(runs[1] / RunFolder::kModelName, "broken");
    reader.ask(runs);
    QTRY_VERIFY(reader.latest() != first && reader.latest()->unread == 0);
    const DegreesOfRunsPtr second = reader.latest();
    QVERIFY(second->runs.at(runs[0]) == first->runs.at(runs[0]));  // the same memory
    QVERIFY(!second->runs.contains(runs[1]));
    QCOMPARE(second->problems.size(), std::size_t{1});
  }
};

REWIRE_TEST(TestKeptDegrees)
#include "tst_kept_degrees.moc"
