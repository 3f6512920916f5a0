#pragma once

#include "core/phrase.h"
#include "core/topology/zeta_tail.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace rewire {

/// Another distribution of the same tail against the power law (Vuong 1989).
struct TailComparison {
  double logLikelihoodRatio = 0.0;  ///< above 0: the power law is likelier
  double significance = 1.0;        ///< p of a ratio as far from 0 where both are equally good; below 0.1 it tells them apart
};

/// The reason for which degrees may follow a power law, or not, in the order in which they are looked at.
enum class PowerLawFinding {
  TailTooSmall,
  TailTooShort,
  ExponentialIsLikelier,
  LogNormalIsLikelier,
  ResamplesFitBetter,
  NotRuledOut
};

/// A power law fitted to whole numbers above 0, and how far it may be believed.
struct PowerLawFit {
  ZetaTail tail;
  std::int64_t values = 0;   ///< above 0
  std::int64_t largest = 0;  ///< value
  TailComparison exponential = {};
  TailComparison logNormal = {};
  double plausibility = 0.0;  ///< share of resampled power laws that lie farther from their own fits than the data
  PowerLawFinding finding = PowerLawFinding::TailTooSmall;

  bool plausible() const { return finding == PowerLawFinding::NotRuledOut; }
};

/// Fits a power law to the values above 0 by maximum likelihood: igraph's plfit, which takes the exact likelihood (Hurwitz zeta)
/// of whole numbers. The tail is compared with an exponential and a log-normal one, and with some hundred resamples in which the
/// beginning of the tail is sought anew. Resamples follow from the values alone. Nothing where there are not two different values
/// above 0. `stop`: throws Cancelled.
std::optional<PowerLawFit> fitPowerLaw(const ValueCounts& counts, std::stop_token stop = {});
std::optional<PowerLawFit> fitPowerLaw(std::span<const std::int32_t> values, std::stop_token stop = {});

/// "may be a power law: …" or "no power law: …", with the numbers that say so.
Phrase inWords(const PowerLawFit& fit);

}  // namespace rewire
