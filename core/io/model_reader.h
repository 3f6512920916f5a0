#pragma once

#include "core/io/model_file.h"
#include "core/io/tensor_source.h"

#include <string>

namespace rewire {

/// Reads a model, columns indexed. Throws InputError naming `where` for tensors missing or of the wrong shape, links out of range
/// or order, and values that are not finite.
Model modelFrom(TensorSource& source, const std::string& where);

}  // namespace rewire
