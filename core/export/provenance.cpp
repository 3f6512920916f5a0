#include "core/export/provenance.h"

#include <nlohmann/json.hpp>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;

std::string inOneLine(const Json& json) {
  return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

}  // namespace

Provenance provenanceOf(const ModelFacts& facts, const std::string& program) {
  return {.program = program,
          .epoch = facts.epoch,
          .batch = facts.batch,
          .seed = facts.experiment.seed,
          .perturbed = wasPerturbed(facts.experiment),
          .experiment = inOneLine(Json::parse(toJson(facts.experiment)))};
}

std::vector<std::pair<std::string, std::string>> entriesOf(const Provenance& provenance) {
  std::vector<std::pair<std::string, std::string>> entries = {{"program", provenance.program},
                                                              {"epoch", std::to_string(provenance.epoch)}};
  if (provenance.batch) entries.emplace_back("batch", std::to_string(*provenance.batch));
  entries.emplace_back("seed", std::to_string(provenance.seed));
  entries.emplace_back("perturbed", provenance.perturbed ? "yes" : "no");
  entries.emplace_back("experiment", provenance.experiment);
  return entries;
}

std::string asJson(const Provenance& provenance) {
  Json json = {{"program", provenance.program}, {"epoch", provenance.epoch}};
  if (provenance.batch) json["batch"] = *provenance.batch;
  json["seed"] = provenance.seed;
  json["perturbed"] = provenance.perturbed;
  json["experiment"] = Json::parse(provenance.experiment);
  return inOneLine(json);
}

std::string commentOf(const Provenance& provenance) {
  return "# " + asJson(provenance) + "\n";
}

}  // namespace rewire
