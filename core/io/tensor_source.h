#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace rewire {

/// One tensor, as the file that holds it tells.
struct TensorInfo {
  std::string dtype;                 ///< "F32" and the like
  std::vector<std::uint64_t> shape;  ///< empty: a single number
  std::uint64_t begin = 0;           ///< bytes of a safetensors file, counted from the end of its header
  std::uint64_t end = 0;
};

/// Tensors with names and the texts about them, wherever they are kept: all that a model is read from.
class TensorSource {
 public:
  virtual ~TensorSource() = default;

  virtual const std::map<std::string, std::string>& metadata() const = 0;
  virtual const std::map<std::string, TensorInfo>& tensors() const = 0;

  /// The values of a tensor, in C order. Throws InputError when there is no such tensor or it has another type.
  virtual std::vector<float> floats(const std::string& name) = 0;
  virtual std::vector<std::int32_t> integers(const std::string& name) = 0;
};

}  // namespace rewire
