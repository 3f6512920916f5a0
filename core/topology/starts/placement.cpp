#include "core/topology/starts/placement.h"

#include "core/topology/rules/best_cells.h"
#include "core/topology/starts/near_inputs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rewire {

namespace {

SparseLayer withoutLinks(int inputs, int outputs) {
  SparseLayer layer;
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.indptr.assign(static_cast<std::size_t>(outputs) + 1, 0);
  return layer;
}

Cell cellAt(const LayerToPlace& layer, int row, int column) {
  return static_cast<Cell>(row) * static_cast<Cell>(layer.inputs) + static_cast<Cell>(column);
}

std::vector<Cell> anywhere(const LayerToPlace& layer, Random& random) {
  return sampleFreeCells(withoutLinks(layer.inputs, layer.outputs), static_cast<std::uint64_t>(layer.links), random);
}

/// `total` shared out over `parts` as evenly as can be; who gets one more is drawn.
std::vector<std::int32_t> evenShares(std::int64_t total, int parts, Random& random) {
  std::vector<std::int32_t> shares(static_cast<std::size_t>(parts), static_cast<std::int32_t>(total / parts));
  const SparseLayer line = withoutLinks(parts, 1);
  for (const Cell lucky : sampleFreeCells(line, static_cast<std::uint64_t>(total % parts), random)) ++shares[lucky];
  return shares;
}

std::vector<Cell> equallyMany(const LayerToPlace& layer, Random& random) {
  const std::vector<std::int32_t> shares = evenShares(layer.links, layer.outputs, random);
  const SparseLayer line = withoutLinks(layer.inputs, 1);
  std::vector<Cell> cells;
  cells.reserve(static_cast<std::size_t>(layer.links));
  for (int row = 0; row < layer.outputs; ++row)
    for (const Cell column : sampleFreeCells(line, static_cast<std::uint64_t>(shares[static_cast<std::size_t>(row)]), random))
      cells.push_back(cellAt(layer, row, static_cast<int>(column)));
  return cells;
}

/// Windows of the narrower side around the place that corresponds, for each neuron of the wider side.
std::vector<Cell> smallWorld(const LayerToPlace& layer, double locality, Random& random) {
  const bool outputsAreWider = layer.outputs >= layer.inputs;
  const int wide = std::max(layer.outputs, layer.inputs), narrow = std::min(layer.outputs, layer.inputs);
  const std::vector<std::int32_t> shares = evenShares(layer.links, wide, random);
  std::vector<Cell> cells;
  cells.reserve(static_cast<std::size_t>(layer.links));
  for (int neuron = 0; neuron < wide; ++neuron)
    for (const std::int32_t other : nearOrMoved(alignedPlace(neuron, wide, narrow), narrow,
                                                shares[static_cast<std::size_t>(neuron)], 1.0 - locality, random))
      cells.push_back(outputsAreWider ? cellAt(layer, neuron, other) : cellAt(layer, other, neuron));
  std::sort(cells.begin(), cells.end());
  return cells;
}

std::vector<Cell> receptiveFields(const LayerToPlace& layer, double locality, Random& random) {
  const std::vector<std::int32_t> shares = evenShares(layer.links, layer.outputs, random);
  const NearSampler sampler(layer.inputs, locality);
  std::vector<Cell> cells;
  cells.reserve(static_cast<std::size_t>(layer.links));
  for (int row = 0; row < layer.outputs; ++row)
    for (const std::int32_t column :
         sampler.sample(alignedPlace(row, layer.outputs, layer.inputs), shares[static_cast<std::size_t>(row)], random))
      cells.push_back(cellAt(layer, row, column));
  return cells;
}

/// The neurons of a layer by the pixel that they stand for.
std::vector<std::vector<std::int32_t>> neuronsByPixel(int width, int pixels) {
  std::vector<std::vector<std::int32_t>> lists(static_cast<std::size_t>(pixels));
  for (int neuron = 0; neuron < width; ++neuron)
    lists[static_cast<std::size_t>(pixelOf(neuron, width, pixels))].push_back(neuron);
  return lists;
}

/// Between neurons that stand for the most correlated pixels. Where correlated pixels do not suffice, the rest is anywhere.
std::vector<Cell> betweenCorrelated(const LayerToPlace& layer, CorrelatedPixels& correlations, Random& random) {
  const int pixels = correlations.pixels();
  const auto rows = neuronsByPixel(layer.outputs, pixels), columns = neuronsByPixel(layer.inputs, pixels);
  const auto links = static_cast<std::size_t>(layer.links);
  std::vector<Cell> cells;
  for (std::size_t asked = links, known = 0; cells.size() < links; asked *= 2) {
    const std::vector<PixelPair>& pairs = correlations.best(asked);
    for (; known < std::min(asked, pairs.size()) && cells.size() < links; ++known)
      for (const std::int32_t row : rows[static_cast<std::size_t>(pairs[known].one)])
        for (const std::int32_t column : columns[static_cast<std::size_t>(pairs[known].other)])
          if (cells.size() < links) cells.push_back(cellAt(layer, row, column));
    if (pairs.size() < asked) break;
  }
  std::sort(cells.begin(), cells.end());
  return filledUp(std::move(cells), links, withoutLinks(layer.inputs, layer.outputs), random);
}

}  // namespace

std::vector<Cell> placedLinks(const LayerToPlace& layer, const StartSettings& settings, Random& random) {
  switch (settings.start) {
    case Start::FixedIn:
      return equallyMany(layer, random);
    case Start::Csti:
      return betweenCorrelated(layer, *settings.correlations, random);
    case Start::Bsw:
      return smallWorld(layer, settings.locality, random);
    case Start::Brf:
      return receptiveFields(layer, settings.locality, random);
    case Start::Uniform:
    case Start::Er:
      break;
  }
  return anywhere(layer, random);
}

std::vector<std::int64_t> sharedOutLinks(std::span<const int> widths, double density) {
  const std::size_t layers = widths.size() - 1;
  std::vector<double> cells(layers), shares(layers);
  for (std::size_t i = 0; i < layers; ++i) {
    cells[i] = static_cast<double>(widths[i]) * widths[i + 1];
    shares[i] = static_cast<double>(widths[i]) + widths[i + 1];
  }
  const double all = std::accumulate(cells.begin(), cells.end(), 0.0);
  const double total = std::round(density * all);
  std::vector<bool> full(layers, false);
  std::vector<double> links(layers, 0.0);
  for (bool changed = true; changed;) {
    changed = false;
    double left = total, sum = 0.0;
    for (std::size_t i = 0; i < layers; ++i) (full[i] ? left : sum) += full[i] ? -cells[i] : shares[i];
    for (std::size_t i = 0; i < layers; ++i) {
      links[i] = full[i] ? cells[i] : left * shares[i] / sum;
      if (full[i] || links[i] <= cells[i]) continue;
      full[i] = changed = true;
    }
  }
  std::vector<std::int64_t> whole(layers);
  std::transform(links.begin(), links.end(), whole.begin(), [](double count) { return std::llround(count); });
  return whole;
}

int pixelOf(int neuron, int width, int pixels) {
  if (width % pixels == 0) return neuron % pixels;
  return static_cast<int>(static_cast<std::int64_t>(pixels) * neuron / width);
}

}  // namespace rewire
