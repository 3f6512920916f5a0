#include "core/robustness/sample_mean.h"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <numeric>

namespace rewire {

SampleMean sampleMean(const std::vector<double>& values) {
  const auto count = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
  if (values.size() == 1) return {1, mean, 0.0, 0.0};
  double squares = 0.0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  const double deviation = std::sqrt(squares / (count - 1.0));
  const double t = boost::math::quantile(boost::math::students_t(count - 1.0), 0.975);
  return {static_cast<int>(values.size()), mean, deviation, t * deviation / std::sqrt(count)};
}

}  // namespace rewire
