#pragma once

#include "core/io/model_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rewire {

/// Origin of an exported file: enough to make it again. It has no clock, host or path, so the same network gives the same bytes.
struct Provenance {
  std::string program;  ///< "rewire 1.2.3"
  int epoch = 0;
  std::optional<int> batch;  ///< mini-batches done of the next epoch; nothing: the end of `epoch`
  std::uint64_t seed = 1;
  bool perturbed = false;
  std::string experiment;  ///< the whole experiment file, as JSON in one line, ASCII only
};

Provenance provenanceOf(const ModelFacts& facts, const std::string& program);

/// Its parts as key and text: program, epoch, batch (where there is one), seed, perturbed ("yes" or "no"), experiment.
std::vector<std::pair<std::string, std::string>> entriesOf(const Provenance& provenance);

/// The same as one JSON object in one line, ASCII only: numbers are numbers, and the experiment is an object within.
std::string asJson(const Provenance& provenance);

/// That object as a comment above a table: "# {…}" and the end of the line, as files of curves have it.
std::string commentOf(const Provenance& provenance);

}  // namespace rewire
