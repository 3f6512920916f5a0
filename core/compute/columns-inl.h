// Building blocks of the kernels over samples side by side. Highway compiles the files that include this once for each
// instruction set, hence a guard that toggles.
#if defined(REWIRE_MODEL_COLUMNS_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef REWIRE_MODEL_COLUMNS_INL_H_
#undef REWIRE_MODEL_COLUMNS_INL_H_
#else
#define REWIRE_MODEL_COLUMNS_INL_H_
#endif

#include <hwy/highway.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// A row of samples: `kStride` floats, known to the compiler, or any multiple of kWide if kStride is 0. Kernels work through it
/// in chunks of kVectors vectors, whose sums stay in registers.
template <int kStride>
struct Row {
  static constexpr int kWide = 64;
  static constexpr int kFloats = kStride == 0 ? kWide : kStride;
  using Tag = hn::CappedTag<float, (kFloats < 16 ? kFloats : 16)>;
  using Vector = hn::Vec<Tag>;
  static constexpr int kLanes = static_cast<int>(hn::MaxLanes(Tag()));
  static constexpr int kVectors = kFloats / kLanes < 8 ? kFloats / kLanes : 8;
  static constexpr int kChunk = kVectors * kLanes;

  static constexpr HWY_INLINE int floats(int stride) { return kStride == 0 ? stride : kStride; }
  static HWY_INLINE std::size_t begin(std::int32_t row, int stride) {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(floats(stride));
  }
  static HWY_INLINE Vector load(const float* at, int vector) { return hn::Load(Tag(), at + vector * kLanes); }
};

/// One value a vector of a chunk, all in registers.
template <class R>
struct Chunk {
  typename R::Vector v[R::kVectors];

  HWY_INLINE Chunk() {}  // GCC compiles an implicit one without the instructions that NEON's vectors need

  HWY_INLINE void fill(float value) {
    for (int i = 0; i < R::kVectors; ++i) v[i] = hn::Set(typename R::Tag(), value);
  }
  HWY_INLINE void load(const float* from) {
    for (int i = 0; i < R::kVectors; ++i) v[i] = R::load(from, i);
  }
  HWY_INLINE void store(float* to) const {
    for (int i = 0; i < R::kVectors; ++i) hn::Store(v[i], typename R::Tag(), to + i * R::kLanes);
  }
  HWY_INLINE void addScaled(float weight, const float* x) {
    const auto w = hn::Set(typename R::Tag(), weight);
    for (int i = 0; i < R::kVectors; ++i) v[i] = hn::MulAdd(w, R::load(x, i), v[i]);
  }
  HWY_INLINE void relu() {
    const auto zero = hn::Zero(typename R::Tag());
    for (int i = 0; i < R::kVectors; ++i) v[i] = hn::Max(v[i], zero);
  }
  /// Keeps the values where `x` is positive, and writes 0 elsewhere.
  HWY_INLINE void maskBy(const float* x) {
    const auto zero = hn::Zero(typename R::Tag());
    for (int i = 0; i < R::kVectors; ++i) v[i] = hn::IfThenElseZero(hn::Gt(R::load(x, i), zero), v[i]);
  }
};

#if HWY_TARGET != HWY_SCALAR
/// to[0 … 3] = the sum of all blocks of 128 bits.
template <class V>
HWY_INLINE void storeBlockSums(V blocks, float* to) {
  constexpr hn::DFromV<V> tag;
  if constexpr (hn::MaxLanes(hn::DFromV<V>()) > 4) {
    constexpr hn::Half<hn::DFromV<V>> half;
    storeBlockSums(hn::Add(hn::LowerHalf(half, blocks), hn::UpperHalf(half, blocks)), to);
  } else {
    hn::StoreU(blocks, tag, to);
  }
}
#endif

