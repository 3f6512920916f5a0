#include "ui/runs/compared_degrees.h"

#include "tests/support/registry.h"
#include "tests/support/run_lists.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

KeptDegreesPtr kept(const std::vector<std::int32_t>& in, const std::vector<std::int32_t>& out) {
  const KeptDegrees::Layer layer{countDegrees(in), countDegrees(out)};
  return std::make_shared<const KeptDegrees>(KeptDegrees{1, {layer, {countDegrees({4, 4}), countDegrees({2})}}, layer});
}

}  // namespace

class TestComparedDegrees : public QObject {
  Q_OBJECT

  ComparedRuns m_group{"set", {}, true, {madeListedRun(Rule::Set, 0.01, 1, {0.5}), madeListedRun(Rule::Set, 0.01, 2, {0.5})}};

 private Q_SLOTS:
  void aRunHasItsTail() {
    DegreesOfRuns degrees;
    degrees.runs[m_group.runs[0].folder] = kept({0, 1, 1, 4}, {6});
    const auto points = tailsOf(m_group, degrees, {});
    QCOMPARE(points.size(), std::size_t{2});
    QCOMPARE(points[0].at, 1.0);
    QCOMPARE(points[0].mean.mean, 0.75);
    QCOMPARE(points[0].mean.count, 1);
    QCOMPARE(points[1].at, 4.0);
    QCOMPARE(points[1].mean.mean, 0.25);
    QCOMPARE(tailsOf(m_group, degrees, {.out = true}).front().at, 6.0);
    QCOMPARE(tailsOf(m_group, degrees, {.layer = 1}).front().at, 4.0);
    QVERIFY(tailsOf(m_group, degrees, {.layer = 2}).empty());
  }

  // A run in which no neuron has so many links counts as 0, one in which all have more as 1.
  void aGroupHasTheMeanAtEveryDegreeOfAny() {
    DegreesOfRuns degrees;
    degrees.runs[m_group.runs[0].folder] = kept({1, 3}, {});
    degrees.runs[m_group.runs[1].folder] = kept({2, 2}, {});
    const auto points = tailsOf(m_group, degrees, {});
    QCOMPARE(points.size(), std::size_t{3});
    QCOMPARE(points[0].mean.mean, 1.0);
    QCOMPARE(points[1].mean.mean, 0.75);
    QCOMPARE(points[2].mean.mean, 0.25);
    QCOMPARE(points[2].mean.count, 2);
    const DegreeSpread spread = spreadOf(m_group, degrees, {});
    QCOMPARE(spread.largest.mean, 2.5);
    QCOMPARE(spread.dispersion.mean, 0.25);
  }

  // Two layers of equal degrees, but of other means, have no hubs.
  void layersOfOtherMeansAreNoHubs() {
    DegreesOfRuns degrees;
    const KeptDegrees::Layer few{countDegrees({1, 1}), {}}, many{countDegrees({9, 9}), {}}, both{countDegrees({1, 1, 9, 9}), {}};
    degrees.runs[m_group.runs[0].folder] = std::make_shared<const KeptDegrees>(KeptDegrees{1, {few, many, few}, both});
    QCOMPARE(spreadOf(m_group, degrees, {}).dispersion.mean, 0.0);
    QCOMPARE(spreadOf(m_group, degrees, {}).largest.mean, 9.0);
  }

  void whatIsNotReadIsLeftOut() {
    QVERIFY(tailsOf(m_group, {}, {}).empty());
    QCOMPARE(spreadOf(m_group, {}, {}).largest.count, 0);
  }

  void runsThatWaitHaveNoNetwork() {
    Comparison comparison;
    comparison.lines = {{"set", {}, true, {madeListedRun(Rule::Set, 0.01, 1, {0.5}), madeListedRun(Rule::Set, 0.01, 2, {})}}};
    QCOMPARE(begunIn(comparison).size(), std::size_t{1});
    DegreesOfRuns degrees;
    QCOMPARE(layersOf(comparison, degrees), std::size_t{0});
    degrees.runs[comparison.lines[0].runs[0].folder] = kept({1}, {1});
    QCOMPARE(layersOf(comparison, degrees), std::size_t{2});
  }
};

REWIRE_WIDGET_TEST(TestComparedDegrees)
#include "tst_compared_degrees.moc"
