#include "core/io/training_model.h"

#include <utility>

namespace rewire {

ModelFacts factsOf(const Trainer& trainer) {
  const auto [mean, std] = trainer.normalisation();
  return {trainer.experiment(), trainer.epoch(), mean, std, trainer.dataset().info.classes};
}

Model modelOf(const Trainer& trainer) {
  return {factsOf(trainer), trainer.network()};
}

std::unique_ptr<Trainer> trainerFor(Model model, std::vector<EpochMetrics> history, std::shared_ptr<const Dataset> dataset) {
  Checkpoint checkpoint = model.network.layers.empty()
                              ? initialCheckpoint(model.experiment, *dataset)
                              : Checkpoint{std::move(model.network), model.epoch, {model.mean, model.std}, std::move(history)};
  return std::make_unique<Trainer>(std::move(model.experiment), std::move(dataset), std::move(checkpoint));
}

}  // namespace rewire
