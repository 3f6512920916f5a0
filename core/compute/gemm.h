#pragma once

namespace rewire {

/// A row-major matrix in memory of somebody else: `stride` floats from one row to the next. It is read as its transpose if
/// `transposed`.
struct MatrixView {
  const float* data;
  int stride;
  bool transposed = false;
};

/// C (rows × columns, row-major) = A (rows × depth) · B (depth × columns), through Eigen. Uses the widest set compiled for Eigen
/// that is no wider than instructionSet(). Runs in parallel over pieces of C of a fixed size: the number of threads does not
/// change a bit of the result.
void multiply(int rows, int columns, int depth, const MatrixView& a, const MatrixView& b, float* c, int cStride);

}  // namespace rewire
