#pragma once

#include "core/lab/lab_request.h"

#include <cstdint>
#include <vector>

namespace rewire {

// Hand-made answers of the lab, for tests of the panels and views that show them. There is no lab and no thread, and no network
// computes anything. Every number follows from the arguments.

/// The same snapshot with a dataset: `testImages` test images of its shape, labels 0, 1, 2 … in turn. Each class is a soft blob
/// at a position of its own.
SnapshotPtr withSamples(const SnapshotPtr& snapshot, int testImages = 200);

/// A complete answer for all test samples of `specimen` (made by withSamples()). Exactly round(share * samples) are right, with
/// the share `clean` before and `perturbed` after the perturbations. A sample that is right afterwards was right before, as long
/// as there are enough of those. Some classes suffer more than others. The share removeLinks.fraction of the links is removed,
/// and 0.9 * swapLinks.fraction of them have another partner. With an attack there is a control, half a point below the clean
/// accuracy.
LabResultPtr labResult(const SnapshotPtr& specimen, const Perturbations& perturbations, double clean = 0.9,
                       double perturbed = 0.7);

/// The same answer while only the first `samples` are evaluated after the perturbations.
LabResultPtr estimateOf(const LabResultPtr& result, int samples);

/// The same answer with the images of these test samples: their own, every second pixel brighter by `change`, at most 1.
LabResultPtr withShown(const LabResultPtr& result, const std::vector<std::int32_t>& shown, float change = 0.2f);

}  // namespace rewire
