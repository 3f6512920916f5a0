#include "tests/support/curves.h"

#include <cmath>

namespace rewire::test {

Sampling smallSampling() {
  Sampling sampling;
  sampling.kind = RemoveLinks{};
  sampling.steps = 5;
  sampling.repeats = 3;
  sampling.seed = 7;
  return sampling;
}

std::shared_ptr<CurveState> madeCurves(const Sampling& sampling) {
  auto state = std::make_shared<CurveState>();
  state->sampling = sampling;
  for (const Rule rule : {Rule::Set, Rule::Static, Rule::Dense}) {
    ModelDescription info;
    info.name = std::string(nameOf(rule));
    info.epoch = 30;
    info.layerLinks = {rule == Rule::Dense ? 100'000 : 1'000};
    info.file = "/runs/" + info.name + "/model.safetensors";
    info.dataset = "fashion-mnist";
    info.datasetTitle = "Fashion-MNIST";
    info.experiment.dataset = "fashion-mnist";
    info.experiment.rule = rule;
    info.experiment.seed = 40 + state->models.size();
    state->models.push_back(info);
  }
  for (int model = 0; model < 3; ++model) {
    for (int step = 0; step < sampling.steps; ++step) {
      for (int repeat = 0; repeat < sampling.repeats; ++repeat) {
        const double strength = strengthAt(sampling, step);
        const double accuracy = (0.9 - 0.1 * model) * (1.0 - strength) + 0.1 * strength + 0.01 * (repeat - 1);
        const Evaluation evaluation = {10'000, std::llround(10'000 * accuracy), 5'000.0};
        state->points.push_back({model, step, repeat, strength, sampling.seed + static_cast<std::uint64_t>(repeat), evaluation});
      }
    }
  }
  state->total = static_cast<int>(state->points.size());
  return state;
}

std::shared_ptr<CurveState> partOf(const CurveState& whole, int points, bool running) {
  auto part = std::make_shared<CurveState>(whole);
  part->points.resize(static_cast<std::size_t>(points));
  part->running = running;
  part->secondsLeft = running ? 4.2 : 0.0;
  return part;
}

}  // namespace rewire::test
