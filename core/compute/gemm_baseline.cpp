#define REWIRE_GEMM gemm_baseline
#include "core/compute/gemm_kernel.inc"
