#pragma once

#include "core/lab/lab_request.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace rewire {

/// The change that the perturbations made to the answer for one test image.
enum class PredictionChange {
  Unknown,     ///< not evaluated yet after the perturbations
  StillRight,  ///< right before and after
  NowWrong,    ///< was right, now wrong
  StillWrong,  ///< wrong before and after
  NowRight     ///< was wrong, now right
};

enum class GalleryFilter { All, NowWrong, WrongBefore, StillRight };
constexpr std::size_t kGalleryFilters = 4;

/// One test image with its predictions before and after the perturbations.
struct SamplePrediction {
  int sample = 0;
  int label = 0;
  int before = 0;
  float confidenceBefore = 0.0f;
  std::optional<int> after;  ///< nothing: not evaluated yet
  float confidenceAfter = 0.0f;

  PredictionChange change() const;
};

/// The number of test images in a result; 0 for none.
int samplesOf(const LabResult* result);
SamplePrediction predictionOf(const LabResult& result, int sample);

bool passes(const SamplePrediction& prediction, GalleryFilter filter);

/// The test images that pass the filter, of one true class or of all, ascending.
std::vector<int> chosenSamples(const LabResult& result, GalleryFilter filter, std::optional<int> label);
/// Number of images that pass each filter, in the order of GalleryFilter.
std::array<int, kGalleryFilters> filterCounts(const LabResult& result, std::optional<int> label);

}  // namespace rewire
