#include "core/train/control_names.h"

#include "core/error.h"
#include "core/json_text.h"
#include "core/perturb/perturbation.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rewire {

std::vector<std::string_view> panelNames() {
  return {"experiment", "connectivity", "input-map",  "degrees",      "weights",   "topology",
          "paths",      "accuracy",     "perturb",    "gallery",      "confusion", "robustness",
          "fragility",  "runs",         "comparison", "side-by-side", "draw",      "timeline"};
}

std::vector<std::string_view> buttonNames() {
  return {"play",         "one-epoch", "reset",  "stop-at", "speed", "new-network", "undo",  "heal",        "pin",
          "another-draw", "apply",     "regrow", "neurons", "links", "pad",         "epoch", "view-options"};
}

std::vector<std::string_view> fieldNames() {
  return {"dataset",  "hidden",   "density",      "start",         "locality", "rule",          "importance",
          "softness", "score",    "zeta",         "epochs",        "batch",    "learning_rate", "schedule",
          "seed",     "momentum", "weight_decay", "births",        "growth",   "zeta_schedule", "rewire_every",
          "shift",    "mirror",   "precision",    "train_samples", "classes"};
}

bool isPartName(std::string_view name) {
  const auto isIn = [name](const std::vector<std::string_view>& names) { return std::ranges::count(names, name) > 0; };
  return kindNamed(name).has_value() || isIn(panelNames()) || isIn(buttonNames()) || isIn(fieldNames());
}

ShownParts shownPartsIn(const nlohmann::json& object, const std::string& where) {
  const auto found = object.is_object() ? object.find(kOnlyControlsKey) : object.end();
  if (!object.is_object() || found == object.end()) return std::nullopt;
  const auto refuse = [&](const std::string& right) {
    throw InputError("\"" + std::string(kOnlyControlsKey) + "\" must be a list of names of controls" + right, where);
  };
  if (!found->is_array() || found->empty()) refuse(", at least one");
  std::vector<std::string> parts;
  for (const auto& item : *found) {
    if (!item.is_string() || !isPartName(item.get_ref<const std::string&>()))
      refuse(" as docs/file-formats.md has them, not " +
             item.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace).substr(0, 60));
    parts.push_back(item.get<std::string>());
  }
  return parts;
}

ShownParts shownPartsIn(const std::string& json, const std::string& where) {
  return shownPartsIn(parsedJson(json, where), where);
}

std::string withShownParts(const std::string& experimentJson, const ShownParts& parts) {
  if (!parts) return experimentJson;
  auto json = nlohmann::ordered_json::parse(experimentJson);
  json[kOnlyControlsKey] = *parts;
  return json.dump(2) + "\n";
}

}  // namespace rewire
