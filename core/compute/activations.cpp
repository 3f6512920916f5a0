#include "core/compute/activations.h"

#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <new>

namespace rewire {

namespace {

constexpr std::size_t kLine = 64;
constexpr std::size_t kHugePage = std::size_t{2} << 20;

std::size_t roundedUp(std::size_t value, std::size_t to) {
  return (value + to - 1) / to * to;
}

}  // namespace

int Activations::paddedTo(int samples) {
  if (samples > 32) return static_cast<int>(roundedUp(static_cast<std::size_t>(samples), 64));
  return samples > 16 ? 32 : 16;
}

int Activations::narrowlyPaddedTo(int samples) {
  if (samples > 8) return paddedTo(samples);
  return static_cast<int>(std::bit_ceil(static_cast<unsigned>(std::max(samples, 2))));
}

/// Links reach all over a layer. Huge pages spare the links of a large layer most walks through the page table.
Activations::Data Activations::allocate(int neurons, int stride) {
  const std::size_t floats = static_cast<std::size_t>(neurons) * static_cast<std::size_t>(stride);
  const bool large = floats * sizeof(float) >= 2 * kHugePage;
  const std::size_t unit = large ? kHugePage : kLine;
  const std::size_t bytes = roundedUp(std::max<std::size_t>(floats, 1) * sizeof(float), unit);
  auto* data = static_cast<float*>(std::aligned_alloc(unit, bytes));
  if (!data) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
  if (large) madvise(data, bytes, MADV_HUGEPAGE);  // only a hint: without it everything is the same, but slower
#endif
  std::fill_n(data, floats, 0.0f);
  return Data(data);
}

}  // namespace rewire
