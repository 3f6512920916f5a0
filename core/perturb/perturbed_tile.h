#pragma once

#include "core/data/dataset.h"
#include "core/network/classifier.h"
#include "core/perturb/images/image_step.h"
#include "core/perturb/perturbations.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace rewire {

/// A tile of images and what the steps that change images make of them, in their order. Keeps its memory from one tile to the
/// next; used on one thread at a time.
class PerturbedTile {
 public:
  /// Attacks follow the gradients of `source`. All must outlive this.
  PerturbedTile(const Classifier& source, const Samples& samples, const Perturbations& perturbations);

  /// Takes up samples `chosen` and changes their images. A stop is heard between the steps of an attack.
  void make(std::span<const std::int32_t> chosen, const std::stop_token& stop);

  /// Activations of the classifier's network with the changed images, as it reads them, at the front. Without a step they
  /// equal those of a Loader, bit for bit. They may be an attack's own memory: the next make() overwrites them.
  std::vector<Activations>& readBy(const Classifier& classifier);

  std::span<const std::int32_t> labels() const { return m_labels; }

  /// Pixel `pixel` of the tile's sample `sample`, in pixel units.
  float pixelAt(int pixel, int sample) const;

  /// The largest change that attacks made to an image, as greatest change of a pixel and as length.
  struct Extent {
    double linf = 0.0;
    double l2 = 0.0;
  };
  Extent attackExtent() const;

 private:
  using Step = std::unique_ptr<ImageStep>;

  void load(const Classifier& classifier, std::size_t steps, Activations& x) const;
  Activations attackShift() const;

  const Classifier& m_source;
  const Samples& m_samples;
  std::vector<Step> m_steps;
  std::span<const std::int32_t> m_chosen;
  std::vector<std::int32_t> m_labels;
  Activations m_pixels{0, 0};  // as all steps but the last one's shift leave them
  Activations m_inputs{0, 0};  // as the source reads them before an attack
  std::vector<Activations> m_x;
  const Network* m_reader = nullptr;  // the network that these activations are of
};

}  // namespace rewire
