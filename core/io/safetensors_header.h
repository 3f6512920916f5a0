#pragma once

#include "core/io/tensor_source.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// The header of a safetensors file (https://github.com/huggingface/safetensors, "Format").
struct SafetensorsHeader {
  std::map<std::string, std::string> metadata;
  std::map<std::string, TensorInfo> tensors;
};

/// Reads the header's JSON and checks it against the format. Keys have the right types and none comes twice. Numbers are whole.
/// Offsets agree with type and shape, and follow one another without gap or overlap up to the last of the `dataBytes` behind the
/// header.
/// Memory: proportional to `json`. Throws InputError naming `where` and what would be right.
SafetensorsHeader parseSafetensorsHeader(std::string json, std::uint64_t dataBytes, const std::string& where);

}  // namespace rewire
