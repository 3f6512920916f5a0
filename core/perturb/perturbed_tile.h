#pragma once

#include "core/perturb/attacker.h"
#include "core/perturb/predictions.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace rewire {

/// A tile of images and what damage makes of them: the noise first, then the attack on the noisy images. Keeps its memory from
/// one tile to the next; used on one thread at a time.
class PerturbedTile {
 public:
  /// All must outlive this.
  PerturbedTile(const Classifier& source, const Samples& samples, const ImagePerturbations& perturbations);

  /// Takes up samples `chosen` and damages them. A stop is heard between the steps of an attack.
  void make(std::span<const std::int32_t> chosen, const std::stop_token& stop);

  /// Activations of the classifier's network with the damaged images, as it reads them, at the front. Without damage these are
  /// what a Loader gives, bit for bit. They may be the attack's own memory: the next make() overwrites them.
  std::vector<Activations>& readBy(const Classifier& classifier);

  std::span<const std::int32_t> labels() const { return m_labels; }

  /// Pixel `pixel` of the tile's sample `sample`, in pixel units.
  float pixelAt(int pixel, int sample) const;

  /// The largest perturbations that the attack applied to the tile's images, as greatest change of a pixel and as length.
  struct Extent {
    double linf = 0.0;
    double l2 = 0.0;
  };
  Extent attackExtent() const;

 private:
  void loadNoisy(const Classifier& classifier, Activations& x) const;

  const Classifier& m_source;
  const Samples& m_samples;
  const ImagePerturbations& m_perturbations;
  std::span<const std::int32_t> m_chosen;
  std::vector<std::int32_t> m_labels;
  Activations m_pixels{0, 0};  // with the noise
  Activations m_noise{0, 0};   // what the noise added
  Activations m_inputs{0, 0};  // the noisy images as the source reads them
  std::optional<Attacker> m_attacker;
  std::vector<Activations> m_x;
  const Network* m_reader = nullptr;  // whose activations these are
};

}  // namespace rewire
