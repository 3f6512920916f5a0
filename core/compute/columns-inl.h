// Building blocks of the kernels over samples side by side. Highway compiles the files that include this once for each
// instruction set, hence a guard that toggles.
#if defined(REWIRE_MODEL_COLUMNS_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef REWIRE_MODEL_COLUMNS_INL_H_
#undef REWIRE_MODEL_COLUMNS_INL_H_
#else
#define REWIRE_MODEL_COLUMNS_INL_H_
#endif

#include "core/compute/activations.h"

#include <hwy/highway.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

HWY_BEFORE_NAMESPACE();
namespace rewire {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// A row of samples: `kStride` values, known to the compiler, or any multiple of kWide if kStride is 0. Kernels work through it
/// in chunks of kVectors vectors, whose sums stay in registers. Vectors hold floats, whatever the values of the row are.
template <int kStride, class Type>
struct RowOf {
  using Value = Type;
  static constexpr int kWide = 64;
  static constexpr int kValues = kStride == 0 ? kWide : kStride;
  using Tag = hn::CappedTag<float, (kValues < 16 ? kValues : 16)>;
  using Vector = hn::Vec<Tag>;
  static constexpr int kLanes = static_cast<int>(hn::MaxLanes(Tag()));
  static constexpr int kVectors = kValues / kLanes < 8 ? kValues / kLanes : 8;
  static constexpr int kChunk = kVectors * kLanes;

  static constexpr HWY_INLINE int values(int stride) { return kStride == 0 ? stride : kStride; }
  static HWY_INLINE std::size_t begin(std::int32_t row, int stride) {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(values(stride));
  }
};

/// A row of floats: a vector holds neighbours.
template <int kStride>
struct Row : RowOf<kStride, float> {
  using Of = RowOf<kStride, float>;
  using typename Of::Vector;
  static constexpr int kTogether = 1;  ///< vectors that lie in the same places of memory
  static constexpr bool kDots = false;
  static HWY_INLINE Vector load(const float* at, int vector) { return hn::Load(typename Of::Tag(), at + vector * Of::kLanes); }
  static HWY_INLINE void store(const Vector* v, int count, float* to) {
    for (int i = 0; i < count; ++i) hn::Store(v[i], typename Of::Tag(), to + i * Of::kLanes);
  }
  static HWY_INLINE void storeFloats(const Vector* v, int count, float* to) { store(v, count, to); }
};

/// The bits of toBfloat16(), in the upper half of each lane.
template <class V>
HWY_INLINE auto roundedBits(V value) {
  const hn::RebindToUnsigned<hn::DFromV<V>> words;
  const auto bits = hn::BitCast(words, value);
  const auto isOdd = hn::And(hn::ShiftRight<16>(bits), hn::Set(words, 1));
  return hn::Add(bits, hn::Add(isOdd, hn::Set(words, 0x7fff)));
}

/// A row of 32 samples or a multiple of 64, 16 bits each. Of two vectors that follow each other, the first holds the odd samples
/// and the second the even ones: a mask and a shift make floats of them.
template <int kStride>
struct HalfRow : RowOf<kStride, Bfloat16> {
  using Of = RowOf<kStride, Bfloat16>;
  using typename Of::Tag;
  using typename Of::Vector;
  using Words = hn::RebindToUnsigned<Tag>;
  static constexpr int kTogether = 2;
  static constexpr bool kDots = false;  ///< the instruction of AVX-512 BF16 multiplies
  static constexpr std::uint32_t kUpper = 0xffff0000u;

  static HWY_INLINE Vector load(const Bfloat16* at, int vector) {
    constexpr Words words;
    const auto pairs = hn::Load(words, reinterpret_cast<const std::uint32_t*>(at) + vector / 2 * Of::kLanes);
    return hn::BitCast(Tag(), vector % 2 == 0 ? hn::And(pairs, hn::Set(words, kUpper)) : hn::ShiftLeft<16>(pairs));
  }
  static HWY_INLINE void store(const Vector* v, int count, Bfloat16* to) {
    constexpr Words words;
    for (int i = 0; i < count; i += 2) {
      const auto odd = hn::And(roundedBits(v[i]), hn::Set(words, kUpper));
      hn::Store(hn::Or(odd, hn::ShiftRight<16>(roundedBits(v[i + 1]))), words,
                reinterpret_cast<std::uint32_t*>(to) + i / 2 * Of::kLanes);
    }
  }
  static HWY_INLINE void storeFloats(const Vector* v, int count, float* to) {
    for (int i = 0; i < count; i += 2) hn::StoreInterleaved2(v[i + 1], v[i], Tag(), to + i * Of::kLanes);
  }
};

#undef REWIRE_DOT_ROW
#if HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX3
#define REWIRE_DOT_ROW DotRow
/// The same row for products over its samples, where one instruction multiplies a vector's odd samples and then its even ones
/// and adds both up. The results are those of HalfRow, bit by bit, except where they are below the least normal float.
template <int kStride>
struct DotRow : HalfRow<kStride> {
  static constexpr bool kDots = true;
};
#else
#define REWIRE_DOT_ROW HalfRow
#endif

/// One value a vector of a chunk, all in registers.
template <class R>
struct Chunk {
  using Value = typename R::Value;
  typename R::Vector v[R::kVectors];

  HWY_INLINE Chunk() {}  // GCC compiles an implicit one without the instructions that NEON's vectors need

