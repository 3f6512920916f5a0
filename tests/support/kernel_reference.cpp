#include "tests/support/kernel_reference.h"

#include "core/compute/sparse_kernels.h"

#include <QTest>
#include <algorithm>
#include <cassert>

namespace rewire::test {

void addStrides() {
  QTest::addColumn<int>("stride");
  for (const int stride : kStrides) QTest::addRow("%d columns", stride) << stride;
}

void randomise(std::vector<float>& values, Random& random) {
  for (float& value : values) value = static_cast<float>(random.normal());
}

std::vector<float> randomValues(std::size_t count, std::uint64_t seed) {
  std::vector<float> values(count);
  Random random(seed, Purpose::Weights);
  randomise(values, random);
  return values;
}

Activations randomRows(int rows, int stride, std::uint64_t seed) {
  Activations result = Activations::narrow(rows, stride);
  assert(result.stride() == stride);
  const std::vector<float> values = randomValues(result.values(), seed);
  std::copy(values.begin(), values.end(), result.data());
  return result;
}

Activations untouchedRows(int rows, int stride) {
  Activations result = Activations::narrow(rows, stride);
  assert(result.stride() == stride);
  std::fill_n(result.data(), result.values(), kUntouched);
  return result;
}

std::vector<float> gradientRoom(std::size_t count) {
  return std::vector<float>(count + 16, kUntouched);
}

bool staysInRoom(const std::vector<float>& gradient, std::size_t count) {
  return std::all_of(gradient.begin() + static_cast<std::ptrdiff_t>(count), gradient.end(),
                     [](float value) { return value == kUntouched; });
}

QString changedRows(const Activations& before, const Activations& after, int begin, int end) {
  QString changed;
  for (int row = begin; row < end; ++row) {
    if (!std::equal(before.row(row), before.row(row) + before.stride(), after.row(row))) changed += QString(" %1").arg(row);
  }
  return changed;
}

Sum Sum::ofProducts(const float* a, const float* b, int columns) {
  Sum sum;
  for (int column = 0; column < columns; ++column) sum.add(static_cast<double>(a[column]) * b[column]);
  return sum;
}

Sum Sum::ofRow(const float* a, int columns) {
  Sum sum;
  for (int column = 0; column < columns; ++column) sum.add(a[column]);
  return sum;
}

bool stepped(const Stepping& before, const Stepping& after, const Sum& gradient, const Descent& d) {
  Sum momentum = gradient;
  momentum.add(static_cast<double>(d.momentum) * before.momentum);
  momentum.add(static_cast<double>(d.weightDecay) * before.value);
  const double moved = static_cast<double>(d.learningRate) * momentum.value();
  const double tolerance = 1e-6 * (d.learningRate * momentum.magnitude() + std::abs(before.value));
  return momentum.near(after.momentum) && std::abs(after.value - (before.value - moved)) <= tolerance;
}

}  // namespace rewire::test
