#pragma once

#include "core/io/model_file.h"
#include "core/train/trainer.h"

#include <memory>

namespace rewire {

/// The facts of a training run that a model file keeps beside its network.
ModelFacts factsOf(const Trainer& trainer);

/// The same with the hash of its data, for which it waits.
ModelFacts factsToSave(const Trainer& trainer);

/// The same without the rows of its history, which a long run has many of.
ModelFacts standingOf(const Trainer& trainer);

/// The past of its links; null: it is not known.
const LinkRecord* linksOf(const Trainer& trainer);

/// The model of a training run: a copy of the network as it stands, and the facts needed to go on with it.
Model modelOf(const Trainer& trainer);

/// A trainer that goes on from `model`, or begins anew if it has no network. Throws InputError when the dataset does not fit it.
std::unique_ptr<Trainer> trainerFor(Model model, std::shared_ptr<const Dataset> dataset);

}  // namespace rewire
