#include "core/compute/random.h"

#include "core/compute/random/philox_kernels.h"

#include <Random123/philox.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rewire {

Random::Random(std::uint64_t seed, Purpose purpose, std::uint32_t epoch, std::uint32_t layer)
    : m_seed(seed), m_stream{(static_cast<std::uint32_t>(purpose) << 24) | layer, epoch} {}

Random Random::after(std::uint64_t blocks) const {
  Random later = *this;
  later.m_block = blocks;
  later.m_refills = 0;
  later.m_next = later.m_end = 0;
  later.m_hasSpare = false;
  return later;
}

/// One block, then another, as most streams are short; then sixteen at once.
void Random::refill() {
  constexpr int kOneByOne = 4;
  constexpr std::uint32_t kBlocks = 16;
  m_next = 0;
  if (++m_refills > kOneByOne && static_cast<std::uint32_t>(m_block) <= ~kBlocks) {
    philoxBlocks(m_seed, m_stream, m_block, m_bits);
    m_block += kBlocks;
    m_end = 4 * kBlocks;
    return;
  }
  const r123::Philox4x32::ctr_type counter = {
      {static_cast<std::uint32_t>(m_block), static_cast<std::uint32_t>(m_block >> 32), m_stream[0], m_stream[1]}};
  const r123::Philox4x32::key_type key = {{static_cast<std::uint32_t>(m_seed), static_cast<std::uint32_t>(m_seed >> 32)}};
  const auto block = r123::Philox4x32()(counter, key);
  std::copy(block.begin(), block.end(), m_bits.begin());
  ++m_block;
  m_end = 4;
}

double Random::uniform() {
  return static_cast<double>((twoWords() >> 11) + 1) * 0x1p-53;
}

double Random::normal() {
  if (m_hasSpare) {
    m_hasSpare = false;
    return m_spareNormal;
  }
  const double radius = std::sqrt(-2.0 * std::log(uniform()));
  const double angle = 2.0 * std::numbers::pi * uniform();
  m_spareNormal = radius * std::sin(angle);
  m_hasSpare = true;
  return radius * std::cos(angle);
}

}  // namespace rewire
