#include "core/compute/random/philox_kernels.h"

#define HWY_DISABLED_TARGETS \
  (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)  // as the other kernels, so that all of them use the same set
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/compute/random/philox_kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/compute/random/philox-inl.h"

#include <cassert>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

void PhiloxBlocks(std::uint64_t seed, const std::uint32_t* stream, std::uint64_t block, std::uint32_t* words, std::size_t count) {
  namespace hn = hwy::HWY_NAMESPACE;
  using Words = hn::CappedTag<std::uint32_t, 16>;
  constexpr Words kWords;
  const auto low = static_cast<std::uint32_t>(block);
  const auto high = hn::Set(kWords, static_cast<std::uint32_t>(block >> 32));
  for (std::size_t done = 0; done < count; done += 4 * hn::Lanes(kWords)) {
    const auto counter = hn::Iota(kWords, low + static_cast<std::uint32_t>(done / 4));
    const Block<Words> drawn = philox(kWords, {{counter, high, hn::Set(kWords, stream[0]), hn::Set(kWords, stream[1])}}, seed);
    hn::StoreInterleaved4(drawn.words[0], drawn.words[1], drawn.words[2], drawn.words[3], kWords, words + done);
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rewire {

HWY_EXPORT(PhiloxBlocks);

void philoxBlocks(std::uint64_t seed, const std::array<std::uint32_t, 2>& stream, std::uint64_t block,
                  std::span<std::uint32_t> words) {
  assert(words.size() % 64 == 0);
  HWY_DYNAMIC_DISPATCH(PhiloxBlocks)(seed, stream.data(), block, words.data(), words.size());
}

}  // namespace rewire
#endif
