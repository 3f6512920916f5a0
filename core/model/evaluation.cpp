#include "core/model/evaluation.h"

#include "core/error.h"
#include "core/model/parallel.h"
#include "core/model/pass.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace rewire {

namespace {

/// Samples a tile: 128, fewer where layers are so wide that a layer's activations would leave the caches far behind.
int tileFor(const Network& network) {
  constexpr std::int64_t kValuesALayer = 1 << 21;
  int widest = inputsOf(network.layers.front());
  for (const Layer& layer : network.layers) widest = std::max(widest, outputsOf(layer));
  return static_cast<int>(std::clamp<std::int64_t>(kValuesALayer / widest / Activations::kPadding * Activations::kPadding,
                                                   Activations::kPadding, 128));
}

Score scoreTile(const Network& network, const Loader& loader, const Samples& samples, std::span<const std::int32_t> chosen,
                std::vector<Activations>& x) {
  if (x.empty() || x.front().samples() != static_cast<int>(chosen.size()))
    x = activationsFor(network, static_cast<int>(chosen.size()));
  loader.load(samples, chosen, x.front());
  forward(network, x);
  return score(x.back(), std::span(samples.labels).subspan(static_cast<std::size_t>(chosen.front()), chosen.size()));
}

}  // namespace

Score evaluate(const Network& network, const Loader& loader, const Samples& samples, int count, std::stop_token stop) {
  std::vector<std::int32_t> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), 0);
  const int tile = tileFor(network);
  const int tiles = (count + tile - 1) / tile;
  std::vector<Score> scores(static_cast<std::size_t>(tiles));
  parallelFor(tiles, std::max(1, tiles / 8), [&](int begin, int end) {
    std::vector<Activations> x;
    for (int t = begin; t < end && !stop.stop_requested(); ++t) {
      const int first = t * tile;
      const auto chosen =
          std::span(order).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(std::min(tile, count - first)));
      scores[static_cast<std::size_t>(t)] = scoreTile(network, loader, samples, chosen, x);
    }
  });
  if (stop.stop_requested()) throw Cancelled();
  return std::accumulate(scores.begin(), scores.end(), Score(), [](Score sum, const Score& s) { return sum += s; });
}

}  // namespace rewire
