#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>

namespace rewire {

/// Values of a layer of neurons for several samples side by side: one row a neuron, one column a sample. Rows are padded with
/// columns that belong to no sample to a multiple of 16 floats, so that kernels only ever see whole vectors, and begin on cache
/// lines.
class Activations {
 public:
  static constexpr int kPadding = 16;

  Activations(int neurons, int samples)
      : m_neurons(neurons),
        m_samples(samples),
        m_stride((samples + kPadding - 1) / kPadding * kPadding),
        m_data(allocate(neurons, m_stride)) {}

  int neurons() const { return m_neurons; }
  int samples() const { return m_samples; }
  int stride() const { return m_stride; }                   ///< floats from one neuron's row to the next
  std::size_t values() const { return offset(m_neurons); }  ///< floats of all rows, padding included
  float* data() { return m_data.get(); }
  const float* data() const { return m_data.get(); }
  float* row(int neuron) { return data() + offset(neuron); }
  const float* row(int neuron) const { return data() + offset(neuron); }

 private:
  struct Free {
    void operator()(float* data) const { std::free(data); }
  };
  using Data = std::unique_ptr<float[], Free>;

  static Data allocate(int neurons, int stride);
  std::size_t offset(int neuron) const { return static_cast<std::size_t>(neuron) * static_cast<std::size_t>(m_stride); }

  int m_neurons;
  int m_samples;
  int m_stride;
  Data m_data;
};

}  // namespace rewire
