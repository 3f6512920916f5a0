#pragma once

#include <vector>

namespace rewire {

struct NeuronPosition {
  float x = 0.0F;
  float y = 0.0F;  ///< upwards, as graph programs have it
};

/// Places for the neurons of a network drawn from left to right. Pixels stand where the image has them; a number that is no
/// square fills rows of the nearest one. Every other layer is a column as high as the image.
class NeuronLayout {
 public:
  /// `sizes`: the neurons of each layer, that of the pixels first.
  explicit NeuronLayout(std::vector<int> sizes);

  NeuronPosition at(int layer, int index) const;

 private:
  NeuronPosition ofPixel(int index) const;

  std::vector<int> m_sizes;
  int m_columns = 1;      ///< in a row of the image
  int m_rows = 1;         ///< rows of the image
  double m_height = 0.0;  ///< height of image and columns
};

}  // namespace rewire
