#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_networks.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/picture/picture_export.h"
#include "ui/statistics/paths_view.h"
#include "ui/style/text_size.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace rewire;

namespace {

/// A view that has found the paths of a network.
struct Shown {
  explicit Shown(const SnapshotPtr& snapshot, const ShownNetworkPtr& network = nullptr) {
    view.findAtOnce();
    view.resize(620, 400);
    view.showRun(snapshot, network ? network : shownNetworkOf(*snapshot));
    view.show();
  }
  void press(const QRectF& area) { QTest::mouseClick(&view, Qt::LeftButton, {}, area.center().toPoint()); }
  const StrongestPaths& paths() const { return view.found()->paths; }

  PathsView view;
  QSignalSpy chosen{&view, &PathsView::pathsChosen};
};

/// Four pixels, three hidden neurons, two classes: pixel 3 has no link. By hand, with weights 1 to the classes:
/// pixel 0: 1, pixel 1: 0.5, pixel 2: 0.25.
ShownNetworkPtr smallNetwork() {
  return test::shownFromText({4, 3, 2}, {"0-0:4 1-1:-2 2-1:1"});
}

std::vector<PathLink> linksIn(const QSignalSpy& spy) {
  return spy.last().at(0).value<std::vector<PathLink>>();
}

SnapshotPtr emptyRun() {
  return std::make_shared<const Snapshot>();
}

}  // namespace

