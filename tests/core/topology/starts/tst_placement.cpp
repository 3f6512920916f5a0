#include "core/topology/starts/placement.h"

#include "core/compute/parallel.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace rewire;

namespace {

/// 300 images of 60 pixels that vary with their neighbours.
const Samples& images() {
  static const Samples made = [] {
    Samples samples;
    samples.count = 300;
    samples.pixels = 60;
    Random random(9, Purpose::Weights);
    for (int image = 0; image < samples.count; ++image) {
      const auto centre = static_cast<double>(random.below(60));
      for (int p = 0; p < 60; ++p)
        samples.bytes.push_back(static_cast<std::uint8_t>(250.0 * std::exp(-std::pow((p - centre) / 6.0, 2)) * random.uniform()));
    }
    return samples;
  }();
  return made;
}

std::vector<Cell> placed(Start start, const LayerToPlace& layer, int threads = 1, double locality = 0.75) {
  std::vector<Cell> cells;
  Threads(threads).run([&] {
    CorrelatedPixels correlations(images(), images().count);
    Random random(3, Purpose::Topology);
    cells = placedLinks(layer, {start, locality, &correlations}, random);
  });
  return cells;
}

std::vector<int> inDegrees(const LayerToPlace& layer, const std::vector<Cell>& cells) {
  std::vector<int> degrees(static_cast<std::size_t>(layer.outputs), 0);
  for (const Cell cell : cells) ++degrees[cell / static_cast<Cell>(layer.inputs)];
  return degrees;
}

}  // namespace

class TestPlacement : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyStartPlacesAllLinksOnce_data() {
    QTest::addColumn<int>("start");
    for (std::size_t i = 0; i < kNamesOf<Start>.size(); ++i)
      QTest::addRow("%s", kNamesOf<Start>[i].data()) << static_cast<int>(i);
  }

  void everyStartPlacesAllLinksOnce() {
    QFETCH(int, start);
    for (const LayerToPlace& layer : {LayerToPlace{60, 100, 333}, LayerToPlace{100, 60, 5990}, LayerToPlace{60, 120, 7200},
                                      LayerToPlace{33, 70, 1}, LayerToPlace{240, 61, 800}}) {
      const std::vector<Cell> cells = placed(static_cast<Start>(start), layer);
      QCOMPARE(std::ssize(cells), layer.links);
      QVERIFY(std::is_sorted(cells.begin(), cells.end()));
      QVERIFY(std::adjacent_find(cells.begin(), cells.end()) == cells.end());
      QVERIFY(cells.back() < static_cast<Cell>(layer.inputs) * static_cast<Cell>(layer.outputs));
      QVERIFY(placed(static_cast<Start>(start), layer, 3) == cells);
    }
  }

  void inDegreesAreEqual() {
    const LayerToPlace layer{60, 100, 333};
    for (const Start start : {Start::FixedIn, Start::Brf, Start::Bsw}) {
      const std::vector<int> degrees = inDegrees(layer, placed(start, layer));
      QCOMPARE(std::count(degrees.begin(), degrees.end(), 3), 67);
      QCOMPARE(std::count(degrees.begin(), degrees.end(), 4), 33);
    }
    const std::vector<int> uniform = inDegrees(layer, placed(Start::Uniform, layer));
    QVERIFY(*std::max_element(uniform.begin(), uniform.end()) > 4);
  }

  void windowsOfTheWiderSide() {
    const LayerToPlace layer{120, 40, 600};  // five outputs for each input
    for (const Cell cell : placed(Start::Bsw, layer, 1, 1.0)) {
      const int row = static_cast<int>(cell / 120), column = static_cast<int>(cell % 120), away = std::abs(row - column / 3);
      QVERIFY(std::min(away, 40 - away) <= 2);
    }
  }

  void localityIsCloseness() {
    const LayerToPlace layer{200, 200, 2000};
    const auto meanDistance = [&](double locality) {
      double sum = 0.0;
      for (const Cell cell : placed(Start::Brf, layer, 1, locality)) {
        const int away = std::abs(static_cast<int>(cell / 200) - static_cast<int>(cell % 200));
        sum += std::min(away, 200 - away);
      }
      return sum / 2000.0;
    };
    QVERIFY(meanDistance(1.0) <= 2.6);
    QVERIFY(meanDistance(0.75) < 12.0);
    QVERIFY(std::abs(meanDistance(0.0) - 50.0) < 3.0);
  }

  /// Against all pairs of neurons, sorted by the correlation of their pixels.
  void correlatedNeuronsAreLinked_data() {
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    QTest::newRow("first layer") << 60 << 100;
    QTest::newRow("tiled") << 120 << 180;
    QTest::newRow("fewer than pixels") << 45 << 50;
  }
  void correlatedNeuronsAreLinked() {
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    CorrelatedPixels correlations(images(), images().count);
    std::vector<std::vector<double>> correlation(60, std::vector<double>(60, 0.0));
    for (const PixelPair& pair : correlations.best(3600))
      correlation[static_cast<std::size_t>(pair.one)][static_cast<std::size_t>(pair.other)] = pair.correlation;
    const auto of = [&](int row, int column) {
      return correlation[static_cast<std::size_t>(pixelOf(row, outputs, 60))]
                        [static_cast<std::size_t>(pixelOf(column, inputs, 60))];
    };
    std::vector<double> all;
    for (int row = 0; row < outputs; ++row)
      for (int column = 0; column < inputs; ++column) all.push_back(of(row, column));
    std::sort(all.begin(), all.end(), std::greater<>());
    const LayerToPlace layer{inputs, outputs, 400};
    const std::vector<Cell> cells = placed(Start::Csti, layer);
    std::vector<double> found;
    for (const Cell cell : cells) found.push_back(of(static_cast<int>(cell) / inputs, static_cast<int>(cell) % inputs));
    std::sort(found.begin(), found.end(), std::greater<>());
    for (std::size_t i = 0; i < found.size(); ++i) QCOMPARE(found[i], all[i]);
  }

  void pixels() {
    QCOMPARE(pixelOf(784 + 5, 1568, 784), 5);
    QCOMPARE(pixelOf(999, 1000, 784), 783);
    QCOMPARE(pixelOf(500, 1000, 784), 392);
  }

  void erSharesOut() {
    const std::vector<int> widths = {784, 1000, 1000};
    const std::vector<std::int64_t> links = sharedOutLinks(widths, 0.01);
    QCOMPARE(links[0] + links[1], std::int64_t{17'840});
    QVERIFY(std::abs(static_cast<double>(links[0]) / static_cast<double>(links[1]) - 1784.0 / 2000.0) < 1e-3);
    // The small layer would have more links than places: it is full, and the other one has the rest.
    const std::vector<std::int64_t> full = sharedOutLinks(std::vector<int>{10, 5, 1000}, 0.9);
    QCOMPARE(full, (std::vector<std::int64_t>{50, 4495}));
    QCOMPARE(sharedOutLinks(std::vector<int>{10, 5, 1000}, 1.0), (std::vector<std::int64_t>{50, 5000}));
  }
};

REWIRE_TEST(TestPlacement)
#include "tst_placement.moc"
