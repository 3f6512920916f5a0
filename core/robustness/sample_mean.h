#pragma once

#include <vector>

namespace rewire {

/// The mean of some values, and how well it is known.
struct SampleMean {
  int count = 0;
  double mean = 0.0;
  double deviation = 0.0;  ///< sample standard deviation; 0 for one value
  double half = 0.0;       ///< half of the 95 % interval of the mean (Student's t); 0 for one value
};

/// Sums are taken in the order of the values. There must be one.
SampleMean sampleMean(const std::vector<double>& values);

}  // namespace rewire
