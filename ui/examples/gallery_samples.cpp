#include "ui/views/gallery_samples.h"

#include <algorithm>

namespace rewire {

Fate SampleOutcome::fate() const {
  if (!after) return Fate::Unknown;
  if (before == label) return *after == label ? Fate::StillRight : Fate::NowWrong;
  return *after == label ? Fate::NowRight : Fate::StillWrong;
}

int samplesOf(const LabResult* result) {
  if (!result || !result->clean || !result->specimen || !result->specimen->samples) return 0;
  return std::min(static_cast<int>(result->clean->predicted.size()), result->specimen->samples->test.count);
}

SampleOutcome outcomeOf(const LabResult& result, int sample) {
  const auto at = static_cast<std::size_t>(sample);
  SampleOutcome outcome;
  outcome.sample = sample;
  outcome.label = result.specimen->samples->test.labels[at];
  outcome.before = result.clean->predicted[at];
  outcome.confidenceBefore = result.clean->confidence[at];
  if (result.damaged && at < result.damaged->predicted.size()) {
    outcome.after = result.damaged->predicted[at];
    outcome.confidenceAfter = result.damaged->confidence[at];
  }
  return outcome;
}

bool passes(const SampleOutcome& outcome, GalleryFilter filter) {
  switch (filter) {
    case GalleryFilter::NowWrong:
      return outcome.fate() == Fate::NowWrong;
    case GalleryFilter::WrongBefore:
      return outcome.before != outcome.label;
    case GalleryFilter::StillRight:
      return outcome.fate() == Fate::StillRight;
    case GalleryFilter::All:
      break;
  }
  return true;
}

std::vector<int> chosenSamples(const LabResult& result, GalleryFilter filter, std::optional<int> label) {
  std::vector<int> chosen;
  for (int sample = 0; sample < samplesOf(&result); ++sample) {
    const SampleOutcome outcome = outcomeOf(result, sample);
    if ((!label || outcome.label == *label) && passes(outcome, filter)) chosen.push_back(sample);
  }
  return chosen;
}

std::array<int, kGalleryFilters> filterCounts(const LabResult& result, std::optional<int> label) {
  std::array<int, kGalleryFilters> counts{};
  for (int sample = 0; sample < samplesOf(&result); ++sample) {
    const SampleOutcome outcome = outcomeOf(result, sample);
    if (label && outcome.label != *label) continue;
    for (std::size_t filter = 0; filter < kGalleryFilters; ++filter)
      counts[filter] += passes(outcome, static_cast<GalleryFilter>(filter));
  }
  return counts;
}

}  // namespace rewire
