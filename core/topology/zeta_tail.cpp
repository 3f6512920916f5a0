#include "core/topology/zeta_tail.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace rewire {

namespace {

constexpr double kLargestExponent = 1000.0;
constexpr std::size_t kTableOfTail = 4096;

/// B_2j / (2j)! of Euler's and Maclaurin's formula.
constexpr std::array<double, 7> kBernoulli = {
    1.0 / 12.0, -1.0 / 720.0, 1.0 / 30240.0, -1.0 / 1209600.0, 1.0 / 47900160.0, -691.0 / 1307674368000.0, 1.0 / 74724249600.0};

/// Σ ((from + k) / from)^−exponent: scaled by its first term, which may be too small for a number.
double scaledZeta(double exponent, double from) {
  const double far = std::max(12.0, 0.6 * exponent);
  const int terms = std::max(0, static_cast<int>(std::ceil(far - from)));
  double sum = 0.0;
  for (int k = 0; k < terms; ++k) {
    const double term = std::pow(1.0 + k / from, -exponent);
    sum += term;
    if (term < 1e-18 * sum) return sum;
  }
  const double rest = from + terms;
  const double scale = std::pow(rest / from, -exponent);
  double correction = rest / (exponent - 1.0) + 0.5;
  double factor = exponent / rest;
  for (std::size_t j = 0; j < kBernoulli.size(); ++j) {
    correction += kBernoulli[j] * factor;
    const double next = exponent + 2.0 * static_cast<double>(j) + 1.0;
    factor *= next * (next + 1.0) / (rest * rest);
  }
  return sum + scale * correction;
}

/// The exponent of maximum likelihood: where −d ln ζ / d exponent is the mean logarithm of the values. Newton's method, kept
/// between bounds, as the likelihood is concave.
double exponentOf(double meanLog, std::int64_t from, double guess) {
  constexpr double kStep = 1e-3;  // of the exponent's distance from 1, on which all derivatives depend
  const auto start = static_cast<double>(from);
  double low = 1.0 + 1e-6, high = kLargestExponent;
  double exponent = std::clamp(guess, 1.001, high);
  for (int round = 0; round < 60; ++round) {
    const double step = kStep * (exponent - 1.0);
    const double below = logHurwitzZeta(exponent - step, start), here = logHurwitzZeta(exponent, start),
                 above = logHurwitzZeta(exponent + step, start);
    const double slope = meanLog + (above - below) / (2.0 * step);
    (slope > 0.0 ? high : low) = exponent;
    const double curvature = (above - 2.0 * here + below) / (step * step);
    double next = curvature > 0.0 ? exponent - slope / curvature : low;
    if (std::abs(next - exponent) < 1e-7 * exponent) return next;
    if (next <= low || next >= high) next = 0.5 * (low + high);
    exponent = next;
  }
  return exponent;
}

/// The largest difference between the shares of the tail below each of its values, as they are and as they should be. It is told
/// exactly where it is at most `bound`; beyond, nobody asks.
double distanceOf(std::span<const ValueCounts::value_type> tail, std::int64_t size, double exponent, double bound) {
  constexpr std::int64_t kNear = 8;  // so many terms cost less than the whole sum
  const auto from = static_cast<double>(tail.front().first);
  std::vector<double> beyond(tail.size());  // Σ (k / from)^−exponent from each value on
  for (std::size_t i = tail.size(); i-- > 0;) {
    const std::int64_t value = tail[i].first;
    if (i + 1 < tail.size() && tail[i + 1].first - value <= kNear) {
      beyond[i] = beyond[i + 1];
      for (std::int64_t k = value; k < tail[i + 1].first; ++k) beyond[i] += std::pow(static_cast<double>(k) / from, -exponent);
    } else {
      const auto start = static_cast<double>(value);
      beyond[i] = scaledZeta(exponent, start) * std::pow(start / from, -exponent);
    }
  }
  double largest = 0.0;
  std::int64_t below = 0;
  for (std::size_t i = 0; i < tail.size() && largest <= bound; ++i) {
    const double expected = 1.0 - beyond[i] / beyond.front();
    largest = std::max(largest, std::abs(expected - static_cast<double>(below) / static_cast<double>(size)));
    below += tail[i].second;
  }
  return largest;
}

}  // namespace

