#include "core/network/tiles.h"

#include <QTest>
#include <mutex>
#include <numeric>
#include <vector>

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::thrown;

/// The division of samples into tiles, and that each tile is worked on once.
class TestTiles : public QObject {
  Q_OBJECT

  static Network networkOf(int inputs, int outputs) {
    SparseLayer layer;
    layer.inputs = inputs;
    layer.outputs = outputs;
    return {{layer}};
  }

  static std::vector<std::int32_t> countingDown(int count) {
    std::vector<std::int32_t> places(static_cast<std::size_t>(count));
    std::iota(places.rbegin(), places.rend(), 0);
    return places;
  }

 private Q_SLOTS:
  void tilesHold64SamplesAndFewerInWideNetworks_data() {
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("samples");
    QTest::newRow("as usual") << 784 << 1000 << 64;
    QTest::newRow("wide input") << 50'000 << 10 << 32;
    QTest::newRow("wide layer") << 10 << 50'000 << 32;
    QTest::newRow("very wide") << 10'000'000 << 10 << 16;
  }
  void tilesHold64SamplesAndFewerInWideNetworks() {
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    QFETCH(int, samples);
    const auto chosen = countingDown(300);
    const Tile first = Tiling(networkOf(inputs, outputs), 300).tile(0, chosen);
    QCOMPARE(first.chosen.size(), static_cast<std::size_t>(samples));
  }

  void tilesCoverTheSamplesInOrder_data() {
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 63, 64, 65, 128, 1000}) QTest::addRow("%d", count) << count;
  }
  void tilesCoverTheSamplesInOrder() {
    QFETCH(int, count);
    const auto chosen = countingDown(count);
    const Tiling tiling(networkOf(10, 10), count);
    QCOMPARE(tiling.tiles(), (count + 63) / 64);
    std::vector<std::int32_t> seen;
    for (int number = 0; number < tiling.tiles(); ++number) {
      const Tile tile = tiling.tile(number, chosen);
      QCOMPARE(tile.number, number);
      QCOMPARE(tile.first, static_cast<int>(seen.size()));
      seen.insert(seen.end(), tile.chosen.begin(), tile.chosen.end());
    }
    QCOMPARE(seen, chosen);
  }

  void eachTileIsWorkedOnOnce() {
    const auto chosen = countingDown(5000);
    const Tiling tiling(networkOf(10, 10), 5000);
    for (const int count : {1, 4}) {
      std::vector<int> worked(static_cast<std::size_t>(tiling.tiles()));
      std::mutex mutex;
      int workers = 0;
      Threads(count).run([&] {
        forTiles(tiling, chosen, {}, [&] {
          const std::lock_guard lock(mutex);
          ++workers;
          return [&worked](const Tile& tile) { ++worked[static_cast<std::size_t>(tile.number)]; };
        });
      });
      QCOMPARE(worked, std::vector<int>(worked.size(), 1));
      QVERIFY(workers < tiling.tiles());  // each keeps its memory for several tiles
    }
  }

  void aStopIsHeardBetweenTiles() {
    const auto chosen = countingDown(1000);
    std::stop_source source;
    int worked = 0;
    const auto work = [&] {
      Threads(1).run([&] {
        forTiles(Tiling(networkOf(10, 10), 1000), chosen, source.get_token(), [&] {
          return [&](const Tile&) {
            ++worked;
            source.request_stop();
          };
        });
      });
    };
    QCOMPARE(thrown<Cancelled>(work), QString("stopped"));
    QCOMPARE(worked, 1);
  }
};

REWIRE_TEST(TestTiles)
#include "tst_tiles.moc"
