#include "ui/connectivity/drawing/link_canvas.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <memory>
#include <utility>

#ifdef __SSE__
#include <xmmintrin.h>
#endif

namespace rewire {
namespace {

// Four links at a time: a vector of the compiler, which every x86-64 and ARM64 machine has registers for.
constexpr std::size_t kLanes = 4;
using Floats = float __attribute__((vector_size(16)));
using Pair = float __attribute__((vector_size(8)));
using Ints = std::int32_t __attribute__((vector_size(16)));

#ifdef __SSE__
// Compilers turn a < b ? a : b on vectors into four instructions, because of numbers that are not.
Floats atMost(Floats a, Floats b) {
  return _mm_min_ps(a, b);
}
Floats atLeast(Floats a, Floats b) {
  return _mm_max_ps(a, b);
}
Floats root(Floats a) {
  return _mm_sqrt_ps(a);
}
#else
Floats atMost(Floats a, Floats b) {
  return a < b ? a : b;
}
Floats atLeast(Floats a, Floats b) {
  return a > b ? a : b;
}
Floats root(Floats a) {
  return Floats{std::sqrt(a[0]), std::sqrt(a[1]), std::sqrt(a[2]), std::sqrt(a[3])};
}
#endif
Floats all(float value) {
  return Floats{value, value, value, value};
}

// QImage::fill and others of Qt 6.4 leave the upper halves of the wide registers in use. After that every SSE instruction waits
// for the one before it. The code that follows would take five times as long.
#ifdef __x86_64__
__attribute__((target("avx"))) void emptyUpperHalves() {
  __builtin_ia32_vzeroupper();
}

void leaveWideRegisters() {
  if (__builtin_cpu_supports("avx")) emptyUpperHalves();
}
#else
void leaveWideRegisters() {}
#endif

/// Four links: where they start, how far they rise to their end, how strongly they count.
struct Quad {
  Floats from;
  Floats rise;
  Floats strength;
};

/// One pixel column of one span: how far across it is, how steep a link of height 1 is there, half the stroke's thickness.
struct ColumnShape {
  Floats share;
  Floats slope;
  Floats halfThickness;
  Floats height;
};

bool outside(float from, float to, float height) {
  return (from < -2.0f && to < -2.0f) || (from > height + 2.0f && to > height + 2.0f);
}

// Visible links, in fours; the last four are filled up with links of strength 0.
std::vector<Quad> quadsOf(const LinkLines& lines, float height) {
  std::vector<Quad> quads;
  quads.reserve(lines.size() / kLanes + 1);
  std::size_t lane = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines.strength[i] <= 0.0f || outside(lines.from[i], lines.to[i], height)) continue;
    if (lane == 0) quads.emplace_back();
    quads.back().from[lane] = lines.from[i];
    quads.back().rise[lane] = lines.to[i] - lines.from[i];
    quads.back().strength[lane] = lines.strength[i];
    lane = (lane + 1) % kLanes;
  }
  return quads;
}

// Edge of a stroke at row `at`: the change from here on, shared between the row it falls into and the next. The two shares lie
// side by side in one entry of their row. If they were added to rows, an addition would often wait for one that half overlaps
// it.
void addEdge(Pair* edges, Floats at, Floats strength) {
  const Ints row = __builtin_convertvector(at, Ints);
  const Floats later = strength * (at - __builtin_convertvector(row, Floats));
  const Floats now = strength - later;
  const auto entry = [&](int lane) -> Pair& { return edges[static_cast<std::uint32_t>(row[lane])]; };
  entry(0) += __builtin_shufflevector(now, later, 0, 4);
  entry(1) += __builtin_shufflevector(now, later, 1, 5);
  entry(2) += __builtin_shufflevector(now, later, 2, 6);
  entry(3) += __builtin_shufflevector(now, later, 3, 7);
}

// A stroke of thickness w and slope m covers w sqrt(1 + m²) rows of a pixel column. It leaves only the changes from row to row
// at its two edges. Their running sum is the box, with exact shares at its ends.
void addStrokes(Pair* edges, const std::vector<Quad>& quads, const ColumnShape& shape) {
  for (const Quad& quad : quads) {
    const Floats climb = quad.rise * shape.slope;
    const Floats half = shape.halfThickness * root(all(1.0f) + climb * climb);
    const Floats middle = quad.from + quad.rise * shape.share;
    addEdge(edges, atMost(atLeast(middle - half, all(0.0f)), shape.height), quad.strength);
    addEdge(edges, atMost(atLeast(middle + half, all(0.0f)), shape.height), -quad.strength);
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

float Tone::strengthOf(float count) const {
  return std::min(1.0f, std::log1p(knee * std::max(0.0f, count) / white) / std::log1p(knee));
}

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

float* LinkCanvas::column(Channel channel, int x) {
  return const_cast<float*>(std::as_const(*this).column(channel, x));
}

void LinkCanvas::add(Channel channel, const LinkSpan& span, const LinkLines& lines, float thickness) {
  if (span.right <= span.left || lines.size() == 0) return;
  leaveWideRegisters();
  const float width = span.right - span.left;
  const std::vector<Quad> quads = quadsOf(lines, static_cast<float>(m_height));
  const auto edges = std::make_unique<Pair[]>(static_cast<std::size_t>(m_height) + 1);
  for (int x = firstColumn(span); x < endColumn(span); ++x) {
    const float across = std::clamp((static_cast<float>(x) + 0.5f - span.left) / width, 0.0f, 1.0f);
    const ColumnShape shape{.share = all(curve(across)),
                            .slope = all(6.0f * across * (1.0f - across) / width),
                            .halfThickness = all(0.5f * std::max(1.0f, thickness)),
                            .height = all(static_cast<float>(m_height))};
    std::fill_n(edges.get(), m_height + 1, Pair{});
    addStrokes(edges.get(), quads, shape);
    float* counts = column(channel, x);
    float sum = 0.0f;
    float later = 0.0f;
    for (int y = 0; y < m_height; ++y) {
      const Pair edge = edges[static_cast<std::size_t>(y)];
      sum += edge[0] + later;
      later = edge[1];
      counts[y] += std::max(0.0f, sum);
    }
  }
}

float LinkCanvas::quantile(const LinkSpan& span, double share) const {
  std::vector<float> sample;
  const int first = firstColumn(span);
  const int end = endColumn(span);
  for (int x = first; x < end; x += 3)
    for (int y = (x / 3) % 3; y < m_height; y += 3) {
      const float sum = count(kPositive, x, y) + count(kNegative, x, y);
      if (sum > 1e-4f) sample.push_back(sum);
    }
  if (sample.empty()) return 0.0f;
  const auto at =
      sample.begin() + static_cast<std::ptrdiff_t>(std::clamp(share, 0.0, 1.0) * static_cast<double>(sample.size() - 1));
  std::nth_element(sample.begin(), at, sample.end());
  return *at;
}

void LinkCanvas::paint(QImage& image, const LinkSpan& span, const Tone& tone, const LinkColours& colours) const {
  constexpr int kTile = 8;  // columns worked on side by side, so that both the counts and the picture are read in runs
  constexpr float kFinest = 64.0f;
  leaveWideRegisters();
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
