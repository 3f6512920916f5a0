#include "core/run/past_percolation.h"

#include "core/topology/rules/rewiring.h"
#include "core/topology/rules/rule.h"
#include "core/train/experiment.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rewire {

namespace {

bool inOrder(const Link& a, const Link& b) {
  return std::pair(a.to, a.from) < std::pair(b.to, b.from);
}

/// Places in `gone` of the links that are stranded in `removal`; nothing: a link of `gone` was not removed there.
std::optional<std::vector<std::int32_t>> strandedAmong(const std::vector<Link>& gone, const Rewiring::Layer& removal) {
  std::vector<std::int32_t> stranded;
  for (std::size_t place = 0; place < gone.size(); ++place) {
    const auto found = std::lower_bound(removal.died.begin(), removal.died.end(), gone[place], inOrder);
    if (found == removal.died.end() || inOrder(gone[place], *found)) return std::nullopt;
    const auto index = static_cast<std::int32_t>(found - removal.died.begin());
    if (std::binary_search(removal.percolated.begin(), removal.percolated.end(), index))
      stranded.push_back(static_cast<std::int32_t>(place));
  }
  return stranded;
}

/// The rule by which the network is rewired after this epoch, if it percolates.
const RuleSteps* percolationAfter(int epoch, const Experiment& settings) {
  const RuleSteps* steps = descriptionOf(settings.rule).steps;
  const bool due = epoch > 0 && epoch % settings.rewireEvery == 0;
  return due && steps != nullptr && steps->percolates ? steps : nullptr;
}

}  // namespace

void markPercolated(Rewiring& change, const Model& before, const Model& after) {
  if (after.epoch != before.epoch + 1 || before.batch) return;
  const Experiment settings = settingsNow(before.experiment);
  const RuleSteps* steps = percolationAfter(before.epoch, settings);
  if (steps == nullptr) return;
  const RuleOptions options{settings.importance, settings.softness, settings.score, settings.births, settings.growth};
  const Rewiring removal =
      removalOf(before.network, *steps, {settings.seed, zetaAt(settings, before.epoch), before.epoch, settings.epochs, options});
  std::vector<std::vector<std::int32_t>> places;
  for (std::size_t layer = 0; layer < change.layers.size(); ++layer) {
    auto stranded = strandedAmong(change.layers[layer].died, removal.layers[layer]);
    if (!stranded) return;
    places.push_back(std::move(*stranded));
  }
  for (std::size_t layer = 0; layer < places.size(); ++layer) change.layers[layer].percolated = std::move(places[layer]);
}

}  // namespace rewire
