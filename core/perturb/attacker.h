#pragma once

#include "core/perturb/pixel_kernels.h"
#include "core/perturb/predictions.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace rewire {

/// Makes adversarial examples against one network, tile after tile: FGSM (Goodfellow et al. 2015), which is one step of PGD from
/// the image itself, and PGD (Madry et al. 2018). Works on the perturbation in pixel units, so that its bound holds exactly and a
/// perturbation of 0 is the image itself. Keeps its memory from one tile to the next; used on one thread at a time.
class Attacker {
 public:
  /// The network must outlive this.
  Attacker(const Classifier& source, const Attack& attack, std::uint64_t seed);

  /// Attacks the images of one tile. `pixels`: a row a pixel, a column a sample, pixel units; `inputs`: the same as the source
  /// reads them; `places`: where the samples are in the dataset, which their random starts follow from. A stop is heard between
  /// steps; what has been found until then stands.
  void run(const Activations& pixels, const Activations& inputs, std::span<const std::int32_t> places,
           std::span<const std::int32_t> labels, const std::stop_token& stop);

  /// The perturbation of the last tile, in pixel units.
  const Activations& shift() const { return m_shift; }

  /// The source's activations; the front ones are the attacked images as the source reads them.
  std::vector<Activations>& activations() { return m_x; }

 private:
  using Labels = std::span<const std::int32_t>;

  void fit(int samples);
  AttackedImages images(const Activations& pixels, const Activations& inputs);
  void start(const AttackedImages& images, std::span<const std::int32_t> places, int restart);
  void step(const AttackedImages& images, Labels labels);
  void stepByLength(const AttackedImages& images);
  void keepWorst(Labels labels, int restart);
  void unscaled(const AttackedImages& images);
  void withinLength(const AttackedImages& images);

  const Network& m_network;
  Attack m_attack;
  std::uint64_t m_seed;
  float m_perStd;
  float m_bound;  // epsilon, or the next float below it
  std::vector<Activations> m_x;
  std::vector<Activations> m_gradient;
  Activations m_shift{0, 0};
  Activations m_worst{0, 0};  // of the restarts so far
  std::vector<Prediction> m_predictions;
  std::vector<Prediction> m_worstPredictions;
  std::vector<float> m_scale;
  std::vector<double> m_squares;
};

}  // namespace rewire
