#include "core/train/mini_batch.h"

#include "core/compute/dense_kernels.h"
#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/network/loss.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

/// The most samples of a tile of floats. Every mini-batch of more than 16 has two tiles or more, and a tile's activations stay in
/// a core's second cache.
std::size_t mostSamplesOfTile(std::size_t batch, float) {
  return batch >= 128 ? 64 : batch >= 64 ? 32 : 16;
}

/// The same of values of 16 bits. A row of 32 is a cache line: fewer samples would be no quicker.
std::size_t mostSamplesOfTile(std::size_t batch, Bfloat16) {
  return batch >= 128 ? 64 : 32;
}

template <class Value>
std::size_t tilesOf(std::size_t batch) {
  const std::size_t most = mostSamplesOfTile(batch, Value());
  return (batch + most - 1) / most;
}

/// Tells whether a mini-batch goes in tiles: their gradients take a float a weight each, and the weights are read once a tile.
bool goesInTiles(const Network& network, std::size_t tiles) {
  constexpr std::size_t kMostWeights = std::size_t{1} << 19;
  constexpr std::size_t kMostGradients = std::size_t{1} << 24;
  if (!std::all_of(network.layers.begin(), network.layers.end(), isInPlace)) return false;
  const auto weights = static_cast<std::size_t>(weightCount(network));
  return tiles > 1 && weights <= kMostWeights && weights * tiles <= kMostGradients;
}

/// The part of the samples that belongs to a tile.
std::span<const std::int32_t> partOf(std::span<const std::int32_t> chosen, std::size_t tile, std::size_t tiles) {
  const std::size_t first = tile * chosen.size() / tiles;
  return chosen.subspan(first, (tile + 1) * chosen.size() / tiles - first);
}

/// Rounds the derivatives by the logits for the layers before, where those have rows of 16 bits.
void roundDerivatives(const Activations&, const std::vector<Activations>&) {}
void roundDerivatives(const Activations& logits, std::vector<SampleRows<Bfloat16>>& dz) {
  roundRows(logits.data(), dz.front().data(), logits.stride(), logits.neurons());
}

const SampleRows<float>& lastDerivatives(const Activations& logits, const std::vector<SampleRows<float>>&) {
  return logits;
}
const SampleRows<Bfloat16>& lastDerivatives(const Activations&, const std::vector<SampleRows<Bfloat16>>& dz) {
  return dz.front();
}

}  // namespace

template <class Value>
const SampleRows<Value>& BatchSteps<Value>::Workspace::derivatives(std::size_t layer) const {
  if (layer + 1 == x.size()) return lastDerivatives(logits, dz);
  return dx.empty() ? x[layer + 1] : dx[layer + 1];
}

template <class Value>
double BatchSteps<Value>::descend(Network& network, const Loader& loader, const Samples& samples, Chosen chosen,
                                  const Descent& descent) {
  m_tiles = tilesOf<Value>(chosen.size());
  if (!goesInTiles(network, m_tiles)) m_tiles = 1;
  const bool alone = m_tiles > 1 && static_cast<std::size_t>(threadCount()) <= m_tiles;
  return alone ? inTiles(network, loader, samples, chosen, descent) : together(network, loader, samples, chosen, descent);
}

template <class Value>
void BatchSteps<Value>::fit(Workspace& workspace, const Network& network, const Samples& samples, Chosen chosen, bool inPlace) {
  const int count = static_cast<int>(chosen.size());
  const std::size_t layers = network.layers.size();
  const int stride = SampleRows<Value>::narrowlyPaddedTo(count);
  if (workspace.x.size() != layers || workspace.x.front().stride() != stride || workspace.dx.empty() != inPlace) {
    workspace.x.clear();
    workspace.dz.clear();
    workspace.dx.clear();
    for (std::size_t i = 0; i < layers; ++i) {
      workspace.x.push_back(SampleRows<Value>::narrow(inputsOf(network.layers[i]), count));
      if (!inPlace) workspace.dx.push_back(SampleRows<Value>::narrow(i == 0 ? 1 : inputsOf(network.layers[i]), count));
    }
    const int classes = outputsOf(network.layers.back());
    workspace.logits = sizeof(Value) == sizeof(float) ? Activations::narrow(classes, count) : Activations(classes, stride);
    if (sizeof(Value) < sizeof(float)) workspace.dz.push_back(SampleRows<Value>::narrow(classes, count));
  }
  for (auto* all : {&workspace.x, &workspace.dz, &workspace.dx}) {
    for (SampleRows<Value>& rows : *all) rows.setSamples(count);
  }
  workspace.logits.setSamples(count);
  workspace.labels.clear();
  for (const std::int32_t sample : chosen) workspace.labels.push_back(samples.labels[static_cast<std::size_t>(sample)]);
}

