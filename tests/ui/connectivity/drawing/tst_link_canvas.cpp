#include "tests/support/registry.h"
#include "ui/connectivity/drawing/link_canvas.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace rewire;

namespace {

constexpr int kWidth = 40;
constexpr int kHeight = 30;

LinkLines linesOf(std::initializer_list<std::array<float, 3>> links) {
  LinkLines lines;
  for (const auto& [from, to, strength] : links) lines.add(from, to, strength);
  return lines;
}

LinkLines randomLines(unsigned seed, int count) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<float> row(-10.0f, kHeight + 10.0f);
  std::uniform_real_distribution<float> strength(0.1f, 3.0f);
  LinkLines lines;
  for (int i = 0; i < count; ++i) lines.add(row(random), row(random), strength(random));
  return lines;
}

/// The picture link by link and pixel by pixel, as its definition says. Each pixel column has a box around the curve, as high
/// as a stroke of this thickness and slope is there.
std::vector<double> naive(const LinkSpan& span, const LinkLines& lines, double thickness) {
  std::vector<double> counts(kWidth * kHeight);
  for (std::size_t i = 0; i < lines.size(); ++i)
    for (int x = 0; x < kWidth; ++x) {
      if (x < std::round(span.left) || x >= std::round(span.right)) continue;
      const double across = std::clamp((x + 0.5 - span.left) / (span.right - span.left), 0.0, 1.0);
      const double rise = lines.to[i] - lines.from[i];
      const double slope = rise * 6 * across * (1 - across) / (span.right - span.left);
      const double half = 0.5 * thickness * std::sqrt(1 + slope * slope);
      const double middle = lines.from[i] + rise * across * across * (3 - 2 * across);
      for (int y = 0; y < kHeight; ++y) {
        const double covered = std::min(middle + half, y + 1.0) - std::max(middle - half, static_cast<double>(y));
        counts[static_cast<std::size_t>(x * kHeight + y)] += lines.strength[i] * std::max(0.0, covered);
      }
    }
  return counts;
}

double sum(const LinkCanvas& canvas, LinkCanvas::Channel channel, int x) {
  double total = 0.0;
  for (int y = 0; y < canvas.height(); ++y) total += static_cast<double>(canvas.count(channel, x, y));
  return total;
}

}  // namespace

