#pragma once

#include <array>
#include <cstdint>

namespace rewire {

/// The purpose of a stream of random numbers. One draw more in a stream changes nothing in another. The numbers enter every
/// seeded result: append, never renumber.
enum class Purpose : std::uint32_t {
  Topology = 1,
  Weights = 2,
  Shuffling = 3,
  Rewiring = 4,
  LinkRemoval = 5,
  NeuronRemoval = 6,
  WeightShuffling = 7,
  LinkSwapping = 8,
  WeightNoise = 9,
  InputNoise = 10,
  AttackStart = 11,
  SignFlipping = 12,
  Binarization = 13,
  DegreeResampling = 14,
  Births = 15,
  Augmentation = 16
};

/// A stream of random numbers that depends on nothing but its arguments: Philox 4×32-10 (Salmon et al., SC 2011), a counter-based
/// generator. The seed is its key, and it counts within (purpose, epoch, layer). It needs no saved state: a resumed run asks for
/// the stream of its epoch again.
class Random {
 public:
  Random(std::uint64_t seed, Purpose purpose, std::uint32_t epoch = 0, std::uint32_t layer = 0);

  /// The stream after so many blocks of four words from its beginning.
  Random after(std::uint64_t blocks) const;

  std::uint64_t seed() const { return m_seed; }                            ///< the key
  const std::array<std::uint32_t, 2>& stream() const { return m_stream; }  ///< the upper half of every counter

  std::uint32_t bits() {
    if (m_next == m_end) refill();
    return m_bits[m_next++];
  }

  /// Uniform in 0 … bound-1, without bias (Lemire 2019). `bound` ≥ 1.
  std::uint64_t below(std::uint64_t bound) {
    Wide product = static_cast<Wide>(twoWords()) * bound;
    if (static_cast<std::uint64_t>(product) < bound) {
      const std::uint64_t threshold = -bound % bound;
      while (static_cast<std::uint64_t>(product) < threshold) product = static_cast<Wide>(twoWords()) * bound;
    }
    return static_cast<std::uint64_t>(product >> 64);
  }

  /// Uniform in (0, 1], 53 bits.
  double uniform();

  /// Standard normal (Box and Muller 1958).
  double normal();

 private:
  __extension__ using Wide = unsigned __int128;
  void refill();
  std::uint64_t twoWords() {
    const std::uint64_t high = bits();  // a statement of its own, as the compiler may evaluate the operands of | in either order
    return high << 32 | bits();
  }

  std::uint64_t m_seed;
  std::array<std::uint32_t, 2> m_stream;
  std::uint64_t m_block = 0;  // the next one
  int m_refills = 0;          // since the stream began here
  std::uint32_t m_next = 0;   // the word that is drawn next
  std::uint32_t m_end = 0;    // words that are there
  std::array<std::uint32_t, 64> m_bits = {};
  double m_spareNormal = 0.0;
  bool m_hasSpare = false;
};

}  // namespace rewire
