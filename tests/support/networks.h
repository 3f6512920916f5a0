#pragma once

#include "core/network/network.h"

#include <string>
#include <string_view>

namespace rewire::test {

/// Small layers as text, so that a test can be read without running it. Links are "input-output", with a weight after a colon if
/// it matters ("0-1 0-2:0.5 1-2:-3"), in any order. A link without weight gets 1. Momentum, biases and births are 0.
/// Throws std::invalid_argument when the text names a neuron that is not there, or a link twice.
SparseLayer layerFromText(std::string_view text, int inputs, int outputs);

/// The links of a layer as text, "input-output" by ascending input, then output.
std::string linksAsText(const SparseLayer& layer);

/// The same with weights, "input-output:weight", each in its shortest form.
std::string weightsAsText(const SparseLayer& layer);

}  // namespace rewire::test
