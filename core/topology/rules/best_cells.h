#pragma once

#include "core/topology/rules/cell_noise.h"

#include <atomic>
#include <limits>
#include <vector>

namespace rewire {

/// The cells with the smallest keys of all that are offered, at most `count`; equal keys are told apart by the noise of their
/// cells. Threads of a parallelFor may offer at once: the result does not depend on the order. Memory: 32 bytes for each of them
/// and each thread.
class BestCells {
 public:
  BestCells(std::size_t count, const CellNoise& noise);

  /// Keys above it are not among the smallest.
  double limit() const { return m_limit.load(std::memory_order_relaxed); }
  void offer(double key, Cell cell);

  /// The cells, ascending. Nothing is left of them here.
  std::vector<Cell> take();

  struct Candidate {
    double key;
    Cell cell;
  };
  std::vector<Candidate> takeWithKeys();  ///< the smallest key first

 private:
  bool isSooner(const Candidate& a, const Candidate& b) const;
  void keepSmallest(std::vector<Candidate>& some) const;
  std::vector<Candidate> gathered();

  std::size_t m_count;
  CellNoise m_noise;
  std::vector<std::vector<Candidate>> m_ofThread;
  std::atomic<double> m_limit = std::numeric_limits<double>::infinity();
};

/// Adds cells without a link, drawn uniformly, until there are `count`. `cells`: free ones, ascending.
std::vector<Cell> filledUp(std::vector<Cell> cells, std::size_t count, const SparseLayer& layer, Random& random);

}  // namespace rewire