  HWY_INLINE void fill(float value) {
    for (int i = 0; i < R::kVectors; ++i) v[i] = hn::Set(typename R::Tag(), value);
  }
  HWY_INLINE void load(const Value* from) {
    for (int i = 0; i < R::kVectors; ++i) v[i] = R::load(from, i);
  }
  HWY_INLINE void store(Value* to) const { R::store(v, R::kVectors, to); }
  HWY_INLINE void storeFloats(float* to) const { R::storeFloats(v, R::kVectors, to); }
  HWY_INLINE void addScaled(float weight, const Value* x) {
    const auto w = hn::Set(typename R::Tag(), weight);
    for (int i = 0; i < R::kVectors; ++i) v[i] = hn::MulAdd(w, R::load(x, i), v[i]);
  }
  HWY_INLINE void relu() {
    const auto zero = hn::Zero(typename R::Tag());
    for (int i = 0; i < R::kVectors; ++i) v[i] = hn::Max(v[i], zero);
  }
  /// Keeps the values where `x` is positive, and writes 0 elsewhere.
  HWY_INLINE void maskBy(const Value* x) {
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
  using Value = typename R::Value;
  using Vector = typename R::Vector;

  HWY_INLINE Multiplied(const Value* row) : m_row(row) {
    for (int i = 0; kWhole && i < kReads; ++i) m_kept[i] = read(row, i);
  }

  /// The sum over the samples, except that the lanes of one vector are still apart.
  HWY_INLINE Vector sum(int stride) const {
    Vector sum = hn::Zero(typename R::Tag());
    for (int column = 0; column < R::values(stride); column += R::kChunk) {
      for (int v = 0; v < kReads; ++v) sum = added(kWhole ? m_kept[v] : read(m_row + column, v), sum);
    }
    return sum;
  }

  /// to[0 … 3] = Σ over samples of this row times B[i], for four rows B.
  HWY_INLINE void storeDots(const Value* const (&b)[4], int stride, float* to) const {
    Vector sum[4];
    for (auto& part : sum) part = hn::Zero(typename R::Tag());
    for (int column = 0; column < R::values(stride); column += R::kChunk) {
      for (int v = 0; v < kReads; ++v) {
        const Vector a = kWhole ? m_kept[v] : read(m_row + column, v);
        for (int i = 0; i < 4; ++i) sum[i] = addProducts(a, read(b[i] + column, v), sum[i]);
      }
    }
    storeSums(sum[0], sum[1], sum[2], sum[3], to);
  }

  static constexpr int kVectorsARead = R::kDots ? 2 : 1;

  /// A vector of samples, or of pairs of them, as addProducts() takes it.
  static HWY_INLINE Vector read(const Value* at, int v) {
    if constexpr (R::kDots) {
      return hn::Load(typename R::Tag(), reinterpret_cast<const float*>(at) + v * R::kLanes);  // two samples a lane
    } else {
      return R::load(at, v);
    }
  }

  /// sum + a · b, sample by sample.
  static HWY_INLINE Vector addProducts(Vector a, Vector b, Vector sum) {
    if constexpr (R::kDots) {
#if HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX3
      asm("vdpbf16ps %2, %1, %0" : "+v"(sum.raw) : "v"(a.raw), "v"(b.raw));  // no header may offer it to every AVX-512 machine
#endif
      return sum;
    } else {
      return hn::MulAdd(a, b, sum);
    }
  }

 private:
  static constexpr bool kWhole = R::values(1) == R::kChunk;
  static constexpr int kReads = R::kVectors / kVectorsARead;

  /// sum + a, sample by sample.
  static HWY_INLINE Vector added(Vector a, Vector sum) {
    if constexpr (R::kDots) {
      const hn::RebindToUnsigned<typename R::Tag> words;
      return addProducts(a, hn::BitCast(typename R::Tag(), hn::Set(words, 0x3f803f80u)), sum);  // twice 1 in 16 bits
    } else {
      return hn::Add(sum, a);
    }
  }

  const Value* m_row;
  Vector m_kept[kReads];
};

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
    storeSums(part(0), part(1), part(2), part(3), sums);
    std::copy_n(sums, m_count, to);
    m_count = 0;
  }

 private:
  HWY_INLINE typename R::Vector part(int row) const { return hn::Load(typename R::Tag(), m_parts + row * R::kLanes); }

  HWY_ALIGN float m_parts[4 * R::kLanes] = {};
  int m_count = 0;
};

}  // namespace HWY_NAMESPACE
}  // namespace rewire
HWY_AFTER_NAMESPACE();

/// KERNEL<ROW<stride>>(…) for the strides that have a version of their own, KERNEL<ROW<0>>(…) for the multiples of 64.
#undef REWIRE_FOR_WIDE_STRIDE
#define REWIRE_FOR_WIDE_STRIDE(stride, KERNEL, ROW, ...) \
  switch (stride) {                                      \
    case 32:                                             \
      return KERNEL<ROW<32>>(__VA_ARGS__);               \
    case 64:                                             \
      return KERNEL<ROW<64>>(__VA_ARGS__);               \
    default:                                             \
      return KERNEL<ROW<0>>(__VA_ARGS__);                \
  }

/// The same for rows of floats, which may be narrow.
#undef REWIRE_FOR_STRIDE
#define REWIRE_FOR_STRIDE(stride, KERNEL, ...)                 \
  switch (stride) {                                            \
    case 2:                                                    \
      return KERNEL<Row<2>>(__VA_ARGS__);                      \
    case 4:                                                    \
      return KERNEL<Row<4>>(__VA_ARGS__);                      \
    case 8:                                                    \
      return KERNEL<Row<8>>(__VA_ARGS__);                      \
    case 16:                                                   \
      return KERNEL<Row<16>>(__VA_ARGS__);                     \
    default:                                                   \
      REWIRE_FOR_WIDE_STRIDE(stride, KERNEL, Row, __VA_ARGS__) \
  }

#endif
