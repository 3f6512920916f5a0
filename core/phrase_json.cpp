#include "core/phrase_json.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace rewire {

namespace {

using Json = nlohmann::json;

constexpr int kDeepestPhrase = 8;
constexpr std::size_t kMostPhraseBytes = 100'000;

/// The id of a template as a text that stays: phrases keep no copy of theirs.
const char* kept(const std::string& id) {
  static std::mutex mutex;
  static std::set<std::string> ids;
  const std::lock_guard lock(mutex);
  return ids.insert(id).first->c_str();
}

std::optional<Phrase> templateFrom(const Json& json, int depth);

std::optional<Phrase> phraseAt(const Json& json, int depth) {
  if (json.is_string()) return Phrase(json.get<std::string>());
  if (!json.is_object() || depth > kDeepestPhrase) return std::nullopt;
  if (const auto whole = json.find("whole"); whole != json.end() && whole->is_number_integer())
    return Phrase(whole->get<std::int64_t>());
  if (const auto number = json.find("number"); number != json.end() && number->is_string())
    return Phrase::number(number->get<std::string>());
  return templateFrom(json, depth);
}

std::optional<Phrase> templateFrom(const Json& json, int depth) {
  const auto id = json.find("id"), list = json.find("arguments");
  if (id == json.end() || !id->is_string() || list == json.end() || !list->is_array()) return std::nullopt;
  std::vector<Phrase> arguments;
  for (const Json& each : *list) {
    auto argument = phraseAt(each, depth + 1);
    if (!argument) return std::nullopt;
    arguments.push_back(std::move(*argument));
  }
  return Phrase::of(kept(id->get<std::string>()), std::move(arguments));
}

}  // namespace

Json phraseToJson(const Phrase& phrase) {
  switch (phrase.kind()) {
    case Phrase::Kind::Text:
      return phrase.text();
    case Phrase::Kind::Whole:
      return {{"whole", std::stoll(phrase.text())}};
    case Phrase::Kind::Decimal:
      return {{"number", phrase.text()}};
    case Phrase::Kind::Template:
      break;
  }
  Json arguments = Json::array();
  for (const Phrase& each : phrase.arguments()) arguments.push_back(phraseToJson(each));
  return {{"id", phrase.id()}, {"arguments", std::move(arguments)}};
}

std::optional<Phrase> phraseFrom(const Json& json) {
  return phraseAt(json, 0);
}

std::optional<Phrase> phraseFromText(std::string_view text) {
  if (text.size() > kMostPhraseBytes) return std::nullopt;
  const Json json = Json::parse(text, nullptr, false);
  return json.is_discarded() ? std::nullopt : phraseFrom(json);
}

}  // namespace rewire
