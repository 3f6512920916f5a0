#include "ui/pair/pair_view.h"

#include "core/run/layer_states.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/pair/pair_text.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

namespace {

/// A network of 16 pixels, 3 hidden neurons and 2 classes with these links from the pixels.
Network networkWith(std::string_view links) {
  Network network;
  network.layers.emplace_back(layerFromText(links, 16, 3));
  network.layers.emplace_back(DenseLayer{3, 2, std::vector<float>(6, 0.5f), std::vector<float>(6), {0, 0}, {0, 0}});
  return network;
}

ShownNetworkPtr shownOf(const Network& network, std::uint64_t run) {
  auto shown = std::make_shared<ShownNetwork>();
  auto info = std::make_shared<DatasetInfo>();
  info->height = info->width = 4;
  info->classes = {"7", "9"};
  shown->run = run;
  shown->epoch = 5;
  shown->dataset = std::move(info);
  renewTopologies(network, shown->layers);
  return shown;
}

NetworkPairPtr pairWith(std::string_view left, std::string_view right) {
  NetworkPair pair{{"/runs/a", "/runs/b"}, {}, {}, {}};
  const Network a = networkWith(left), b = networkWith(right);
  pair.left = shownOf(a, 1);
  pair.right = shownOf(b, 2);
  for (std::size_t layer = 0; layer < 2; ++layer) pair.layers.push_back(overlapOf(a.layers[layer], b.layers[layer]));
  return std::make_shared<const NetworkPair>(std::move(pair));
}

struct ShownPairView {
  ShownPairView() {
    view.resize(1000, 420);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
    QObject::connect(&view, &PairView::pairRequested, &view, [this](const PairRequest& request) { asked = request; });
  }
  QColor at(Side side, int pixel) const {
    const QRectF map = view.mapOf(side);
    const double step = map.width() / 4;
    const QPointF point = map.topLeft() + QPointF((pixel % 4 + 0.5) * step, (pixel / 4 + 0.5) * step);
    return view.grab().toImage().pixelColor((point * view.devicePixelRatioF()).toPoint());
  }

  mutable PairView view;
  std::optional<PairRequest> asked;
};

}  // namespace

