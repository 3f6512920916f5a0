#pragma once

#include "core/lab/curve_run.h"

namespace rewire::test {

/// A sampling of random link removal, 0 … 1 in five steps of three draws.
Sampling smallSampling();

/// Finished curves of three models on Fashion-MNIST, "set", "static" and "dense", that belong to no network. The accuracy of
/// model m at strength s, draw r is (0.9 - 0.1 m) (1 - s) + 0.1 s + 0.01 (r - 1).
std::shared_ptr<CurveState> madeCurves(const Sampling& sampling = smallSampling());

/// The first points of `whole` alone, as of a sampling that runs or was stopped.
std::shared_ptr<CurveState> partOf(const CurveState& whole, int points, bool running);

}  // namespace rewire::test
