#define REWIRE_GEMM gemm_avx2
#include "core/compute/gemm_kernel.inc"
