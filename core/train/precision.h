#pragma once

#include "core/topology/named.h"

#include <array>
#include <string_view>

namespace rewire {

/// The values that training keeps of activations and of their derivatives. Weights, momenta and sums are 32-bit floats in both,
/// and so is all of every evaluation.
enum class Precision { Float32, Bfloat16 };

template <>
inline constexpr auto kNamesOf<Precision> = std::to_array<std::string_view>({"float32", "bfloat16"});

}  // namespace rewire
