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

  std::uint32_t bits();

  /// Uniform in 0 … bound-1, without bias (Lemire 2019). `bound` ≥ 1.
  std::uint64_t below(std::uint64_t bound);

  /// Uniform in (0, 1], 53 bits.
  double uniform();

  /// Standard normal (Box and Muller 1958).
  double normal();

 private:
  void refill();

  std::uint64_t m_seed;
  std::array<std::uint32_t, 2> m_stream;
  std::uint64_t m_block = 0;
  std::array<std::uint32_t, 4> m_bits{};
  int m_left = 0;
  double m_spareNormal = 0.0;
  bool m_hasSpare = false;
};

}  // namespace rewire
