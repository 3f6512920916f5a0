#include "ui/movie/colour_palette.h"

#include <QImage>

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace rewire {

namespace {

constexpr std::size_t kExact = 24;  // most frequent colours that are kept as they are

struct Counted {
  QRgb colour;
  std::int64_t pixels;
};
using Box = std::span<Counted>;

int channel(QRgb colour, int which) {
  return which == 0 ? qRed(colour) : which == 1 ? qGreen(colour) : qBlue(colour);
}

/// The channel in which the colours of a box differ most, and by how much.
struct Extent {
  int channel = 0;
  int length = 0;
};

Extent extentOf(const Box& box) {
  Extent longest;
  for (int which = 0; which < 3; ++which) {
    const auto [least, most] = std::minmax_element(box.begin(), box.end(), [which](const Counted& a, const Counted& b) {
      return channel(a.colour, which) < channel(b.colour, which);
    });
    const int length = channel(most->colour, which) - channel(least->colour, which);
    if (length > longest.length) longest = {which, length};
  }
  return longest;
}

std::int64_t pixelsIn(const Box& box) {
  std::int64_t sum = 0;
  for (const Counted& each : box) sum += each.pixels;
  return sum;
}

/// Share of the error that cutting a box would mend: many pixels, and colours that differ.
double weightOf(const Box& box) {
  const double length = extentOf(box).length;
  return length * length * static_cast<double>(pixelsIn(box));
}

/// Cuts a box where half of its pixels lie on either side.
std::array<Box, 2> halves(Box box) {
  const int which = extentOf(box).channel;
  std::sort(box.begin(), box.end(), [which](const Counted& a, const Counted& b) {
    const int x = channel(a.colour, which), y = channel(b.colour, which);
    return x != y ? x < y : a.colour < b.colour;
  });
  const std::int64_t half = pixelsIn(box) / 2;
  std::int64_t sum = 0;
  std::size_t first = 0;
  while (first + 1 < box.size() && sum + box[first].pixels <= half) sum += box[first++].pixels;
  first = std::clamp<std::size_t>(first, 1, box.size() - 1);
  return {box.first(first), box.subspan(first)};
}

QRgb meanOf(const Box& box) {
  std::array<std::int64_t, 3> sums{};
  for (const Counted& each : box)
    for (int which = 0; which < 3; ++which) sums[static_cast<std::size_t>(which)] += each.pixels * channel(each.colour, which);
  const std::int64_t pixels = pixelsIn(box);
  const auto mean = [&](std::size_t which) { return static_cast<int>((sums[which] + pixels / 2) / pixels); };
  return qRgb(mean(0), mean(1), mean(2));
}

void cutIntoBoxes(std::vector<QRgb>& palette, std::span<Counted> rest, std::size_t most) {
  std::vector<std::pair<double, Box>> boxes;
  if (!rest.empty()) boxes.emplace_back(weightOf(rest), rest);
  while (palette.size() + boxes.size() < most) {
    const auto worst =
        std::max_element(boxes.begin(), boxes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (worst == boxes.end() || worst->second.size() < 2) break;
    const auto [lower, upper] = halves(worst->second);
    *worst = {weightOf(lower), lower};
    boxes.emplace_back(weightOf(upper), upper);
  }
  for (const auto& [weight, box] : boxes) palette.push_back(meanOf(box));
}

}  // namespace

void ColourCounts::add(const QImage& picture) {
  for (int y = 0; y < picture.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    for (int x = 0; x < picture.width();) {
      const int from = x;
      while (x < picture.width() && line[x] == line[from]) ++x;  // plots are mostly background
      m_counts[line[from] | 0xFF000000u] += x - from;
    }
  }
}

std::vector<QRgb> ColourCounts::palette(std::size_t most) const {
  std::vector<Counted> all;
  for (const auto& [colour, pixels] : m_counts) all.push_back({colour, pixels});
  std::sort(all.begin(), all.end(),
            [](const Counted& a, const Counted& b) { return a.pixels != b.pixels ? a.pixels > b.pixels : a.colour < b.colour; });
  const std::size_t exact = all.size() <= most ? all.size() : std::min(kExact, most);
  std::vector<QRgb> palette;
  for (std::size_t i = 0; i < exact; ++i) palette.push_back(all[i].colour);
  cutIntoBoxes(palette, std::span(all).subspan(exact), most);
  return palette;
}

std::uint8_t NearestColour::indexOf(QRgb colour) {
  const auto [found, isNew] = m_found.try_emplace(colour | 0xFF000000u, std::uint8_t{0});
  if (!isNew) return found->second;
  int nearest = std::numeric_limits<int>::max();
  for (std::size_t i = 0; i < m_palette.size(); ++i) {
    const int red = qRed(colour) - qRed(m_palette[i]), green = qGreen(colour) - qGreen(m_palette[i]),
              blue = qBlue(colour) - qBlue(m_palette[i]);
    const int distance = 3 * red * red + 6 * green * green + blue * blue;  // as bright as eyes find them
    if (distance >= nearest) continue;
    nearest = distance;
    found->second = static_cast<std::uint8_t>(i);
  }
  return found->second;
}

}  // namespace rewire
