#pragma once

#include "core/compute/gemm.h"

// The same product, compiled once for each instruction set (gemm_baseline.cpp and its neighbours).

namespace rewire {

#define REWIRE_DECLARE_GEMM(set)                                                                                    \
  namespace set {                                                                                                   \
  void multiply(int rows, int columns, int depth, const MatrixView& a, const MatrixView& b, float* c, int cStride); \
  }
REWIRE_DECLARE_GEMM(gemm_baseline)
REWIRE_DECLARE_GEMM(gemm_avx2)
REWIRE_DECLARE_GEMM(gemm_avx512)
#undef REWIRE_DECLARE_GEMM

}  // namespace rewire
