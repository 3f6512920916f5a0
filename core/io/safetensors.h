#pragma once

#include "core/io/input_file.h"
#include "core/io/safetensors_header.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace rewire {

/// A tensor to be written: a view, so that nothing is copied. The product of `shape` is the number of values.
struct TensorView {
  std::string name;
  std::vector<std::uint64_t> shape;
  std::variant<std::span<const float>, std::span<const std::int32_t>> values;  ///< written as F32, I32
};

/// Writes a safetensors file, whole or not at all. The tensors' bytes follow in the order given; the header is padded with spaces
/// so that they begin at a multiple of 8. The bytes of the file depend on nothing but the arguments. Throws WorkError.
void writeSafetensors(const std::map<std::string, std::string>& metadata, std::span<const TensorView> tensors,
                      const std::filesystem::path& file);

/// Reads a safetensors file tensor by tensor. The constructor reads the whole header and checks it against the real size of the
/// file. It takes no memory for tensors; that is taken later, for one tensor at a time. Throws InputError for files that break
/// the format.
class SafetensorsReader : public TensorSource {
 public:
  explicit SafetensorsReader(const std::filesystem::path& file);

  const std::map<std::string, std::string>& metadata() const override { return m_header.metadata; }
  const std::map<std::string, TensorInfo>& tensors() const override { return m_header.tensors; }
  std::vector<float> floats(const std::string& name) override { return read<float>(name, "F32"); }
  std::vector<std::int32_t> integers(const std::string& name) override { return read<std::int32_t>(name, "I32"); }

 private:
  template <typename Number>
  std::vector<Number> read(const std::string& name, std::string_view dtype);

  std::string m_where;
  InputFile m_input;
  std::uint64_t m_dataBegin = 0;
  SafetensorsHeader m_header;
};

}  // namespace rewire