template <class Value>
double BatchSteps<Value>::inTiles(Network& network, const Loader& loader, const Samples& samples, Chosen chosen,
                                  const Descent& descent) {
  m_workspaces.resize(std::max(m_workspaces.size(), static_cast<std::size_t>(threadCount())));
  m_gradients.resize(m_tiles);
  m_losses.resize(m_tiles);
  parallelFor(static_cast<int>(m_tiles), 1, [&](int begin, int end) {
    for (auto tile = static_cast<std::size_t>(begin); tile < static_cast<std::size_t>(end); ++tile)
      m_losses[tile] = tileGradients(network, loader, samples, partOf(chosen, tile, m_tiles), chosen.size(), m_gradients[tile]);
  });
  const double loss = std::accumulate(m_losses.begin(), m_losses.end(), 0.0);
  if (std::isfinite(loss)) rewire::descend(network, m_gradients, descent);
  return loss;
}

/// The gradients of a tile's share of the mean loss over the whole mini-batch of `batch` samples.
template <class Value>
double BatchSteps<Value>::tileGradients(const Network& network, const Loader& loader, const Samples& samples, Chosen tile,
                                        std::size_t batch, Gradients& gradients) {
  Workspace& workspace = m_workspaces[static_cast<std::size_t>(threadNumber())];
  fit(workspace, network, samples, tile, true);
  gradients.fit(network);
  std::vector<SampleRows<Value>>& x = workspace.x;
  const std::size_t last = network.layers.size() - 1;
  parallelFor(loader.work(samples, tile, x.front()));
  for (std::size_t i = 0; i < last; ++i) parallelFor(forwardWork(network.layers[i], x[i], x[i + 1]));
  parallelFor(logitsWork(network.layers[last], x[last], workspace.logits));
  const Evaluation evaluation = evaluateWithGradient(workspace.logits, workspace.labels, batch, workspace.logits);
  roundDerivatives(workspace.logits, workspace.dz);
  for (std::size_t i = last + 1; i-- > 0;) {
    const SampleRows<Value>& dy = workspace.derivatives(i);
    parallelFor(weightGradientWork(network.layers[i], x[i], dy, gradients.layers[i]));
    if (i > 0) parallelFor(inputGradientWork(network.layers[i], x[i], dy, x[i]));
  }
  return evaluation.loss;
}

/// Does the work that `add` makes for every tile as one loop.
template <class Value>
void BatchSteps<Value>::forEachTile(const std::function<void(std::size_t, Divisible&)>& add) {
  std::vector<Divisible> works(m_tiles);
  for (std::size_t tile = 0; tile < m_tiles; ++tile) add(tile, works[tile]);
  parallelFor(works);
}

