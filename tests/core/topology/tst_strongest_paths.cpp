#include "core/topology/strongest_paths.h"

#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <string>

using namespace rewire;
using test::layerFromText;

namespace {

/// Layers whose links are in memory for as long as this lives.
struct Layers {
  std::vector<SparseLayer> sparse;
  std::vector<DenseLayer> dense;
  std::vector<LayerLinks> links;

  void add(const std::string& text, int inputs, int outputs) { add(layerFromText(text, inputs, outputs)); }
  void add(SparseLayer layer) {
    sparse.reserve(8);
    const SparseLayer& kept = sparse.emplace_back(std::move(layer));
    links.push_back({kept.inputs, kept.outputs, kept.indptr, kept.indices, kept.values});
  }
  void add(DenseLayer layer) {
    dense.reserve(8);
    const DenseLayer& kept = dense.emplace_back(std::move(layer));
    links.push_back({kept.inputs, kept.outputs, {}, {}, kept.weight});
  }
};

float largestIn(const LayerLinks& layer) {
  float largest = 0.0f;
  for (const float weight : layer.weights) largest = std::max(largest, std::abs(weight));
  return largest;
}

/// The weight of a link; 0 where there is none.
float weightOf(const LayerLinks& layer, int from, int to) {
  if (layer.indptr.empty()) return layer.weights[static_cast<std::size_t>(to * layer.inputs + from)];
  for (int i = layer.indptr[static_cast<std::size_t>(to)]; i < layer.indptr[static_cast<std::size_t>(to) + 1]; ++i)
    if (layer.indices[static_cast<std::size_t>(i)] == from) return layer.weights[static_cast<std::size_t>(i)];
  return 0.0f;
}

/// Walks every path from a neuron to a class, and takes the largest of their weakest links.
float strongestByHand(const Layers& layers, std::size_t layer, int neuron, int classIndex) {
  if (layer == layers.links.size()) return neuron == classIndex ? 1.0f : 0.0f;
  const LayerLinks& links = layers.links[layer];
  const float largest = largestIn(links);
  float best = 0.0f;
  for (int to = 0; largest > 0.0f && to < links.outputs; ++to) {
    const float strength = std::min(1.0f, std::abs(weightOf(links, neuron, to)) * (1.0f / largest));
    best = std::max(best, std::min(strength, strongestByHand(layers, layer + 1, to, classIndex)));
  }
  return best;
}

Layers randomLayers(unsigned seed, int classes) {
  std::mt19937 random(seed);
  const std::vector<int> widths{5, 4, 6, 3, classes};
  // Few different weights: many paths are equally strong.
  const auto weight = [&] { return static_cast<float>(static_cast<int>(random() % 9) - 4) / 4.0f; };
  Layers layers;
  for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
    const bool dense = i + 2 == widths.size() || seed % 5 == i;
    if (dense) {
      DenseLayer layer{widths[i], widths[i + 1], {}, {}, {}, {}};
      for (int cell = 0; cell < widths[i] * widths[i + 1]; ++cell) layer.weight.push_back(weight());
      layers.add(std::move(layer));
      continue;
    }
    std::string text;
    for (int from = 0; from < widths[i]; ++from)
      for (int to = 0; to < widths[i + 1]; ++to)
        if (random() % 3 == 0) text += std::to_string(from) + "-" + std::to_string(to) + ":" + std::to_string(weight()) + " ";
    layers.add(text, widths[i], widths[i + 1]);
  }
  return layers;
}

std::string asText(const std::vector<PathLink>& links) {
  std::string text;
  for (const PathLink& link : links)
    text +=
        (text.empty() ? "" : " ") + std::to_string(link.layer) + "/" + std::to_string(link.from) + "-" + std::to_string(link.to);
  return text;
}

}  // namespace

