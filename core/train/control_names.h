#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

// Names of the parts of the window, as lessons, experiments and projects have them.

/// Panels, and the timeline: "connectivity", "accuracy" …
std::vector<std::string_view> panelNames();
/// Buttons, and things done by hand: "play", "heal" …
std::vector<std::string_view> buttonNames();
/// Keys of the experiment file that have a field.
std::vector<std::string_view> fieldNames();

/// Tells whether it is one of those, or a kind of perturbation.
bool isPartName(std::string_view name);

/// The parts that a file lets a window show; nothing: all of them.
using ShownParts = std::optional<std::vector<std::string>>;

inline constexpr const char* kOnlyControlsKey = "only_controls";

/// Reads "only_controls" of a file; nothing: it has none. Throws InputError for what is no list of known names; `where` is the
/// file.
ShownParts shownPartsIn(const nlohmann::json& object, const std::string& where);
ShownParts shownPartsIn(const std::string& json, const std::string& where);

/// The text of an experiment file with the parts that are shown.
std::string withShownParts(const std::string& experimentJson, const ShownParts& parts);

}  // namespace rewire
