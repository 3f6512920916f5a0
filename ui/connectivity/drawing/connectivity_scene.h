#pragma once

#include "ui/connectivity/drawing/connectivity_frame.h"
#include "ui/connectivity/drawing/connectivity_layout.h"
#include "ui/connectivity/drawing/connectivity_neurons.h"
#include "ui/style/theme.h"

#include <cstdint>
#include <optional>

namespace rewire {

/// Contents of the connectivity view, and their areas.
struct ConnectivityScene {
  const ShownNetwork& network;
  const ConnectivityLayout& layout;
  const ConnectivityFrame& frame;
  const NeuronDegrees& degrees;
  const Theme& theme;
  PictureTransform transform;
  /// Links that the rewiring before this epoch of the past moved; nothing: not known. Some are born where others died.
  std::optional<std::int64_t> rewired = std::nullopt;
};

}  // namespace rewire