class TestPathsView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsTheStrengthOfEveryPixelAndClass() {
    Shown shown(emptyRun(), smallNetwork());
    const std::vector<float> expected{1.0f, 0.5f, 0.25f, 0.0f};
    for (int pixel = 0; pixel < 4; ++pixel)
      for (const int c : {0, 1}) QCOMPARE(shown.paths().strength(pixel, c), expected[static_cast<std::size_t>(pixel)]);
    const QStringList rows = shown.view.csv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 1 + 2 * 4);
    QCOMPARE(rows[0], QString("class,row,column,weakest_link"));
    QCOMPARE(rows[2], QString("\"0\",0,1,0.5"));
    QCOMPARE(rows[8], QString("\"1\",1,1,0"));
    QVERIFY(shown.view.accessibleDescription().contains("from input 0 to class 0: its weakest link has 100.0 %"));
  }

  void brightnessIsTheStrengthOnOneScale() {
    Shown shown(emptyRun(), smallNetwork());
    shown.view.setTheme(Theme::darkTheme());
    const QImage image = shown.view.grab().toImage();
    for (int pixel = 0; pixel < 4; ++pixel)
      for (const int c : {0, 1}) {
        const auto shade = static_cast<std::size_t>(std::lround(255.0 * static_cast<double>(shown.paths().strength(pixel, c))));
        QCOMPARE(image.pixel(shown.view.pixelArea(c, pixel).center().toPoint()), Theme::darkTheme().density[shade]);
      }
  }

  void aClickOnAPixelChoosesItsPathAndAnotherLetsGo() {
    Shown shown(emptyRun(), smallNetwork());
    shown.press(shown.view.pixelArea(1, 1));
    QCOMPARE(shown.view.chosen(), std::optional(PathPlace{1, 1}));
    QCOMPARE(linksIn(shown.chosen), (std::vector<PathLink>{{0, 1, 1, -2.0f}, {1, 1, 1, 1.0f}}));
    QCOMPARE(shown.chosen.last().at(1).toString(), QString("strongest path from input 1 to class 1"));
    shown.press(shown.view.pixelArea(1, 1));
    QVERIFY(!shown.view.chosen());
    QVERIFY(linksIn(shown.chosen).empty());
  }

  void aClickOnAClassChoosesItsStrongestPaths() {
    Shown shown(emptyRun(), smallNetwork());
    shown.press(shown.view.nameArea(0));
    QCOMPARE(shown.view.chosen(), std::optional(PathPlace{0, std::nullopt}));
    QCOMPARE(linksIn(shown.chosen),
             (std::vector<PathLink>{{0, 0, 0, 4.0f}, {0, 1, 1, -2.0f}, {0, 2, 1, 1.0f}, {1, 0, 0, 1.0f}, {1, 1, 0, 1.0f}}));
    QCOMPARE(shown.chosen.last().at(1).toString(), QString("3 strongest paths to class 0"));
  }

  void aPixelWithoutAPathHasNone() {
    Shown shown(emptyRun(), smallNetwork());
    shown.press(shown.view.pixelArea(0, 3));
    QVERIFY(linksIn(shown.chosen).empty());
    QTest::mouseMove(&shown.view, shown.view.pixelArea(0, 3).center().toPoint());
    QTRY_COMPARE(shown.view.pointed(), std::optional(PathPlace{0, 3}));
    QVERIFY(shown.view.accessibleDescription().contains("no path leads there"));
  }

  void theTooltipDoesNotCoverTheLabel() {
    Shown shown(emptyRun(), smallNetwork());
    const auto asks = [&](QPoint at) {
      QTest::mouseMove(&shown.view, at);
      QHelpEvent help(QEvent::ToolTip, at, shown.view.mapToGlobal(at));
      QApplication::sendEvent(&shown.view, &help);
      return QToolTip::isVisible();
    };
    QVERIFY(!asks(shown.view.pixelArea(0, 1).center().toPoint()));
    QVERIFY(asks(QPoint(3, 3)));
    QToolTip::hideText();
  }

  void keysChooseAndLetGo() {
    Shown shown(makeSnapshot({64, 50, 4}, 0.2));
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QCOMPARE(shown.view.pointed(), std::optional(PathPlace{0, 4 * 8 + 3}));
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
    QCOMPARE(shown.view.pointed(), std::optional(PathPlace{3, 3 * 8 + 3}));
    QVERIFY(shown.view.accessibleDescription().contains("pixel row 3, column 3 to class 3"));
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(shown.view.chosen(), std::optional(PathPlace{3, 3 * 8 + 3}));
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QTest::keyClick(&shown.view, Qt::Key_Enter);
    QCOMPARE(shown.view.chosen(), std::optional(PathPlace{3, std::nullopt}));
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(!shown.view.chosen());
    QVERIFY(!shown.view.pointed());
    QVERIFY(linksIn(shown.chosen).empty());
  }

  /// The paths that were chosen are those of the network that is shown now.
  void chosenPathsFollowTheNetwork() {
    const SnapshotPtr snapshot = makeSnapshot({64, 50, 4}, 0.2);
    Shown shown(snapshot);
    shown.press(shown.view.nameArea(2));
    const SnapshotPtr next = rewired(snapshot);
    showAlone(shown.view, next);
    QCOMPARE(shown.view.found()->network->layers[0].topology, next->layers[0].topology);
    const StrongestPaths& paths = shown.paths();
    QCOMPARE(linksIn(shown.chosen), shown.view.found()->linksFrom(paths.strongestPixels(2, PathsView::kMostPaths), 2));
    const int told = shown.chosen.count();
    showAlone(shown.view, next);  // nothing has changed
    QCOMPARE(shown.chosen.count(), told);
  }

  void removedLinksLeadNowhere() {
    const SnapshotPtr whole = freshSnapshot({64, 50, 4}, 1.0);
    auto cut = std::make_shared<ShownNetwork>(*shownNetworkOf(*whole));
    auto weights = std::make_shared<std::vector<float>>(*cut->layers[0].weights);
    for (int to = 0; to < 50; ++to) (*weights)[static_cast<std::size_t>(to * 64 + 7)] = 0.0f;
    cut->layers[0].weights = weights;
    Shown shown(whole);
    QVERIFY(shown.paths().strength(7, 0) > 0.0f);
    shown.view.showRun(whole, cut);
    for (int c = 0; c < 4; ++c) QCOMPARE(shown.paths().strength(7, c), 0.0f);
    QVERIFY(shown.paths().strength(8, 0) > 0.0f);
  }

  void anotherRunForgets() {
    Shown shown(makeSnapshot({64, 50, 4}, 0.2, 1));
    shown.press(shown.view.nameArea(0));
    showAlone(shown.view, snapshotWithoutNetwork(Phase::Loading, "Loading MNIST …"));
    QVERIFY(shown.view.isEmpty());
    QVERIFY(!shown.view.chosen());
    QVERIFY(linksIn(shown.chosen).empty());
    QCOMPARE(shown.view.accessibleDescription(), QString("Loading MNIST …"));
    QCOMPARE(shown.view.csv(), QString("class,row,column,weakest_link\n"));
    QTest::keyClick(&shown.view, Qt::Key_Right);  // nothing to choose
    QVERIFY(!shown.view.pointed());
  }

  void fewLinksAreAnsweredAtOnce() {
    PathsView view;
    const SnapshotPtr snapshot = makeSnapshot({64, 50, 4}, 0.2);
    showAlone(view, snapshot);
    QVERIFY(view.found());
    QCOMPARE(view.found()->network->layers[0].weights, snapshot->layers[0].weights);
  }

  void aThreadLooksAtManyLinks() {
    PathsView view;
    QSignalSpy found(&view, &PathsView::pathsFound);
    const SnapshotPtr snapshot = freshSnapshot({64, 5000, 10}, 1.0);
    showAlone(view, snapshot);
    QVERIFY(!view.found());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(view.found()->network->layers[0].weights, snapshot->layers[0].weights);
    const SnapshotPtr next = trainedFurther(snapshot);
    showAlone(view, next);
    QTRY_COMPARE(view.found()->network->layers[0].weights, next->layers[0].weights);
  }

  /// The thread's answer about a network comes after a smaller one was shown.
  void aLateAnswerIsNotShown() {
    PathSearch search;
    std::vector<ShownNetworkPtr> told;
    connect(&search, &PathSearch::found, this, [&](const auto& found) { told.push_back(found->network); });
    const ShownNetworkPtr large = shownNetworkOf(*freshSnapshot({64, 5000, 10}, 1.0)), small = smallNetwork();
    search.ask(large);
    search.ask(small);
    search.ask(large);
    QTRY_COMPARE(told.size(), std::size_t{2});
    QCOMPARE(told[0], small);
    QCOMPARE(told[1], large);
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), std::size_t{2});
  }

  /// A dimmer network is drawn on the scale of the brighter one before it.
  void aMovieKeepsItsScale() {
    const QSize size(400, 300);
    Shown shown(emptyRun(), test::shownFromText({4, 3, 3, 2}, {"0-0:4 1-1:-2", "0-0:4 1-1:1"}));
    shown.view.keepScales(size);
    shown.view.showRun(emptyRun(), test::shownFromText({4, 3, 3, 2}, {"0-0:4 1-1:-2", "2-0:4 1-1:1"}));
    QCOMPARE(shown.paths().largest(), 0.25f);
    const QImage image = renderImage(shown.view, size, Theme::light(), 1.0);
    const InputMapShape shape = shapeOfInputs(*shown.view.found()->network);
    const PathFrame frame(QRectF(QPointF(), QSizeF(size)), shape, 2, textFont());
    QCOMPARE(image.pixel(frame.pixelArea(0, 1, shape).center().toPoint()), Theme::light().density[64]);
  }

  void exportsAtAnySize() {
    Shown shown(freshSnapshot({57, 50, 12}, 0.2));
    for (const QSize size : {QSize(800, 600), QSize(200, 900), QSize(20, 20)}) {
      const QImage image = renderImage(shown.view, size, Theme::light(), 1.0);
      QCOMPARE(image.size(), size);
    }
    const PathFrame frame(QRectF(0, 0, 800, 600), shapeOfInputs(*shown.view.found()->network), 12, shown.view.font());
    for (std::size_t i = 0; i < 12; ++i) {
      QVERIFY(QRectF(0, 0, 800, 600).contains(frame.images[i]));
      for (std::size_t j = 0; j < i; ++j) QVERIFY(!frame.images[i].intersects(frame.images[j]));
    }
  }
};

REWIRE_WIDGET_TEST(TestPathsView)
#include "tst_paths_view.moc"
