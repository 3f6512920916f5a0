#include "core/meant_path.h"

#include <system_error>

namespace rewire {

namespace fs = std::filesystem;

fs::path meantPath(const fs::path& path) {
  std::error_code error;
  fs::path whole;
  for (const auto& part : fs::absolute(path, error)) {
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      whole /= part;
      continue;
    }
    const auto target = fs::canonical(whole, error);
    // A folder that does not exist has no parent in the system's eyes: such a path stays wrong.
    whole = error ? whole / part : target.parent_path();
  }
  return whole;
}

}  // namespace rewire
