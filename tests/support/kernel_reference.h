#pragma once

#include "core/compute/activations.h"
#include "core/compute/descent.h"
#include "core/compute/random.h"

#include <QString>
#include <cmath>
#include <cstdint>
#include <vector>

// Parts that tests of kernels share: memory that shows where a kernel writes, and sums in double precision. The sums know how far
// a float may be from them.

namespace rewire::test {

/// The value of memory that a kernel must not write.
inline constexpr float kUntouched = 777.0f;

/// All the strides that kernels have a version of their own for, and some multiples of 64.
inline constexpr int kStrides[] = {2, 4, 8, 16, 32, 64, 128, 192, 320};

/// The column "stride", a row for each of kStrides.
void addStrides();

void randomise(std::vector<float>& values, Random& random);
std::vector<float> randomValues(std::size_t count, std::uint64_t seed);

/// Rows of `stride` floats, which must be one of kStrides: standard normal ones, or kUntouched.
Activations randomRows(int rows, int stride, std::uint64_t seed);
Activations untouchedRows(int rows, int stride);

/// `count` floats and a few more behind them, all of them kUntouched.
std::vector<float> gradientRoom(std::size_t count);

/// Tells whether nothing was written beyond `count` floats.
bool staysInRoom(const std::vector<float>& gradient, std::size_t count);

/// The rows among begin … end-1 that are not as they were; empty when none.
QString changedRows(const Activations& before, const Activations& after, int begin, int end);

/// A sum with the sum of its terms' magnitudes, which bounds what float arithmetic may lose.
class Sum {
 public:
  /// Σ a b over samples.
  static Sum ofProducts(const float* a, const float* b, int columns);

  /// Σ a over samples.
  static Sum ofRow(const float* a, int columns);

  void add(double term) {
    m_value += term;
    m_magnitude += std::abs(term);
  }
  double value() const { return m_value; }
  double magnitude() const { return m_magnitude; }
  bool near(float got) const { return std::abs(got - m_value) <= kTolerance * m_magnitude; }

  /// The same of max(0, sum).
  bool nearRelu(float got) const { return m_value > 0.0 ? near(got) : got == 0.0f || (got > 0.0f && near(got)); }

  /// Empty when `got` is near, else the problem in words.
  QString problem(float got) const { return near(got) ? QString() : QString("%1 instead of %2").arg(got).arg(m_value); }

 private:
  static constexpr double kTolerance = 1e-6;

  double m_value = 0.0;
  double m_magnitude = 0.0;
};

/// A value that descends, and its momentum.
struct Stepping {
  float value;
  float momentum;
  bool operator==(const Stepping&) const = default;
};

/// Tells whether `after` is `before` one step of descent further along `gradient`.
bool stepped(const Stepping& before, const Stepping& after, const Sum& gradient, const Descent& descent);

}  // namespace rewire::test
