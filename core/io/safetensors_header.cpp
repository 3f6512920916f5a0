#include "core/io/safetensors_header.h"

#include "core/error.h"
#include "core/io/message_text.h"
#include "core/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace rewire {

namespace {

constexpr std::size_t kMostDimensions = 32;
constexpr std::size_t kMostTensors = 10'000;
constexpr std::size_t kMostTexts = 1000;  ///< in the metadata

/// Takes the header's JSON token by token, so that nothing grows beyond the few things a header may hold. No tree is built for
/// nested or misplaced values, and a key that comes twice is seen.
class HeaderReader : public nlohmann::json_sax<nlohmann::ordered_json> {
 public:
  HeaderReader(SafetensorsHeader& header, std::vector<std::string> longTexts, const std::string& where)
      : m_header(header), m_longTexts(std::move(longTexts)), m_where(where) {}

  bool null() override { wrong(); }
  bool boolean(bool) override { wrong(); }
  bool number_integer(number_integer_t) override { wrong(); }
  bool number_float(number_float_t, const string_t&) override { wrong(); }
  bool binary(binary_t&) override { wrong(); }

  bool number_unsigned(number_unsigned_t number) override {
    if (m_place != Place::Shape && m_place != Place::Offsets) wrong();
    if (m_numbers.size() == kMostDimensions) refuse(phrase("tensor %1 has more than 32 dimensions", inQuotes(m_name)));
    m_numbers.push_back(number);
    return true;
  }

  bool string(string_t& text) override {
    if (m_place == Place::Metadata) {
      if (m_header.metadata.size() == kMostTexts) refuse(phrase("__metadata__ holds more than 1,000 texts"));
      m_header.metadata[m_entry] = taken(text);
    } else if (m_place == Place::Tensor && m_entry == "dtype") {
      m_tensor->dtype = std::move(text);
    } else {
      wrong();
    }
    return true;
  }

  bool key(string_t& text) override {
    if (m_place == Place::Header) {
      m_name = std::move(text);
      if (m_header.tensors.contains(m_name) || (m_name == kMetadata && m_metadataSeen)) twice(m_name);
    } else {
      m_entry = std::move(text);
      const bool seen = m_place == Place::Metadata ? m_header.metadata.contains(m_entry) : !m_fields.insert(m_entry).second;
      if (seen) twice(m_entry);
      const bool known = m_entry == "dtype" || m_entry == "shape" || m_entry == "data_offsets";
      if (m_place == Place::Tensor && !known) wrong();
    }
    return true;
  }

  bool start_object(std::size_t) override {
    if (m_place == Place::Outside) {
      m_place = Place::Header;
    } else if (m_place != Place::Header) {
      wrong();
    } else if (m_name == kMetadata) {
      m_place = Place::Metadata;
      m_metadataSeen = true;
    } else {
      m_place = Place::Tensor;
      if (m_header.tensors.size() == kMostTensors) refuse(phrase("it has more than 10,000 tensors"));
      m_tensor = &m_header.tensors[m_name];
      m_fields.clear();
    }
    return true;
  }

  bool end_object() override {
    if (m_place == Place::Tensor && m_fields.size() != 3)
      refuse(phrase("tensor %1 must have all of dtype, shape and data_offsets", inQuotes(m_name)));
    m_place = m_place == Place::Header ? Place::Outside : Place::Header;
    return true;
  }

  bool start_array(std::size_t) override {
    if (m_place != Place::Tensor || m_entry == "dtype") wrong();
    m_place = m_entry == "shape" ? Place::Shape : Place::Offsets;
    m_numbers.clear();
    return true;
  }

  bool end_array() override {
    if (m_place == Place::Shape) {
      m_tensor->shape = std::move(m_numbers);
    } else {
      if (m_numbers.size() != 2) wrong();
      m_tensor->begin = m_numbers[0];
      m_tensor->end = m_numbers[1];
    }
    m_numbers.clear();
    m_place = Place::Tensor;
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    refuse(phrase("it is not valid JSON at byte %1", position));
  }

 private:
  enum class Place { Outside, Header, Metadata, Tensor, Shape, Offsets };
  static constexpr std::string_view kMetadata = "__metadata__";

  /// A text, or the one that it stands for (takeLongTexts()).
  std::string taken(const std::string& text) {
    if (m_longTexts.empty() || !text.starts_with('\0')) return text;
    return std::move(m_longTexts[std::stoul(text.substr(1))]);
  }

  [[noreturn]] void refuse(const Phrase& what) const {
    throw InputError(phrase("the safetensors header is malformed: %1", what), m_where);
  }
  [[noreturn]] void twice(const std::string& key) const { refuse(phrase("the key %1 comes twice", inQuotes(key))); }
  [[noreturn]] void wrong() const {
    switch (m_place) {
      case Place::Outside:
        refuse(phrase("it must be a JSON object"));
      case Place::Header:
        refuse(phrase("%1 must be an object", inQuotes(m_name)));
      case Place::Metadata:
        refuse(phrase("__metadata__ must hold texts only, and %1 is none", inQuotes(m_entry)));
      default:
        refuse(
            phrase("tensor %1 must have a dtype (a text), a shape (whole numbers from 0 on) and data_offsets (two of them), and "
                   "nothing else",
                   inQuotes(m_name)));
    }
  }

