#pragma once

#include "ui/connectivity/drawing/connectivity_frame.h"
#include "ui/connectivity/drawing/connectivity_layout.h"
#include "ui/connectivity/drawing/connectivity_neurons.h"
#include "ui/style/theme.h"

namespace rewire {

/// Contents of the connectivity view, and their areas.
struct ConnectivityScene {
  const ShownNetwork& network;
  const ConnectivityLayout& layout;
  const ConnectivityFrame& frame;
  const NeuronDegrees& degrees;
  const Theme& theme;
  PictureTransform transform;
};

}  // namespace rewire
