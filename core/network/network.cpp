#include "core/network/network.h"

#include "core/compute/parallel.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace rewire {

namespace {

template <class Function>
auto onLayer(const Layer& layer, Function function) {
  return std::visit(function, layer);
}

Phrase rowProblem(const SparseLayer& layer, std::size_t row) {
  const auto begin = layer.indices.begin() + layer.indptr[row];
  const auto end = layer.indices.begin() + layer.indptr[row + 1];
  if (std::adjacent_find(begin, end, std::greater_equal<>()) != end) return phrase("columns must ascend within row %1", row);
  if (begin != end && (*begin < 0 || *(end - 1) >= layer.inputs)) {
    return phrase("row %1 links an input neuron beyond 0 … %2", row, layer.inputs - 1);
  }
  return {};
}

Phrase columnIndexProblem(const SparseLayer& layer) {
  SparseLayer fresh = layer;
  indexColumns(fresh);
  const bool same =
      fresh.columnPtr == layer.columnPtr && fresh.columnRow == layer.columnRow && fresh.columnLink == layer.columnLink;
  return same ? Phrase() : phrase("the column index is not the transpose of the rows");
}

constexpr std::int64_t kManyLinks = 1'000'000;   // with so many, the column index is far larger than the second cache
constexpr std::int64_t kLinksOfABlock = 90'000;  // 720 KB of it

/// Enters every link under its column. columnPtr holds the ends of the columns. As links come from the last to the first, it
/// holds their beginnings afterwards.
void enterLinks(SparseLayer& layer) {
  for (std::int32_t row = layer.outputs - 1; row >= 0; --row) {
    for (std::int32_t link = layer.indptr[row + 1] - 1; link >= layer.indptr[row]; --link) {
      const std::int32_t index = --layer.columnPtr[layer.indices[link]];
      layer.columnRow[index] = row;
      layer.columnLink[index] = link;
    }
  }
}

/// Blocks of 1 << shift neighbouring columns, and the index of each block's first link.
struct Blocks {
  int shift = 0;
  std::vector<std::int32_t> starts;
  int count() const { return static_cast<int>(starts.size()) - 1; }
};

Blocks blocksOf(const SparseLayer& layer) {
  Blocks blocks;
  const auto perBlock = static_cast<std::uint32_t>(layer.inputs * kLinksOfABlock / layer.links());
  blocks.shift = std::clamp(static_cast<int>(std::bit_width(perBlock)) - 1, 0, 16);
  const int count = ((layer.inputs - 1) >> blocks.shift) + 1;
  blocks.starts.push_back(0);
  for (int block = 1; block < count; ++block) {
    const std::size_t firstColumn = static_cast<std::size_t>(block) << blocks.shift;
    blocks.starts.push_back(layer.columnPtr[firstColumn - 1]);  // the end of the column before
  }
  blocks.starts.push_back(layer.columnPtr.back());
  return blocks;
}

/// Lays the links into the blocks, in their order. Returns the column of each within its block.
std::vector<std::uint16_t> layIntoBlocks(SparseLayer& layer, const Blocks& blocks) {
  std::vector<std::uint16_t> columns(layer.indices.size());
  std::vector<std::int32_t> next = blocks.starts;
  for (std::int32_t row = 0; row < layer.outputs; ++row) {
    for (std::int32_t link = layer.indptr[row]; link < layer.indptr[row + 1]; ++link) {
      const std::int32_t block = layer.indices[link] >> blocks.shift;
      const std::int32_t index = next[block]++;
      layer.columnRow[index] = row;
      layer.columnLink[index] = link;
      columns[index] = static_cast<std::uint16_t>(layer.indices[link] - (block << blocks.shift));
    }
  }
  return columns;
}

/// Does the same as enterLinks(), but three times faster where nearly every link would be written to memory that is in no cache.
void enterManyLinks(SparseLayer& layer) {
  const Blocks blocks = blocksOf(layer);
  const std::vector<std::uint16_t> columns = layIntoBlocks(layer, blocks);
  parallelFor(blocks.count(), 1, [&](int begin, int end) {
    for (int block = begin; block < end; ++block) {
      const std::int32_t start = blocks.starts[block], stop = blocks.starts[block + 1];
      const std::vector<std::int32_t> rows(layer.columnRow.begin() + start, layer.columnRow.begin() + stop);
      const std::vector<std::int32_t> links(layer.columnLink.begin() + start, layer.columnLink.begin() + stop);
      std::int32_t* ends = layer.columnPtr.data() + (static_cast<std::size_t>(block) << blocks.shift);
      for (std::int32_t i = stop - start; i-- > 0;) {
        const std::int32_t index = --ends[columns[start + i]];
        layer.columnRow[index] = rows[i];
        layer.columnLink[index] = links[i];
      }
    }
  });
}

}  // namespace

int inputsOf(const Layer& layer) {
  return onLayer(layer, [](const auto& l) { return l.inputs; });
}

int outputsOf(const Layer& layer) {
  return onLayer(layer, [](const auto& l) { return l.outputs; });
}

void indexColumns(SparseLayer& layer) {
  layer.columnPtr.assign(static_cast<std::size_t>(layer.inputs) + 1, 0);
  for (const std::int32_t column : layer.indices) ++layer.columnPtr[column];
  std::partial_sum(layer.columnPtr.begin(), layer.columnPtr.end(), layer.columnPtr.begin());

  layer.columnRow.resize(layer.indices.size());
  layer.columnLink.resize(layer.indices.size());
  layer.links() < kManyLinks ? enterLinks(layer) : enterManyLinks(layer);
}

Phrase checkRows(const SparseLayer& layer) {
  const std::size_t links = layer.indices.size();
  const auto outputs = static_cast<std::size_t>(layer.outputs);
  if (layer.inputs < 1 || layer.outputs < 1) return phrase("a layer needs at least one neuron on each side");
  if (layer.indptr.size() != outputs + 1) return phrase("indptr must have one entry a row and one more");
  if (layer.indptr.front() != 0 || static_cast<std::size_t>(layer.indptr.back()) != links)
    return phrase("indptr must run from 0 to the number of links");
  if (!std::is_sorted(layer.indptr.begin(), layer.indptr.end())) return phrase("indptr must not descend");
  if (layer.values.size() != links || layer.momentum.size() != links || layer.born.size() != links) {
    return phrase("values, momentum and born must have one entry a link");
  }
  if (layer.bias.size() != outputs || layer.biasMomentum.size() != outputs)
    return phrase("bias and its momentum must have one entry a row");
  for (std::size_t row = 0; row < outputs; ++row) {
    if (Phrase problem = rowProblem(layer, row); !problem.empty()) return problem;
  }
  return {};
}

std::string checkInvariants(const SparseLayer& layer) {
  Phrase problem = checkRows(layer);
  return problem.empty() ? columnIndexProblem(layer) : problem;
}

std::int64_t sparseLinks(const Network& network) {
  std::int64_t sum = 0;
  for (const Layer& layer : network.layers) {
    if (const auto* sparse = std::get_if<SparseLayer>(&layer)) sum += sparse->links();
  }
  return sum;
}

std::int64_t weightCount(const Layer& layer) {
  if (const auto* sparse = std::get_if<SparseLayer>(&layer)) return sparse->links();
  return std::ssize(std::get<DenseLayer>(layer).weight);
}

std::int64_t weightCount(const Network& network) {
  return std::accumulate(network.layers.begin(), network.layers.end(), std::int64_t{0},
                         [](std::int64_t sum, const Layer& layer) { return sum + weightCount(layer); });
}

}  // namespace rewire
