#include "core/compute/random.h"

#include <Random123/philox.h>

#include <cmath>
#include <numbers>

namespace rewire {

Random::Random(std::uint64_t seed, Purpose purpose, std::uint32_t epoch, std::uint32_t layer)
    : m_seed(seed), m_stream{(static_cast<std::uint32_t>(purpose) << 24) | layer, epoch} {}

Random Random::after(std::uint64_t blocks) const {
  Random later = *this;
  later.m_block = blocks;
  later.m_left = 0;
  later.m_hasSpare = false;
  return later;
}

void Random::refill() {
  const r123::Philox4x32::ctr_type counter = {
      {static_cast<std::uint32_t>(m_block), static_cast<std::uint32_t>(m_block >> 32), m_stream[0], m_stream[1]}};
  const r123::Philox4x32::key_type key = {{static_cast<std::uint32_t>(m_seed), static_cast<std::uint32_t>(m_seed >> 32)}};
  const auto block = r123::Philox4x32()(counter, key);
  for (std::size_t i = 0; i < 4; ++i) m_bits[i] = block[i];
  ++m_block;
  m_left = 4;
}

std::uint32_t Random::bits() {
  if (m_left == 0) refill();
  return m_bits[static_cast<std::size_t>(4 - m_left--)];
}

std::uint64_t Random::below(std::uint64_t bound) {
  __extension__ using Wide = unsigned __int128;
  const auto draw = [this] {
    const std::uint64_t high = bits();  // a statement of its own, as the compiler may evaluate the operands of | in either order
    return high << 32 | bits();
  };
  Wide product = static_cast<Wide>(draw()) * bound;
  if (static_cast<std::uint64_t>(product) < bound) {
    const std::uint64_t threshold = -bound % bound;
    while (static_cast<std::uint64_t>(product) < threshold) product = static_cast<Wide>(draw()) * bound;
  }
  return static_cast<std::uint64_t>(product >> 64);
}

double Random::uniform() {
  const std::uint64_t high = bits();
  const std::uint64_t draw = (high << 32 | bits()) >> 11;
  return static_cast<double>(draw + 1) * 0x1p-53;
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
