#pragma once

#include "core/phrase.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

// Small files that a worker leaves in the folder of a run.

/// A run that could not be trained: it is not tried again unless somebody asks for it.
struct RunFailure {
  Phrase line;  ///< the reason, as `train` tells it
  int attempts = 1;
};

inline constexpr const char* kFailureName = "failed.json";
inline constexpr const char* kComputedWithName = "computed-with.json";

/// The failure of a run; nothing: it has not failed. A file that cannot be read counts as one.
std::optional<RunFailure> failureIn(const std::filesystem::path& run);

// They throw WorkError, and InputError where there can be no folder.
void recordFailure(const std::filesystem::path& run, const Phrase& line);
void forgetFailure(const std::filesystem::path& run);

/// The instruction sets that have computed a run, by their words, sorted; empty: not known.
std::vector<std::string> instructionSetsOf(const std::filesystem::path& run);

/// Adds the set in use to them. Throws WorkError.
void recordInstructionSet(const std::filesystem::path& run);

}  // namespace rewire
