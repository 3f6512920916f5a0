#include "core/perturb/predictions.h"

#include "core/network/pass.h"
#include "core/network/tiles.h"
#include "core/perturb/perturbed_tile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rewire {

namespace {

/// The sums and maxima over a tile.
struct TileResult {
  Evaluation evaluation;
  PerturbedTile::Extent extent;
};

/// Classifies the images of one tile and writes their predictions to `result` by index.
TileResult classify(const Classifier& target, PerturbedTile& images, int first, std::vector<Prediction>& predictions,
                    Predictions& result) {
  std::vector<Activations>& x = images.readBy(target);
  forward(target.network, x);
  predictions.resize(images.labels().size());
  const Evaluation tileEvaluation = evaluateLogits(x.back(), images.labels(), predictions);
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    result.predicted[static_cast<std::size_t>(first) + i] = predictions[i].predicted;
    result.confidence[static_cast<std::size_t>(first) + i] = predictions[i].confidence;
  }
  return {tileEvaluation, images.attackExtent()};
}

}  // namespace

Predictions predict(const Classifier& target, const Classifier& source, const Samples& samples,
                    std::span<const std::int32_t> chosen, const Perturbations& perturbations, std::stop_token stop,
                    const Evaluation& before) {
  Predictions result;
  result.evaluation = before;
  result.predicted.resize(chosen.size());
  result.confidence.resize(chosen.size());
  const Tiling tiling(target.network, static_cast<int>(chosen.size()));
  std::vector<TileResult> results(static_cast<std::size_t>(tiling.tiles()));
  forTiles(tiling, chosen, stop, [&] {
    return [&, images = PerturbedTile(source, samples, perturbations),
            predictions = std::vector<Prediction>()](const Tile& tile) mutable {
      images.make(tile.chosen, stop);
      results[static_cast<std::size_t>(tile.number)] = classify(target, images, tile.first, predictions, result);
    };
  });
  for (const TileResult& tile : results) {
    result.evaluation += tile.evaluation;
    result.maxLinf = std::max(result.maxLinf, tile.extent.linf);
    result.maxL2 = std::max(result.maxL2, tile.extent.l2);
  }
  return result;
}

std::vector<float> perturbedImages(const Classifier& source, const Samples& samples, std::span<const std::int32_t> chosen,
                                   const Perturbations& perturbations, std::stop_token stop) {
  const auto pixels = static_cast<std::size_t>(samples.pixels);
  std::vector<float> result(chosen.size() * pixels);
  forTiles(Tiling(source.network, static_cast<int>(chosen.size())), chosen, stop, [&] {
    return [&, images = PerturbedTile(source, samples, perturbations)](const Tile& tile) mutable {
      images.make(tile.chosen, stop);
      float* image = result.data() + static_cast<std::size_t>(tile.first) * pixels;
      for (std::size_t sample = 0; sample < tile.chosen.size(); ++sample, image += pixels) {
        for (std::size_t pixel = 0; pixel < pixels; ++pixel)
          image[pixel] = images.pixelAt(static_cast<int>(pixel), static_cast<int>(sample));
      }
    };
  });
  return result;
}

std::vector<float> probabilities(const Classifier& classifier, std::span<const float> images) {
  Samples samples;
  samples.pixels = inputsOf(classifier.network.layers.front());
  samples.count = static_cast<int>(images.size()) / samples.pixels;
  samples.floats.assign(images.begin(), images.end());
  if (samples.count == 0) return {};
  std::vector<std::int32_t> all(static_cast<std::size_t>(samples.count));
  std::iota(all.begin(), all.end(), 0);
  std::vector<Activations> x = activationsFor(classifier.network, samples.count);
  Loader(classifier.normalisation).load(samples, all, x.front());
  forward(classifier.network, x);

  std::vector<float> result;
  std::vector<double> shares(static_cast<std::size_t>(x.back().neurons()));
  for (int sample = 0; sample < samples.count; ++sample) {
    double largest = x.back().row(0)[sample];
    for (int c = 1; c < x.back().neurons(); ++c) largest = std::max<double>(largest, x.back().row(c)[sample]);
    for (int c = 0; c < x.back().neurons(); ++c)
      shares[static_cast<std::size_t>(c)] = std::exp(x.back().row(c)[sample] - largest);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (const double share : shares) result.push_back(static_cast<float>(share / sum));
  }
  return result;
}

}  // namespace rewire
