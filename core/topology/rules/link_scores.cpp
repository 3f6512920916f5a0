#include "core/topology/rules/link_scores.h"

#include "core/compute/parallel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rewire {

namespace {

constexpr double kPairsPerLink = 16.0;  // that are kept at most: 128 bytes a link
constexpr int kLinesAtOnce = 8;

/// Sums over the neurons of one side.
struct SideSums {
  double linked = 0.0;   ///< neurons with a link
  double squares = 0.0;  ///< sum of squared degrees

  explicit SideSums(std::span<const std::int32_t> ptr) {
    for (std::size_t i = 0; i + 1 < ptr.size(); ++i) {
      const double degree = ptr[i + 1] - ptr[i];
      linked += degree > 0.0 ? 1.0 : 0.0;
      squares += degree * degree;
    }
  }
};

}  // namespace

/// The memory of a thread.
struct LinkScores::Scratch {
  std::vector<float> scores;         ///< [width]
  std::vector<std::int32_t> listed;  ///< places with a score
  std::vector<std::int32_t> shared;  ///< [lines] places that a line shares with the one that is scored
  std::vector<std::int32_t> met;     ///< lines that share any
  std::vector<std::int32_t> counts;  ///< [width] lines that a place shares with the one that is looked at
  std::vector<std::int32_t> seen;    ///< places that share any

  template <bool kListed>
  void add(std::int32_t place, float score) {
    float& sum = scores[static_cast<std::size_t>(place)];
    if constexpr (kListed) {
      if (sum == 0.0f) listed.push_back(place);
    }
    sum += score;
  }
};

LinkScores::LinkScores(const SparseLayer& layer, Score score)
    : m_inputs(layer.inputs),
      m_outputs(layer.outputs),
      m_score(score),
      m_columnPtr(static_cast<std::size_t>(layer.inputs) + 1, 0),
      m_columnRows(layer.indices.size()) {
  for (const std::int32_t column : layer.indices) ++m_columnPtr[static_cast<std::size_t>(column) + 1];
  for (std::size_t i = 1; i < m_columnPtr.size(); ++i) m_columnPtr[i] += m_columnPtr[i - 1];
  std::vector<std::int32_t> ends(m_columnPtr.begin(), m_columnPtr.end() - 1);
  for (std::int32_t row = 0; row < layer.outputs; ++row)
    for (std::int32_t at = layer.indptr[row]; at < layer.indptr[row + 1]; ++at)
      m_columnRows[static_cast<std::size_t>(ends[static_cast<std::size_t>(layer.indices[at])]++)] = row;
  m_line = {layer.indptr, layer.indices};
  m_place = {m_columnPtr, m_columnRows};
  chooseWay();
  if (m_paired) keepPairs();
}

/// Counts the additions of both ways: steps of three links, or, where lines or places meet again and again, pairs.
void LinkScores::chooseWay() {
  double steps = 0.0;
  for (std::int32_t row = 0; row < m_outputs; ++row)
    for (const std::int32_t column : m_line.of(row)) steps += static_cast<double>(m_line.degree(row)) * m_place.degree(column);
  // Pairs of one side meet at the neurons of the other, and are no more than all that have links.
  const auto links = static_cast<double>(m_line.items.size());
  const SideSums rows(m_line.ptr), columns(m_place.ptr);
  const double rowPairs = std::min(columns.squares, rows.linked * rows.linked);
  const double columnPairs = std::min(rows.squares, columns.linked * columns.linked);
  const bool rowsFit = columnPairs <= kPairsPerLink * links, columnsFit = rowPairs <= kPairsPerLink * links;
  const double acrossRows = std::min(steps, links * rows.linked), acrossColumns = std::min(steps, links * columns.linked);
  const double byRows = acrossRows + (rowsFit ? acrossColumns : steps);
  const double byColumns = acrossColumns + (columnsFit ? acrossRows : steps);
  m_byRows = byRows <= byColumns;
  m_paired = (m_byRows ? rowsFit : columnsFit) && m_score != Score::Ch3L3p;
  if (!m_byRows) std::swap(m_line, m_place);
  m_listed = 2.0 * steps < 0.5 * static_cast<double>(lines()) * width();
  std::int32_t largest = 1;
  for (const Side& side : {m_line, m_place})
    for (std::size_t i = 0; i + 1 < side.ptr.size(); ++i) largest = std::max(largest, side.degree(static_cast<std::int32_t>(i)));
  if (m_score == Score::Ch3L3p)
    for (std::int32_t n = 0; n <= largest; ++n) m_inverseRoots.push_back(1.0f / std::sqrt(static_cast<float>(std::max(n, 1))));
}

/// The places that share a line with `place`, and how many.
void LinkScores::countPlaces(std::int32_t place, Scratch& scratch) const {
  scratch.seen.clear();
  for (const std::int32_t line : m_place.of(place))
    for (const std::int32_t other : m_line.of(line))
      if (other != place && scratch.counts[static_cast<std::size_t>(other)]++ == 0) scratch.seen.push_back(other);
}

