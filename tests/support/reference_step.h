#pragma once

#include "core/compute/descent.h"
#include "core/network/network.h"
#include "tests/support/reference_network.h"

#include <QString>
#include <cstdint>

namespace rewire::test {

/// Momenta of all weights and biases at random.
Network withRandomMomenta(Network network, std::uint64_t seed);

/// Tells whether a float is too far from the result of double precision, for float sums over some hundred terms of about 1.
bool far(double got, double expected);

/// The first weight, bias or momentum of `after` that is not one step of descent further than in `before`. The step follows the
/// equations in double precision. Empty when there is none.
QString stepProblem(const Layer& before, const Layer& after, const Matrix& gradient, const std::vector<double>& biasGradient,
                    const Descent& descent);
QString stepProblem(const Network& before, const Network& after, const ReferenceGradient& gradient, const Descent& descent);

}  // namespace rewire::test
