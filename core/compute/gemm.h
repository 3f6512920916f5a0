#pragma once

namespace rewire {

/// A row-major matrix in somebody's memory: `stride` floats from one row to the next; read as its transpose where `transposed`.
struct MatrixView {
  const float* data;
  int stride;
  bool transposed = false;
};

/// C (rows × columns, row-major) = A (rows × depth) · B (depth × columns), through Eigen, in the widest of its instruction sets
/// that is no wider than instructionSet(), in parallel over pieces of C of a fixed size: the number of threads does not change a
/// bit of the result.
void multiply(int rows, int columns, int depth, const MatrixView& a, const MatrixView& b, float* c, int cStride);

}  // namespace rewire
