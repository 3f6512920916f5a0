#include "core/model/gemm.h"

#include "core/model/gemm_kernel.h"
#include "core/model/parallel.h"

#include <algorithm>
#include <cstddef>

namespace rewire {

namespace {

using Multiply = decltype(&gemm_baseline::multiply);

Multiply widest() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("fma"))
    return gemm_avx512::multiply;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return gemm_avx2::multiply;
#endif
  return gemm_baseline::multiply;
}

/// The part of a matrix that begins at (row, column) as it is read.
MatrixView from(const MatrixView& m, int row, int column) {
  const std::ptrdiff_t down = m.transposed ? column : row;
  const std::ptrdiff_t right = m.transposed ? row : column;
  return {m.data + down * m.stride + right, m.stride, m.transposed};
}

}  // namespace

void multiply(int rows, int columns, int depth, const MatrixView& a, const MatrixView& b, float* c, int cStride) {
  static const Multiply kernel = widest();
  constexpr int kRows = 128;
  constexpr int kColumns = 128;
  const int across = (columns + kColumns - 1) / kColumns;
  const int pieces = (rows + kRows - 1) / kRows * across;
  parallelFor(pieces, 1, [&](int begin, int end) {
    for (int piece = begin; piece < end; ++piece) {
      const int row = piece / across * kRows;
      const int column = piece % across * kColumns;
      kernel(std::min(kRows, rows - row), std::min(kColumns, columns - column), depth, from(a, row, 0), from(b, 0, column),
             c + static_cast<std::ptrdiff_t>(row) * cStride + column, cStride);
    }
  });
}

}  // namespace rewire
