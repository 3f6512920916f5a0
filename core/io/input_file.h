#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/phrase.h"

namespace rewire {

/// A file open for reading, and its real size. The promise of a header is compared with it before anything is allocated.
struct InputFile {
  std::ifstream stream;
  std::uint64_t size = 0;
};

/// Opens an ordinary file. Throws InputError when it is missing, a folder, a device or pipe, or unreadable.
InputFile openInput(const std::filesystem::path& file);

/// Throws InputError where the file is a zip, as projects (.rewire) are: those are opened in the window. Reads on from the start.
void refuseProject(InputFile& input, const std::string& where);

/// Throws for a read that has just failed: WorkError where the disk has, else InputError with `otherwise`.
[[noreturn]] void failToRead(const InputFile& input, const Phrase& otherwise, const std::string& where);

/// The whole content of a small file. Throws InputError as openInput does, and when it is larger than `mostBytes`.
std::string readText(const std::filesystem::path& file, std::uint64_t mostBytes);

}  // namespace rewire
