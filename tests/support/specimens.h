#pragma once

#include "core/run/snapshot.h"

#include <memory>

namespace rewire::test {

/// The dataset of makeTinyDataset(), loaded: 200 training images of 8 x 8, four classes, as many test images as asked for.
std::shared_ptr<const Dataset> tinyDataset(int testImages);

/// A network trained on `dataset` for a few epochs (64-30-20-4, density 0.2), as a snapshot shows it.
SnapshotPtr trainedSpecimen(const std::shared_ptr<const Dataset>& dataset, Rule rule = Rule::Set);

}  // namespace rewire::test
