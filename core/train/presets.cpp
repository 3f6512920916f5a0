#include "core/train/presets.h"

#include "core/data/catalogue.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <system_error>

namespace rewire {

namespace fs = std::filesystem;

namespace {

std::optional<Preset> presetOf(const fs::path& file) {
  std::ifstream in(file);
  const nlohmann::ordered_json json = nlohmann::ordered_json::parse(in, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  try {
    const auto text = [&](const char* key) { return json.at(key).get<std::string>(); };
    return Preset{file.stem().string(), text("title"), text("reason"),
                  experimentFromJson(json.at("experiment").dump(), file.string())};
  } catch (const std::exception&) {  // one of another version
    return std::nullopt;
  }
}

}  // namespace

std::vector<Preset> presetsIn(const fs::path& folder) {
  std::vector<Preset> presets;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() != ".json") continue;
    if (std::optional<Preset> preset = presetOf(entry->path())) presets.push_back(std::move(*preset));
  }
  std::sort(presets.begin(), presets.end(), [](const Preset& a, const Preset& b) { return a.name < b.name; });
  return presets;
}

std::vector<Preset> shippedPresets() {
  return presetsIn(sharedFolder() / "presets");
}

}  // namespace rewire
