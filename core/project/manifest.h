#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace rewire {

/// The entry of a project file that says what it is, and what every other entry inflates to.
struct Manifest {
  static constexpr const char* kName = "manifest.json";
  static constexpr int kVersion = 1;
  static constexpr std::uint64_t kMostBytes = 1 << 20;

  std::string program;                         ///< that wrote the file: "rewire 1.2.3"
  std::map<std::string, std::uint64_t> sizes;  ///< bytes of each entry, by name
};

std::string toJson(const Manifest& manifest);

/// Throws InputError for what is no manifest, and for one of a newer version; `where` is the project file.
Manifest manifestFromJson(const std::string& json, const std::string& where);

}  // namespace rewire
