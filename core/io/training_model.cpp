#include "core/io/training_model.h"

#include <utility>

namespace rewire {

Model modelOf(const Trainer& trainer) {
  Model model;
  model.network = trainer.network();
  model.experiment = trainer.experiment();
  model.epoch = trainer.epoch();
  model.mean = trainer.normalisation().mean;
  model.std = trainer.normalisation().std;
  model.classes = trainer.dataset().info.classes;
  return model;
}

std::unique_ptr<Trainer> trainerFor(Model model, std::vector<EpochMetrics> history, std::shared_ptr<const Dataset> dataset) {
  Checkpoint checkpoint = model.network.layers.empty()
                              ? initialCheckpoint(model.experiment, *dataset)
                              : Checkpoint{std::move(model.network), model.epoch, {model.mean, model.std}, std::move(history)};
  return std::make_unique<Trainer>(std::move(model.experiment), std::move(dataset), std::move(checkpoint));
}

}  // namespace rewire