/// The lines that share a place with `line`, and how many.
void LinkScores::countLines(std::int32_t line, Scratch& scratch) const {
  scratch.met.clear();
  for (const std::int32_t place : m_line.of(line))
    for (const std::int32_t other : m_place.of(place))
      if (other != line && scratch.shared[static_cast<std::size_t>(other)]++ == 0) scratch.met.push_back(other);
}

void LinkScores::keepPairs() {
  m_pairs.resize(static_cast<std::size_t>(width()));
  parallelFor(width(), std::max(1, width() / 64), [&](int begin, int end) {
    Scratch scratch;
    scratch.counts.assign(static_cast<std::size_t>(width()), 0);
    for (std::int32_t place = begin; place < end; ++place) {
      countPlaces(place, scratch);
      std::vector<Pair>& pairs = m_pairs[static_cast<std::size_t>(place)];
      pairs.reserve(scratch.seen.size());
      for (const std::int32_t other : scratch.seen)
        pairs.push_back(
            {other, weightOf(std::exchange(scratch.counts[static_cast<std::size_t>(other)], 0), m_place.degree(place))});
    }
  });
}

float LinkScores::weightOf(std::int32_t shared, std::int32_t degree) const {
  const auto elsewhere = static_cast<float>(std::max(degree - shared, 1));
  return (m_score == Score::Ch2L3n ? static_cast<float>(shared + 1) : 1.0f) / elsewhere;
}

template <bool kListed>
void LinkScores::scoreNodes(std::int32_t line, Scratch& scratch) const {
  countLines(line, scratch);
  for (const std::int32_t other : scratch.met) {
    const float weight = weightOf(std::exchange(scratch.shared[static_cast<std::size_t>(other)], 0), m_line.degree(other));
    for (const std::int32_t place : m_line.of(other)) scratch.add<kListed>(place, weight);
  }
  for (const std::int32_t place : m_line.of(line)) {
    if (m_paired) {
      for (const Pair& pair : m_pairs[static_cast<std::size_t>(place)]) scratch.add<kListed>(pair.place, pair.weight);
      continue;
    }
    countPlaces(place, scratch);
    for (const std::int32_t other : scratch.seen) {
      const std::int32_t shared = std::exchange(scratch.counts[static_cast<std::size_t>(other)], 0);
      scratch.add<kListed>(other, weightOf(shared, m_place.degree(place)));
    }
  }
}

template <bool kListed>
void LinkScores::scorePaths(std::int32_t line, Scratch& scratch) const {
  countLines(line, scratch);
  for (const std::int32_t place : m_line.of(line)) {
    countPlaces(place, scratch);
    const std::int32_t degree = m_place.degree(place);
    for (const std::int32_t other : m_place.of(place)) {
      if (other == line) continue;
      const float root = inverseRoot(m_line.degree(other) - scratch.shared[static_cast<std::size_t>(other)]);
      for (const std::int32_t end : m_line.of(other))
        if (end != place) scratch.add<kListed>(end, root * inverseRoot(degree - scratch.counts[static_cast<std::size_t>(end)]));
    }
    for (const std::int32_t seen : scratch.seen) scratch.counts[static_cast<std::size_t>(seen)] = 0;
  }
  for (const std::int32_t met : scratch.met) scratch.shared[static_cast<std::size_t>(met)] = 0;
}

void LinkScores::score(std::int32_t line, Scratch& scratch) const {
  if (m_score == Score::Ch3L3p) {
    m_listed ? scorePaths<true>(line, scratch) : scorePaths<false>(line, scratch);
  } else {
    m_listed ? scoreNodes<true>(line, scratch) : scoreNodes<false>(line, scratch);
  }
}

void LinkScores::forEachLine(const std::function<void(const ScoredLine&)>& visit) const {
  std::vector<Scratch> scratches(static_cast<std::size_t>(threadCount()));
  parallelFor(lines(), kLinesAtOnce, [&](int begin, int end) {
    Scratch& scratch = scratches[static_cast<std::size_t>(threadNumber())];
    scratch.scores.resize(static_cast<std::size_t>(width()), 0.0f);
    scratch.counts.resize(static_cast<std::size_t>(width()), 0);
    scratch.shared.resize(static_cast<std::size_t>(lines()), 0);
    for (std::int32_t line = begin; line < end; ++line) {
      if (m_line.degree(line) == 0) continue;  // no path begins there
      score(line, scratch);
      for (const std::int32_t place : m_line.of(line)) scratch.scores[static_cast<std::size_t>(place)] = 0.0f;
      visit({line, m_listed, scratch.listed, scratch.scores});
      for (const std::int32_t place : scratch.listed) scratch.scores[static_cast<std::size_t>(place)] = 0.0f;
      scratch.listed.clear();
      if (!m_listed) std::fill(scratch.scores.begin(), scratch.scores.end(), 0.0f);
    }
  });
}

}  // namespace rewire
