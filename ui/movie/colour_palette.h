#pragma once

#include <QRgb>

#include <cstdint>
#include <unordered_map>
#include <vector>

class QImage;

namespace rewire {

/// Counts of the colours of some pictures.
class ColourCounts {
 public:
  void add(const QImage& picture);

  /// At most `most` colours that serve these pictures well. The most frequent ones are taken as they are: background, text and
  /// lines keep their colour exactly. The others are cut into boxes at their medians (Heckbert 1982). The same counts give the
  /// same colours in the same order.
  std::vector<QRgb> palette(std::size_t most) const;

 private:
  std::unordered_map<QRgb, std::int64_t> m_counts;
};

/// Finds the nearest colour of a palette, and remembers it.
class NearestColour {
 public:
  explicit NearestColour(std::vector<QRgb> palette) : m_palette(std::move(palette)) {}

  std::uint8_t indexOf(QRgb colour);
  const std::vector<QRgb>& palette() const { return m_palette; }

 private:
  std::vector<QRgb> m_palette;  // 1 … 256 colours
  std::unordered_map<QRgb, std::uint8_t> m_found;
};

}  // namespace rewire
