#include "core/io/training_model.h"

#include <utility>

namespace rewire {

ModelFacts factsOf(const Trainer& trainer) {
  ModelFacts facts = standingOf(trainer);
  facts.history = trainer.history();
  return facts;
}

ModelFacts standingOf(const Trainer& trainer) {
  const auto [mean, std] = trainer.normalisation();
  return {.experiment = trainer.record(),
          .epoch = trainer.epoch(),
          .batch = trainer.batchBegun(),
          .mean = mean,
          .std = std,
          .classes = trainer.dataset().info.classes,
          .history = {},
          .regrow = trainer.regrow()};
}

Model modelOf(const Trainer& trainer) {
  return {factsOf(trainer), trainer.network()};
}

std::unique_ptr<Trainer> trainerFor(Model model, std::shared_ptr<const Dataset> dataset) {
  if (model.network.layers.empty()) model.experiment.actions.clear();
  Checkpoint checkpoint =
      model.network.layers.empty()
          ? initialCheckpoint(model.experiment, *dataset)
          : Checkpoint{std::move(model.network), model.epoch, model.batch, {model.mean, model.std}, std::move(model.history),
                       std::move(model.regrow)};
  return std::make_unique<Trainer>(std::move(model.experiment), std::move(dataset), std::move(checkpoint));
}

}  // namespace rewire
