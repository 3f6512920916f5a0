#pragma once

#include "core/export/neuron_layout.h"
#include "core/io/model_file.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace rewire {

/// A neuron of the graph. Layer 0 are the pixels; layer i + 1 are the outputs of the network's layer i.
struct GraphNeuron {
  int layer = 0;
  int index = 0;
  NeuronPosition position = {};
  std::int64_t inDegree = 0;               ///< links of the graph that end here
  std::int64_t outDegree = 0;              ///< links of the graph that begin here
  const std::string* className = nullptr;  ///< null but for an output
};

/// A link from neuron `from` of layer `layer` to neuron `to` of the next.
struct GraphLink {
  int layer = 0;
  int from = 0;
  int to = 0;
  float weight = 0.0F;
  int born = 0;
};

/// Neurons of each layer, pixels first.
std::vector<int> layerSizesOf(const Network& network);

/// A model as a graph: every neuron, and the links of its sparse layers; with `dense` those of dense layers too, all born at the
/// start. A view: the model must outlive it, and its columns must be indexed.
class NetworkGraph {
 public:
  NetworkGraph(const Model& model, bool dense) : m_model(model), m_dense(dense) {}

  /// In the order of layers and indices.
  void forEachNeuron(const std::function<void(const GraphNeuron&)>& take) const;

  /// In the order of layers, then of `to`, then of `from`.
  void forEachLink(const std::function<void(const GraphLink&)>& take) const;

  std::int64_t links() const;

 private:
  const Layer* linked(std::size_t layer) const;  ///< null: the layer is not part of the graph

  const Model& m_model;
  bool m_dense;
};

}  // namespace rewire
