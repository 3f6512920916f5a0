#include "ui/views/link_canvas.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace rewire {
namespace {

constexpr std::size_t kBlock = 256;  // links whose strokes are worked out together: they stay in the first cache

/// Where the strokes of a block of links begin and end in one pixel column: whole rows, and shares of a row.
struct Strokes {
  std::array<std::int32_t, kBlock> top, bottom;
  std::array<float, kBlock> topShare, bottomShare;
};

/// One pixel column of one span: how far across it is, how steep a link of height 1 is there, half the stroke's thickness.
struct ColumnShape {
  float share = 0.0f;
  float slope = 0.0f;
  float halfThickness = 0.5f;
  float height = 0.0f;
};

float atMost(float a, float b) { return a < b ? a : b; }
float atLeast(float a, float b) { return a > b ? a : b; }

// A stroke of thickness w and slope m covers w sqrt(1 + m²) rows of a pixel column. The root is taken as the larger of two chords,
// which is at most 3 % off and, unlike sqrtf, vectorises without a promise to ignore errno.
void findStrokes(Strokes& strokes, const LinkLines& lines, std::size_t first, std::size_t count, const ColumnShape& shape) {
  const float* from = lines.from.data() + first;
  const float* to = lines.to.data() + first;
  for (std::size_t i = 0; i < count; ++i) {
    const float rise = to[i] - from[i];
    const float steep = std::abs(rise * shape.slope);
    const float longer = atLeast(steep, 1.0f);
    const float shorter = atMost(steep, 1.0f);
    const float half = shape.halfThickness * atLeast(longer, 0.875f * longer + 0.5f * shorter);
    const float middle = from[i] + rise * shape.share;
    const float top = atMost(atLeast(middle - half, 0.0f), shape.height);
    const float bottom = atMost(atLeast(middle + half, 0.0f), shape.height);
    strokes.top[i] = static_cast<std::int32_t>(top);
    strokes.bottom[i] = static_cast<std::int32_t>(bottom);
    strokes.topShare[i] = top - static_cast<float>(strokes.top[i]);
    strokes.bottomShare[i] = bottom - static_cast<float>(strokes.bottom[i]);
  }
}

// The differences from row to row that a box from `top` to `bottom` makes; the running sum gives the box with exact edges.
void addEdges(float* differences, const Strokes& strokes, const float* strength, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    float* top = differences + strokes.top[i];
    float* bottom = differences + strokes.bottom[i];
    const float later = strength[i] * strokes.topShare[i];
    top[0] += strength[i] - later;
    top[1] += later;
    const float after = strength[i] * strokes.bottomShare[i];
    bottom[0] -= strength[i] - after;
    bottom[1] -= after;
  }
}

// Counts to table entries without a logarithm: the leading bits of a float are its exponent and the first steps within an octave.
// 1 + c / white * 2^4 runs through few octaves, 64 entries each.
constexpr int kStepBits = 6;
constexpr float kOctaves = 14.0f;
constexpr std::size_t kEntries = static_cast<std::size_t>(kOctaves) << kStepBits;

std::size_t entryOf(float value) {
  return (std::bit_cast<std::uint32_t>(value) - std::bit_cast<std::uint32_t>(1.0f)) >> (23 - kStepBits);
}

float valueOf(std::size_t entry) {
  return std::bit_cast<float>(std::bit_cast<std::uint32_t>(1.0f) + (static_cast<std::uint32_t>(entry) << (23 - kStepBits)));
}

}  // namespace

void LinkLines::clear() {
  from.clear();
  to.clear();
  strength.clear();
}

void LinkLines::reserve(std::size_t links) {
  from.reserve(links);
  to.reserve(links);
  strength.reserve(links);
}

void LinkLines::add(float fromY, float toY, float linkStrength) {
  from.push_back(fromY);
  to.push_back(toY);
  strength.push_back(linkStrength);
}

float Tone::strengthOf(float count) const { return std::min(1.0f, std::log1p(knee * std::max(0.0f, count) / white) / std::log1p(knee)); }

void LinkCanvas::reset(int width, int height) {
  m_width = std::max(0, width);
  m_height = std::max(0, height);
  m_counts.assign(static_cast<std::size_t>(m_width) * 2 * static_cast<std::size_t>(m_height + 2), 0.0f);
}

