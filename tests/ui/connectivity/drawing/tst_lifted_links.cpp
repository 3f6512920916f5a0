#include "ui/connectivity/drawing/lifted_links.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/cutting/link_crossing.h"

#include <QPainter>
#include <QTest>

using namespace rewire;

namespace {

QImage painted(LiftedLinks& lifted, const PictureRequest& request) {
  const ConnectivityFrame frame(request.area.size(), QFont(), *request.network);
  const NeuronDegrees degrees = neuronDegrees(*request.network);
  const ConnectivityScene scene{*request.network, request.layout, frame, degrees, request.theme, request.transform};
  QImage image(request.area.size().toSize(), QImage::Format_RGB32);
  image.fill(request.theme.plot);
  QPainter painter(&image);
  ConnectivityPainter strokes(painter, scene, QFont());
  lifted.paint(painter, strokes, request);
  return image;
}

int lit(const QImage& image, QRgb background) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y) != background;
  return count;
}

}  // namespace

class TstLiftedLinks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fewAndManyAreSeenWhereTheyAre_data() {
    QTest::addColumn<int>("links");
    QTest::newRow("none") << 0;
    QTest::newRow("few") << 5;
    QTest::newRow("many") << 300;
  }

  void fewAndManyAreSeenWhereTheyAre() {
    QFETCH(int, links);
    const ShownNetworkPtr network = shownNetworkOf(*makeSnapshot({64, 40, 40, 4}, 0.2));
    const QRectF area(0, 0, 500, 400);
    PictureRequest request{.network = network,
                           .layout = ConnectivityLayout(*network, area.adjusted(20, 60, -20, -60), 20.0),
                           .transform = {},
                           .area = area,
                           .pixelRatio = 1.0,
                           .theme = Theme::darkTheme(),
                           .withRewiring = false};
    std::vector<NeuronLink> all = LinkCrossing(*network, request.layout, {}, area).preview().lifted;
    all.resize(static_cast<std::size_t>(links));
    LiftedLinks lifted;
    lifted.set(all);
    const QRgb plot = request.theme.plot.rgb();
    const QImage first = painted(lifted, request);
    QCOMPARE(lit(first, plot) > 100, links > 0);
    QCOMPARE(painted(lifted, request), first);
    request.transform = {2.0, {-200, -200}};  // elsewhere they are drawn anew
    QCOMPARE(painted(lifted, request) != first, links > 0);
    lifted.set({});
    QCOMPARE(lit(painted(lifted, request), plot), 0);
  }
};

REWIRE_WIDGET_TEST(TstLiftedLinks)
#include "tst_lifted_links.moc"
