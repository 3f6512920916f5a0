#include "ui/connectivity/cutting/link_cutter.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/cutting/link_crossing.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rewire;

namespace {

const QRectF kRoom(0, 40, 760, 420);

/// A cutter on a widget of 760 × 500, given a network.
class Cutting {
 public:
  explicit Cutting(const SnapshotPtr& shown) : snapshot(shown), layout(*network, kRoom.adjusted(18, 8, -18, -8), 20.0) {
    widget.resize(760, 500);
    cutter.setPicture(network, layout, {}, kRoom);
    widget.show();
  }

  void drag(QPointF from, QPointF to) {
    cutter.begin(from);
    cutter.dragTo(to);
    cutter.release();
  }

  QPushButton* button(const char* name) { return widget.findChild<QPushButton*>(name); }

  QWidget widget;
  SnapshotPtr snapshot;
  ShownNetworkPtr network = shownNetworkOf(*snapshot);
  ConnectivityLayout layout;
  LinkCutter cutter{&widget};
};

}  // namespace

class TstLinkCutter : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsCutBeforeItIsSaid() {
    Cutting cutting(makeSnapshot({64, 30, 30, 4}, 0.2));
    QSignalSpy cuts(&cutting.cutter, &LinkCutter::cutRequested);
    cutting.cutter.begin({300, 150});
    QVERIFY(cutting.cutter.isActive());
    cutting.cutter.dragTo({360, 220});
    QVERIFY(cutting.cutter.links() > 0);
    QCOMPARE(static_cast<std::int64_t>(cutting.cutter.lifted().size()), cutting.cutter.links());
    QVERIFY(!cutting.button("cutLinks")->isVisible());
    cutting.cutter.cut();  // still being drawn
    QVERIFY(cuts.isEmpty());
    cutting.cutter.release();
    QVERIFY(cutting.cutter.isAsking());
    QCOMPARE(cutting.button("cutLinks")->text(), QString("Cut %1 links").arg(cutting.cutter.links()));
    QVERIFY(cuts.isEmpty());
    const auto expected = LinkCrossing(*cutting.network, cutting.layout, {}, QRectF(300, 150, 60, 70)).links();
    QTest::mouseClick(cutting.button("cutLinks"), Qt::LeftButton);
    QCOMPARE(cuts.size(), 1);
    QVERIFY(cuts[0][0].value<std::vector<LinkId>>() == expected);
    QVERIFY(!cutting.cutter.isActive());
    QVERIFY(!cutting.button("cutLinks")->isVisible());
  }

  void keysAnswer_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("cuts");
    QTest::newRow("enter") << static_cast<int>(Qt::Key_Return) << 1;
    QTest::newRow("keypad") << static_cast<int>(Qt::Key_Enter) << 1;
    QTest::newRow("delete") << static_cast<int>(Qt::Key_Delete) << 1;
    QTest::newRow("escape") << static_cast<int>(Qt::Key_Escape) << 0;
  }

  void keysAnswer() {
    QFETCH(int, key);
    QFETCH(int, cuts);
    Cutting cutting(makeSnapshot({64, 30, 30, 4}, 0.2));
    QSignalSpy requested(&cutting.cutter, &LinkCutter::cutRequested);
    QVERIFY(!cutting.cutter.handleKey(key));  // there is no rectangle
    cutting.drag({300, 150}, {360, 220});
    QVERIFY(!cutting.cutter.handleKey(Qt::Key_A));
    QVERIFY(cutting.cutter.handleKey(key));
    QCOMPARE(requested.size(), cuts);
    QVERIFY(!cutting.cutter.isActive());
    QVERIFY(cutting.cutter.lifted().empty());
  }

  void cancelLeavesEverything() {
    Cutting cutting(makeSnapshot({64, 30, 30, 4}, 0.2));
    QSignalSpy requested(&cutting.cutter, &LinkCutter::cutRequested);
    cutting.drag({300, 150}, {360, 220});
    QTest::mouseClick(cutting.button("cancelCut"), Qt::LeftButton);
    QVERIFY(!cutting.cutter.isActive());
    QVERIFY(requested.isEmpty());
  }

  void saysWhyNothingCrosses() {
    Cutting cutting(makeSnapshot({64, 30, 30, 4}, 0.2));
    QSignalSpy refused(&cutting.cutter, &LinkCutter::refused);
    const LinkSpan last = cutting.layout.gapAfter(2);
    cutting.drag({last.left + 10.0, 100}, {last.right - 10.0, 300});
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toString().contains("output"));
    QVERIFY(!cutting.cutter.isActive());
    cutting.drag({2, 42}, {12, 46});
    QCOMPARE(refused.size(), 2);
    QVERIFY(!refused[1][0].toString().contains("output"));
  }

  void tooManyAreRefusedInWords() {
    Cutting cutting(freshSnapshot({784, 1000, 400, 10}, 1.0));
    QSignalSpy requested(&cutting.cutter, &LinkCutter::cutRequested);
    cutting.cutter.begin({30, 45});
    cutting.cutter.dragTo({700, 450});
    QVERIFY(cutting.cutter.text().startsWith("about 1,18"));
    cutting.cutter.release();
    QVERIFY(cutting.cutter.links() > 1'180'000);
    QVERIFY(!cutting.button("cutLinks")->isVisible());
    cutting.cutter.cut();
    QVERIFY(requested.isEmpty());
    QVERIFY(cutting.cutter.isAsking());
    QTest::mouseClick(cutting.button("cancelCut"), Qt::LeftButton);
    QVERIFY(!cutting.cutter.isActive());
  }

  void theRectangleMovesWithThePictureAndFollowsTheNetwork() {
    Cutting cutting(makeSnapshot({64, 30, 30, 4}, 0.2));
    cutting.drag({300, 150}, {360, 220});
    cutting.cutter.setPicture(cutting.network, cutting.layout, {2.0, {-300, -100}}, kRoom);
    QCOMPARE(cutting.cutter.rectangle(), QRectF(300, 200, 120, 140));
    QSignalSpy requested(&cutting.cutter, &LinkCutter::cutRequested);
    const ShownNetworkPtr later = shownNetworkOf(*rewired(cutting.snapshot));
    cutting.cutter.setPicture(later, cutting.layout, {}, kRoom);
    const auto expected = LinkCrossing(*later, cutting.layout, {}, QRectF(300, 150, 60, 70)).links();
    QCOMPARE(cutting.button("cutLinks")->text(), QString("Cut %1 links").arg(expected.size()));
    cutting.cutter.cut();
    QVERIFY(requested[0][0].value<std::vector<LinkId>>() == expected);
  }

  void whatTrainsIsNotCountedAnew() {
    Cutting cutting(makeSnapshot({64, 30, 30, 4}, 0.2));
    cutting.drag({300, 150}, {360, 220});
    const float before = cutting.cutter.lifted().front().weight;
    auto trained = std::make_shared<ShownNetwork>(*cutting.network);
    for (LayerState& layer : trained->layers) layer.weights = std::make_shared<std::vector<float>>(layer.weights->size(), 0.5f);
    cutting.cutter.setPicture(trained, cutting.layout, {}, kRoom);
    QCOMPARE(cutting.cutter.lifted().front().weight, before);
    cutting.cutter.setPicture(trained, cutting.layout, {2.0, {-300, -100}}, kRoom);
    QCOMPARE(cutting.cutter.lifted().front().weight, 0.5f);
  }

  void draggingStaysWithinThePicture() {
    Cutting cutting(makeSnapshot({64, 30, 30, 4}, 0.2));
    cutting.cutter.begin({300, 150});
    cutting.cutter.dragTo({-50, 2000});
    QCOMPARE(cutting.cutter.rectangle(), QRectF(QPointF(0, 150), QPointF(300, kRoom.bottom())));
  }

  void theRectangleIsSeen() {
    Cutting cutting(makeSnapshot({64, 30, 30, 4}, 0.2));
    const auto painted = [&] {
      QImage image(760, 500, QImage::Format_RGB32);
      image.fill(Qt::white);
      QPainter painter(&image);
      cutting.cutter.paint(painter, Theme::light(), QFont());
      return image;
    };
    QCOMPARE(painted().pixelColor(330, 180), QColor(Qt::white));
    cutting.cutter.begin({300, 150});
    cutting.cutter.dragTo({360, 220});
    QVERIFY(painted().pixelColor(330, 180) != QColor(Qt::white));
    QCOMPARE(painted().pixelColor(250, 180), QColor(Qt::white));
  }
};

REWIRE_WIDGET_TEST(TstLinkCutter)
#include "tst_link_cutter.moc"
