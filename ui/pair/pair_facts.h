#pragma once

#include "core/listing/network_pair.h"
#include "ui/connectivity/drawing/connectivity_neurons.h"
#include "ui/connectivity/drawing/connectivity_picture.h"
#include "ui/statistics/input_map_painter.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace rewire {

/// The two networks of a pair, in the order in which they stand.
enum Side : std::size_t { kLeft = 0, kRight = 1 };
inline constexpr std::array kSides = {kLeft, kRight};

/// Colours of a pair: links and pixels that only one side has, and those that both have.
QColor colourOf(Side side, const Theme& theme);
QColor sharedColour(const Theme& theme);

/// Numbers of a pair that its pictures are drawn from, whatever their size.
struct PairFacts {
  explicit PairFacts(const NetworkPair& pair);

  std::array<NeuronDegrees, 2> degrees;            ///< with one scale for both
  std::array<InputMapShape, 2> shapes;             ///< with one scale for both
  std::array<std::vector<std::int32_t>, 2> links;  ///< number of each pixel
  std::vector<std::int32_t> shared;                ///< links of each pixel; empty where their layers have not the same shapes
  std::array<std::vector<std::vector<bool>>, 2> marked;  ///< links that are shared, by layer

  /// A pixel of a side has links in both networks.
  bool isShared(int pixel) const;
  /// The pixels of a side as an image: brighter with more links, in the colour of those who have any there.
  QImage imageOf(Side side, const Theme& theme) const;
};

}  // namespace rewire
