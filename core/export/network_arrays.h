#pragma once

#include "core/export/provenance.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace rewire {

/// A matrix of links in SciPy's compressed sparse rows.
struct LinkMatrix {
  std::int64_t rows = 0;
  std::int64_t columns = 0;
  std::vector<std::int32_t> indptr;
  std::vector<std::int32_t> indices;
  std::vector<float> data;
};

/// Weights between all neurons, counted through the layers from the first pixel on: a row the neuron that a link comes from, a
/// column the one it leads to. Dense layers are part of it with `dense` alone. Throws InputError when there are too many links.
LinkMatrix adjacencyOf(const Network& network, bool dense);

/// Writes the arrays of a network as a file for numpy.load. The same file is the adjacency matrix for scipy.sparse.load_npz;
/// where `layer` is given, that layer's weights instead, a row an output. Throws InputError, WorkError.
void writeNpz(const Model& model, const Provenance& provenance, bool dense, std::optional<int> layer,
              const std::filesystem::path& file);

}  // namespace rewire
