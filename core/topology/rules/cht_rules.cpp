#include "core/topology/rules/cht_rules.h"

#include "core/compute/parallel.h"
#include "core/topology/rules/best_cells.h"
#include "core/topology/rules/link_choice.h"
#include "core/topology/rules/rewiring.h"

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

std::int64_t countToReplace(const LayerToRewire& asked) {
  return shareOfLinks(asked.layer, asked.settings.zeta);
}

std::vector<std::int32_t> leastMagnitudes(const LayerToRewire& asked) {
  return smallest(importanceOf(asked.layer, Importance::Weight), countToReplace(asked));
}

/// Linear from the first rewiring to the last.
double softnessAt(const RewiringSettings& settings) {
  const auto [from, to] = settings.options.softness;
  const int steps = settings.epochs - 2;
  return steps > 0 ? from + (to - from) * std::clamp((settings.epoch - 1.0) / steps, 0.0, 1.0) : from;
}

std::vector<std::int32_t> drawnByImportance(const LayerToRewire& asked) {
  const std::vector<float> importance = importanceOf(asked.layer, asked.settings.options.importance);
  return leastByChance(importance, softnessAt(asked.settings), countToReplace(asked), asked.random);
}

/// Absent links with the smallest keys. `mayBeAmong(score, noise, cell, limit)` tells quickly, and without a branch, whether
/// `keyOf(score, noise, cell)` may be at most the limit.
template <class MayBeAmong, class KeyOf>
std::vector<Cell> bestByScore(const LayerToRewire& asked, std::int64_t count, MayBeAmong mayBeAmong, KeyOf keyOf) {
  const LinkScores scores(asked.layer, asked.settings.options.score);
  const CellNoise noise(asked.random);
  BestCells best(static_cast<std::size_t>(count), noise);
  const auto width = static_cast<Cell>(asked.layer.inputs);
  std::vector<std::vector<std::int32_t>> found(static_cast<std::size_t>(threadCount()));
  scores.forEachLine([&](const ScoredLine& line) {
    const Cell first = scores.byRows() ? static_cast<Cell>(line.line) * width : static_cast<Cell>(line.line);
    const Cell step = scores.byRows() ? 1 : width;
    std::vector<std::int32_t>& candidates = found[static_cast<std::size_t>(threadNumber())];
    candidates.resize(line.scores.size() + 1);  // one more, as each is written before it is known
    const double limit = best.limit();
    std::size_t kept = 0;
    const auto look = [&](std::int32_t place) {
      const float score = line.scores[static_cast<std::size_t>(place)];
      candidates[kept] = place;
      kept += mayBeAmong(score, noise, first + static_cast<Cell>(place) * step, limit) ? 1 : 0;
    };
    if (line.listed) {
      for (const std::int32_t place : line.places) look(place);
    } else {
      for (std::int32_t place = 0; place < std::ssize(line.scores); ++place) look(place);
    }
    for (std::size_t i = 0; i < kept; ++i) {
      const float score = line.scores[static_cast<std::size_t>(candidates[i])];
      const Cell cell = first + static_cast<Cell>(candidates[i]) * step;
      if (score > 0.0f) best.offer(keyOf(score, noise, cell), cell);
    }
  });
  return filledUp(best.take(), static_cast<std::size_t>(count), asked.layer, asked.random);
}

std::vector<Cell> highestScores(const LayerToRewire& asked, std::int64_t count) {
  return bestByScore(
      asked, count, [](float score, const CellNoise&, Cell, double limit) { return -static_cast<double>(score) <= limit; },
      [](float score, const CellNoise&, Cell) { return -static_cast<double>(score); });
}

/// Sampled without replacement, with probabilities proportional to the scores: the first arrivals of exponential clocks. Most are
/// seen to come too late without a logarithm, as -log(1 - u) ≥ u.
std::vector<Cell> drawnByScore(const LayerToRewire& asked, std::int64_t count) {
  return bestByScore(
      asked, count,
      [](float score, const CellNoise& noise, Cell cell, double limit) {
        return noise.uniform(cell) <= limit * static_cast<double>(score);
      },
      [](float score, const CellNoise& noise, Cell cell) {
        return -std::log1p(-noise.uniform(cell)) / static_cast<double>(score);
      });
}

constexpr RuleSteps kChtSteps{.removalCount = countToReplace,
                              .removal = leastMagnitudes,
                              .growth = highestScores,
                              .percolates = true,
                              .growsInParallel = true};
constexpr RuleSteps kChtsSteps{.removalCount = countToReplace,
                               .removal = drawnByImportance,
                               .growth = drawnByScore,
                               .percolates = true,
                               .growsInParallel = true};

}  // namespace

constinit const RuleDescription kChtRule{.name = "cht",
                                         .help = "the weakest go, as many grow where paths of three links nearly close",
                                         .steps = &kChtSteps,
                                         .score = Score::Ch3L3n,
                                         .looksAtScores = true};

constinit const RuleDescription kChtsRule{.name = "chts",
                                          .help = "links go and grow by chance, by their weights and by paths of three links",
                                          .steps = &kChtsSteps,
                                          .looksAtImportance = true,
                                          .looksAtScores = true};

}  // namespace rewire
