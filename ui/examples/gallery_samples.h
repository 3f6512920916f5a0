#pragma once

#include "core/lab/lab_request.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace rewire {

/// What the damage did to the answer for one test image.
enum class PredictionChange {
  Unknown,     ///< not assessed yet after the damage
  StillRight,  ///< right before and after
  NowWrong,    ///< was right, now wrong
  StillWrong,  ///< wrong before and after
  NowRight     ///< was wrong, now right
};

enum class GalleryFilter { All, NowWrong, WrongBefore, StillRight };
constexpr std::size_t kGalleryFilters = 4;

/// One test image with what the network says of it before and after the damage.
struct SamplePrediction {
  int sample = 0;
  int label = 0;
  int before = 0;
  float confidenceBefore = 0.0f;
  std::optional<int> after;  ///< nothing: not assessed yet
  float confidenceAfter = 0.0f;

  PredictionChange change() const;
};

/// The number of test images a result speaks of; 0 for none.
int samplesOf(const LabResult* result);
SamplePrediction predictionOf(const LabResult& result, int sample);

bool passes(const SamplePrediction& prediction, GalleryFilter filter);

/// The test images that pass the filter, of one true class or of all, ascending.
std::vector<int> chosenSamples(const LabResult& result, GalleryFilter filter, std::optional<int> label);
/// How many pass each filter, in the order of GalleryFilter.
std::array<int, kGalleryFilters> filterCounts(const LabResult& result, std::optional<int> label);

}  // namespace rewire
