#include "core/network/evaluation.h"

#include "core/network/pass.h"
#include "core/network/tiles.h"

#include <numeric>
#include <vector>

namespace rewire {

namespace {

Evaluation evaluateTile(const Network& network, const Loader& loader, const Samples& samples,
                        std::span<const std::int32_t> chosen, std::vector<Activations>& x) {
  if (x.empty() || x.front().samples() != static_cast<int>(chosen.size()))
    x = activationsFor(network, static_cast<int>(chosen.size()));
  loader.load(samples, chosen, x.front());
  forward(network, x);
  return evaluateLogits(x.back(), std::span(samples.labels).subspan(static_cast<std::size_t>(chosen.front()), chosen.size()));
}

}  // namespace

Evaluation evaluate(const Network& network, const Loader& loader, const Samples& samples, int count, std::stop_token stop,
                    ActiveNeurons* active) {
  std::vector<std::int32_t> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), 0);
  const Tiling tiling(network, count);
  std::vector<Evaluation> evaluations(static_cast<std::size_t>(tiling.tiles()));
  forTiles(tiling, order, stop, [&] {
    return [&, x = std::vector<Activations>()](const Tile& tile) mutable {
      evaluations[static_cast<std::size_t>(tile.number)] = evaluateTile(network, loader, samples, tile.chosen, x);
      if (active) active->add(x);
    };
  });
  return std::accumulate(evaluations.begin(), evaluations.end(), Evaluation(),
                         [](Evaluation sum, const Evaluation& s) { return sum += s; });
}

}  // namespace rewire
