#pragma once

#include "core/lab/lab_request.h"

#include <cstdint>
#include <vector>

namespace rewire {

// Hand-made answers of the lab, for tests of the panels and views that show them: no lab, no thread, nothing is computed by a
// network. Every number follows from the arguments.

/// The same snapshot with a dataset: `testImages` test images of its shape, a soft blob for each class at a place of its own,
/// labels 0, 1, 2 … in turn.
SnapshotPtr withSamples(const SnapshotPtr& snapshot, int testImages = 200);

/// A complete answer for all test samples of `specimen` (made by withSamples()): exactly round(share * samples) are right before
/// and after `damage`; what is right after it was right before, as long as there are enough of those. Some classes suffer more
/// than others. Links go by removeLinks.fraction, another partner has 0.9 * swapLinks.fraction of them. With an attack there is a
/// control, half a point below the clean accuracy.
LabResultPtr labResult(const SnapshotPtr& specimen, const Perturbations& perturbations, double clean = 0.9,
                       double perturbed = 0.7);

/// The same answer while only the first `samples` have been assessed after the damage.
LabResultPtr estimateOf(const LabResultPtr& result, int samples);

/// The same answer with the images of these test samples: their own, every second pixel brighter by `change`, at most 1.
LabResultPtr withShown(const LabResultPtr& result, const std::vector<std::int32_t>& shown, float change = 0.2f);

}  // namespace rewire