/// Forwards over the whole mini-batch, all tiles together, and the derivatives by the logits. Returns the sum of losses.
template <class Value>
double BatchSteps<Value>::forwards(const Network& network, const Loader& loader, const Samples& samples, Chosen chosen) {
  m_workspaces.resize(std::max(m_workspaces.size(), m_tiles));
  m_losses.resize(m_tiles);
  for (std::size_t tile = 0; tile < m_tiles; ++tile)
    fit(m_workspaces[tile], network, samples, partOf(chosen, tile, m_tiles), false);
  const std::size_t last = network.layers.size() - 1;
  forEachTile([&](std::size_t tile, Divisible& work) {
    work = loader.work(samples, partOf(chosen, tile, m_tiles), m_workspaces[tile].x.front());
  });
  for (std::size_t i = 0; i < last; ++i) {
    forEachTile([&](std::size_t tile, Divisible& work) {
      work = forwardWork(network.layers[i], m_workspaces[tile].x[i], m_workspaces[tile].x[i + 1]);
    });
  }
  forEachTile([&](std::size_t tile, Divisible& work) {
    work = logitsWork(network.layers[last], m_workspaces[tile].x[last], m_workspaces[tile].logits);
  });
  forEachTile([&](std::size_t tile, Divisible& work) {
    work = {1, 1, [this, tile, batch = chosen.size()](int, int) {
              Workspace& workspace = m_workspaces[tile];
              m_losses[tile] = evaluateWithGradient(workspace.logits, workspace.labels, batch, workspace.logits).loss;
              roundDerivatives(workspace.logits, workspace.dz);
            }};
  });
  return std::accumulate(m_losses.begin(), m_losses.end(), 0.0);
}

/// All threads on all tiles, layer by layer. The weights of a layer descend while the derivatives before it are computed.
template <class Value>
double BatchSteps<Value>::together(Network& network, const Loader& loader, const Samples& samples, Chosen chosen,
                                   const Descent& descent) {
  const double loss = forwards(network, loader, samples, chosen);
  if (!std::isfinite(loss)) return loss;
  const bool summed = m_tiles > 1;  // else gradients need no memory
  m_gradients.resize(summed ? m_tiles : 0);
  for (Gradients& gradients : m_gradients) gradients.fit(network);
  std::vector<Divisible> works;
  const auto work = [&works] {
    parallelFor(works);
    works.clear();
  };
  const auto derive = [&](std::size_t layer) {
    for (std::size_t tile = 0; tile < m_tiles && layer > 0; ++tile) {
      Workspace& w = m_workspaces[tile];
      works.push_back(inputGradientWork(network.layers[layer], w.x[layer], w.derivatives(layer), w.dx[layer]));
    }
  };
  const std::size_t layers = network.layers.size();
  if (!summed && layers > 1) {
    derive(layers - 1);
    work();
  }
  for (std::size_t i = layers; i-- > 0;) {
    if (summed) {
      for (std::size_t tile = 0; tile < m_tiles; ++tile) {
        const Workspace& w = m_workspaces[tile];
        works.push_back(weightGradientWork(network.layers[i], w.x[i], w.derivatives(i), m_gradients[tile].layers[i]));
      }
      derive(i);
    } else {
      const Workspace& w = m_workspaces.front();
      works.push_back(descentWork(network.layers[i], w.x[i], w.derivatives(i), descent));
      if (i == 1) continue;  // the first layer, for which nothing is derived, descends in the same loop
      if (i > 0) derive(i - 1);
    }
    work();
  }
  if (summed) rewire::descend(network, m_gradients, descent);
  return loss;
}

template class BatchSteps<float>;
template class BatchSteps<Bfloat16>;

double MiniBatch::descend(Network& network, const Loader& loader, const Samples& samples, std::span<const std::int32_t> chosen,
                          const Descent& descent, Precision precision) {
  return precision == Precision::Float32 ? m_floats.descend(network, loader, samples, chosen, descent)
                                         : m_halves.descend(network, loader, samples, chosen, descent);
}

MiniBatch::Passes MiniBatch::passes(const Network& network, const Loader& loader, const Samples& samples,
                                    std::span<const std::int32_t> chosen) {
  BatchSteps<float> steps;
  if (!std::isfinite(steps.forwards(network, loader, samples, chosen)))
    throw WorkError(phrase("the loss is no longer finite; lower the learning rate or the momentum"), phrase("rewiring"));
  auto& workspace = steps.m_workspaces.front();
  const std::size_t layers = network.layers.size();
  for (std::size_t i = layers; i-- > 1;)
    inputGradient(network.layers[i], workspace.x[i], workspace.derivatives(i), workspace.dx[i]);
  Passes passes;
  passes.dy.assign(std::make_move_iterator(workspace.dx.begin() + 1), std::make_move_iterator(workspace.dx.end()));
  passes.dy.push_back(std::move(workspace.logits));
  passes.x = std::move(workspace.x);
  return passes;
}

}  // namespace rewire
