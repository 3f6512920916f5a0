#include "core/train/mini_batch.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/network/loss.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rewire {

namespace {

/// The most samples of a tile. Every mini-batch of more than 16 has two tiles or more, and a tile's activations stay in a core's
/// second cache.
std::size_t samplesForTwoTiles(std::size_t batch) {
  return batch >= 128 ? 64 : batch >= 64 ? 32 : 16;
}

std::size_t tilesOf(std::size_t batch) {
  return (batch + samplesForTwoTiles(batch) - 1) / samplesForTwoTiles(batch);
}

/// Tells whether a mini-batch goes in tiles: their gradients take a float a weight each, and the weights are read once a tile.
bool goesInTiles(const Network& network, std::size_t batch) {
  constexpr std::size_t kMostWeights = std::size_t{1} << 19;
  constexpr std::size_t kMostGradients = std::size_t{1} << 24;
  std::size_t weights = 0;
  for (const Layer& layer : network.layers) {
    const auto* sparse = std::get_if<SparseLayer>(&layer);
    weights += sparse ? sparse->values.size() : std::get<DenseLayer>(layer).weight.size();
    if (!isInPlace(layer)) return false;
  }
  const std::size_t tiles = tilesOf(batch);
  return tiles > 1 && weights <= kMostWeights && weights * tiles <= kMostGradients;
}

}  // namespace

double MiniBatch::descend(Network& network, const Loader& loader, const Samples& samples, Chosen chosen, const Descent& descent) {
  return goesInTiles(network, chosen.size()) ? inTiles(network, loader, samples, chosen, descent)
                                             : layerByLayer(network, loader, samples, chosen, descent);
}

void MiniBatch::fit(Workspace& workspace, const Network& network, const Samples& samples, Chosen chosen, bool inTiles) {
  const int count = static_cast<int>(chosen.size());
  const std::size_t rows = network.layers.size() + 1;
  const bool fits = workspace.x.size() == rows && workspace.x.front().stride() == Activations::narrowlyPaddedTo(count);
  if (!fits || workspace.dy.empty() != inTiles) {
    workspace.x.clear();
    workspace.dy.clear();
    for (std::size_t i = 0; i < rows; ++i) {
      const int neurons = i == 0 ? inputsOf(network.layers[0]) : outputsOf(network.layers[i - 1]);
      workspace.x.push_back(Activations::narrow(neurons, count));
      if (!inTiles) workspace.dy.push_back(Activations::narrow(i == 0 ? 1 : neurons, count));  // images need no derivative
    }
  }
  for (auto* all : {&workspace.x, &workspace.dy}) {
    for (Activations& activations : *all) activations.setSamples(count);
  }
  workspace.labels.clear();
  for (const std::int32_t sample : chosen) workspace.labels.push_back(samples.labels[static_cast<std::size_t>(sample)]);
}

double MiniBatch::inTiles(Network& network, const Loader& loader, const Samples& samples, Chosen chosen, const Descent& descent) {
  const std::size_t count = chosen.size();
  const std::size_t tiles = tilesOf(count);
  m_workspaces.resize(std::max(m_workspaces.size(), static_cast<std::size_t>(threadCount())));
  m_gradients.resize(tiles);
  m_losses.resize(tiles);
  parallelFor(static_cast<int>(tiles), 1, [&](int begin, int end) {
    for (auto tile = static_cast<std::size_t>(begin); tile < static_cast<std::size_t>(end); ++tile) {
      const std::size_t first = tile * count / tiles;
      const Chosen part = chosen.subspan(first, (tile + 1) * count / tiles - first);
      m_losses[tile] = tileGradients(network, loader, samples, part, count, m_gradients[tile]);
    }
  });
  const double loss = std::accumulate(m_losses.begin(), m_losses.end(), 0.0);
  if (std::isfinite(loss)) rewire::descend(network, m_gradients, descent);
  return loss;
}

/// The gradients of a tile's share of the mean loss over the whole mini-batch of `batch` samples.
double MiniBatch::tileGradients(const Network& network, const Loader& loader, const Samples& samples, Chosen tile,
                                std::size_t batch, Gradients& gradients) {
  Workspace& workspace = m_workspaces[static_cast<std::size_t>(threadNumber())];
  fit(workspace, network, samples, tile, true);
  gradients.fit(network);
  std::vector<Activations>& x = workspace.x;
  loader.load(samples, tile, x.front());
  forward(network, x);
  const Evaluation evaluation = evaluateWithGradient(x.back(), workspace.labels, batch, x.back());
  for (std::size_t i = network.layers.size(); i-- > 0;) {
    weightGradient(network.layers[i], x[i], x[i + 1], gradients.layers[i]);
    if (i > 0) inputGradient(network.layers[i], x[i], x[i + 1], x[i]);
  }
  return evaluation.loss;
}

/// Forwards over the whole mini-batch, and the derivatives by the logits.
Evaluation MiniBatch::forwards(Workspace& workspace, const Network& network, const Loader& loader, const Samples& samples,
                               Chosen chosen) {
  fit(workspace, network, samples, chosen, false);
  loader.load(samples, chosen, workspace.x.front());
  forward(network, workspace.x);
  return evaluateWithGradient(workspace.x.back(), workspace.labels, chosen.size(), workspace.dy.back());
}

MiniBatch::Passes MiniBatch::passes(const Network& network, const Loader& loader, const Samples& samples, Chosen chosen) {
  Workspace workspace;
  if (!std::isfinite(forwards(workspace, network, loader, samples, chosen).loss))
    throw WorkError(phrase("the loss is no longer finite; lower the learning rate or the momentum"), phrase("rewiring"));
  for (std::size_t i = network.layers.size(); i-- > 1;)
    inputGradient(network.layers[i], workspace.x[i], workspace.dy[i + 1], workspace.dy[i]);
  return {std::move(workspace.x), std::move(workspace.dy)};
}

double MiniBatch::layerByLayer(Network& network, const Loader& loader, const Samples& samples, Chosen chosen,
                               const Descent& descent) {
  m_workspaces.resize(std::max<std::size_t>(m_workspaces.size(), 1));
  Workspace& workspace = m_workspaces.front();
  const Evaluation evaluation = forwards(workspace, network, loader, samples, chosen);
  if (!std::isfinite(evaluation.loss)) return evaluation.loss;
  const std::vector<Activations>& x = workspace.x;
  std::vector<Activations>& dy = workspace.dy;
  for (std::size_t i = network.layers.size(); i-- > 0;) {
    if (i > 0) inputGradient(network.layers[i], x[i], dy[i + 1], dy[i]);
    rewire::descend(network.layers[i], x[i], dy[i + 1], descent);
  }
  return evaluation.loss;
}

}  // namespace rewire
