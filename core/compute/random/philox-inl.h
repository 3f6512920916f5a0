// Philox for as many counters at once as a vector has lanes. Highway compiles the files that include this once for each
// instruction set, hence a guard that toggles.
#if defined(REWIRE_PHILOX_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef REWIRE_PHILOX_INL_H_
#undef REWIRE_PHILOX_INL_H_
#else
#define REWIRE_PHILOX_INL_H_
#endif

#include <hwy/highway.h>

#include <cstdint>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

/// The high and the low half of each lane's 64-bit product. `words`: a tag of 32-bit words.
#if HWY_TARGET == HWY_SCALAR  // has no room for two words of 32 bits in one of 64
template <class D>
HWY_INLINE void multiplyWords(D words, hwy::HWY_NAMESPACE::Vec<D> a, std::uint32_t factor, hwy::HWY_NAMESPACE::Vec<D>& high,
                              hwy::HWY_NAMESPACE::Vec<D>& low) {
  const std::uint64_t product = std::uint64_t{hwy::HWY_NAMESPACE::GetLane(a)} * factor;
  high = hwy::HWY_NAMESPACE::Set(words, static_cast<std::uint32_t>(product >> 32));
  low = hwy::HWY_NAMESPACE::Set(words, static_cast<std::uint32_t>(product));
}
#else
template <class D>
HWY_INLINE void multiplyWords(D words, hwy::HWY_NAMESPACE::Vec<D> a, std::uint32_t factor, hwy::HWY_NAMESPACE::Vec<D>& high,
                              hwy::HWY_NAMESPACE::Vec<D>& low) {
  namespace hn = hwy::HWY_NAMESPACE;
  constexpr hn::Repartition<std::uint64_t, D> wide;
  const auto b = hn::Set(words, factor);
  const auto even = hn::MulEven(a, b);
  const auto odd = hn::MulEven(hn::BitCast(words, hn::ShiftRight<32>(hn::BitCast(wide, a))), b);
  high = hn::OddEven(hn::BitCast(words, odd), hn::BitCast(words, hn::ShiftRight<32>(even)));
  low = hn::OddEven(hn::BitCast(words, hn::ShiftLeft<32>(odd)), hn::BitCast(words, even));
}
#endif

template <class D>
struct Block {
  hwy::HWY_NAMESPACE::Vec<D> words[4];
};

/// Philox 4×32-10 (Salmon et al., SC 2011), a counter a lane.
template <class D>
HWY_INLINE Block<D> philox(D words, Block<D> counter, std::uint64_t seed) {
  namespace hn = hwy::HWY_NAMESPACE;
  auto key0 = static_cast<std::uint32_t>(seed);
  auto key1 = static_cast<std::uint32_t>(seed >> 32);
  for (int round = 0; round < 10; ++round) {
    hn::Vec<D> high0, low0, high1, low1;
    multiplyWords(words, counter.words[0], 0xD2511F53u, high0, low0);
    multiplyWords(words, counter.words[2], 0xCD9E8D57u, high1, low1);
    counter.words[0] = hn::Xor(hn::Xor(high1, counter.words[1]), hn::Set(words, key0));
    counter.words[1] = low1;
    counter.words[2] = hn::Xor(hn::Xor(high0, counter.words[3]), hn::Set(words, key1));
    counter.words[3] = low0;
    key0 += 0x9E3779B9u;
    key1 += 0xBB67AE85u;
  }
  return counter;
}

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

#endif
