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

template <class Value>
int SampleRows<Value>::paddedTo(int samples) {
  if (samples > 32) return static_cast<int>(roundedUp(static_cast<std::size_t>(samples), 64));
  return samples > 16 || sizeof(Value) < sizeof(float) ? 32 : 16;
}

template <class Value>
int SampleRows<Value>::narrowlyPaddedTo(int samples) {
  if (samples > 8 || sizeof(Value) < sizeof(float)) return paddedTo(samples);
  return static_cast<int>(std::bit_ceil(static_cast<unsigned>(std::max(samples, 2))));
}

/// Links reach all over a layer. Huge pages spare the links of a large layer most walks through the page table.
template <class Value>
typename SampleRows<Value>::Data SampleRows<Value>::allocate(int neurons, int stride) {
  const std::size_t values = static_cast<std::size_t>(neurons) * static_cast<std::size_t>(stride);
  const bool large = values * sizeof(Value) >= 2 * kHugePage;
  const std::size_t unit = large ? kHugePage : kLine;
  const std::size_t bytes = roundedUp(std::max<std::size_t>(values, 1) * sizeof(Value), unit);
  auto* data = static_cast<Value*>(std::aligned_alloc(unit, bytes));
  if (!data) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
  if (large) madvise(data, bytes, MADV_HUGEPAGE);  // only a hint: without it everything is the same, but slower
#endif
  std::fill_n(data, values, Value{});
  return Data(data);
}

template class SampleRows<float>;
template class SampleRows<Bfloat16>;

}  // namespace rewire
