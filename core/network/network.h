#pragma once

#include "core/phrase.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace rewire {

/// A linear layer whose links are kept one by one: compressed sparse rows, a row an output neuron, a column an input neuron.
/// Invariant (checkInvariants): indptr ascends from 0 to links. Columns ascend strictly within a row and lie in 0 … inputs-1. The
/// vectors values, momentum and born have one entry a link. The column index is the transpose of the rows.
struct SparseLayer {
  int inputs = 0;
  int outputs = 0;
  std::vector<std::int32_t> indptr;   ///< [outputs + 1]
  std::vector<std::int32_t> indices;  ///< [links] input neuron
  std::vector<float> values;          ///< [links] weights
  std::vector<float> momentum;        ///< [links]
  std::vector<std::int32_t> born;     ///< [links] epoch at which the link appeared; 0: from the start
  std::vector<float> bias;            ///< [outputs]
  std::vector<float> biasMomentum;    ///< [outputs]

  // The same links by input neuron, derived by indexColumns().
  std::vector<std::int32_t> columnPtr;   ///< [inputs + 1]
  std::vector<std::int32_t> columnRow;   ///< [links] output neuron
  std::vector<std::int32_t> columnLink;  ///< [links] index of the link in the rows

  std::int64_t links() const { return static_cast<std::int64_t>(indices.size()); }
};

/// A linear layer with every link, weights [outputs][inputs] as in PyTorch's nn.Linear.
struct DenseLayer {
  int inputs = 0;
  int outputs = 0;
  std::vector<float> weight;        ///< [outputs * inputs]
  std::vector<float> momentum;      ///< [outputs * inputs]; empty in a network that is only looked at, by the lab
  std::vector<float> bias;          ///< [outputs]
  std::vector<float> biasMomentum;  ///< [outputs]
};

using Layer = std::variant<SparseLayer, DenseLayer>;

/// x0 = normalised pixels; x(i+1) = relu(W(i) x(i) + b(i)) for each layer but the last; logits = W x + b of the last one.
struct Network {
  std::vector<Layer> layers;
};

int inputsOf(const Layer& layer);
int outputsOf(const Layer& layer);

/// Rebuilds columnPtr, columnRow and columnLink from the rows, in time proportional to the links. Every function that changes the
/// links calls it.
void indexColumns(SparseLayer& layer);

/// The first violation of the invariant by the rows alone, in words; empty when there is none. It is safe on any content, so a
/// file can be checked before its columns are indexed. Time: links.
Phrase checkRows(const SparseLayer& layer);

/// The same for rows and column index.
std::string checkInvariants(const SparseLayer& layer);

/// Links of the sparse layers.
std::int64_t sparseLinks(const Network& network);

/// Links of a sparse layer, or weights of a dense one.
std::int64_t weightCount(const Layer& layer);
std::int64_t weightCount(const Network& network);  ///< the sum over its layers

}  // namespace rewire
