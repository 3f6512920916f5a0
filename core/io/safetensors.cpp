#include "core/io/safetensors.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/message_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <bit>
#include <type_traits>
#include <utility>

namespace rewire {

namespace {

// The format is little-endian, and tensors are written and read as they lie in memory.
static_assert(std::endian::native == std::endian::little,
              "safetensors files are read and written on little-endian machines only");

constexpr std::uint64_t kLengthBytes = 8;                ///< for the header's length, at the front of the file
constexpr std::uint64_t kMostHeaderBytes = 100'000'000;  ///< as in the format's own implementation
constexpr std::uint64_t kAlignment = 8;

std::span<const std::byte> bytesOf(const TensorView& tensor) {
  return std::visit([](const auto& values) { return std::as_bytes(values); }, tensor.values);
}

std::string headerOf(const std::map<std::string, std::string>& metadata, std::span<const TensorView> tensors) {
  nlohmann::ordered_json header = nlohmann::ordered_json::object();
  if (!metadata.empty()) header["__metadata__"] = metadata;
  std::uint64_t begin = 0;
  for (const TensorView& tensor : tensors) {
    const std::uint64_t end = begin + bytesOf(tensor).size();
    const char* dtype = std::holds_alternative<std::span<const float>>(tensor.values) ? "F32" : "I32";
    header[tensor.name] = {{"dtype", dtype}, {"shape", tensor.shape}, {"data_offsets", {begin, end}}};
    begin = end;
  }
  // Names may come from a file of classes in some other encoding; JSON is UTF-8.
  std::string text = header.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  text.append((kAlignment - (kLengthBytes + text.size()) % kAlignment) % kAlignment, ' ');
  return text;
}

}  // namespace

void writeSafetensors(const std::map<std::string, std::string>& metadata, std::span<const TensorView> tensors,
                      const std::filesystem::path& file) {
  const std::string header = headerOf(metadata, tensors);
  const std::uint64_t length = header.size();
  AtomicFile output(file);
  output.write(&length, sizeof length);
  output.write(header);
  for (const TensorView& tensor : tensors) output.write(bytesOf(tensor).data(), bytesOf(tensor).size());
  output.commit();
}

SafetensorsReader::SafetensorsReader(const std::filesystem::path& file) : m_where(file.string()), m_input(openInput(file)) {
  refuseProject(m_input, m_where);
  if (m_input.size < kLengthBytes)
    throw InputError(phrase("this is no safetensors file: it has %1 bytes, and a header takes more", m_input.size), m_where);
  std::array<char, kLengthBytes> lengthBytes = {};
  m_input.stream.read(lengthBytes.data(), lengthBytes.size());
  const auto length = std::bit_cast<std::uint64_t>(lengthBytes);
  if (std::all_of(lengthBytes.begin(), lengthBytes.end(),
                  [](char c) { return (c >= ' ' && c <= '~') || (c >= '\t' && c <= '\r'); }))
    throw InputError(phrase("this is text, not a model; a model is a .safetensors file"), m_where);
  if (length > kMostHeaderBytes || length > m_input.size - kLengthBytes) {
    throw InputError(phrase("this is no safetensors file, or it is cut: its header should take %1 bytes, and %2 bytes are there "
                            "(100,000,000 are allowed)",
                            length, m_input.size - kLengthBytes),
                     m_where);
  }
  std::string json(length, '\0');
  m_input.stream.read(json.data(), static_cast<std::streamsize>(length));
  if (!m_input.stream) failToRead(m_input, phrase("the header could not be read"), m_where);
  m_dataBegin = kLengthBytes + length;
  m_header = parseSafetensorsHeader(std::move(json), m_input.size - m_dataBegin, m_where);
}

template <typename Number>
std::vector<Number> SafetensorsReader::read(const std::string& name, std::string_view dtype) {
  const auto found = m_header.tensors.find(name);
  if (found == m_header.tensors.end()) throw InputError(phrase("the tensor %1 is missing", inQuotes(name)), m_where);
  const TensorInfo& tensor = found->second;
  if (tensor.dtype != dtype) {
    throw InputError(phrase("tensor %1 has the type %2; it must be %3", inQuotes(name), inQuotes(tensor.dtype), dtype), m_where);
  }
  std::vector<Number> values((tensor.end - tensor.begin) / sizeof(Number));
  m_input.stream.seekg(static_cast<std::streamoff>(m_dataBegin + tensor.begin));
  m_input.stream.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(Number)));
  if (!m_input.stream)
    failToRead(m_input, phrase("tensor %1 could not be read: the file was cut while it was open", inQuotes(name)), m_where);
  return values;
}

template std::vector<float> SafetensorsReader::read<float>(const std::string&, std::string_view);
template std::vector<std::int32_t> SafetensorsReader::read<std::int32_t>(const std::string&, std::string_view);

}  // namespace rewire
