#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace rewire {

/// Fills `words` with the blocks of a stream that begin at `block`, four words each: Philox 4×32-10 (Salmon et al., SC 2011),
/// with the key `seed` and the counters (block, stream). Sixteen blocks take little longer than two do one by one. `words`: a
/// multiple of 64. The lower half of the last block's number must not be smaller than that of the first.
void philoxBlocks(std::uint64_t seed, const std::array<std::uint32_t, 2>& stream, std::uint64_t block,
                  std::span<std::uint32_t> words);

}  // namespace rewire
