#pragma once

#include "core/train/experiment.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// An experiment that ships with the program, and the reason for it.
struct Preset {
  std::string name;    ///< on the command line: "best-accuracy"
  std::string title;   ///< for people: "Best accuracy"
  std::string reason;  ///< a sentence
  Experiment experiment;
};

/// The presets of a folder, by name: files NAME.json with the keys title, reason and experiment. Files that are none are left
/// out.
std::vector<Preset> presetsIn(const std::filesystem::path& folder);

/// Those that ship, beside the program (share/rewire/presets).
std::vector<Preset> shippedPresets();

}  // namespace rewire
