#pragma once

#include "core/compute/activations.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace rewire {

/// The images of one tile on their way through the steps that change them: a row a pixel, a column a sample.
struct TileImages {
  Activations* pixels;                    ///< as the steps before left them, pixel units
  const Activations* inputs;              ///< the same as the attacked network reads them; only where the step needsInputs()
  std::span<const std::int32_t> indices;  ///< one a sample, in the dataset; random numbers follow from them
  std::span<const std::int32_t> labels;
};

/// Changes tile after tile of images in one way. Keeps its memory from one tile to the next; used on one thread at a time.
class ImageStep {
 public:
  virtual ~ImageStep() = default;

  /// Tells whether run() looks at TileImages::inputs, and leaves it to others to add its shift() to the pixels.
  virtual bool needsInputs() const { return false; }

  /// Finds the change of the images. Without needsInputs() it is added to the pixels as well.
  virtual void run(const TileImages& images, const std::stop_token& stop) = 0;

  /// The change that the last run() found, pixel units.
  virtual const Activations& shift() const = 0;

  /// Activations of the attacked network with the changed images, as it reads them, at the front; null: there are none.
  virtual std::vector<Activations>* activations() { return nullptr; }
};

}  // namespace rewire
