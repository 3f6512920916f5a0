#include "core/compute/descent.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // as the other kernels, so that all of them use the same set
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/compute/descent.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

void Descend(float* values, float* momentum, std::span<const float* const> gradients, const Descent& d, std::size_t begin,
             std::size_t end) {
  constexpr std::size_t kBlock = 512;  // gradients that wait in L1 while they are added up
  float sum[kBlock];
  for (std::size_t first = begin; first < end; first += kBlock) {
    const std::size_t count = std::min(kBlock, end - first);
    std::copy_n(gradients[0] + first, count, sum);
    for (const float* gradient : gradients.subspan(1)) {
      for (std::size_t i = 0; i < count; ++i) sum[i] += gradient[first + i];
    }
    for (std::size_t i = 0; i < count; ++i) descendOne(values[first + i], momentum[first + i], sum[i], d);
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rewire {

HWY_EXPORT(Descend);

void descend(float* values, float* momentum, std::span<const float* const> gradients, const Descent& descent, std::size_t begin,
             std::size_t end) {
  HWY_DYNAMIC_DISPATCH(Descend)(values, momentum, gradients, descent, begin, end);
}

}  // namespace rewire
#endif
