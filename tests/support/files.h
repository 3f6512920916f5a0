#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rewire::test {

std::string readBytes(const std::filesystem::path& file);  ///< empty when there is none
void writeBytes(const std::filesystem::path& file, std::string_view bytes);

/// Everything below a folder, files and folders, hidden ones too, relative and sorted.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

}  // namespace rewire::test
