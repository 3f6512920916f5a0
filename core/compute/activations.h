#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace rewire {

/// The upper half of a 32-bit float: its sign and exponent, and 8 bits of precision.
struct Bfloat16 {
  std::uint16_t bits = 0;
  bool operator==(const Bfloat16&) const = default;
};

inline float asFloat(Bfloat16 value) {
  return std::bit_cast<float>(std::uint32_t{value.bits} << 16);
}

/// The nearest value, and the even one of two that are as near (IEEE 754). Infinity stays what it is; for what is not a number,
/// any value.
inline Bfloat16 toBfloat16(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return {static_cast<std::uint16_t>((bits + 0x7fffu + (bits >> 16 & 1u)) >> 16)};
}

/// Values of a layer of neurons for several samples side by side: one row a neuron, one column a sample. Rows begin on cache
/// lines. They are padded to 16 (floats only), 32 or a multiple of 64 values with columns that belong to no sample. So kernels
/// see whole vectors only, and know at compile time how many. `Value` is float or Bfloat16.
template <class Value>
class SampleRows {
 public:
  static constexpr int kPadding = 16;

  SampleRows(int neurons, int samples) : SampleRows(neurons, samples, paddedTo(samples)) {}

  /// Has rows of 2, 4 or 8 floats where that is enough. A few samples of a large layer then take no more memory than they need.
  /// Only training reads such rows.
  static SampleRows narrow(int neurons, int samples) { return {neurons, samples, narrowlyPaddedTo(samples)}; }

  /// Values of a row of narrow(), padding included.
  static int narrowlyPaddedTo(int samples);

  /// Uses the same memory for another number of samples, at most stride().
  void setSamples(int samples) { m_samples = samples; }

  int neurons() const { return m_neurons; }
  int samples() const { return m_samples; }
  int stride() const { return m_stride; }                   ///< values from one neuron's row to the next
  std::size_t values() const { return offset(m_neurons); }  ///< values of all rows, padding included
  Value* data() { return m_data.get(); }
  const Value* data() const { return m_data.get(); }
  Value* row(int neuron) { return data() + offset(neuron); }
  const Value* row(int neuron) const { return data() + offset(neuron); }

 private:
  struct Free {
    void operator()(Value* data) const { std::free(data); }
  };
  using Data = std::unique_ptr<Value[], Free>;

  SampleRows(int neurons, int samples, int stride)
      : m_neurons(neurons), m_samples(samples), m_stride(stride), m_data(allocate(neurons, m_stride)) {}

  static int paddedTo(int samples);
  static Data allocate(int neurons, int stride);
  std::size_t offset(int neuron) const { return static_cast<std::size_t>(neuron) * static_cast<std::size_t>(m_stride); }

  int m_neurons;
  int m_samples;
  int m_stride;
  Data m_data;
};

extern template class SampleRows<float>;
extern template class SampleRows<Bfloat16>;

using Activations = SampleRows<float>;

}  // namespace rewire
