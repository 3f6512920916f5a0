#include "core/listing/network_pair.h"

#include "core/error.h"
#include "core/io/model_file.h"
#include "tests/support/files.h"
#include "tests/support/made_sweep.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestNetworkPair : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  Sweep m_sweep;
  ImageShapes m_shapes;

  fs::path run(std::size_t index) const { return m_sweep.folderOf(m_sweep.runs[index]); }

 private Q_SLOTS:
  void initTestCase() {
    m_sweep = makeSweep(m_dir.path().toStdString(), {"set", "dense"}, 2);
    workOn(m_sweep, {}, oneWorker());
  }

  void bothNetworksAndWhatTheyShare() {
    const NetworkPair pair = pairOf({run(0), run(1)}, m_shapes);
    QVERIFY2(pair.error.empty(), pair.error.english().c_str());
    const Model left = readModel(run(0) / "model.safetensors");
    QCOMPARE(pair.left->layers.size(), left.network.layers.size());
    QCOMPARE(pair.left->epoch, 3);
    QVERIFY(pair.left->run != pair.right->run);
    QCOMPARE(pair.layers.size(), left.network.layers.size());
    QCOMPARE(pair.layers.front().left, pair.left->layers.front().links());
    QVERIFY(pair.layers.front().shared < pair.layers.front().left);
    QVERIFY(pair.layers.back().isDense());
    QVERIFY(pair.left->dataset->height > 1);
    QCOMPARE(pair.left->dataset->classes, left.classes);
    QVERIFY(!(*pair.left->layers.front().weights == *pair.right->layers.front().weights));
  }

  void aRunSharesAllWithItself() {
    for (const LayerOverlap& layer : pairOf({run(0), run(0)}, m_shapes).layers) QCOMPARE(layer.share(), 1.0);
  }

  void aDenseNetworkHasAllLinksOfASparseOne() {
    const NetworkPair pair = pairOf({run(0), run(2)}, m_shapes);
    QCOMPARE(pair.layers.front().share(), 1.0);
    QVERIFY(pair.right->layers.front().dense());
  }

  void otherWidthsShareNothing() {
    SweepGrid grid{tinyExperiment(), {}};
    grid.base.dataset = m_sweep.runs[0].experiment.dataset;
    grid.base.hidden = {20, 10};
    grid.base.epochs = 1;
    const Sweep other = addToSweep(fs::path(m_dir.path().toStdString()) / "other", {.grids = {grid}, .then = {}});
    workOn(other, {}, oneWorker());
    const NetworkPair pair = pairOf({run(0), other.folderOf(other.runs[0])}, m_shapes);
    QVERIFY(pair.error.empty() && pair.layers.empty() && pair.left && pair.right);
  }

  void aNetworkThatCannotBeReadIsTold() {
    const NetworkPair pair = pairOf({run(0), fs::path(m_dir.path().toStdString()) / "absent"}, m_shapes);
    QVERIFY(!pair.error.empty() && !pair.left && !pair.right);
  }

  // Data that are gone leave no shape, and the networks can be seen all the same.
  void withoutDataThereIsNoShape() {
    const fs::path data = fs::path(m_dir.path().toStdString()) / "data";
    fs::rename(data, data.string() + "-elsewhere");
    ImageShapes fresh;
    const NetworkPair pair = pairOf({run(0), run(1)}, fresh);
    fs::rename(data.string() + "-elsewhere", data);
    QVERIFY(pair.error.empty());
    QCOMPARE(pair.left->dataset->height, 0);
  }

  void aWorkerAnswers() {
    PairReader reader([] {});
    reader.ask({run(0), run(1)});
    QTRY_VERIFY(reader.latest());
    QVERIFY(reader.latest()->request == (PairRequest{run(0), run(1)}));
  }
};

REWIRE_TEST(TestNetworkPair)
#include "tst_network_pair.moc"
