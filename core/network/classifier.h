#pragma once

#include "core/network/loader.h"
#include "core/network/network.h"

namespace rewire {

/// A network and how it reads pixels. Both must outlive it.
struct Classifier {
  const Network& network;
  Normalisation normalisation;
};

}  // namespace rewire
