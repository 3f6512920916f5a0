#include "core/topology/rules/random_rule.h"

#include "core/topology/rules/link_choice.h"
#include "core/topology/rules/rewiring.h"

namespace rewire {

namespace {

std::int64_t countToRedraw(const LayerToRewire& asked) {
  return shareOfLinks(asked.layer, asked.settings.zeta);
}

std::vector<std::int32_t> drawnLinks(const LayerToRewire& asked) {
  std::vector<float> keys(asked.layer.values.size());
  for (float& key : keys) key = static_cast<float>(asked.random.uniform());
  return smallest(keys, countToRedraw(asked));
}

std::vector<Cell> drawnCells(const LayerToRewire& asked, std::int64_t count) {
  return sampleFreeCells(asked.layer, static_cast<std::uint64_t>(count), asked.random);
}

constexpr RuleSteps kRandomSteps{countToRedraw, drawnLinks, drawnCells};

}  // namespace

constinit const RuleDescription kRandomRule{
    .name = "random",
    .help = "any go, as many grow at random places: the control",
    .steps = &kRandomSteps,
    .births = Births::Random};  // links of weight 0 would leave a network of nothing but newborns (docs/rules.md)

}  // namespace rewire
