#include "tests/support/registry.h"
#include "tests/support/removed_parts.h"
#include "tests/support/shown_networks.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/drawing/connectivity_picture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace rewire;

namespace {

LayerState denseLayer(int inputs, int outputs, float weight) {
  LayerState layer{.inputs = inputs, .outputs = outputs, .topology = {}, .initialTopology = {}, .weights = {}, .bias = {}};
  layer.weights =
      std::make_shared<std::vector<float>>(static_cast<std::size_t>(inputs) * static_cast<std::size_t>(outputs), weight);
  return layer;
}

SnapshotPtr withWeights(const SnapshotPtr& snapshot, float weight) {
  auto copy = std::make_shared<Snapshot>(*snapshot);
  for (LayerState& layer : copy->layers) layer.weights = std::make_shared<std::vector<float>>(layer.weights->size(), weight);
  return copy;
}

PictureRequest requestOf(const ShownNetworkPtr& network, bool withRewiring = false) {
  const QRectF area(0, 40, 400, 300);
  return {.network = network,
          .layout = ConnectivityLayout(*network, area.adjusted(10, 10, -10, -10), 20.0),
          .transform = {},
          .area = area,
          .pixelRatio = 1.0,
          .theme = Theme::darkTheme(),
          .withRewiring = withRewiring};
}

PictureRequest requestOf(const SnapshotPtr& snapshot, bool withRewiring = false) {
  return requestOf(shownNetworkOf(*snapshot), withRewiring);
}

PictureImages draw(const PictureRequest& request) {
  LinkCanvas canvas;
  return drawPicture(request, canvas);
}

int contrast(QRgb a, QRgb b) {
  return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// Number of pixels between two columns that differ from a colour.
int pixelsUnlike(const QImage& image, const LinkSpan& span, QRgb colour) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = static_cast<int>(span.left) + 1; x < static_cast<int>(span.right) - 1; ++x) count += image.pixel(x, y) != colour;
  return count;
}

}  // namespace

