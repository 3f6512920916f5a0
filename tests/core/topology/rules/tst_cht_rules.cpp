#include "core/topology/rules/cht_rules.h"

#include "core/compute/parallel.h"
#include "core/topology/initial.h"
#include "core/topology/rules/rewiring.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace rewire;

namespace {

Network threeLayers(std::int64_t links = 120) {
  Network network;
  for (std::uint32_t i = 0; i < 3; ++i) {
    Random topology(2, Purpose::Topology, 0, i), weights(2, Purpose::Weights, 0, i);
    network.layers.emplace_back(randomSparseLayer(50, 50, links, topology, weights));
  }
  Random weights(2, Purpose::Weights, 0, 3);
  network.layers.emplace_back(randomDenseLayer(50, 4, weights));
  return network;
}

RewiringSettings settingsAt(int epoch = 1, std::uint64_t seed = 3) {
  return {.seed = seed, .zeta = 0.3, .epoch = epoch, .epochs = 11};
}

Rewiring rewiredBy(const RuleDescription& rule, Network& network, const RewiringSettings& how, int threads = 1) {
  Rewiring change;
  Threads(threads).run([&] { change = rewireNetwork(network, *rule.steps, how); });
  return change;
}

/// The network after the removal, before growth.
SparseLayer withoutBorn(const Network& after, const Rewiring& change, std::size_t i) {
  SparseLayer layer = std::get<SparseLayer>(after.layers[i]);
  std::vector<std::int32_t> born;
  for (const Link& link : change.layers[i].born) born.push_back(indexOf(layer, static_cast<std::size_t>(link.to), link.from));
  prune(layer, born);
  return layer;
}

std::map<std::pair<int, int>, float> scoresOf(const SparseLayer& layer, Score score) {
  std::map<std::pair<int, int>, float> found;
  const LinkScores scores(layer, score);
  scores.forEachLine([&](const ScoredLine& line) {
    for (std::size_t place = 0; place < line.scores.size(); ++place) {
      const int other = static_cast<int>(place);
      if (line.scores[place] > 0.0f)
        found[scores.byRows() ? std::pair(line.line, other) : std::pair(other, line.line)] = line.scores[place];
    }
  });
  return found;
}

}  // namespace