class TstLinkCanvas : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void levelLinkCoversItsRow() {
    LinkCanvas canvas;
    canvas.reset(kWidth, kHeight);
    canvas.add(LinkCanvas::kPositive, {5, 35}, linesOf({{10.5f, 10.5f, 2.0f}}));
    for (int x = 0; x < kWidth; ++x)
      for (int y = 0; y < kHeight; ++y) {
        const bool on = y == 10 && x >= 5 && x < 35;
        QVERIFY(std::abs(canvas.count(LinkCanvas::kPositive, x, y) - (on ? 2.0f : 0.0f)) < 1e-5f);
        QCOMPARE(canvas.count(LinkCanvas::kNegative, x, y), 0.0f);
      }
  }

  void linkBetweenTwoRowsIsShared() {
    LinkCanvas canvas;
    canvas.reset(kWidth, kHeight);
    canvas.add(LinkCanvas::kNegative, {0, 40}, linesOf({{10.75f, 10.75f, 1.0f}}));
    QVERIFY(std::abs(canvas.count(LinkCanvas::kNegative, 20, 10) - 0.75f) < 1e-5f);
    QVERIFY(std::abs(canvas.count(LinkCanvas::kNegative, 20, 11) - 0.25f) < 1e-5f);
  }

  void agreesWithTheDefinition_data() {
    QTest::addColumn<int>("links");
    QTest::addColumn<float>("thickness");
    QTest::newRow("one link") << 1 << 1.0f;
    QTest::newRow("a number that four does not divide") << 37 << 1.0f;
    QTest::newRow("thick") << 16 << 2.5f;
  }

  void agreesWithTheDefinition() {
    QFETCH(int, links);
    QFETCH(float, thickness);
    const LinkSpan span{3.3f, 36.8f};
    const LinkLines lines = randomLines(7, links);
    LinkCanvas canvas;
    canvas.reset(kWidth, kHeight);
    canvas.add(LinkCanvas::kPositive, span, lines, thickness);
    const std::vector<double> expected = naive(span, lines, thickness);
    for (int x = 0; x < kWidth; ++x)
      for (int y = 0; y < kHeight; ++y) {
        const double difference =
            static_cast<double>(canvas.count(LinkCanvas::kPositive, x, y)) - expected[static_cast<std::size_t>(x * kHeight + y)];
        QVERIFY2(std::abs(difference) < 1e-3, qPrintable(QString("%1,%2: %3").arg(x).arg(y).arg(difference)));
      }
  }

  void wholeStrokesAreAsWideAsTheyShouldBe() {
    LinkLines lines = linesOf({{12.3f, 17.9f, 1.0f}, {20.0f, 9.0f, 2.0f}, {6.1f, 6.2f, 0.5f}});
    const LinkSpan span{0.0f, 40.0f};
    LinkCanvas canvas;
    canvas.reset(kWidth, kHeight);
    canvas.add(LinkCanvas::kPositive, span, lines);
    const std::vector<double> expected = naive(span, lines, 1.0);
    for (int x = 0; x < kWidth; ++x) {
      double expectedSum = 0.0;
      for (int y = 0; y < kHeight; ++y) expectedSum += expected[static_cast<std::size_t>(x * kHeight + y)];
      QVERIFY(std::abs(sum(canvas, LinkCanvas::kPositive, x) - expectedSum) < 1e-4 * expectedSum);
    }
  }

  void isAdditive() {
    const LinkSpan span{0.0f, 40.0f};
    const LinkLines first = randomLines(1, 50);
    const LinkLines second = randomLines(2, 33);
    LinkLines both = first;
    for (std::size_t i = 0; i < second.size(); ++i) both.add(second.from[i], second.to[i], second.strength[i]);
    LinkCanvas apart;
    apart.reset(kWidth, kHeight);
    apart.add(LinkCanvas::kPositive, span, second);
    apart.add(LinkCanvas::kPositive, span, first);
    LinkCanvas together;
    together.reset(kWidth, kHeight);
    together.add(LinkCanvas::kPositive, span, both);
    for (int x = 0; x < kWidth; ++x)
      for (int y = 0; y < kHeight; ++y)
        QVERIFY(std::abs(apart.count(LinkCanvas::kPositive, x, y) - together.count(LinkCanvas::kPositive, x, y)) < 1e-3f);
  }

  void linksOutsideLeaveNothing() {
    LinkCanvas canvas;
    canvas.reset(kWidth, kHeight);
    canvas.add(LinkCanvas::kPositive, {-200.0f, 300.0f}, linesOf({{-50.0f, -9.0f, 1.0f}, {70.0f, 1e6f, 1.0f}}));
    for (int x = 0; x < kWidth; ++x) QVERIFY(std::abs(sum(canvas, LinkCanvas::kPositive, x)) < 1e-5);
    canvas.add(LinkCanvas::kPositive, {50.0f, 90.0f}, linesOf({{5.0f, 5.0f, 1.0f}}));
    canvas.add(LinkCanvas::kPositive, {20.0f, 20.0f}, linesOf({{5.0f, 5.0f, 1.0f}}));
    QCOMPARE(canvas.quantile({0, 40}, 1.0), 0.0f);
  }

  void resetForgets() {
    LinkCanvas canvas;
    canvas.reset(kWidth, kHeight);
    canvas.add(LinkCanvas::kPositive, {0, 40}, randomLines(3, 20));
    QVERIFY(canvas.quantile({0, 40}, 0.5) > 0.0f);
    canvas.reset(kWidth, kHeight);
    QCOMPARE(canvas.quantile({0, 40}, 0.5), 0.0f);
  }

  void quantileIsACountOfTheSpan() {
    LinkCanvas canvas;
    canvas.reset(kWidth, kHeight);
    LinkLines levels;
    for (int y = 0; y < kHeight; ++y)
      levels.add(static_cast<float>(y) + 0.5f, static_cast<float>(y) + 0.5f, static_cast<float>(y + 1));
    canvas.add(LinkCanvas::kPositive, {0, 20}, levels);
    QVERIFY(std::abs(canvas.quantile({0, 20}, 0.5) - 15.5f) < 2.0f);
    QVERIFY(std::abs(canvas.quantile({0, 20}, 1.0) - 30.0f) < 1e-3f);
    QCOMPARE(canvas.quantile({20, 40}, 0.5), 0.0f);
  }

  void toneIsEvenAndCut() {
    const Tone tone{.white = 10.0f, .knee = 8.0f};
    QCOMPARE(tone.strengthOf(0.0f), 0.0f);
    QVERIFY(std::abs(tone.strengthOf(10.0f) - 1.0f) < 1e-6f);
    QCOMPARE(tone.strengthOf(1e9f), 1.0f);
    QVERIFY(tone.strengthOf(1.0f) > 0.2f);
    QVERIFY(tone.strengthOf(5.0f) < tone.strengthOf(6.0f));
  }

  void coloursByStrengthAndMix() {
    LinkColours colours;
    for (int strength = 0; strength < LinkColours::kStrengths; ++strength)
      for (int mix = 0; mix < LinkColours::kMixes; ++mix)
        colours.colours[static_cast<std::size_t>(strength)][static_cast<std::size_t>(mix)] = qRgb(strength, mix, 0);
    LinkCanvas canvas;
    canvas.reset(kWidth, kHeight);
    canvas.add(LinkCanvas::kPositive, {0, 40}, linesOf({{5.5f, 5.5f, 4.0f}, {15.5f, 15.5f, 2.0f}}));
    canvas.add(LinkCanvas::kNegative, {0, 40}, linesOf({{10.5f, 10.5f, 1.0f}, {15.5f, 15.5f, 2.0f}}));
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    const Tone tone{.white = 4.0f, .knee = 8.0f};
    canvas.paint(image, {0, 20}, tone, colours);
    QCOMPARE(image.pixel(10, 5), qRgb(255, LinkColours::kMixes - 1, 0));
    QCOMPARE(image.pixel(10, 15), qRgb(255, LinkColours::kMixes / 2, 0));
    QCOMPARE(qGreen(image.pixel(10, 10)), 0);
    QVERIFY(std::abs(qRed(image.pixel(10, 10)) - 255 * tone.strengthOf(1.0f)) < 4);
    QCOMPARE(qRed(image.pixel(10, 20)), 0);
    QCOMPARE(image.pixel(30, 5), qRgb(255, 255, 255));
  }
};

REWIRE_TEST(TstLinkCanvas)
#include "tst_link_canvas.moc"
