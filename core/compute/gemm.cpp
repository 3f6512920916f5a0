#include "core/compute/gemm.h"

#include "core/compute/gemm_kernel.h"
#include "core/compute/instruction_set.h"
#include "core/compute/parallel.h"

#include <algorithm>
#include <cstddef>

namespace rewire {

namespace {

using Multiply = decltype(&gemm_baseline::multiply);

Multiply chosenProduct() {
  switch (instructionSet()) {
    case InstructionSet::Avx512:
      return gemm_avx512::multiply;
    case InstructionSet::Avx2:
      return gemm_avx2::multiply;
    default:  // no set between them is compiled: Eigen gains little from SSE4, and NEON is every ARM's baseline
      return gemm_baseline::multiply;
  }
}

/// The part of a matrix that begins at (row, column) of the matrix as it is read, transposed or not.
MatrixView from(const MatrixView& m, int row, int column) {
  const std::ptrdiff_t down = m.transposed ? column : row;
  const std::ptrdiff_t right = m.transposed ? row : column;
  return {m.data + down * m.stride + right, m.stride, m.transposed};
}

}  // namespace

void multiply(int rows, int columns, int depth, const MatrixView& a, const MatrixView& b, float* c, int cStride) {
  const Multiply product = chosenProduct();
  constexpr int kRows = 128;
  constexpr int kColumns = 128;
  const int across = (columns + kColumns - 1) / kColumns;
  const int pieces = (rows + kRows - 1) / kRows * across;
  parallelFor(pieces, 1, [&](int begin, int end) {
    for (int piece = begin; piece < end; ++piece) {
      const int row = piece / across * kRows;
      const int column = piece % across * kColumns;
      product(std::min(kRows, rows - row), std::min(kColumns, columns - column), depth, from(a, row, 0), from(b, 0, column),
              c + static_cast<std::ptrdiff_t>(row) * cStride + column, cStride);
    }
  });
}

}  // namespace rewire
