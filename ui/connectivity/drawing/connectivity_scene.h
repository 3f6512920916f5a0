#pragma once

#include "ui/theme.h"
#include "ui/views/connectivity_frame.h"
#include "ui/views/connectivity_layout.h"
#include "ui/views/connectivity_neurons.h"

namespace rewire {

/// What the connectivity view shows, and where.
struct ConnectivityScene {
  const Snapshot& snapshot;
  const ConnectivityLayout& layout;
  const ConnectivityFrame& frame;
  const NeuronDegrees& degrees;
  const Theme& theme;
  PictureTransform transform;
};

}  // namespace rewire