class TestPairView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutRunsItSaysWhatToDo() {
    ShownPairView shown;
    QVERIFY(shown.view.isEmpty());
    QVERIFY(shown.view.accessibleDescription().contains("panel Runs"));
    QCOMPARE(shown.view.csv().count('\n'), 1);
  }

  void itAsksForBothAndTellsWhatTheyShare() {
    ShownPairView shown;
    shown.view.compare({"/runs/a", "set"}, {"/runs/b", "static"});
    QVERIFY(shown.asked == (PairRequest{"/runs/a", "/runs/b"}));
    QVERIFY(shown.view.accessibleDescription().startsWith("Reading"));
    QSignalSpy drawn(&shown.view, &PairView::picturesShown);
    shown.view.showPair(pairWith("0-0 1-1 2-2 5-0", "0-0 3-1 5-0 6-2"));
    QVERIFY(!shown.view.isEmpty());
    QCOMPARE(shown.view.subject(), QString("set and static"));
    QVERIFY2(shown.view.accessibleDescription().contains(
                 "Layer 1 shares 2 of 4 links (50.0 %); by chance it would be 8.3 %. Layer 2 is dense in both"),
             qPrintable(shown.view.accessibleDescription()));
    QCOMPARE(shown.view.csv().split('\n')[1], QString("1,4,4,2,0.5,0.08333333333333333"));
    QTRY_VERIFY(!drawn.isEmpty());
  }

  void pixelsHaveThreeColours() {
    ShownPairView shown;
    shown.view.compare({"/runs/a", "set"}, {"/runs/b", "static"});
    shown.view.showPair(pairWith("0-0 1-1 2-2 5-0", "0-0 3-1 5-0 6-2"));
    const Theme& theme = Theme::light();
    QCOMPARE(shown.at(kLeft, 0).rgb(), theme.text.rgb());
    QCOMPARE(shown.at(kRight, 0).rgb(), theme.text.rgb());
    QCOMPARE(shown.at(kLeft, 1).rgb(), theme.positive.rgb());
    QCOMPARE(shown.at(kRight, 1).rgb(), theme.plot.rgb());
    QCOMPARE(shown.at(kRight, 3).rgb(), theme.negative.rgb());
    QCOMPARE(shown.at(kLeft, 3).rgb(), theme.plot.rgb());
  }

  void linksHaveThemToo() {
    ShownPairView shown;
    shown.view.compare({"/runs/a", "set"}, {"/runs/b", "static"});
    QSignalSpy drawn(&shown.view, &PairView::picturesShown);
    shown.view.showPair(pairWith("0-0", "0-0 15-2"));
    QTRY_VERIFY(!drawn.isEmpty());
    const auto has = [](const QImage& image, auto like) {
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width() / 2; ++x)
          if (like(image.pixelColor(x, y))) return true;
      return false;
    };
    const auto isOrange = [](const QColor& colour) { return colour.red() > colour.blue() + 60; };
    const auto isBlue = [](const QColor& colour) { return colour.blue() > colour.red() + 60; };
    const auto isDark = [](const QColor& colour) { return colour.lightness() < 90; };
    QVERIFY(!has(shown.view.linksOf(kLeft), isBlue) && has(shown.view.linksOf(kLeft), isDark));
    QVERIFY(has(shown.view.linksOf(kRight), isOrange) && has(shown.view.linksOf(kRight), isDark));
  }

  void otherWidthsAreOneLine() {
    ShownPairView shown;
    shown.view.compare({"/runs/a", "set"}, {"/runs/b", "static"});
    auto pair = std::make_shared<NetworkPair>(*pairWith("0-0", "1-1"));
    pair->layers.clear();
    shown.view.showPair(pair);
    QVERIFY(shown.view.accessibleDescription().contains("16 – 3 – 2"));
    QCOMPARE(shown.at(kLeft, 0).rgb(), Theme::light().positive.rgb());
    QCOMPARE(shown.view.csv().count('\n'), 1);
  }

  void anErrorIsTold() {
    ShownPairView shown;
    shown.view.compare({"/runs/a", "set"}, {"/runs/b", "static"});
    shown.view.showPair(std::make_shared<const NetworkPair>(
        NetworkPair{{"/runs/a", "/runs/b"}, {}, {}, {}, "no network of this run is kept yet"}));
    QVERIFY(shown.view.isEmpty());
    QCOMPARE(shown.view.accessibleDescription(), QString("no network of this run is kept yet"));
  }

  void anAnswerForOthersIsLate() {
    ShownPairView shown;
    shown.view.compare({"/runs/a", "set"}, {"/runs/c", "static"});
    shown.view.showPair(pairWith("0-0", "1-1"));
    QVERIFY(shown.view.isEmpty());
  }

  void theMouseTellsOfAPixel() {
    ShownPairView shown;
    shown.view.compare({"/runs/a", "set"}, {"/runs/b", "static"});
    shown.view.showPair(pairWith("0-0 0-1", "0-0"));
    const QRectF map = shown.view.mapOf(kRight);
    QTest::mouseMove(&shown.view, map.center().toPoint());
    QTest::mouseMove(&shown.view, (map.topLeft() + QPointF(3, 3)).toPoint());
    QTRY_VERIFY2(QToolTip::text().contains("links left: 2, right: 1, shared: 1"), qPrintable(QToolTip::text()));
  }

  void itIsSavedAsPicture() {
    const QTemporaryDir folder;
    ShownPairView shown;
    shown.view.compare({"/runs/a", "set"}, {"/runs/b", "static"});
    shown.view.showPair(pairWith("0-0 1-1", "0-0 2-1"));
    for (const char* name : {"a.png", "a.svg", "a.pdf"}) QVERIFY(shown.view.savePictureTo(folder.filePath(name)));
    shown.view.saveNumbersTo(folder.filePath("a.csv"));
    QFile file(folder.filePath("a.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("# Left: /runs/a, epoch 5"));
  }
};

REWIRE_WIDGET_TEST(TestPairView)
#include "tst_pair_view.moc"
