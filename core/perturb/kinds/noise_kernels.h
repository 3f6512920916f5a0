#pragma once

#include "core/compute/random.h"

#include <cstdint>
#include <span>

namespace rewire {

/// value = float(value + size · g) for each of `values`, two a block of the stream from block `first` on, with g from normal():
/// the same bits as one draw after the other, several times as fast. Blocks must be fewer than 2^32.
void addNormals(std::span<float> values, double size, const Random& stream, std::uint64_t first);

/// The same with g uniform in −√3 … √3, from uniform(): √3 (2u − 1).
void addUniforms(std::span<float> values, double size, const Random& stream, std::uint64_t first);

}  // namespace rewire
