#include "tests/support/run_lists.h"

#include <utility>

namespace rewire::test {

ListedRun madeListedRun(Rule rule, double density, std::uint64_t seed, const std::vector<double>& accuracies) {
  RunSettings settings;
  settings.experiment.rule = rule;
  settings.experiment.density = {density};
  settings.experiment.seed = seed;
  settings.experiment.epochs = 3;
  const std::string group = std::string(nameOf(rule)) + "-" + std::to_string(density);
  settings.group = group;
  std::vector<EpochMetrics> rows;
  for (const double accuracy : accuracies) {
    EpochMetrics row;
    row.epoch = static_cast<int>(rows.size()) + 1;
    row.testAccuracy = accuracy;
    row.testLoss = 1.0 - accuracy;
    row.topology[Measure::DeadNeurons] = 10.0 * row.epoch;
    rows.push_back(row);
  }
  const auto epoch = static_cast<int>(rows.size());
  using enum RunState::Stage;
  return {.folder = "/runs/S/" + group + "-" + std::to_string(seed),
          .sweep = "S",
          .settings = std::make_shared<const RunSettings>(std::move(settings)),
          .rows = std::make_shared<const std::vector<EpochMetrics>>(std::move(rows)),
          .curves = {},
          .stage = epoch == 3  ? Finished
                   : epoch > 0 ? Running
                               : Waiting,
          .epoch = epoch,
          .epochs = 3};
}

ListedRun madePairRun(const std::vector<std::string>& classes, std::uint64_t seed, double accuracy,
                      std::optional<double> binarized) {
  ListedRun run = madeListedRun(Rule::Set, 0.01, seed, {0.5, 0.6, accuracy});
  RunSettings settings = *run.settings;
  settings.experiment.classes = classes;
  settings.group += classes[0] + "-" + classes[1];
  run.folder += "-" + classes[0] + "-" + classes[1];
  run.settings = std::make_shared<const RunSettings>(std::move(settings));
  if (binarized) run.results = {std::make_shared<const KeptResult>(KeptResult{"perturb binarize", *binarized})};
  return run;
}

RunListPtr madeRunList(std::vector<ListedRun> runs) {
  return std::make_shared<const RunList>(RunList{.folder = "/runs/S", .runs = std::move(runs), .problems = {}});
}

RunListPtr madeGrid(int seeds) {
  std::vector<ListedRun> runs;
  for (const Rule rule : {Rule::Set, Rule::Static})
    for (const double density : {0.01, 0.02})
      for (int seed = 1; seed <= seeds; ++seed)
        runs.push_back(madeListedRun(rule, density, static_cast<std::uint64_t>(seed), {0.5, 0.6, 0.7 + density + 0.01 * seed}));
  return madeRunList(std::move(runs));
}

}  // namespace rewire::test
