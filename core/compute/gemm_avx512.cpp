#define REWIRE_GEMM gemm_avx512
#include "core/compute/gemm_kernel.inc"
