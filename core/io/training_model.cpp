#include "core/io/training_model.h"

#include <utility>

namespace rewire {

namespace {

ModelFacts factsWithoutRows(const Trainer& trainer) {
  const auto [mean, std] = trainer.normalisation();
  return {.experiment = trainer.record(),
          .epoch = trainer.epoch(),
          .batch = trainer.batchBegun(),
          .mean = mean,
          .std = std,
          .range = trainer.dataset().range(),
          .classes = trainer.dataset().info.classes,
          .history = {},
          .regrow = trainer.regrow(),
          .plan = trainer.plan()};
}

}  // namespace

ModelFacts factsOf(const Trainer& trainer) {
  ModelFacts facts = factsWithoutRows(trainer);
  facts.history = trainer.history();
  return facts;
}

ModelFacts factsToSave(const Trainer& trainer) {
  ModelFacts facts = standingOf(trainer);
  facts.history = trainer.history();
  return facts;
}

ModelFacts standingOf(const Trainer& trainer) {
  ModelFacts facts = factsWithoutRows(trainer);
  facts.experiment.datasetContent = trainer.dataset().contentHash();
  return facts;
}

const LinkRecord* linksOf(const Trainer& trainer) {
  return trainer.links() ? &*trainer.links() : nullptr;
}

Model modelOf(const Trainer& trainer) {
  return {factsOf(trainer), trainer.network(), trainer.links()};
}

std::unique_ptr<Trainer> trainerFor(Model model, std::shared_ptr<const Dataset> dataset) {
  if (model.network.layers.empty()) return trainerOf(model.planned(), std::move(dataset));
  Checkpoint checkpoint{.network = std::move(model.network),
                        .epoch = model.epoch,
                        .batch = model.batch,
                        .normalisation = {model.mean, model.std},
                        .history = std::move(model.history),
                        .regrow = std::move(model.regrow),
                        .links = std::move(model.links),
                        .plan = std::move(model.plan)};
  return std::make_unique<Trainer>(std::move(model.experiment), std::move(dataset), std::move(checkpoint));
}

}  // namespace rewire
