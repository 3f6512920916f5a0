#pragma once

#include "core/robustness/curve.h"
#include "core/robustness/tested_model.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace rewire {

/// A test of the layers of a network, one at a time: the same perturbations in each, drawn anew so many times.
struct FragilityTest {
  double share = 0.2;    ///< the part of a layer's links that is removed, and that is shuffled
  double sigma = 0.5;    ///< noise, in standard deviations of the layer's weights
  double epsilon = 0.1;  ///< the share of the norm by which weights move in the first-order measure
  int draws = 10;        ///< draw r (from 0) has the seed `seed` + r
  std::uint64_t seed = 1;
  bool operator==(const FragilityTest&) const = default;
};

/// Everything wrong with a test; the keys are its members.
std::vector<Problem> validate(const FragilityTest& test);

/// The perturbations of a test, in this layer alone: removal at random, Gaussian noise, a shuffle within the layer.
inline constexpr std::size_t kFragilityKinds = 3;
std::array<Perturbation, kFragilityKinds> perturbationsOf(const FragilityTest& test, int layer);

/// The cost of perturbing a layer.
struct LayerFragility {
  std::array<std::optional<CurveMean>, kFragilityKinds> accuracy;  ///< after each perturbation; nothing: not measured yet
  double firstOrder = 0.0;  ///< ε‖θ‖‖∂L/∂θ‖ in nats: L is the mean loss on the test samples, θ the weights of the layer
};

struct Fragility {
  FragilityTest test;
  Evaluation clean;
  std::vector<LayerFragility> layers;  ///< all of them, the output layer last

  int measured() const;  ///< means that are known; in the end layers × kFragilityKinds
  bool isComplete() const { return measured() == static_cast<int>(layers.size() * kFragilityKinds); }
};

/// ε‖θ‖‖∂L/∂θ‖ of each layer: to first order, the largest rise of the mean loss on the test samples when the weights of that
/// layer alone move by at most ε of their norm. The result does not depend on the number of threads. Throws Cancelled.
std::vector<double> firstOrderRises(const TestedModel& model, double epsilon, std::stop_token stop = {});

/// Measures every layer on all test samples. Each draw is that of `rewire perturb MODEL KIND … --layers I --seed N`. `onNews` is
/// told what is known so far: after the clean evaluation and the first-order measure, then after each perturbation of each layer.
/// Precondition: validate() found no problem. Throws Cancelled.
Fragility measureFragility(const TestedModel& model, const FragilityTest& test,
                           const std::function<void(const Fragility&)>& onNews = nullptr, std::stop_token stop = {});

}  // namespace rewire
