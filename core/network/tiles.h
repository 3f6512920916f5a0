#pragma once

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/network/network.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <type_traits>
#include <vector>

namespace rewire {

/// Some of the samples to work on, few enough for their activations to stay near the processor.
struct Tile {
  int number = 0;                        ///< 0, 1, … in the order of the samples
  int first = 0;                         ///< index of its first sample among all that were chosen
  std::span<const std::int32_t> chosen;  ///< indices of its samples in the dataset
};

/// The division of `count` samples into tiles. It depends on the network alone, never on the number of threads.
class Tiling {
 public:
  Tiling(const Network& network, int count);

  int tiles() const { return (m_count + m_samplesPerTile - 1) / m_samplesPerTile; }

  /// Tile `number` of the samples `chosen`, as many as were counted.
  Tile tile(int number, std::span<const std::int32_t> chosen) const;

 private:
  int m_count;
  int m_samplesPerTile;
};

/// Has workers work on every tile of `chosen`, in parallel. Every thread that comes calls makeWorker() once, and then its worker
/// with each Tile. So a worker can keep its memory from one tile to the next. Neither may throw. `stop` is checked between tiles:
/// throws Cancelled.
template <class MakeWorker>
void forTiles(const Tiling& tiling, std::span<const std::int32_t> chosen, const std::stop_token& stop,
              const MakeWorker& makeWorker) {
  using Worker = std::invoke_result_t<const MakeWorker&>;
  std::vector<std::unique_ptr<Worker>> workers(static_cast<std::size_t>(threadCount()));
  parallelFor(tiling.tiles(), 1, [&](int begin, int end) {
    std::unique_ptr<Worker>& worker = workers[static_cast<std::size_t>(threadNumber())];
    if (!worker) worker.reset(new Worker(makeWorker()));
    for (int number = begin; number < end && !stop.stop_requested(); ++number) (*worker)(tiling.tile(number, chosen));
  });
  if (stop.stop_requested()) throw Cancelled();
}

}  // namespace rewire
