#include "core/lab/kept_measures.h"

#include "core/kept/history.h"
#include "core/run/past_run.h"
#include "tests/support/kept_run.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

/// A run that was opened, of which every layer is measured from the history.
class TestKeptMeasures : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_file;

  SnapshotPtr present(int epoch, std::uint64_t run = 1) const {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->run = run;
    snapshot->epoch = epoch;
    snapshot->historyFile = m_file.string();
    return snapshot;
  }

  static bool has(const KeptMeasures& measures, std::size_t epochs) {
    return QTest::qWaitFor([&] { return measures.latest() && measures.latest()->epochs.size() == epochs; });
  }

 private Q_SLOTS:
  void initTestCase() { m_file = makeKeptRun(m_folder.path().toStdString(), 3, 0) / "history.sqlite"; }

  void everyLayerIsMeasuredAsInspectDoes() {
    KeptMeasures measures([] {});
    measures.ask(present(3));
    QVERIFY(has(measures, 4));
    const HistoryReader history(m_file);
    for (const KeptEpochMeasures& kept : measures.latest()->epochs) {
      const Model model = history.at(kept.epoch);
      const auto past = kept.epoch > 0 ? history.linksToMeasure(kept.epoch, model.network) : std::nullopt;
      const MeasuredNetwork whole = measure({model.network, kept.epoch, past ? &*past : nullptr, nullptr});
      QCOMPARE(kept.layers.size(), model.network.layers.size());
      QVERIFY(!kept.layers.back());  // dense
      for (const MeasuredLayer& layer : whole.layers) {
        QVERIFY(kept.layers[layer.layer]->measures == layer.measures);
        QCOMPARE(kept.layers[layer.layer]->inDegreeDispersion, layer.inDegreeDispersion);
      }
    }
    QVERIFY((*measures.latest()->epochs[2].layers[0]).measures[Measure::JaccardFirst] < 1.0);
  }

  void laterEpochsAndOtherRunsAreLeftOut() {
    KeptMeasures measures([] {});
    measures.ask(present(1));
    QVERIFY(has(measures, 2));
    measures.ask(present(2));  // one more
    QVERIFY(has(measures, 3));
    measures.ask(present(0, 7));
    QVERIFY(has(measures, 1));
    QCOMPARE(measures.latest()->run, std::uint64_t{7});
  }

  void aFileThatCannotBeReadIsSaid() {
    KeptMeasures measures([] {});
    auto broken = std::make_shared<Snapshot>(*present(3));
    broken->historyFile = m_folder.path().toStdString() + "/nothing.sqlite";
    measures.ask(broken);
    QVERIFY(QTest::qWaitFor([&] { return measures.latest() && !measures.latest()->error.empty(); }));
  }
};

REWIRE_TEST(TestKeptMeasures)
#include "tst_kept_measures.moc"
