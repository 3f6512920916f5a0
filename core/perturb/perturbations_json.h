#pragma once

#include "core/perturb/perturbations.h"
#include "core/phrase.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace rewire {

/// The perturbation of these parameters: those that are left out have their defaults. Throws InputError for unknown kinds and
/// keys and for values of another type; ranges are checked by validate(). `where` is the file, for the message.
Perturbation perturbationIn(std::string_view kind, const nlohmann::json& parameters, const std::string& where);

/// Puts perturbations into a JSON object: "perturb", the steps with the seed of each, and "cut" and "silence", the removals by
/// hand, where there are any.
void putPerturbations(const Perturbations& perturbations, nlohmann::ordered_json& object);

/// Reads them back. Throws InputError for what is malformed: `what` begins the line ("the experiment's "actions" are malformed"),
/// `where` is the file. The JSON, which parsedJson() has
/// read, and both texts must outlive it.
class PerturbationsReader {
 public:
  PerturbationsReader(const nlohmann::json& object, int hiddenLayers, const Phrase& what, const std::string& where)
      : m_object(object), m_hiddenLayers(hiddenLayers), m_what(what), m_where(where) {}

  Perturbations read();
  std::size_t keys() const { return m_keys; }  ///< keys of the object that were known here

 private:
  [[noreturn]] void refuse(const Phrase& right) const;
  const nlohmann::json* find(const char* key);
  Perturbations steps(const nlohmann::json& list) const;
  PerturbationStep step(const nlohmann::json& json) const;

  const nlohmann::json& m_object;
  int m_hiddenLayers;
  const Phrase& m_what;
  const std::string& m_where;
  std::size_t m_keys = 0;
};

}  // namespace rewire