/// to[0 … 3] = the sums over all lanes of a, b, c, d: four sums for the price of little more than one.
template <class V>
HWY_INLINE void storeSums(V a, V b, V c, V d, float* to) {
  constexpr hn::DFromV<V> tag;
#if HWY_TARGET != HWY_SCALAR
  if constexpr (hn::MaxLanes(hn::DFromV<V>()) >= 4) {
    const hn::Repartition<double, hn::DFromV<V>> pairs;
    const auto ab = hn::BitCast(pairs, hn::Add(hn::InterleaveLower(tag, a, b), hn::InterleaveUpper(tag, a, b)));
    const auto cd = hn::BitCast(pairs, hn::Add(hn::InterleaveLower(tag, c, d), hn::InterleaveUpper(tag, c, d)));
    // Every 128 bits hold a part of each of the four sums.
    return storeBlockSums(
        hn::Add(hn::BitCast(tag, hn::InterleaveLower(pairs, ab, cd)), hn::BitCast(tag, hn::InterleaveUpper(pairs, ab, cd))), to);
  }
#endif
  to[0] = hn::GetLane(hn::SumOfLanes(tag, a));
  to[1] = hn::GetLane(hn::SumOfLanes(tag, b));
  to[2] = hn::GetLane(hn::SumOfLanes(tag, c));
  to[3] = hn::GetLane(hn::SumOfLanes(tag, d));
}

/// A row that is multiplied with many others: kept in registers if it is a single chunk.
template <class R>
class Multiplied {
 public:
  HWY_INLINE Multiplied(const float* row) : m_row(row) {
    if (kWhole) m_chunk.load(row);
  }
  HWY_INLINE typename R::Vector vector(int column, int v) const { return kWhole ? m_chunk.v[v] : R::load(m_row + column, v); }

  /// The sum over the samples, except that the lanes of one vector are still apart.
  HWY_INLINE typename R::Vector sum(int stride) const {
    auto sum = vector(0, 0);
    for (int v = 1; v < R::kVectors; ++v) sum = hn::Add(sum, vector(0, v));
    for (int column = R::kChunk; column < R::floats(stride); column += R::kChunk) {
      for (int v = 0; v < R::kVectors; ++v) sum = hn::Add(sum, vector(column, v));
    }
    return sum;
  }

 private:
  static constexpr bool kWhole = R::floats(1) == R::kChunk;
  const float* m_row;
  Chunk<R> m_chunk;
};

/// to[0 … 3] = Σ over samples of A B[i], for four rows B.
template <class R>
HWY_INLINE void storeDots(const Multiplied<R>& a, const float* const (&b)[4], int stride, float* to) {
  constexpr typename R::Tag tag;
  typename R::Vector sum[4];
  for (auto& part : sum) part = hn::Zero(tag);
  for (int column = 0; column < R::floats(stride); column += R::kChunk) {
    for (int v = 0; v < R::kVectors; ++v) {
      const auto av = a.vector(column, v);
      for (int i = 0; i < 4; ++i) sum[i] = hn::MulAdd(av, R::load(b[i] + column, v), sum[i]);
    }
  }
  storeSums(sum[0], sum[1], sum[2], sum[3], to);
}

/// The sums over samples of rows that come one after the other; four rows are added up at a time.
template <class R>
class RowSums {
 public:
  HWY_INLINE void add(typename R::Vector sum) { hn::Store(sum, typename R::Tag(), m_parts + m_count++ * R::kLanes); }
  HWY_INLINE bool full() const { return m_count == 4; }
  HWY_INLINE int count() const { return m_count; }

  /// to[i] = the sum of the i-th of the last count() rows.
  HWY_INLINE void moveTo(float* to) {
    float sums[4];
    storeSums(R::load(m_parts, 0), R::load(m_parts, 1), R::load(m_parts, 2), R::load(m_parts, 3), sums);
    std::copy_n(sums, m_count, to);
    m_count = 0;
  }

 private:
  HWY_ALIGN float m_parts[4 * R::kLanes] = {};
  int m_count = 0;
};

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

/// KERNEL<stride>(…) for the strides that have a version of their own, KERNEL<0>(…) for the multiples of 64.
#undef REWIRE_FOR_STRIDE
#define REWIRE_FOR_STRIDE(stride, KERNEL, ...) \
  switch (stride) {                            \
    case 2:                                    \
      return KERNEL<2>(__VA_ARGS__);           \
    case 4:                                    \
      return KERNEL<4>(__VA_ARGS__);           \
    case 8:                                    \
      return KERNEL<8>(__VA_ARGS__);           \
    case 16:                                   \
      return KERNEL<16>(__VA_ARGS__);          \
    case 32:                                   \
      return KERNEL<32>(__VA_ARGS__);          \
    case 64:                                   \
      return KERNEL<64>(__VA_ARGS__);          \
    default:                                   \
      return KERNEL<0>(__VA_ARGS__);           \
  }

#endif
