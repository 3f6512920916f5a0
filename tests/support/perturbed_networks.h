#pragma once

#include "core/network/network.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rewire::test {

// Networks to perturb, and questions to ask of them afterwards.

/// A network with these hidden layers and an output layer of `classes` neurons, all of whose weights are 1.
Network networkWith(std::vector<SparseLayer> hidden, int classes = 2);

/// 20-30-25-15-4 with random links of this density in the hidden layers; every weight, momentum and bias is different from 0 and
/// most births are.
Network randomNetwork(double density = 0.2);

/// 6-5-4-3, fully linked, with weights, momenta and biases different from 0.
Network denseNetwork();

/// The first problem of a network: an invariant, or layers that do not fit together. Empty when there is none.
std::string problemOf(const Network& network);

/// Tells whether two networks are equal bit for bit, column index, momentum and births included.
bool sameBits(const Network& a, const Network& b);

struct LinkState {
  float weight = 0.0f;
  float momentum = 0.0f;
  std::int32_t born = 0;
  bool operator==(const LinkState&) const = default;
};

/// The links of a layer by (output, input). A dense layer has those whose weight is not 0.
std::map<std::pair<int, int>, LinkState> statesOf(const Layer& layer);

/// The links that are in `a` and not in `b`, or with another weight there.
int differingLinks(const Layer& a, const Layer& b);

/// The weights of a layer in ascending order.
std::vector<float> sortedWeights(const Layer& layer);

/// The links of each neuron on one side of a layer.
std::vector<int> inDegrees(const Layer& layer);
std::vector<int> outDegrees(const Layer& layer);

}  // namespace rewire::test
