#include "tests/support/lab_results.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace rewire {
namespace {

std::size_t at(std::int64_t place) {
  return static_cast<std::size_t>(place);
}

std::shared_ptr<const LabEvaluation> labEvaluationOf(std::vector<std::int32_t> predicted, std::vector<float> confidence,
                                                     const std::vector<std::int32_t>& labels, int classes) {
  auto evaluation = std::make_shared<LabEvaluation>();
  evaluation->confusion.resize(at(classes) * at(classes));
  for (std::size_t sample = 0; sample < predicted.size(); ++sample) {
    const bool right = predicted[sample] == labels[sample];
    ++evaluation->confusion[at(labels[sample]) * at(classes) + at(predicted[sample])];
    evaluation->evaluation.correct += right;
    const double ofLabel =
        right ? static_cast<double>(confidence[sample]) : (1.0 - static_cast<double>(confidence[sample])) / 2.0;
    evaluation->evaluation.loss -= std::log(std::max(1e-6, ofLabel));
  }
  evaluation->evaluation.samples = static_cast<std::int64_t>(predicted.size());
  evaluation->predicted = std::move(predicted);
  evaluation->confidence = std::move(confidence);
  return evaluation;
}

/// The samples, those first that stay right the longest. Each class by itself draws more or less well.
std::vector<int> byResistance(const std::vector<std::int32_t>& labels) {
  std::mt19937 random(7);
  std::vector<double> resistance;
  for (const std::int32_t label : labels)
    resistance.push_back(std::uniform_real_distribution<double>(0.0, 1.0)(random) + 0.08 * ((label * 7) % 5));
  std::vector<int> order(labels.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](int a, int b) { return resistance[at(a)] > resistance[at(b)]; });
  return order;
}

std::shared_ptr<const LabEvaluation> labEvaluationWith(double share, const std::vector<std::int32_t>& labels, int classes,
                                                       unsigned seed) {
  std::mt19937 random(seed);
  const std::vector<int> order = byResistance(labels);
  const auto right = at(std::llround(share * static_cast<double>(labels.size())));
  std::vector<std::int32_t> predicted(labels.size());
  std::vector<float> confidence(labels.size());
  for (std::size_t place = 0; place < order.size(); ++place) {
    const std::int32_t label = labels[at(order[place])];
    // Mistaken for the next class more often than for any other.
    const int beside = 1 + static_cast<int>(random() % 3) * static_cast<int>(random() % 2);
    predicted[at(order[place])] = place < right ? label : (label + std::min(beside, classes - 1)) % classes;
    confidence[at(order[place])] = std::uniform_real_distribution<float>(0.4f, 1.0f)(random);
  }
  return labEvaluationOf(std::move(predicted), std::move(confidence), labels, classes);
}

}  // namespace

SnapshotPtr withSamples(const SnapshotPtr& snapshot, int testImages) {
  auto dataset = std::make_shared<Dataset>();
  dataset->info = *snapshot->dataset;
  dataset->info.testCount = testImages;
  const int height = dataset->info.height, width = dataset->info.width;
  const int classes = static_cast<int>(dataset->info.classes.size());
  dataset->test.count = testImages;
  dataset->test.pixels = height * width;
  std::mt19937 random(3);
  for (int sample = 0; sample < testImages; ++sample) {
    const int label = sample % classes;
    const double angle = 2.0 * std::numbers::pi * label / classes;
    const double row = 0.5 + 0.28 * std::sin(angle) + 0.002 * (random() % 40);
    const double column = 0.5 + 0.28 * std::cos(angle) + 0.002 * (random() % 40);
    dataset->test.labels.push_back(label);
    for (int pixel = 0; pixel < height * width; ++pixel) {
      const double down = (pixel / width + 0.5) / height - row, right = (pixel % width + 0.5) / width - column;
      dataset->test.bytes.push_back(static_cast<std::uint8_t>(255.0 * std::exp(-(down * down + right * right) / 0.02)));
    }
  }
  auto with = std::make_shared<Snapshot>(*snapshot);
  with->dataset = std::shared_ptr<const DatasetInfo>(dataset, &dataset->info);
  with->samples = std::move(dataset);
  return with;
}

LabResultPtr labResult(const SnapshotPtr& specimen, const Perturbations& perturbations, double clean, double perturbed) {
  const std::vector<std::int32_t>& labels = specimen->samples->test.labels;
  const int classes = static_cast<int>(specimen->dataset->classes.size());
  auto result = std::make_shared<LabResult>();
  result->request = 1;
  result->specimen = specimen;
  result->perturbations = perturbations;
  result->complete = true;
  result->clean = labEvaluationWith(clean, labels, classes, 1);
  result->perturbed = perturbations.changesNetwork() || perturbations.changesImages()
                          ? labEvaluationWith(perturbed, labels, classes, 2)
                          : result->clean;
  for (std::size_t layer = 0; layer + 1 < specimen->layers.size(); ++layer) {
    const std::int64_t links = specimen->layers[layer].links();
    result->linksBefore.push_back(links);
    result->linksAfter.push_back(links - std::llround(perturbations.step<RemoveLinks>().fraction * static_cast<double>(links)));
    result->swapped.push_back(0.9 * perturbations.step<SwapLinks>().fraction);
  }
  result->layers = specimen->layers;
  if (perturbations.step<Attack>().epsilon > 0) {
    result->control = labEvaluationWith(clean - 0.005, labels, classes, 3)->evaluation;
    result->maxLinf = perturbations.step<Attack>().epsilon;
    result->maxL2 = perturbations.step<Attack>().epsilon * std::sqrt(specimen->samples->test.pixels);
  }
  return result;
}

LabResultPtr estimateOf(const LabResultPtr& result, int samples) {
  auto estimate = std::make_shared<LabResult>(*result);
  const LabEvaluation& whole = *result->perturbed;
  const int classes = static_cast<int>(result->specimen->dataset->classes.size());
  estimate->complete = false;
  estimate->perturbed = labEvaluationOf({whole.predicted.begin(), whole.predicted.begin() + samples},
                                        {whole.confidence.begin(), whole.confidence.begin() + samples},
                                        result->specimen->samples->test.labels, classes);
  if (estimate->control) {
    const std::int64_t right = estimate->control->correct * samples / estimate->control->samples;
    *estimate->control = {.samples = samples, .correct = right, .loss = 0.4 * samples};
  }
  return estimate;
}

LabResultPtr withShown(const LabResultPtr& result, const std::vector<std::int32_t>& shown, float change) {
  auto with = std::make_shared<LabResult>(*result);
  const Samples& samples = result->specimen->samples->test;
  with->shown = shown;
  with->shownImages.clear();
  for (const std::int32_t sample : shown)
    for (int pixel = 0; pixel < samples.pixels; ++pixel)
      with->shownImages.push_back(std::min(1.0f, samples.pixelAt(sample, pixel) + (pixel % 2 == 0 ? change : 0.0f)));
  return with;
}

}  // namespace rewire
