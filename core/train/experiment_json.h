#pragma once

#include "core/train/experiment.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace rewire {

/// The same as experimentFromJson() and actionsFromJson(), of what parsedJson() has read already. What was read of the actions is
/// taken out of the JSON.
Experiment experimentIn(nlohmann::json json, const std::string& where);
std::vector<Action> actionsIn(nlohmann::json list, int hiddenLayers, const std::string& where);

}  // namespace rewire
