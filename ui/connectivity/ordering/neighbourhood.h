#pragma once

#include "ui/connectivity/ordering/silent_neurons.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace rewire {

/// Orders of the hidden columns in which neurons that share links stand together: a list of all neurons for each column, from
/// the top, the silent ones last. Lists of the input and the output are empty: an image stays an image, classes keep their order.
/// Each neuron moves to the mean place of those that it is linked with, weighted by |weight|, in passes from the input to the
/// output and back; the best pass stays (Sugiyama, Tagawa and Toda 1981, their barycentre method). Always the same for the
/// same network. Time: a few times links + neurons · log(neurons). Stopped, it returns the best so far.
std::vector<std::vector<std::int32_t>> neighbourhoodOrder(const ShownNetwork& network, const NeuronMarks& active,
                                                          const std::stop_token& stop = {});

}  // namespace rewire
