#define REWIRE_GEMM gemm_avx512
#include "core/model/gemm_kernel.inc"
