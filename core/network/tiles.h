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

/// Some of the samples that are looked at, few enough for their activations to stay near the processor.
struct Tile {
  int number = 0;                        ///< 0, 1, … in the order of the samples
  int first = 0;                         ///< place of its first sample among all that were chosen
  std::span<const std::int32_t> chosen;  ///< its samples' places in the dataset
};

/// How `count` samples are cut into tiles. It depends on the network alone, never on the number of threads.
class Tiling {
 public:
  Tiling(const Network& network, int count);

  int tiles() const { return (m_count + m_samplesATile - 1) / m_samplesATile; }

  /// Tile `number` of the samples `chosen`, as many as were counted.
  Tile tile(int number, std::span<const std::int32_t> chosen) const;

 private:
  int m_count;
  int m_samplesATile;
};

/// Has every tile of `chosen` worked on, in parallel. `makeWorker()` is called once on every thread that comes, so that what it
/// returns, called with each Tile, can keep its memory from one to the next; neither may throw. `stop` is looked at between
/// tiles: throws Cancelled.
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
