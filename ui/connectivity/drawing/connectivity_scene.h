#pragma once

#include "ui/connectivity/drawing/connectivity_frame.h"
#include "ui/connectivity/drawing/connectivity_layout.h"
#include "ui/connectivity/drawing/connectivity_neurons.h"
#include "ui/style/theme.h"

namespace rewire {

/// What the connectivity view shows, and where.
struct ConnectivityScene {
  const ShownNetwork& network;
  const ConnectivityLayout& layout;
  const ConnectivityFrame& frame;
  const NeuronDegrees& degrees;
  const Theme& theme;
  PictureTransform transform;
};

}  // namespace rewire
