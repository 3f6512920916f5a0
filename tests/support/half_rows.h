#pragma once

#include "core/compute/activations.h"

#include <algorithm>

// Rows of 16 bits beside rows of floats.

namespace rewire::test {

/// The values of these rows, rounded. Both have the same stride, which is 32 or a multiple of 64.
inline SampleRows<Bfloat16> rounded(const Activations& rows) {
  SampleRows<Bfloat16> halves(rows.neurons(), rows.stride());
  std::transform(rows.data(), rows.data() + rows.values(), halves.data(), toBfloat16);
  halves.setSamples(rows.samples());
  return halves;
}

/// The same values as floats.
inline Activations widened(const SampleRows<Bfloat16>& halves) {
  Activations rows(halves.neurons(), halves.stride());
  std::transform(halves.data(), halves.data() + halves.values(), rows.data(), asFloat);
  rows.setSamples(halves.samples());
  return rows;
}

inline bool same(const SampleRows<Bfloat16>& a, const SampleRows<Bfloat16>& b) {
  return a.values() == b.values() && std::equal(a.data(), a.data() + a.values(), b.data());
}

}  // namespace rewire::test
