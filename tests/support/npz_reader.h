#pragma once

#include <cstddef>
#include <cstring>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace rewire::test {

/// A member of a NumPy archive: the text of its header, and its values as bytes.
struct NpyArray {
  std::string header;
  std::string bytes;

  template <class Number>
  std::vector<Number> as() const {
    std::vector<Number> values(bytes.size() / sizeof(Number));
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(Number));
    return values;
  }
};

/// All members by name, without their ending .npy. Read with libzip; empty where the file is none.
std::map<std::string, NpyArray> readNpz(const std::filesystem::path& file);

}  // namespace rewire::test
