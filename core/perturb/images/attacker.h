#pragma once

#include "core/network/classifier.h"
#include "core/network/loss.h"
#include "core/perturb/images/image_step.h"
#include "core/perturb/images/pixel_kernels.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace rewire {

enum class AttackNorm { Linf, L2 };

/// Projected gradient descent on the pixels (Madry et al. 2018), uphill in the loss.
struct ProjectedDescent {
  AttackNorm norm = AttackNorm::Linf;
  double epsilon = 0.0;  ///< the bound of the perturbation in this norm, pixel units
  int steps = 1;
  double stepLength = 0.0;
  int restarts = 1;  ///< a sample counts as right only if it withstands each
  bool randomStart = false;
};

/// Makes adversarial examples against one network, tile after tile. Works on the perturbation in pixel units, so that its bound
/// holds exactly and a perturbation of 0 is the image itself.
class Attacker : public ImageStep {
 public:
  /// The network must outlive this. `draw`: see Draws.
  Attacker(const Classifier& attacked, const ProjectedDescent& descent, std::uint64_t seed, std::uint32_t draw = 0);

  bool needsInputs() const override { return true; }

  /// Attacks the images of one tile; random starts follow from the samples' indices. A stop is heard between steps; what has been
  /// found until then stands. The pixels stay as they are: shift() is to be added to them.
  void run(const TileImages& images, const std::stop_token& stop) override;
  const Activations& shift() const override { return m_shift; }

  /// The activations of the attacked network, at their front the changed images as it reads them.
  std::vector<Activations>* activations() override { return &m_x; }

 private:
  using Labels = std::span<const std::int32_t>;

  void fit(int samples);
  AttackedImages images(const Activations& pixels, const Activations& inputs);
  void start(const AttackedImages& images, std::span<const std::int32_t> indices, int restart);
  void step(const AttackedImages& images, Labels labels);
  void stepByLength(const AttackedImages& images);
  void keepWorst(Labels labels, int restart);
  void unscaled(const AttackedImages& images);
  void withinLength(const AttackedImages& images);

  const Network& m_network;
  ProjectedDescent m_descent;
  std::uint64_t m_seed;
  std::uint32_t m_firstDraw;
  float m_perStd;
  float m_bound;  // epsilon, or the next float below it
  std::vector<Activations> m_x;
  std::vector<Activations> m_gradient;
  Activations m_shift{0, 0};
  Activations m_worst{0, 0};  // the worst of the restarts so far
  std::vector<Prediction> m_predictions;
  std::vector<Prediction> m_worstPredictions;
  std::vector<float> m_scale;
  std::vector<double> m_squares;
};

}  // namespace rewire
