#include "ui/connectivity/cutting/link_crossing.h"

#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_networks.h"
#include "tests/support/snapshots.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace rewire;

namespace {

constexpr double kLabels = 20.0;
const QRectF kArea(20, 40, 700, 400);

ConnectivityLayout layoutOf(const ShownNetworkPtr& network) {
  return ConnectivityLayout(*network, kArea, kLabels);
}

/// Follows the drawn curve in many small steps: slow, and without a thought.
bool followed(const ConnectivityLayout& layout, const PictureTransform& transform, const QRectF& area, const LinkId& link) {
  const LinkSpan span = layout.gapAfter(link.layer, transform);
  const double from = transform.map(QPointF(0, layout.linkHeight({link.layer, link.from}))).y();
  const double to = transform.map(QPointF(0, layout.linkHeight({link.layer + 1, link.to}))).y();
  constexpr int kSteps = 3000;
  for (int step = 0; step <= kSteps; ++step) {
    const double share = static_cast<double>(step) / kSteps;
    const QPointF at(span.left + share * static_cast<double>(span.right - span.left),
                     from + (to - from) * share * share * (3 - 2 * share));
    if (area.contains(at)) return true;
  }
  return false;
}

std::vector<LinkId> allLinks(const ShownNetwork& network) {
  std::vector<LinkId> links;
  for (int layer = 0; layer + 1 < static_cast<int>(network.layers.size()); ++layer) {
    const LayerState& state = network.layers[static_cast<std::size_t>(layer)];
    for (int to = 0; to < state.outputs; ++to)
      for (auto at = static_cast<std::size_t>(state.topology->indptr[static_cast<std::size_t>(to)]);
           at < static_cast<std::size_t>(state.topology->indptr[static_cast<std::size_t>(to) + 1]); ++at)
        links.push_back({layer, state.topology->indices[at], to});
  }
  return links;
}

bool contains(const std::vector<LinkId>& links, const LinkId& link) {
  return std::find(links.begin(), links.end(), link) != links.end();
}

}  // namespace

