#include "core/project/manifest.h"

#include "core/error.h"
#include "core/json_text.h"

#include <nlohmann/json.hpp>

namespace rewire {

namespace {

using ManifestJson = nlohmann::ordered_json;

constexpr const char* kProjectFormat = "rewire-project";

void demandVersion(const nlohmann::json& json, const std::string& where) {
  const auto version = json.find("version");
  if (version == json.end() || !version->is_number_unsigned() || *version < 1)
    throw InputError(phrase("manifest.json must have \"version\", a whole number from 1 on"), where);
  if (*version > Manifest::kVersion) {
    throw InputError(phrase("this project was saved by a newer Rewire (version %1 of the format, and this program knows %2); "
                            "open it with that one",
                            version->dump(), Manifest::kVersion),
                     where);
  }
}

}  // namespace

std::string toJson(const Manifest& manifest) {
  ManifestJson json = {{"format", kProjectFormat}, {"version", Manifest::kVersion}, {"program", manifest.program}};
  ManifestJson entries = ManifestJson::object();
  for (const auto& [name, size] : manifest.sizes) entries[name] = size;
  json["entries"] = std::move(entries);
  return json.dump(2) + "\n";
}

Manifest manifestFromJson(const std::string& text, const std::string& where) {
  const nlohmann::json json = parsedJson(text, where);
  if (!json.is_object() || json.value("format", nlohmann::json()) != kProjectFormat)
    throw InputError(phrase("this zip is no Rewire project: manifest.json must have the format \"rewire-project\""), where);
  demandVersion(json, where);
  Manifest manifest;
  if (const auto program = json.find("program"); program != json.end() && program->is_string()) manifest.program = *program;
  const auto entries = json.find("entries");
  if (entries == json.end() || !entries->is_object())
    throw InputError(phrase("manifest.json must have \"entries\", an object that says what each entry inflates to"), where);
  for (const auto& [name, size] : entries->items()) {
    if (!size.is_number_unsigned())
      throw InputError(phrase("manifest.json must give the bytes of each entry as a whole number"), where);
    manifest.sizes[name] = size.get<std::uint64_t>();
  }
  return manifest;
}

}  // namespace rewire
