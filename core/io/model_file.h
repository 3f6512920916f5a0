#pragma once

#include "core/network/network.h"
#include "core/topology/link_record.h"
#include "core/train/experiment.h"
#include "core/train/metrics.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// Facts that are needed beside a network to use it again and to go on training it.
struct ModelFacts {
  Experiment experiment;     ///< values of the start, and what was done since
  int epoch = 0;             ///< finished epochs
  std::optional<int> batch;  ///< mini-batches done of the next epoch, after its rewiring; nothing: before the rewiring
  double mean = 0.0;         ///< the input is (pixel - mean) / std, pixels in pixel units
  double std = 1.0;
  std::optional<PixelRange> range;    ///< range of the pixels it was trained on; nothing: it is older than ranges
  std::vector<std::string> classes;   ///< one name a class, as many as outputs of the last layer
  std::vector<EpochMetrics> history;  ///< rows up to `epoch`, as far as they are known
  std::vector<std::int64_t> regrow;   ///< links a layer that the next rewiring grows back; empty: none
  std::vector<Action> plan = {};      ///< actions to be done again later; a model file does not keep them

  /// The experiment with all actions: those done and those to be done.
  Experiment planned() const {
    Experiment whole = experiment;
    whole.actions.insert(whole.actions.end(), plan.begin(), plan.end());
    return whole;
  }
};

struct Model : ModelFacts {
  Network network;
  std::optional<LinkRecord> links = std::nullopt;  ///< the past of its links, which no model file holds
};

/// Writes a model as a safetensors file (format rewire-model, version 1), replacing an older one whole or not at all. The bytes
/// depend on nothing but the model: the times of its history are left out. Throws WorkError, also where a value is not finite.
void writeModel(const Network& network, const ModelFacts& facts, const std::filesystem::path& file);
inline void writeModel(const Model& model, const std::filesystem::path& file) {
  writeModel(model.network, model, file);
}

/// Reads what stands in the header of a model file, not its tensors. Throws InputError.
ModelFacts readModelFacts(const std::filesystem::path& file);

/// Reads a model, columns indexed. Throws InputError for cut or over-long files, headers that lie, and tensors missing or of the
/// wrong shape. Throws it for links out of range or order, and values that are not finite.
Model readModel(const std::filesystem::path& file);

}  // namespace rewire
