#include "ui/runs/run_looks.h"

#include <array>

namespace rewire {

namespace {

constexpr int kShades = 5;

}  // namespace

QColor colourOf(const RunLook& look, const Theme& theme) {
  constexpr std::array kTowardsText = {0.0, 0.0, 0.4, 0.0, 0.2};
  constexpr std::array kTowardsPlot = {0.0, 0.4, 0.0, 0.65, 0.2};
  const auto shade = static_cast<std::size_t>(look.shade % kShades);
  return mixed(mixed(theme.ofRule(look.rule), theme.text, kTowardsText[shade]), theme.plot, kTowardsPlot[shade]);
}

Qt::PenStyle dashOf(const RunLook& look) {
  constexpr std::array kDashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  return kDashes[static_cast<std::size_t>(look.shade / kShades) % kDashes.size()];
}

RunLook RunLooks::of(const RunSettings& run) {
  const auto [found, isNew] = m_byGroup.try_emplace(run.group);
  const Rule rule = run.experiment.rule;
  if (isNew) found->second = {rule, m_groups[rule]++};
  return found->second;
}

}  // namespace rewire