class TestChtRules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theNumberOfLinksStays() {
    for (const RuleDescription* rule : {&kChtRule, &kChtsRule}) {
      Network network = threeLayers();
      for (int epoch = 1; epoch <= 10; ++epoch) {
        const Rewiring change = rewiredBy(*rule, network, settingsAt(epoch));
        for (std::size_t i = 0; i < 3; ++i) {
          const auto& layer = std::get<SparseLayer>(network.layers[i]);
          QCOMPARE(layer.links(), std::int64_t{120});
          QCOMPARE(checkInvariants(layer), std::string());
          QCOMPARE(change.layers[i].born.size(), change.layers[i].died.size());
          QCOMPARE(std::ssize(change.layers[i].died) - std::ssize(change.layers[i].percolated), 36);
        }
      }
    }
  }

  void theWeakestGoAndWhatTheyStrandToo() {
    Network network = threeLayers();
    const Network before = network;
    const Rewiring change = rewiredBy(kChtRule, network, settingsAt());
    bool stranded = false;
    for (std::size_t i = 0; i < 3; ++i) {
      const auto& layer = std::get<SparseLayer>(before.layers[i]);
      std::vector<float> sizes;
      for (const float weight : layer.values) sizes.push_back(std::abs(weight));
      std::sort(sizes.begin(), sizes.end());
      const Rewiring::Layer& changed = change.layers[i];
      for (std::int32_t at = 0; at < std::ssize(changed.died); ++at) {
        const bool percolated = std::binary_search(changed.percolated.begin(), changed.percolated.end(), at);
        QCOMPARE(std::abs(changed.died[static_cast<std::size_t>(at)].weight) > sizes[35], percolated);
        stranded |= percolated;
      }
    }
    QVERIFY(stranded);
  }

  void theHighestScoresGrow() {
    Network network = threeLayers(300);
    RewiringSettings how = settingsAt();
    how.options.score = Score::Ch3L3n;
    const Rewiring change = rewiredBy(kChtRule, network, how);
    for (std::size_t i = 0; i < 3; ++i) {
      const auto scores = scoresOf(withoutBorn(network, change, i), Score::Ch3L3n);
      std::vector<float> all;
      for (const auto& [cell, score] : scores) all.push_back(score);
      std::sort(all.begin(), all.end(), std::greater<>());
      QVERIFY(all.size() > change.layers[i].born.size());
      const float least = all[change.layers[i].born.size() - 1];
      for (const Link& link : change.layers[i].born) QVERIFY(scores.at({link.to, link.from}) >= least);
    }
  }

  /// Over many draws a place is taken in proportion to its score, as long as few places are.
  void drawsFollowTheScores() {
    std::map<std::pair<int, int>, int> taken;
    Network start = threeLayers(300);
    start.layers.erase(start.layers.begin() + 1, start.layers.begin() + 3);  // one sparse layer, one dense
    std::map<std::pair<int, int>, float> scores;
    constexpr int kDraws = 3000;
    for (int draw = 0; draw < kDraws; ++draw) {
      Network network = start;
      RewiringSettings how = settingsAt(1, static_cast<std::uint64_t>(draw));
      how.zeta = 0.0;
      const std::vector<std::int64_t> more = {8, 0};
      const Rewiring change = rewireNetwork(network, *kChtsRule.steps, how, more);
      if (draw == 0) scores = scoresOf(std::get<SparseLayer>(start.layers[0]), Score::Ch2L3n);
      for (const Link& link : change.layers[0].born) ++taken[{link.to, link.from}];
    }
    double sum = 0.0, expectedTop = 0.0;
    int takenTop = 0;
    std::vector<std::pair<float, std::pair<int, int>>> order;
    for (const auto& [cell, score] : scores) {
      sum += static_cast<double>(score);
      order.emplace_back(score, cell);
    }
    std::sort(order.rbegin(), order.rend());
    for (std::size_t i = 0; i < order.size() / 4; ++i) {
      expectedTop += static_cast<double>(order[i].first) / sum;
      takenTop += taken[order[i].second];
    }
    QVERIFY2(std::abs(takenTop / (8.0 * kDraws) - expectedTop) < 0.015,
             qPrintable(QString("%1 against %2").arg(takenTop / (8.0 * kDraws)).arg(expectedTop)));
  }

  void drawsHarden() {
    const auto meanWeightOfTheDead = [](int epoch) {
      double sum = 0.0;
      int count = 0;
      for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Network network = threeLayers(400);
        const Rewiring change = rewiredBy(kChtsRule, network, settingsAt(epoch, seed));
        for (std::size_t i = 0; i < 3; ++i)
          for (const Link& link : change.layers[i].died) sum += std::abs(static_cast<double>(link.weight)), ++count;
      }
      return sum / count;
    };
    QVERIFY(meanWeightOfTheDead(10) < 0.8 * meanWeightOfTheDead(1));
  }

  void threadsAndOtherSeeds() {
    for (const RuleDescription* rule : {&kChtRule, &kChtsRule}) {
      Network one = threeLayers(), three = threeLayers(), other = threeLayers();
      const Rewiring change = rewiredBy(*rule, one, settingsAt());
      const Rewiring same = rewiredBy(*rule, three, settingsAt(), 3);
      for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(same.layers[i].born == change.layers[i].born);
        QVERIFY(same.layers[i].died == change.layers[i].died);
      }
      const bool differs = rewiredBy(*rule, other, settingsAt(1, 4)).layers[0].born != change.layers[0].born;
      QCOMPARE(differs, rule == &kChtsRule);  // CHT draws nothing
    }
  }

  void birthsMayBeRandom() {
    Network network = threeLayers(400);
    RewiringSettings how = settingsAt();
    how.options.births = Births::Random;
    const Rewiring change = rewiredBy(kChtsRule, network, how);
    double squares = 0.0;
    int count = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const auto& layer = std::get<SparseLayer>(network.layers[i]);
      for (const Link& link : change.layers[i].born) {
        QCOMPARE(layer.values[static_cast<std::size_t>(indexOf(layer, static_cast<std::size_t>(link.to), link.from))],
                 link.weight);
        squares += static_cast<double>(link.weight) * static_cast<double>(link.weight);
        ++count;
      }
    }
    QVERIFY(std::abs(squares / count / (2.0 / 8.0) - 1.0) < 0.25);  // a mean fan-in of 8
  }
};

REWIRE_TEST(TestChtRules)
#include "tst_cht_rules.moc"
