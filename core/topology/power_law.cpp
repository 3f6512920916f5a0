#include "core/topology/power_law.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/topology/tail_comparison.h"

#include <igraph/igraph.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <mutex>
#include <utility>

namespace rewire {

namespace {

constexpr std::int64_t kSmallestTail = 50;  // fewer values tell power laws from nothing
constexpr double kShortestTail = 3.0;       // largest over first value; on less, all distributions look alike
constexpr double kSignificant = 0.1;
constexpr std::int64_t kResamples = 300;  // ± 0.03 of the share
constexpr std::int64_t kFewResamples = 50;
constexpr std::int64_t kMostDraws = 30'000'000;  // some two seconds

/// The fit by igraph, which is not made for threads. Below 50 values it corrects the exponent for their number.
std::optional<ZetaTail> fitByIgraph(const ValueCounts& counts) {
  static std::mutex one;
  std::vector<igraph_real_t> values;
  for (const auto& [value, count] : counts)
    values.insert(values.end(), static_cast<std::size_t>(count), static_cast<igraph_real_t>(value));
  igraph_vector_t vector;
  igraph_plfit_result_t result;
  const std::lock_guard lock(one);
  igraph_set_error_handler(igraph_error_handler_ignore);  // its own ends the program
  igraph_vector_view(&vector, values.data(), static_cast<igraph_integer_t>(values.size()));
  if (igraph_power_law_fit(&vector, &result, -1, false) != IGRAPH_SUCCESS || !std::isfinite(result.alpha)) return std::nullopt;
  const auto tail = std::find_if(values.begin(), values.end(), [&](double value) { return value >= result.xmin; });
  return ZetaTail{result.alpha, std::llround(result.xmin), values.end() - tail, result.D};
}

/// Each resample has a stream of its own, so that threads may share them.
double plausibilityOf(const ValueCounts& counts, const ZetaTail& tail, const std::stop_token& stop) {
  const ZetaResampler resampler(counts, tail);
  const std::int64_t resamples = std::clamp(kMostDraws / totalOf(counts), kFewResamples, kResamples);
  std::atomic<std::int64_t> farther = 0;
  parallelFor(static_cast<int>(resamples), 1, [&](int begin, int end) {
    for (int i = begin; i < end && !stop.stop_requested(); ++i) {
      Random random(1, Purpose::DegreeResampling, static_cast<std::uint32_t>(i));
      const std::optional<ZetaTail> refitted = estimateTail(resampler.draw(random));
      if (!refitted || refitted->distance >= tail.distance) ++farther;
    }
  });
  if (stop.stop_requested()) throw Cancelled();
  return static_cast<double>(farther) / static_cast<double>(resamples);
}

bool isLikelier(const TailComparison& other) {
  return other.logLikelihoodRatio < 0.0 && other.significance < kSignificant;
}

PowerLawFinding findingOn(const PowerLawFit& fit) {
  if (fit.tail.size < kSmallestTail) return PowerLawFinding::TailTooSmall;
  if (static_cast<double>(fit.largest) < kShortestTail * static_cast<double>(fit.tail.from)) return PowerLawFinding::TailTooShort;
  if (isLikelier(fit.exponential)) return PowerLawFinding::ExponentialIsLikelier;
  if (isLikelier(fit.logNormal)) return PowerLawFinding::LogNormalIsLikelier;
  return fit.plausibility < kSignificant ? PowerLawFinding::ResamplesFitBetter : PowerLawFinding::NotRuledOut;
}

Phrase numberText(const char* format, double number) {
  char text[32];
  std::snprintf(text, sizeof text, format, number);
  return Phrase::number(text);
}

Phrase reasonOf(const PowerLawFit& fit) {
  switch (fit.finding) {
    case PowerLawFinding::TailTooSmall:
      return phrase("fewer than %1 in the tail", kSmallestTail);
    case PowerLawFinding::TailTooShort:
      return phrase("the tail spans no factor of %1", numberText("%.0f", kShortestTail));
    case PowerLawFinding::ExponentialIsLikelier:
      return phrase("an exponential is likelier (p %1)", numberText("%.2g", fit.exponential.significance));
    case PowerLawFinding::LogNormalIsLikelier:
      return phrase("a log-normal is likelier (p %1)", numberText("%.2g", fit.logNormal.significance));
    case PowerLawFinding::ResamplesFitBetter:
      return phrase("power laws of this kind nearly always fit better (p %1)", numberText("%.2f", fit.plausibility));
    case PowerLawFinding::NotRuledOut:
      break;
  }
  return phrase("nothing rules it out (p %1)", numberText("%.2f", fit.plausibility));
}

}  // namespace

std::optional<PowerLawFit> fitPowerLaw(std::span<const std::int32_t> values, std::stop_token stop) {
  return fitPowerLaw(countValues(values), std::move(stop));
}

std::optional<PowerLawFit> fitPowerLaw(const ValueCounts& counts, std::stop_token stop) {
  if (!counts.empty() && counts.front().first <= 0) return fitPowerLaw(ValueCounts(counts.begin() + 1, counts.end()), stop);
  if (counts.size() < 2) return std::nullopt;
  const std::optional<ZetaTail> tail = fitByIgraph(counts);
  if (!tail) return std::nullopt;
  PowerLawFit fit{.tail = *tail, .values = totalOf(counts), .largest = counts.back().first};
  const auto first = std::find_if(counts.begin(), counts.end(), [&](const auto& each) { return each.first >= tail->from; });
  if (counts.end() - first >= 2) {
    fit.exponential = compareWithExponential({first, counts.end()}, tail->exponent);
    fit.logNormal = compareWithLogNormal({first, counts.end()}, tail->exponent);
  }
  fit.plausibility = plausibilityOf(counts, *tail, stop);
  fit.finding = findingOn(fit);
  return fit;
}

Phrase inWords(const PowerLawFit& fit) {
  return fit.plausible() ? phrase("may be a power law: %1", reasonOf(fit)) : phrase("no power law: %1", reasonOf(fit));
}

}  // namespace rewire
