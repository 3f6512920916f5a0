#pragma once

#include "core/network/network.h"
#include "core/train/experiment.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rewire {

/// Facts that are needed beside a network to use it again and to go on training it.
struct ModelFacts {
  Experiment experiment;
  int epoch = 0;      ///< finished epochs
  double mean = 0.0;  ///< the input is (pixel - mean) / std, pixels in pixel units
  double std = 1.0;
  std::vector<std::string> classes;  ///< one name a class, as many as outputs of the last layer
};

struct Model : ModelFacts {
  Network network;
};

/// Writes a model as a safetensors file (format rewire-model, version 1), replacing an older one whole or not at all. The bytes
/// depend on nothing but the model, and nothing is copied on the way. Throws WorkError.
void writeModel(const Network& network, const ModelFacts& facts, const std::filesystem::path& file);
inline void writeModel(const Model& model, const std::filesystem::path& file) {
  writeModel(model.network, model, file);
}

/// Reads a model, columns indexed. Throws InputError for cut or over-long files, headers that lie, and tensors missing or of the
/// wrong shape. Throws it for links out of range or order, and values that are not finite.
Model readModel(const std::filesystem::path& file);

}  // namespace rewire