class TstLinkCrossing : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void linksOfNeuronsThatAreNotDrawnDoNotCross() {
    const ShownNetworkPtr network = test::shownFromText({4, 6, 2}, {"0-0 1-0 2-1 3-4"});
    QCOMPARE(LinkCrossing(*network, layoutOf(network), {}, kArea).count(), 4);
    auto past = std::make_shared<ShownNetwork>(*test::shownFromText({4, 6, 2}, {"0-0 1-0 3-4"}));
    const ConnectivityLayout closed(*network, kArea, kLabels, orderOf(*past, {NeuronSorting::Index, true}));
    QVERIFY(!closed.draws({1, 1}));
    QCOMPARE(LinkCrossing(*network, closed, {}, kArea).count(), 3);
    QCOMPARE(LinkCrossing(*network, closed, {}, kArea).preview().lifted.size(), std::size_t{3});
  }

  void findsWhatFollowingTheCurvesFinds_data() {
    QTest::addColumn<QRectF>("area");
    QTest::addColumn<double>("zoom");
    QTest::newRow("within a gap") << QRectF(300, 150, 40, 30) << 1.0;
    QTest::newRow("over a column") << QRectF(360, 200, 120, 60) << 1.0;
    QTest::newRow("a line across") << QRectF(310, 60, 1, 300) << 1.0;
    QTest::newRow("everything") << QRectF(0, 0, 800, 600) << 1.0;
    QTest::newRow("zoomed in") << QRectF(320, 150, 60, 90) << 3.0;
  }

  // A step of the slow way may just miss a corner: what it finds must be found, and little besides.
  void findsWhatFollowingTheCurvesFinds() {
    QFETCH(QRectF, area);
    QFETCH(double, zoom);
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({64, 30, 30, 4}, 0.2));
    const ConnectivityLayout layout = layoutOf(network);
    const PictureTransform transform{zoom, QPointF(-300, -250) * (zoom - 1) / 2};
    const std::vector<LinkId> found = LinkCrossing(*network, layout, transform, area).links();
    std::size_t slow = 0;
    for (const LinkId& link : allLinks(*network)) {
      if (!followed(layout, transform, area, link)) continue;
      ++slow;
      QVERIFY(contains(found, link));
    }
    QVERIFY(slow > 0);
    QVERIFY2(found.size() <= slow + 2 + slow / 50, qPrintable(QString("%1 against %2").arg(found.size()).arg(slow)));
  }

  void linksToTheOutputAreNotFound() {
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({64, 30, 30, 4}, 0.2));
    const ConnectivityLayout layout = layoutOf(network);
    const LinkSpan last = layout.gapAfter(2);
    const QRectF area(QPointF(last.left + 2, 0), QPointF(last.right - 2, 600));
    QVERIFY(LinkCrossing(*network, layout, {}, area).links().empty());
    QCOMPARE(LinkCrossing(*network, layout, {}, QRectF(0, 0, 900, 900)).count(),
             network->layers[0].links() + network->layers[1].links());
    const ShownNetworkPtr shallow = shownNetworkOf(*freshSnapshot({16, 3}, 0.5));
    QVERIFY(LinkCrossing(*shallow, layoutOf(shallow), {}, QRectF(0, 0, 900, 900)).links().empty());
  }

  void previewCountsAndLifts() {
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({64, 30, 30, 4}, 0.2));
    const ConnectivityLayout layout = layoutOf(network);
    const LinkCrossing crossing(*network, layout, {}, QRectF(300, 150, 60, 50));
    const LinkCrossing::Preview preview = crossing.preview();
    QVERIFY(preview.exact);
    QCOMPARE(preview.links, crossing.count());
    QCOMPARE(static_cast<std::int64_t>(preview.lifted.size()), preview.links);
    QCOMPARE(static_cast<std::int64_t>(crossing.links().size()), preview.links);
    const LinkId first = crossing.links().front();
    QCOMPARE(preview.lifted.front().from, (NeuronId{first.layer, first.from}));
    QCOMPARE(preview.lifted.front().to, (NeuronId{first.layer + 1, first.to}));
  }

  void manyLinksAreSampledForThePreviewOnly() {
    const ShownNetworkPtr network = shownNetworkOf(*freshSnapshot({784, 1000, 400, 10}, 1.0));
    const ConnectivityLayout layout = layoutOf(network);
    const LinkCrossing crossing(*network, layout, {}, QRectF(260, 150, 60, 80));
    const LinkCrossing::Preview preview = crossing.preview();
    const auto exact = static_cast<double>(crossing.count());
    QVERIFY(!preview.exact);
    QVERIFY(preview.lifted.size() <= LinkCrossing::kMostLifted);
    QVERIFY2(std::abs(static_cast<double>(preview.links) / exact - 1.0) < 0.05, qPrintable(QString::number(exact)));
    QCOMPARE(static_cast<double>(crossing.links().size()), exact);
  }

  void whatIsRemovedFromADenseLayerIsNotFoundAgain() {
    const SnapshotPtr snapshot = freshSnapshot({16, 10, 8, 2}, 1.0);
    const ShownNetworkPtr whole = shownNetworkOf(*snapshot);
    const ShownNetworkPtr perturbed = withRemoved(snapshot, 4);
    const QRectF everything(0, 0, 900, 900);
    QCOMPARE(LinkCrossing(*whole, layoutOf(whole), {}, everything).count(), std::int64_t{240});
    QCOMPARE(LinkCrossing(*perturbed, layoutOf(perturbed), {}, everything).count(), std::int64_t{180});
  }

  // Once for every move of the mouse. The limit leaves room for a machine that is busy.
  void isQuick() {
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({784, 1000, 1000, 1000, 10}, 0.01));
    const ConnectivityLayout layout = layoutOf(network);
    QElapsedTimer clock;
    clock.start();
    constexpr int kMoves = 20;
    for (int move = 0; move < kMoves; ++move)
      QVERIFY(LinkCrossing(*network, layout, {}, QRectF(200, 100, 300 + move, 250)).preview().links > 0);
    const double each = static_cast<double>(clock.nsecsElapsed()) / 1e6 / kMoves;
    qInfo("%.2f ms a move", each);
    QVERIFY2(each < 20.0, qPrintable(QString("%1 ms a move").arg(each)));
  }
};

REWIRE_WIDGET_TEST(TstLinkCrossing)
#include "tst_link_crossing.moc"
