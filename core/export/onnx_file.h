#pragma once

#include "core/export/provenance.h"

#include <filesystem>

namespace rewire {

/// Writes a network as an ONNX graph, opset 13: from `image` [n, inputs], in pixel units, to `logits` [n, classes]. Every layer
/// is a Gemm with its full matrix, in which a missing link is a 0. Provenance, classes and range of pixels are in metadata_props.
/// Takes memory for the full matrices. Throws InputError where they exceed the 2 GB of a protobuf file, and WorkError.
void writeOnnx(const Model& model, const Provenance& provenance, const std::filesystem::path& file);

}  // namespace rewire