int LinkCanvas::firstColumn(const LinkSpan& span) const {
  return static_cast<int>(std::clamp(std::round(span.left), 0.0f, static_cast<float>(m_width)));
}

int LinkCanvas::endColumn(const LinkSpan& span) const {
  return static_cast<int>(std::clamp(std::round(span.right), 0.0f, static_cast<float>(m_width)));
}

const float* LinkCanvas::column(Channel channel, int x) const {
  return m_counts.data() + (static_cast<std::size_t>(x) * 2 + channel) * static_cast<std::size_t>(m_height + 2);
}

float* LinkCanvas::column(Channel channel, int x) { return const_cast<float*>(std::as_const(*this).column(channel, x)); }

void LinkCanvas::add(Channel channel, const LinkSpan& span, const LinkLines& lines, float thickness) {
  if (span.right <= span.left || lines.size() == 0) return;
  const float width = span.right - span.left;
  std::vector<float> differences(static_cast<std::size_t>(m_height) + 2);
  Strokes strokes;
  for (int x = firstColumn(span); x < endColumn(span); ++x) {
    const float across = std::clamp((static_cast<float>(x) + 0.5f - span.left) / width, 0.0f, 1.0f);
    const ColumnShape shape{.share = curve(across),
                            .slope = 6.0f * across * (1.0f - across) / width,
                            .halfThickness = 0.5f * std::max(1.0f, thickness),
                            .height = static_cast<float>(m_height)};
    std::fill(differences.begin(), differences.end(), 0.0f);
    for (std::size_t first = 0; first < lines.size(); first += kBlock) {
      const std::size_t count = std::min(kBlock, lines.size() - first);
      findStrokes(strokes, lines, first, count, shape);
      addEdges(differences.data(), strokes, lines.strength.data() + first, count);
    }
    float* counts = column(channel, x);
    float sum = 0.0f;
    for (int y = 0; y < m_height; ++y) {
      sum += differences[static_cast<std::size_t>(y)];
      counts[y] += std::max(0.0f, sum);
    }
  }
}

float LinkCanvas::quantile(const LinkSpan& span, double share) const {
  std::vector<float> sample;
  const int first = firstColumn(span);
  const int end = endColumn(span);
  for (int x = first; x < end; x += 3)
    for (int y = x % 3; y < m_height; y += 3) {
      const float sum = count(kPositive, x, y) + count(kNegative, x, y);
      if (sum > 1e-4f) sample.push_back(sum);
    }
  if (sample.empty()) return 0.0f;
  const auto at = sample.begin() + static_cast<std::ptrdiff_t>(std::clamp(share, 0.0, 1.0) * static_cast<double>(sample.size() - 1));
  std::nth_element(sample.begin(), at, sample.end());
  return *at;
}

void LinkCanvas::paint(QImage& image, const LinkSpan& span, const Tone& tone, const LinkColours& colours) const {
  constexpr int kTile = 8;  // columns worked on side by side, so that both the counts and the picture are read in runs
  constexpr float kFinest = 64.0f;
  std::array<std::uint8_t, kEntries> strengths;
  const float scale = kFinest / tone.white;
  for (std::size_t entry = 0; entry < kEntries; ++entry)
    strengths[entry] = static_cast<std::uint8_t>(std::lround(255.0f * tone.strengthOf((valueOf(entry) - 1.0f) / scale)));
  const int end = endColumn(span);
  for (int left = firstColumn(span); left < end; left += kTile) {
    const int right = std::min(left + kTile, end);
    for (int y = 0; y < m_height; ++y) {
      auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
      for (int x = left; x < right; ++x) {
        const float positive = count(kPositive, x, y);
        const float sum = positive + count(kNegative, x, y);
        const std::size_t entry = std::min(entryOf(1.0f + sum * scale), kEntries - 1);
        const auto mix = static_cast<std::size_t>((LinkColours::kMixes - 1) * (positive + 5e-7f) / (sum + 1e-6f) + 0.5f);
        pixels[x] = colours.colours[strengths[entry]][mix];
      }
    }
  }
}

}  // namespace rewire
