#pragma once

#include <filesystem>

namespace rewire::test {

/// Trains 64-40-30-4 on a tiny dataset beside it for some epochs, and keeps a snapshot every so many. Returns
/// the run folder.
std::filesystem::path makeKeptRun(const std::filesystem::path& base, int epochs, int snapshots = 1);

}  // namespace rewire::test
