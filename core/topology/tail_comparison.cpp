#include "core/topology/tail_comparison.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

namespace rewire {

namespace {

/// ln P(x) of a distribution of the tail.
using LogProbability = std::function<double(std::int64_t)>;

/// Vuong's test: the sum of the differences, over their deviation, is standard normal where both are equally good.
TailComparison compare(TailValues values, const LogProbability& powerLaw, const LogProbability& other) {
  std::vector<double> differences;
  double ratio = 0.0, size = 0.0, squares = 0.0;
  for (const auto& [value, count] : values) {
    const auto n = static_cast<double>(count);
    const double difference = differences.emplace_back(powerLaw(value) - other(value));
    ratio += n * difference;
    size += n;
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double from = differences[i] - ratio / size;
    squares += static_cast<double>(values[i].second) * from * from;
  }
  if (squares <= 0.0) return {ratio, 1.0};
  return {ratio, std::erfc(std::abs(ratio) / std::sqrt(2.0 * squares))};
}

LogProbability zetaLaw(TailValues values, double exponent) {
  const double all = logHurwitzZeta(exponent, static_cast<double>(values.front().first));
  return [=](std::int64_t value) { return -exponent * std::log(static_cast<double>(value)) - all; };
}

double logLikelihood(TailValues values, const LogProbability& law) {
  double sum = 0.0;
  for (const auto& [value, count] : values) sum += static_cast<double>(count) * law(value);
  return sum;
}

/// ln of the share of the standard normal distribution above z.
double logAbove(double z) {
  if (z < 25.0) return std::log(0.5 * std::erfc(z / std::sqrt(2.0)));
  return -0.5 * z * z - std::log(z * std::sqrt(2.0 * std::acos(-1.0)));  // erfc is about to become 0
}

/// A log-normal number rounded to whole ones, of which only those from the tail's first on are seen.
struct LogNormal {
  double mean = 0.0;
  double logDeviation = 0.0;

  double logAboveHalf(double value) const { return logAbove((std::log(value - 0.5) - mean) / std::exp(logDeviation)); }

  LogProbability law(std::int64_t from) const {
    const double all = logAboveHalf(static_cast<double>(from));
    return [*this, all](std::int64_t value) {
      const double at = logAboveHalf(static_cast<double>(value)), behind = logAboveHalf(static_cast<double>(value) + 1.0);
      const double share = -std::expm1(behind - at);  // of what lies from the value on
      return share > 0.0 ? at + std::log(share) - all : -std::numeric_limits<double>::infinity();
    };
  }
};

/// Log-normal laws by how steeply they fall at the middle of the tail, and by their deviation. Where that grows without end and
/// the fall stays, the law becomes a power law: both can be sought on their own.
struct FallAndDeviation {
  double middle;
  std::array<double, 2> values;  // the fall, (mean − middle) / deviation², and ln deviation

  LogNormal law() const { return {middle + values[0] * std::exp(2.0 * values[1]), values[1]}; }
};

FallAndDeviation momentsOf(TailValues values) {
  double size = 0.0, sum = 0.0, squares = 0.0;
  for (const auto& [value, count] : values) {
    const auto n = static_cast<double>(count);
    size += n;
    sum += n * std::log(static_cast<double>(value));
  }
  for (const auto& [value, count] : values) {
    const double from = std::log(static_cast<double>(value)) - sum / size;
    squares += static_cast<double>(count) * from * from;
  }
  return {sum / size, {0.0, 0.5 * std::log(squares / size)}};
}

/// Seeks the likeliest law along each of the two numbers in turn: steps that help double, others turn round and shrink.
/// Deviations end at e^3, where a log-normal can no longer be told from a power law.
LogNormal fitLogNormal(TailValues values) {
  constexpr double kMostLogDeviation = 3.0;
  constexpr int kMostSteps = 400;
  const std::int64_t from = values.front().first;
  FallAndDeviation best = momentsOf(values);
  double highest = logLikelihood(values, best.law().law(from));
  std::array<double, 2> steps = {0.5, 0.25};
  for (int step = 0; step < kMostSteps && std::max(std::abs(steps[0]), std::abs(steps[1])) > 1e-5; ++step) {
    const std::size_t along = step % 2;
    FallAndDeviation next = best;
    next.values[along] = std::min(next.values[along] + steps[along], along == 1 ? kMostLogDeviation : 1e6);
    const double likelihood = logLikelihood(values, next.law().law(from));
    const bool better = likelihood > highest;
    if (better) {
      highest = likelihood;
      best = next;
    }
    steps[along] *= better ? 2.0 : -0.4;
  }
  return best.law();
}

}  // namespace

/// P(x) = (1 − q) q^(x − from), whose q follows from the mean.
TailComparison compareWithExponential(TailValues values, double exponent) {
  const std::int64_t from = values.front().first;
  double size = 0.0, sum = 0.0;
  for (const auto& [value, count] : values) {
    size += static_cast<double>(count);
    sum += static_cast<double>(count) * static_cast<double>(value - from);
  }
  const double mean = sum / size;
  const double logStay = std::log(mean) - std::log1p(mean), logLeave = -std::log1p(mean);
  return compare(values, zetaLaw(values, exponent),
                 [=](std::int64_t value) { return logLeave + static_cast<double>(value - from) * logStay; });
}

TailComparison compareWithLogNormal(TailValues values, double exponent) {
  return compare(values, zetaLaw(values, exponent), fitLogNormal(values).law(values.front().first));
}

}  // namespace rewire
