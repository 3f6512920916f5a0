#pragma once

#include "core/network/network.h"
#include "core/topology/named.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace rewire {

/// Scores of absent links by the paths of three links that would close to a circle (Cannistraci-Hebb theory; Zhang et al., ICLR
/// 2024 and NeurIPS 2025, arXiv 2501.19107, algorithm 1). A layer is a graph of inputs and outputs. With UU the number of inputs
/// that two outputs share and d the links of a neuron:
///   Ch2L3n: sum over outputs j of (UU + 1) / max(d_j − UU, 1) where j shares an input with the output and has the link from the
///           input in question; the same with inputs and outputs exchanged is added
///   Ch3L3n: the same with 1 / max(d_j − UU, 1)
///   Ch3L3p: sum over paths output – a – b – input of 1 / sqrt((d_a − VV) (d_b − UU)), where VV counts the outputs that a shares
///           with the input, and UU the inputs that b shares with the output
enum class Score { Ch2L3n, Ch3L3n, Ch3L3p };

template <>
inline constexpr auto kNamesOf<Score> = std::to_array<std::string_view>({"ch2-l3n", "ch3-l3n", "ch3-l3p"});

/// The scores along one line of the grid of inputs × outputs: a row, or a column.
struct ScoredLine {
  int line = 0;
  bool listed = false;                   ///< all other cells than `places` have the score 0
  std::span<const std::int32_t> places;  ///< each once
  std::span<const float> scores;         ///< by cell of the line; 0 where there is a link, or no path
};

/// The score of every absent link, line by line. Scores of a line a thread are in memory, and at most 16 pairs a link.
class LinkScores {
 public:
  /// Looks at the rows of the layer only. It must not change meanwhile.
  LinkScores(const SparseLayer& layer, Score score);

  /// Tells whether lines are rows (outputs) or columns (inputs): the way that takes less time.
  bool byRows() const { return m_byRows; }
  int lines() const { return byRows() ? m_outputs : m_inputs; }
  int width() const { return byRows() ? m_inputs : m_outputs; }  ///< cells of a line

  /// Calls `visit` for every line with a score, in parallel; sums of a line are added in a fixed order.
  void forEachLine(const std::function<void(const ScoredLine&)>& visit) const;

 private:
  /// The links of a layer from one side: those of neuron i are items[ptr[i]] … items[ptr[i + 1]].
  struct Side {
    std::span<const std::int32_t> ptr, items;

    std::span<const std::int32_t> of(std::int32_t i) const {
      return items.subspan(static_cast<std::size_t>(ptr[i]), static_cast<std::size_t>(ptr[i + 1] - ptr[i]));
    }
    std::int32_t degree(std::int32_t i) const { return ptr[i + 1] - ptr[i]; }
  };
  struct Pair {  ///< another place that shares lines, and what they weigh
    std::int32_t place;
    float weight;
  };
  struct Scratch;

  void chooseWay();
  void keepPairs();
  void countLines(std::int32_t line, Scratch& scratch) const;
  void countPlaces(std::int32_t place, Scratch& scratch) const;
  template <bool kListed>
  void scoreNodes(std::int32_t line, Scratch& scratch) const;
  template <bool kListed>
  void scorePaths(std::int32_t line, Scratch& scratch) const;
  void score(std::int32_t line, Scratch& scratch) const;
  float weightOf(std::int32_t shared, std::int32_t degree) const;
  float inverseRoot(std::int32_t n) const { return m_inverseRoots[static_cast<std::size_t>(n)]; }

  int m_inputs;
  int m_outputs;
  Score m_score;
  std::vector<std::int32_t> m_columnPtr, m_columnRows;
  Side m_line, m_place;  // links by line and by place
  bool m_byRows = true;
  bool m_listed = false;                   // few cells of a line have a score: they are listed
  bool m_paired = false;                   // there is room for the pairs
  std::vector<std::vector<Pair>> m_pairs;  // by place
  std::vector<float> m_inverseRoots;       // 1 / sqrt(n), by n
};

}  // namespace rewire
