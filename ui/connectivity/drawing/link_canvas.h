#pragma once

#include <QColor>
#include <QImage>

#include <array>
#include <cstddef>
#include <vector>

namespace rewire {

/// Links between two columns, ready to be drawn. Each runs between the heights `from` and `to`, in pixel rows from the top
/// edge of the canvas, and counts with `strength`. Parallel arrays, so that the compiler can work on several links at once.
struct LinkLines {
  std::vector<float> from;
  std::vector<float> to;
  std::vector<float> strength;

  std::size_t size() const { return from.size(); }
  void clear();
  void reserve(std::size_t links);
  void add(float fromY, float toY, float linkStrength);
};

/// The rectangle of pixels between two columns of neurons: links run from x = left to x = right.
struct LinkSpan {
  float left = 0.0f;
  float right = 0.0f;
};

/// Turns counts into light: `white` is the count that reaches full strength, `knee` how much of the range the small counts get.
struct Tone {
  float white = 1.0f;
  float knee = 8.0f;

  /// Strength 0 … 1 of a count: log(1 + knee c / white) / log(1 + knee), cut at 1.
  float strengthOf(float count) const;
};

/// A colour for every strength and every mix of the two channels: colours[strength][mix], premultiplied. Mix 0 is all negative,
/// kMixes - 1 all positive, the middle an even mix.
struct LinkColours {
  static constexpr int kStrengths = 256;
  static constexpr int kMixes = 33;
  std::array<std::array<QRgb, kMixes>, kStrengths> colours{};
};

/// Two counts a pixel, of links that are drawn as smooth curves of one pixel's width. A canvas of thousands of links is a
/// density, not a heap of lines. It costs a few additions a link and pixel column. The channels are positive and negative
/// weights, or died and born links. Colour comes afterwards. Counts are kept column by column, because all links of a span
/// cross the same columns. A link leaves in each column only the two edges of its stroke. One running sum down the column makes
/// the picture.
class LinkCanvas {
 public:
  enum Channel : std::size_t { kPositive = 0, kNegative = 1 };

  /// Empties the canvas and gives it this size in pixels. Memory is kept for the next picture.
  void reset(int width, int height);

  int width() const { return m_width; }
  int height() const { return m_height; }

  /// Draws links `thickness` pixels wide (1 or more) across a span. Adds to what is there: the order of calls has no effect but
  /// rounding.
  void add(Channel channel, const LinkSpan& span, const LinkLines& lines, float thickness = 1.0f);

  /// The count at a pixel: the sum over links of strength times the share of the pixel the link covers.
  float count(Channel channel, int x, int y) const { return column(channel, x)[y]; }

  /// The count (both channels) below which the share `share` of the touched pixels of a span lies; 0 when none is touched. Looks
  /// at an even sample of the pixels.
  float quantile(const LinkSpan& span, double share) const;

  /// Colours the span's columns of `image`, which has the canvas' size and 32 bits a pixel.
  void paint(QImage& image, const LinkSpan& span, const Tone& tone, const LinkColours& colours) const;

  /// Height of a link between its start (0) and its end (1), `share` of the way across: 3s² − 2s³, level at both ends.
  static float curve(float share) { return share * share * (3.0f - 2.0f * share); }

  int firstColumn(const LinkSpan& span) const;
  int endColumn(const LinkSpan& span) const;

 private:
  const float* column(Channel channel, int x) const;
  float* column(Channel channel, int x);

  int m_width = 0;
  int m_height = 0;
  std::vector<float> m_counts;  // [width][channel][height + 2]
};

}  // namespace rewire
