#pragma once

#include "core/io/model_file.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>

namespace rewire {

using Metadata = std::map<std::string, std::string>;

inline constexpr int kMostNeurons = 10'000'000;  ///< on either side of a layer

/// The name of a tensor of layer `layer` in a model file: "layers.0.bias".
std::string tensorName(std::size_t layer, const char* part);

/// The texts that a model file has beside its tensors (docs/file-formats.md), and back. The latter throws InputError naming
/// `where`. `regrow` is read with the network, as it must fit the layers.
Metadata metadataOf(const Network& network, const ModelFacts& facts);
ModelFacts factsFromMetadata(const Metadata& metadata, const std::string& where);

/// The inputs of the network, where the metadata have them.
std::optional<int> inputsFromMetadata(const Metadata& metadata, const std::string& where);

/// A JSON list in a text; empty where the text is none, or one with lists and objects in it. Throws InputError naming `where`
/// where it is too long (parsedJson()).
nlohmann::json flatList(const std::string& text, const std::string& where);

}  // namespace rewire
