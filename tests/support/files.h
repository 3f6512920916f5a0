#pragma once

#include "core/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rewire::test {

std::string readBytes(const std::filesystem::path& file);  ///< empty when there is none
void writeBytes(const std::filesystem::path& file, std::string_view bytes);

/// Everything below a folder, files and folders, hidden ones too, relative and sorted.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// The message of the `Error` that `work` throws; empty when it throws nothing. Any other exception passes through.
template <typename Error, typename Work>
std::string messageOf(Work work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace rewire::test
