#define REWIRE_GEMM gemm_baseline
#include "core/model/gemm_kernel.inc"