  SafetensorsHeader& m_header;
  std::vector<std::string> m_longTexts;
  const std::string& m_where;
  Place m_place = Place::Outside;
  bool m_metadataSeen = false;
  std::string m_name;                    ///< key in the header: a tensor, or the metadata
  std::string m_entry;                   ///< key below it
  std::set<std::string> m_fields;        ///< keys seen of the current tensor
  TensorInfo* m_tensor = nullptr;        ///< the current one, in m_header
  std::vector<std::uint64_t> m_numbers;  ///< numbers of the current shape or offsets
};

/// Bytes of one element. Nothing for a type this program does not know: the size of such a tensor cannot be checked.
std::optional<std::uint64_t> elementBytes(std::string_view dtype) {
  static constexpr std::array<std::pair<std::string_view, std::uint64_t>, 15> kBytes = {{{"F32", 4},
                                                                                         {"I32", 4},
                                                                                         {"U32", 4},
                                                                                         {"F64", 8},
                                                                                         {"I64", 8},
                                                                                         {"U64", 8},
                                                                                         {"C64", 8},
                                                                                         {"F16", 2},
                                                                                         {"BF16", 2},
                                                                                         {"I16", 2},
                                                                                         {"U16", 2},
                                                                                         {"I8", 1},
                                                                                         {"U8", 1},
                                                                                         {"BOOL", 1},
                                                                                         {"F8_E4M3", 1}}};
  for (const auto& [name, bytes] : kBytes) {
    if (name == dtype) return bytes;
  }
  return std::nullopt;
}

/// Bytes that dtype and shape call for; nothing when the product does not fit 64 bits.
std::optional<std::uint64_t> bytesOf(const TensorInfo& tensor, std::uint64_t element) {
  if (std::find(tensor.shape.begin(), tensor.shape.end(), 0) != tensor.shape.end()) return 0;
  std::uint64_t bytes = element;
  for (const std::uint64_t extent : tensor.shape) {
    if (bytes > std::numeric_limits<std::uint64_t>::max() / extent) return std::nullopt;
    bytes *= extent;
  }
  return bytes;
}

/// The problem of one tensor by itself, in words; empty when there is none.
Phrase tensorProblem(const TensorInfo& tensor, std::uint64_t dataBytes) {
  if (tensor.begin > tensor.end) return phrase("begins at byte %1 and ends before it", tensor.begin);
  if (tensor.end > dataBytes) {
    return phrase("ends at byte %1 of the data, but the file holds %2: it is cut, or its header is wrong", tensor.end, dataBytes);
  }
  const std::optional<std::uint64_t> element = elementBytes(tensor.dtype);
  if (!element) return {};
  const std::optional<std::uint64_t> bytes = bytesOf(tensor, *element);
  if (!bytes) return phrase("has a shape larger than any file");
  if (*bytes == tensor.end - tensor.begin) return {};
  return phrase("takes %1 bytes, but its type and shape call for %2", tensor.end - tensor.begin, *bytes);
}

void checkLayout(const SafetensorsHeader& header, std::uint64_t dataBytes, const std::string& where) {
  std::vector<std::pair<const std::string, TensorInfo> const*> inOrder;
  for (const auto& entry : header.tensors) {
    const std::string problem = tensorProblem(entry.second, dataBytes);
    if (!problem.empty()) throw InputError(phrase("tensor %1 %2", inQuotes(entry.first), problem), where);
    inOrder.push_back(&entry);
  }
  std::stable_sort(inOrder.begin(), inOrder.end(), [](const auto* a, const auto* b) {
    return std::pair(a->second.begin, a->second.end) < std::pair(b->second.begin, b->second.end);
  });
  std::uint64_t next = 0;
  for (const auto* entry : inOrder) {
    if (entry->second.begin != next) {
      throw InputError(phrase("tensor %1 begins at byte %2 of the data; tensors must follow one another without gap or overlap, "
                              "so byte %3 would be right",
                              inQuotes(entry->first), entry->second.begin, next),
                       where);
    }
    next = entry->second.end;
  }
  if (next != dataBytes) {
    throw InputError(
        phrase("the file is too long: the tensors end at byte %1 of the data, and %2 more bytes follow", next, dataBytes - next),
        where);
  }
}

}  // namespace

SafetensorsHeader parseSafetensorsHeader(std::string json, std::uint64_t dataBytes, const std::string& where) {
  if (json.empty() || json.front() != '{')
    throw InputError(phrase("this is no safetensors file: its header must begin with '{'"), where);
  SafetensorsHeader header;
  std::vector<std::string> longTexts = takeLongTexts(json, where);
  HeaderReader reader(header, std::move(longTexts), where);
  nlohmann::ordered_json::sax_parse(json.begin(), json.end(), &reader);
  checkLayout(header, dataBytes, where);
  return header;
}

}  // namespace rewire
