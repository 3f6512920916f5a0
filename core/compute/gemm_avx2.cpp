#define REWIRE_GEMM gemm_avx2
#include "core/model/gemm_kernel.inc"
