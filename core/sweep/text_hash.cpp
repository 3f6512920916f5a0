#include "core/sweep/text_hash.h"

#include "core/data/content_hash.h"

#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace rewire {

std::string sha256Of(std::string_view text) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> hash{};
  sha256_digest(&context, hash.size(), hash.data());
  return inHexadecimal(hash);
}

}  // namespace rewire