class TstConnectivityPicture : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// What only the later epoch has is drawn as what is born, whichever of the two the head is at; of many a few are drawn.
  void aComparisonKeepsItsColoursWhenTheHeadGoesBack() {
    const SnapshotPtr snapshot = makeSnapshot({64, 40, 30, 4}, 0.2);
    auto network = std::make_shared<ShownNetwork>(*shownNetworkOf(*snapshot));
    auto difference = std::make_shared<Rewiring>();
    difference->layers.resize(3);
    difference->layers[0].died = {{5, 7, 0.1f}};  // only the epoch that is held has it
    network->past = true;
    network->lastRewiring = difference;
    const auto inked = [](const QImage& image) {
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
          if (qAlpha(image.pixel(x, y)) > 0) return true;
      return false;
    };
    difference->epoch = network->epoch - 2;
    PictureImages images = draw(requestOf(network, true));
    QVERIFY(inked(images.died) && !inked(images.born));
    difference->epoch = network->epoch + 2;
    images = draw(requestOf(network, true));
    QVERIFY(!inked(images.died) && inked(images.born));
    QVERIFY(!marksFew(*difference));
    difference->layers[1].born.resize(10'000);
    QVERIFY(marksFew(*difference));
  }

  void linksOfNeuronsThatAreNotDrawnAreNotDrawn() {
    const ShownNetworkPtr network = test::shownFromText({4, 6, 3, 2}, {"0-0 1-0 2-1 3-4", "0-0 0-1 4-2"});  // 1 leads nowhere
    PictureRequest request = requestOf(network);
    request.layout =
        ConnectivityLayout(*network, QRectF(10, 50, 380, 280), 20.0, orderOf(*network, {NeuronSorting::Index, true}));
    const ShownNetworkPtr without = test::shownFromText({4, 6, 3, 2}, {"0-0 1-0 3-4", "0-0 0-1 4-2"});
    PictureRequest same = request;
    same.network = without;
    QCOMPARE(draw(request).links, draw(same).links);
    const NeuronLink undrawn{{0, 2}, {1, 1}, 1.0f, 1.0f};
    LinkCanvas canvas;
    QCOMPARE(drawLifted(request, {undrawn}, canvas), drawLifted(request, {}, canvas));
    auto rewired = std::make_shared<ShownNetwork>(*network);
    auto rewiring = std::make_shared<Rewiring>();
    rewiring->layers.resize(3);
    rewired->lastRewiring = rewiring;
    request.network = rewired;
    request.withRewiring = true;
    const QImage none = draw(request).died;
    rewiring->layers[0].died = {{2, 1, 1.0f}};
    QCOMPARE(draw(request).died, none);
    rewiring->layers[0].died = {{2, 0, 1.0f}};
    QVERIFY(draw(request).died != none);
  }

  void linksOfSilentNeuronsAreDimmed() {
    const ShownNetworkPtr network = test::shownFromText({4, 2, 1, 1}, {"0-0 3-1", "0-0"});
    PictureRequest request = requestOf(network);
    const auto ink = [&](int row) {  // of the first gap, above or below its middle
      const QImage image = draw(request).links;
      const LinkSpan gap = request.layout.gapAfter(0);
      qint64 sum = 0;
      for (int y = row * image.height() / 2; y < (row + 1) * image.height() / 2; ++y)
        for (int x = static_cast<int>(gap.left) + 2; x < static_cast<int>(gap.right) - 2; ++x)
          sum += contrast(image.pixel(x, y), request.theme.plot.rgb());
      return sum;
    };
    const qint64 active = ink(0), before = ink(1);
    request.silent = std::make_shared<const SilentNeurons>(silentNeurons(*network));
    QVERIFY(request.silent->isSilent(1, 1));
    QVERIFY(ink(1) < 0.8 * before);
    QVERIFY(ink(0) > 0.9 * active);
  }

  void strandedLinksAreDashedAndStandOut_data() {
    QTest::addColumn<bool>("past");
    QTest::newRow("as it happens") << false;
    QTest::newRow("in the past") << true;
  }

  void strandedLinksAreDashedAndStandOut() {
    QFETCH(bool, past);
    auto network = std::make_shared<ShownNetwork>(*test::shownFromText({9, 3, 2}, {"0-0 8-2"}));
    auto rewiring = std::make_shared<Rewiring>();
    rewiring->layers.resize(2);
    rewiring->layers[0].died = {{0, 0, 1.0f}, {8, 2, 1.0f}};
    network->lastRewiring = rewiring;
    network->past = past;
    network->epoch = 1;
    const PictureRequest request = requestOf(network, true);
    const auto columns = [&](const QImage& image, int row) {  // with ink, in one half of the picture
      int count = 0;
      const LinkSpan gap = request.layout.gapAfter(0);
      for (int x = static_cast<int>(gap.left) + 2; x < static_cast<int>(gap.right) - 2; ++x)
        for (int y = row * image.height() / 2; y < (row + 1) * image.height() / 2; ++y)
          if (qAlpha(image.pixel(x, y)) > 40) {
            ++count;
            break;
          }
      return count;
    };
    const QImage plain = draw(request).died;
    rewiring->layers[0].percolated = {1};
    QVERIFY(hasStranded(*rewiring));
    const QImage told = draw(request).died;
    QCOMPARE(columns(told, 0), columns(plain, 0));
    QVERIFY(columns(told, 1) < 0.8 * columns(plain, 1));
    QVERIFY(columns(told, 1) > 0.4 * columns(plain, 1));
    QVERIFY(contrast(strandedColour(request.theme, past).rgb(), request.theme.plot.rgb()) >
            contrast(past ? removedColour(request.theme).rgb() : request.theme.died.rgb(), request.theme.plot.rgb()));
  }

  void everyGapHasLinksAndColumnsHaveNone() {
    const PictureRequest request = requestOf(makeSnapshot({64, 40, 30, 4}, 0.2));
    const PictureImages images = draw(request);
    QCOMPARE(images.links.size(), QSize(400, 300));
    QVERIFY(images.born.isNull());
    for (int gap = 0; gap < 3; ++gap)
      QVERIFY(pixelsUnlike(images.links, request.layout.gapAfter(gap), request.theme.plot.rgb()) > 500);
    const QPointF inInput = request.layout.centre({0, 20}) - request.area.topLeft();
    QCOMPARE(images.links.pixel(inInput.toPoint()), request.theme.plot.rgb());
  }

  void signIsHue() {
    const SnapshotPtr snapshot = freshSnapshot({64, 40, 4}, 0.2);
    for (const float weight : {0.5f, -0.5f}) {
      const PictureRequest request = requestOf(withWeights(snapshot, weight));
      const QImage image = draw(request).links;
      qint64 red = 0;
      qint64 blue = 0;
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
          red += qRed(image.pixel(x, y));
          blue += qBlue(image.pixel(x, y));
        }
      QCOMPARE(blue > red, weight > 0);
    }
  }

  void rewiringIsDrawnWhenAskedFor() {
    const PictureRequest request = requestOf(rewired(freshSnapshot({64, 40, 30, 4}, 0.2)), true);
    const PictureImages images = draw(request);
    for (const QImage& image : {images.died, images.born}) {
      QVERIFY(pixelsUnlike(image, request.layout.gapAfter(0), 0) > 200);
      QVERIFY(pixelsUnlike(image, request.layout.gapAfter(1), 0) > 200);
      QCOMPARE(pixelsUnlike(image, request.layout.gapAfter(2), 0), 0);  // the dense layer is not rewired
    }
    QVERIFY(draw(requestOf(freshSnapshot({64, 40, 4}, 0.2), true)).born.isNull());
  }

  void stopsWhenAsked() {
    std::stop_source source;
    source.request_stop();
    LinkCanvas canvas;
    const PictureRequest request = requestOf(makeSnapshot({64, 40, 4}, 0.2));
    const PictureImages images = drawPicture(request, canvas, source.get_token());
    QCOMPARE(pixelsUnlike(images.links, request.layout.gapAfter(0), request.theme.plot.rgb()), 0);
  }

  void zoomIsSharpAndMoves() {
    PictureRequest request = requestOf(makeSnapshot({64, 40, 30, 4}, 0.2));
    request.transform = {.zoom = 4.0, .offset = {-2000, -600}};
    const PictureImages images = draw(request);
    QCOMPARE(images.request.transform, request.transform);
    QCOMPARE(pixelsUnlike(images.links, {0, 400}, request.theme.plot.rgb()), 0);  // moved out of sight
  }

  void pictureIsAsFineAsTheScreen() {
    PictureRequest request = requestOf(makeSnapshot({64, 40, 4}, 0.2));
    request.pixelRatio = 2.0;
    const PictureImages images = draw(request);
    QCOMPARE(images.links.size(), QSize(800, 600));
    QCOMPARE(images.links.devicePixelRatio(), 2.0);
  }

  void smallLayersAreDrawnWhole() {
    QCOMPARE(linkStep(denseLayer(100, 1000, 1.0f)), std::int64_t{1});
    for (const std::int64_t index : {0, 1, 77, 99'999}) QCOMPARE(sampledLink(index, 1), index);
  }

  void largeLayersAreSampledEvenly() {
    const std::int64_t step = linkStep(denseLayer(1000, 1000, 1.0f));
    QCOMPARE(step, std::int64_t{10});
    std::vector<int> perInput(1000);
    for (std::int64_t index = 0; index * step < 1'000'000; ++index) {
      const std::int64_t at = sampledLink(index, step);
      QVERIFY(at >= index * step && at < (index + 1) * step);
      QCOMPARE(sampledLink(index, step), at);
      ++perInput[static_cast<std::size_t>(at % 1000)];
    }
    // 100 links of each input neuron on average; the same one of every ten would give 1,000 or none.
    QVERIFY(*std::min_element(perInput.begin(), perInput.end()) > 50);
    QVERIFY(*std::max_element(perInput.begin(), perInput.end()) < 150);
  }

  void strengthIsRelativeAndLimited() {
    QVERIFY(std::abs(typicalWeight(denseLayer(10, 10, -0.25f)) - 0.25) < 1e-9);
    QCOMPARE(typicalWeight(denseLayer(10, 10, 0.0f)), 1.0);
    QCOMPARE(linkStrength(0.0f, 0.5), 0.0f);
    QCOMPARE(linkStrength(0.5f, 0.5), 1.0f);
    QCOMPARE(linkStrength(-0.5f, 0.5), 1.0f);
    QCOMPARE(linkStrength(1e9f, 0.5), linkStrength(std::numeric_limits<float>::quiet_NaN(), 0.5));
  }

  void strongLinksDifferFromTheBackgroundInBothThemes() {
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
      const LinkColours colours = signColours(theme);
      QCOMPARE(QColor(colours.colours[0][0]), QColor(theme.plot.rgb()));
      for (const std::size_t mix : {std::size_t{0}, std::size_t{16}, std::size_t{32}})
        QVERIFY(std::abs(qGray(colours.colours[255][mix]) - qGray(theme.plot.rgb())) > 60);
    }
  }

  void liftedLinksAreOverlaid() {
    const PictureRequest request = requestOf(makeSnapshot({64, 40, 4}, 0.2));
    LinkCanvas canvas;
    const QImage image = drawLifted(request, {{{1, 3}, {2, 1}, 0.5f, 5.0f}}, canvas);
    QCOMPARE(pixelsUnlike(image, request.layout.gapAfter(0), 0), 0);
    QVERIFY(pixelsUnlike(image, request.layout.gapAfter(1), 0) > 50);
  }

  void fewOfOneSignAmongManyOfTheOtherTakeNoColourAway() {
    const PictureRequest request = requestOf(makeSnapshot({64, 40, 4}, 0.2));
    LinkCanvas canvas;
    std::vector<NeuronLink> links(4, {{1, 3}, {2, 1}, 0.5f, 5.0f});
    links[0].weight = -0.5f;
    const QImage image = drawLifted(request, links, canvas).convertToFormat(QImage::Format_ARGB32);
    int strong = 0, blue = 0;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) {
        const QColor colour = QColor::fromRgba(image.pixel(x, y));
        if (colour.alphaF() < 0.8f) continue;
        ++strong;
        blue += colour.blue() > colour.red() + 60;
      }
    QVERIFY(strong > 20);
    QCOMPARE(blue, strong);
  }

  void inADenseLayerZeroIsNoLink() {
    LayerState layer = denseLayer(2, 2, 0.5f);
    layer.weights = std::make_shared<std::vector<float>>(std::vector<float>{0.5f, 0.0f, -0.5f, 0.0f});
    QCOMPARE(typicalWeight(layer), 0.5);
    layer = denseLayer(2, 2, 0.0f);
    QCOMPARE(typicalWeight(layer), 1.0);
    QCOMPARE(linkStrength(0.0f, typicalWeight(layer)), 0.0f);
  }

  void whatIsRemovedIsToldFromWhatDied() {
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
      QVERIFY(contrast(removedColour(theme).rgb(), theme.died.rgb()) > 30);
      QVERIFY(contrast(removedColour(theme).rgb(), theme.plot.rgb()) > contrast(theme.died.rgb(), theme.plot.rgb()));
    }
  }

  void whatIsRemovedIsSeenInGrey_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
  }

  // All links removed: what is still seen is grey, and it is where the links were.
  void whatIsRemovedIsSeenInGrey() {
    QFETCH(bool, dark);
    const SnapshotPtr whole = makeSnapshot({64, 40, 30, 4}, 0.2);
    PictureRequest request = requestOf(withRemoved(whole, 1));
    request.theme = dark ? Theme::darkTheme() : Theme::light();
    const QImage grey = draw(request).links;
    const QRgb plot = request.theme.plot.rgb();
    const LinkSpan span = request.layout.gapAfter(1);
    QVERIFY(pixelsUnlike(grey, span, plot) > 3000);
    int coloured = 0;
    for (int y = 0; y < grey.height(); ++y)
      for (int x = static_cast<int>(span.left); x < static_cast<int>(span.right); ++x)
        coloured += QColor(grey.pixel(x, y)).hsvSaturationF() > 0.35 && grey.pixel(x, y) != plot;
    QCOMPARE(coloured, 0);
    request.network = shownNetworkOf(*whole);
    QVERIFY(draw(request).links != grey);
  }

  // Links that are left keep their colours: a pixel only changes where a removed link stands out more.
  void whatIsLeftCoversWhatIsRemoved() {
    const ShownNetworkPtr perturbed = withRemoved(makeSnapshot({64, 40, 30, 4}, 0.2), 3);
    auto withoutList = std::make_shared<ShownNetwork>(*perturbed);
    withoutList->removed = nullptr;
    const QImage with = draw(requestOf(perturbed)).links;
    const QImage without = draw(requestOf(ShownNetworkPtr(withoutList))).links;
    QVERIFY(with != without);
    const QRgb plot = requestOf(perturbed).theme.plot.rgb();
    for (int y = 0; y < with.height(); ++y)
      for (int x = 0; x < with.width(); ++x) {
        const QRgb a = with.pixel(x, y);
        const QRgb b = without.pixel(x, y);
        QVERIFY(a == b || contrast(a, plot) > contrast(b, plot));
      }
  }

  void whatWasBornAndRemovedDoesNotLightUp() {
    const SnapshotPtr snapshot = makeSnapshot({64, 40, 30, 4}, 0.2);
    const PictureRequest request = requestOf(withRemoved(snapshot, 1), true);
    const QImage born = draw(request).born;
    QCOMPARE(pixelsUnlike(born, request.layout.gapAfter(0), qRgba(0, 0, 0, 0)), 0);
    QVERIFY(pixelsUnlike(draw(requestOf(snapshot, true)).born, request.layout.gapAfter(0), qRgba(0, 0, 0, 0)) > 500);
  }

  void aRemovalOfMillionsIsSampled() {
    const ShownNetworkPtr perturbed = withRemoved(freshSnapshot({784, 1000, 400, 10}, 1.0), 2);
    QVERIFY(!draw(requestOf(perturbed)).links.isNull());
  }

  void aPictureMovesWithTheView() {
    const PictureRequest request = requestOf(makeSnapshot({16, 9, 3}, 0.3));
    QCOMPARE(shownArea(request, {}, {0, 0, 10, 10}), QRectF(0, 0, 10, 10));
    QCOMPARE(shownArea(request, {2.0, {-50, 10}}, {}), QRectF(-50, 90, 800, 600));
  }
};

REWIRE_TEST(TstConnectivityPicture)
#include "tst_connectivity_picture.moc"