class TestStrongestPaths : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPathIsAsStrongAsItsWeakestLink() {
    Layers layers;
    layers.add("0-0:4 0-1:2 1-1:-1", 2, 2);  // the largest is 4
    layers.add("0-0:0.5 1-0:-2 1-1:1", 2, 2);
    const StrongestPaths paths(layers.links);
    QCOMPARE(paths.pixels(), 2);
    QCOMPARE(paths.classes(), 2);
    QCOMPARE(paths.strength(0, 0), 0.5f);   // by neuron 1: 2/4 and 2/2; by neuron 0: 4/4 and 0.5/2
    QCOMPARE(paths.strength(0, 1), 0.5f);   // 2/4 and 1/2
    QCOMPARE(paths.strength(1, 0), 0.25f);  // the sign says nothing
    QCOMPARE(paths.strength(1, 1), 0.25f);
    QCOMPARE(paths.largest(), 0.5f);
    QCOMPARE(asText(paths.pathsFrom(std::vector{0}, 0, layers.links)), std::string("0/0-1 1/1-0"));
  }

  void allPathsOfSmallNetworksAgree_data() {
    QTest::addColumn<int>("classes");
    for (const int classes : {1, 2, 10, 16, 17, 35}) QTest::addRow("%d classes", classes) << classes;
  }
  void allPathsOfSmallNetworksAgree() {
    QFETCH(int, classes);
    for (unsigned seed = 0; seed < 40; ++seed) {
      const Layers layers = randomLayers(seed, classes);
      const StrongestPaths paths(layers.links);
      for (int pixel = 0; pixel < paths.pixels(); ++pixel)
        for (int c = 0; c < classes; ++c) QCOMPARE(paths.strength(pixel, c), strongestByHand(layers, 0, pixel, c));
    }
  }

  /// Each path begins at its pixel, ends at its class, goes along links that are there, and is as strong as was said.
  void thePathsThatAreDrawnAreTheStrongest() {
    for (unsigned seed = 0; seed < 40; ++seed) {
      const Layers layers = randomLayers(seed, 3);
      const StrongestPaths paths(layers.links);
      for (int pixel = 0; pixel < paths.pixels(); ++pixel) {
        for (int c = 0; c < 3; ++c) {
          const std::vector<PathLink> links = paths.pathsFrom(std::vector{pixel}, c, layers.links);
          if (paths.strength(pixel, c) == 0.0f) {
            QVERIFY(links.empty());
            continue;
          }
          QCOMPARE(links.size(), layers.links.size());
          float weakest = 1.0f;
          int at = pixel;
          for (std::size_t i = 0; i < links.size(); ++i) {
            QCOMPARE(links[i].layer, static_cast<int>(i));
            QCOMPARE(links[i].from, at);
            QCOMPARE(links[i].weight, weightOf(layers.links[i], links[i].from, links[i].to));
            weakest = std::min(weakest, std::abs(links[i].weight) * (1.0f / largestIn(layers.links[i])));
            at = links[i].to;
          }
          QCOMPARE(at, c);
          QCOMPARE(weakest, paths.strength(pixel, c));
        }
      }
    }
  }

  void ofEqualWaysTheStrongerLinkIsTakenThenTheFirst() {
    Layers layers;
    layers.add("0-0:2 0-1:4 0-2:4", 1, 3);
    layers.add("0-0:1 1-0:1 2-0:1 0-1:4", 3, 2);  // all ways to class 0 are as wide as their last link
    const StrongestPaths paths(layers.links);
    QCOMPARE(paths.strength(0, 0), 0.25f);
    QCOMPARE(asText(paths.pathsFrom(std::vector{0}, 0, layers.links)), std::string("0/0-1 1/1-0"));
  }

  void sharedLinksAreThereOnce() {
    Layers layers;
    layers.add("0-0 1-0 2-1", 3, 2);
    layers.add("0-0 1-0:0.5", 2, 1);
    const StrongestPaths paths(layers.links);
    QCOMPARE(asText(paths.pathsFrom(std::vector{1, 0, 1}, 0, layers.links)), std::string("0/0-0 0/1-0 1/0-0"));
    QCOMPARE(asText(paths.pathsFrom(std::vector<std::int32_t>{}, 0, layers.links)), std::string());
    QCOMPARE(paths.strongestPixels(0, 10), (std::vector<std::int32_t>{0, 1, 2}));
    QCOMPARE(paths.strongestPixels(0, 1), (std::vector<std::int32_t>{0}));
  }

  void silentNeuronsLeadNowhere() {
    Layers layers;
    layers.add("0-0 1-1", 3, 3);  // pixel 2 has no link, hidden 2 has none in
    layers.add("0-0 2-1", 3, 2);  // hidden 1 has none out
    const StrongestPaths paths(layers.links);
    QCOMPARE(paths.strength(0, 0), 1.0f);
    for (const int pixel : {1, 2})
      for (const int c : {0, 1}) QCOMPARE(paths.strength(pixel, c), 0.0f);
    QCOMPARE(paths.strength(0, 1), 0.0f);
    QVERIFY(paths.strongestPixels(1, 5).empty());
  }

  /// A link that the lab took from a dense layer is a weight of 0 there.
  void aWeightOf0IsNoLink() {
    Layers layers;
    layers.add(DenseLayer{2, 2, {0.0f, 3.0f, -3.0f, 0.0f}, {}, {}, {}});
    const StrongestPaths paths(layers.links);
    QCOMPARE(paths.strength(0, 0), 0.0f);
    QCOMPARE(paths.strength(1, 0), 1.0f);
    QCOMPARE(paths.strength(0, 1), 1.0f);
    QCOMPARE(asText(paths.pathsFrom(std::vector{0, 1}, 0, layers.links)), std::string("0/1-0"));
  }

  void aLayerWithoutLinksLetsNothingThrough() {
    Layers layers;
    layers.add("", 2, 3);
    layers.add(DenseLayer{3, 2, std::vector<float>(6, 1.0f), {}, {}, {}});
    const StrongestPaths paths(layers.links);
    QCOMPARE(paths.largest(), 0.0f);
    QVERIFY(paths.pathsFrom(std::vector{0, 1}, 1, layers.links).empty());
  }

  /// Weights of a training that went astray.
  void whatIsNoNumberIsNoLink() {
    const float nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
    Layers layers;
    layers.add(DenseLayer{3, 1, {nan, infinite, 0.5f}, {}, {}, {}});
    const StrongestPaths paths(layers.links);
    QCOMPARE(paths.strength(0, 0), 0.0f);
    QCOMPARE(paths.strength(1, 0), 1.0f);
    QCOMPARE(paths.strength(2, 0), 1.0f);  // the largest of those that are finite
  }

  void nothingIsFoundBeforeAnythingIsLookedAt() {
    const StrongestPaths paths;
    QCOMPARE(paths.pixels(), 0);
    QCOMPARE(paths.classes(), 0);
    QCOMPARE(paths.largest(), 0.0f);
  }
};

REWIRE_TEST(TestStrongestPaths)
#include "tst_strongest_paths.moc"
