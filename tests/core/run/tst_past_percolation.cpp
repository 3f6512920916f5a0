#include "core/run/past_percolation.h"

#include "core/io/training_model.h"
#include "core/topology/difference.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>
#include <utility>
#include <variant>
#include <vector>

using namespace rewire;
using namespace rewire::test;

namespace {

using Places = std::set<std::pair<int, int>>;

/// Two epochs of a run, and the rewiring between them as it was done.
struct TwoEpochs {
  explicit TwoEpochs(Rule rule) {
    const auto tiny = loadDataset(makeTinyDataset(folder.path().toStdString()).string());
    Experiment experiment = tinyExperiment();
    experiment.rule = rule;
    experiment.density = {0.05};
    Trainer trainer = freshTrainer(experiment, tiny);
    runEpoch(trainer);
    first = modelOf(trainer);
    live = trainer.rewire();
    runEpoch(trainer);
    second = modelOf(trainer);
    change = differenceOf(first.network, second.network);
  }

  std::size_t percolated() const {
    std::size_t sum = 0;
    for (const Rewiring::Layer& layer : change.layers) sum += layer.percolated.size();
    return sum;
  }

  QTemporaryDir folder;
  Model first, second;
  Rewiring live, change;
};

Places strandedIn(const Rewiring::Layer& layer) {
  Places places;
  for (const std::int32_t place : layer.percolated) {
    const Link& link = layer.died[static_cast<std::size_t>(place)];
    places.emplace(link.from, link.to);
  }
  return places;
}

Places placesOf(const std::vector<Link>& links) {
  Places places;
  for (const Link& link : links) places.emplace(link.from, link.to);
  return places;
}

/// A link of the first layer that lived through the rewiring.
Link stayedIn(const TwoEpochs& run) {
  const auto& layer = std::get<SparseLayer>(run.first.network.layers.front());
  const Places gone = placesOf(run.live.layers.front().died);
  for (int to = 0; to < layer.outputs; ++to)
    for (std::int32_t at = layer.indptr[static_cast<std::size_t>(to)]; at < layer.indptr[static_cast<std::size_t>(to) + 1]; ++at)
      if (const int from = layer.indices[static_cast<std::size_t>(at)]; !gone.contains({from, to})) return {from, to, 1.0f};
  return {};
}

}  // namespace

class TestPastPercolation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSameLinksAreStrandedAsWhenItWasTrained_data() {
    QTest::addColumn<int>("rule");
    QTest::newRow("cht") << static_cast<int>(Rule::Cht);
    QTest::newRow("chts") << static_cast<int>(Rule::Chts);
  }

  void theSameLinksAreStrandedAsWhenItWasTrained() {
    QFETCH(int, rule);
    TwoEpochs run(static_cast<Rule>(rule));
    markPercolated(run.change, run.first, run.second);
    QVERIFY(run.percolated() > 0);
    for (std::size_t layer = 0; layer < run.change.layers.size(); ++layer) {
      Places then = strandedIn(run.live.layers[layer]);
      for (const auto& place : placesOf(run.live.layers[layer].born)) then.erase(place);  // they are there again
      QVERIFY(strandedIn(run.change.layers[layer]) == then);
    }
  }

  void rulesThatStrandNothingMarkNothing() {
    TwoEpochs run(Rule::Set);
    markPercolated(run.change, run.first, run.second);
    QCOMPARE(run.percolated(), std::size_t{0});
  }

  void whatTheRewiringDoesNotExplainIsLeftAsItIs() {
    TwoEpochs run(Rule::Chts);
    Model later = run.second;
    later.epoch = 5;
    markPercolated(run.change, run.first, later);  // other rewirings lie between
    QCOMPARE(run.percolated(), std::size_t{0});
    TwoEpochs byHand(Rule::Chts);
    std::vector<Link>& died = byHand.change.layers.front().died;
    died.push_back(stayedIn(byHand));
    std::sort(died.begin(), died.end(),
              [](const Link& a, const Link& b) { return std::pair(a.to, a.from) < std::pair(b.to, b.from); });
    markPercolated(byHand.change, byHand.first, byHand.second);  // somebody cut one more
    QCOMPARE(byHand.percolated(), std::size_t{0});
    Model changed = run.first;
    changed.experiment.zeta = 0.05;  // somebody raised it before the rewiring
    markPercolated(run.change, changed, run.second);
    QCOMPARE(run.percolated(), std::size_t{0});
  }
};

REWIRE_TEST(TestPastPercolation)
#include "tst_past_percolation.moc"
