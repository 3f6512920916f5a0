#pragma once

#include "core/run/snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace rewire {

/// The measures of one epoch: of the whole network, or of one layer.
struct MeasuredEpoch {
  int epoch = 0;
  Measures measures;
};

/// The measured epochs of a run, in their order. `layer`: of that one, as far as it is known; nothing: of the whole.
std::vector<MeasuredEpoch> measuredEpochs(const Snapshot& snapshot, std::optional<std::size_t> layer);

/// epoch,layer and the chosen measures, a row an epoch; unknown ones are empty, and so is the layer of the whole.
QString measuresCsv(const std::vector<MeasuredEpoch>& epochs, std::optional<std::size_t> layer,
                    const std::vector<Measure>& chosen);

/// "same as at the start 31.2 %, dead neurons 12": what is known of the chosen measures.
QString measuresInWords(const Measures& measures, const std::vector<Measure>& chosen);

}  // namespace rewire
