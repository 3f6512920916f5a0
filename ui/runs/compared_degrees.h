#pragma once

#include "core/listing/kept_degrees.h"
#include "ui/runs/comparison.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rewire {

/// The degrees that are looked at: in or out, of a layer of links or of all that lead to hidden neurons.
struct DegreeChoice {
  bool out = false;
  std::optional<std::size_t> layer = {};
};

/// The degrees of a kept network; null where it has no such layer.
const DegreeCounts* degreesOf(const KeptDegrees& kept, const DegreeChoice& choice);

/// P(degree >= k) at every k that occurs in a run of the line: of a group the mean over the runs that are read.
std::vector<ComparedPoint> tailsOf(const ComparedRuns& line, const DegreesOfRuns& degrees, const DegreeChoice& choice);

/// The spread of the degrees in the runs of a line that are read. Counts of 0: none is.
struct DegreeSpread {
  SampleMean largest;
  SampleMean dispersion;  ///< variance / mean; of several layers the mean of theirs
};
DegreeSpread spreadOf(const ComparedRuns& line, const DegreesOfRuns& degrees, const DegreeChoice& choice);

/// The largest number of layers of a network of the comparison; 0: none is read.
std::size_t layersOf(const Comparison& comparison, const DegreesOfRuns& degrees);

/// The folders of the runs that have begun.
std::vector<std::filesystem::path> begunIn(const Comparison& comparison);

}  // namespace rewire