ValueCounts countValues(std::span<const std::int32_t> values) {
  std::vector<std::int32_t> sorted;
  std::copy_if(values.begin(), values.end(), std::back_inserter(sorted), [](std::int32_t value) { return value > 0; });
  std::sort(sorted.begin(), sorted.end());
  ValueCounts counts;
  for (const std::int32_t value : sorted) {
    if (counts.empty() || counts.back().first != value) counts.emplace_back(value, 0);
    ++counts.back().second;
  }
  return counts;
}

std::int64_t totalOf(const ValueCounts& counts) {
  std::int64_t total = 0;
  for (const auto& [value, count] : counts) total += count;
  return total;
}

double logHurwitzZeta(double exponent, double from) {
  return std::log(scaledZeta(exponent, from)) - exponent * std::log(from);
}

std::optional<ZetaTail> estimateTail(const ValueCounts& counts) {
  if (counts.size() < 2) return std::nullopt;
  std::int64_t size = 0;
  double logs = 0.0;
  std::vector<ZetaTail> tails(counts.size());
  std::vector<double> meanLogs(counts.size());
  for (std::size_t i = counts.size(); i-- > 0;) {
    size += counts[i].second;
    logs += static_cast<double>(counts[i].second) * std::log(static_cast<double>(counts[i].first));
    tails[i] = {.exponent = 0.0, .from = counts[i].first, .size = size, .distance = 0.0};
    meanLogs[i] = logs / static_cast<double>(size);
  }
  std::optional<ZetaTail> best;
  double guess = 2.0;
  for (std::size_t i = 0; i + 1 < counts.size(); ++i) {
    ZetaTail& tail = tails[i];
    tail.exponent = guess = exponentOf(meanLogs[i], tail.from, guess);
    tail.distance = distanceOf(std::span(counts).subspan(i), tail.size, tail.exponent, best ? best->distance : 1.0);
    if (!best || tail.distance < best->distance) best = tail;
  }
  return best;
}

ZetaResampler::ZetaResampler(const ValueCounts& counts, const ZetaTail& tail) : m_tail(tail), m_values(totalOf(counts)) {
  for (const auto& [value, count] : counts)
    if (value < tail.from) m_below.insert(m_below.end(), static_cast<std::size_t>(count), value);
  const double all = logHurwitzZeta(tail.exponent, static_cast<double>(tail.from));
  for (std::size_t i = 0; i < kTableOfTail && (m_beyond.empty() || m_beyond.back() > 1e-18); ++i)
    m_beyond.push_back(std::exp(logHurwitzZeta(tail.exponent, static_cast<double>(tail.from) + static_cast<double>(i)) - all));
}

/// The last x with P(≥ x) ≥ uniform. Beyond the table, values lie so close that the continuous law is as good.
std::int64_t ZetaResampler::drawTail(double uniform) const {
  const auto found = std::partition_point(m_beyond.begin(), m_beyond.end(), [&](double beyond) { return beyond >= uniform; });
  const auto index = static_cast<std::int64_t>(found - m_beyond.begin()) - 1;
  if (index + 1 < std::ssize(m_beyond)) return m_tail.from + index;
  const double last = static_cast<double>(m_tail.from + index) - 0.5;
  const double value = last * std::pow(uniform / m_beyond.back(), -1.0 / (m_tail.exponent - 1.0)) + 0.5;
  return static_cast<std::int64_t>(std::min(value, static_cast<double>(std::numeric_limits<std::int32_t>::max())));
}

ValueCounts ZetaResampler::draw(Random& random) const {
  std::vector<std::int32_t> values(static_cast<std::size_t>(m_values));
  for (std::int32_t& value : values) {
    const std::uint64_t place = random.below(static_cast<std::uint64_t>(m_values));
    value = static_cast<std::int32_t>(place < m_below.size() ? m_below[place] : drawTail(random.uniform()));
  }
  return countValues(values);
}

}  // namespace rewire
