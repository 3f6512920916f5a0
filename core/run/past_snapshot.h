#pragma once

#include "core/io/model_file.h"
#include "core/run/snapshot.h"

#include <memory>

namespace rewire {

/// The run of `present` as it stood at the end of an earlier epoch, which `model` has. Links and weights that have stayed the
/// same are shared with it. `before`: another epoch, of which the difference is shown as the last rewiring; null: none is.
SnapshotPtr pastSnapshot(const Snapshot& present, const Model& model, const Model* before);

}  // namespace rewire
