#pragma once

#include <filesystem>

namespace rewire::test {

/// Trains 64-40-30-4 on a tiny dataset beside it for some epochs. Returns the run folder.
/// `snapshots`: keeps one every so many, and no history; 0: keeps the history, which begins with the start.
std::filesystem::path makeKeptRun(const std::filesystem::path& base, int epochs, int snapshots = 1);

}  // namespace rewire::test
