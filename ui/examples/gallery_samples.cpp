#include "ui/examples/gallery_samples.h"

#include <algorithm>

namespace rewire {

PredictionChange SamplePrediction::change() const {
  if (!after) return PredictionChange::Unknown;
  if (before == label) return *after == label ? PredictionChange::StillRight : PredictionChange::NowWrong;
  return *after == label ? PredictionChange::NowRight : PredictionChange::StillWrong;
}

int samplesOf(const LabResult* result) {
  if (!result || !result->clean || !result->specimen || !result->specimen->samples) return 0;
  return std::min(static_cast<int>(result->clean->predicted.size()), result->specimen->samples->test.count);
}

SamplePrediction predictionOf(const LabResult& result, int sample) {
  const auto at = static_cast<std::size_t>(sample);
  SamplePrediction prediction;
  prediction.sample = sample;
  prediction.label = result.specimen->samples->test.labels[at];
  prediction.before = result.clean->predicted[at];
  prediction.confidenceBefore = result.clean->confidence[at];
  if (result.perturbed && at < result.perturbed->predicted.size()) {
    prediction.after = result.perturbed->predicted[at];
    prediction.confidenceAfter = result.perturbed->confidence[at];
  }
  return prediction;
}

bool passes(const SamplePrediction& prediction, GalleryFilter filter) {
  switch (filter) {
    case GalleryFilter::NowWrong:
      return prediction.change() == PredictionChange::NowWrong;
    case GalleryFilter::WrongBefore:
      return prediction.before != prediction.label;
    case GalleryFilter::StillRight:
      return prediction.change() == PredictionChange::StillRight;
    case GalleryFilter::All:
      break;
  }
  return true;
}

std::vector<int> chosenSamples(const LabResult& result, GalleryFilter filter, std::optional<int> label) {
  std::vector<int> chosen;
  for (int sample = 0; sample < samplesOf(&result); ++sample) {
    const SamplePrediction prediction = predictionOf(result, sample);
    if ((!label || prediction.label == *label) && passes(prediction, filter)) chosen.push_back(sample);
  }
  return chosen;
}

std::array<int, kGalleryFilters> filterCounts(const LabResult& result, std::optional<int> label) {
  std::array<int, kGalleryFilters> counts{};
  for (int sample = 0; sample < samplesOf(&result); ++sample) {
    const SamplePrediction prediction = predictionOf(result, sample);
    if (label && prediction.label != *label) continue;
    for (std::size_t filter = 0; filter < kGalleryFilters; ++filter)
      counts[filter] += passes(prediction, static_cast<GalleryFilter>(filter));
  }
  return counts;
}

}  // namespace rewire
