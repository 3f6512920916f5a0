#include "core/json_text.h"

#include "core/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <deque>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace rewire {

namespace {

using Value = nlohmann::json;

constexpr std::size_t kDeepest = 32;
constexpr std::size_t kLongestKey = 1000;

bool isTuple(const Value& list, std::size_t numbers) {
  return list.size() == numbers && std::all_of(list.begin(), list.end(), [](const Value& number) {
           return number.is_number_unsigned() && number <= std::numeric_limits<std::int32_t>::max();
         });
}

/// Makes the tree of a text from the tokens of nlohmann's parser, and counts on the way.
class TreeBuilder : public nlohmann::json_sax<Value> {
 public:
  TreeBuilder(std::size_t most, const std::string& where) : m_most(most), m_where(where) {}

  Value takeTree() { return std::move(m_tree); }

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(value); }
  bool number_unsigned(number_unsigned_t value) override { return add(value); }
  bool number_float(number_float_t value, const string_t&) override { return add(value); }
  bool string(string_t& value) override { return add(value); }
  bool binary(binary_t&) override { return false; }  // JSON has none
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

  bool key(string_t& key) override {
    if (key.size() > kLongestKey) throw InputError(phrase("the JSON has a key of more than 1,000 bytes"), m_where);
    m_key = key;
    return true;
  }

  bool start_object(std::size_t) override { return open(Value::object()); }
  bool start_array(std::size_t) override {
    const std::size_t numbers = m_key == "cut" ? 3 : m_key == "silence" ? 2 : 0;
    const bool begins = !m_open.empty() && m_open.back()->is_object() && numbers != 0;
    open(Value::array());
    if (begins) {
      m_numbers = numbers;
      m_listDepth = m_open.size();
      m_tuples.clear();
    }
    return true;
  }
  bool end_object() override { return close(); }
  bool end_array() override {
    const bool packed = m_listDepth != 0 && m_open.size() == m_listDepth + 1 && packTuple();
    if (m_listDepth != 0 && m_open.size() == m_listDepth) endList();
    close();
    if (packed) m_open.back()->get_ref<Value::array_t&>().pop_back();
    return true;
  }

 private:
  bool add(Value value) {
    enter(std::move(value));
    return true;
  }

  Value* enter(Value value) {
    if (++m_values > m_most)
      throw InputError(phrase("the JSON has more than %1 values, beside links and neurons removed by hand", m_most), m_where);
    if (m_open.empty()) return &(m_tree = std::move(value));
    if (m_open.back()->is_object()) return &((*m_open.back())[m_key] = std::move(value));
    auto& list = m_open.back()->get_ref<Value::array_t&>();
    return &list.emplace_back(std::move(value));
  }

  bool open(Value value) {
    if (m_open.size() == kDeepest)
      throw InputError(phrase("the JSON nests lists and objects deeper than %1 levels", kDeepest), m_where);
    m_open.push_back(enter(std::move(value)));
    return true;
  }
  bool close() {
    m_open.pop_back();
    return true;
  }

  /// Keeps the numbers of the tuple that ends apart from the tree. One that is malformed stays, for the reader to refuse.
  bool packTuple() {
    const Value& tuple = *m_open.back();
    if (!isTuple(tuple, m_numbers)) return false;
    for (const Value& number : tuple) m_tuples.push_back(number.get<std::int32_t>());
    m_values -= m_numbers + 1;
    return true;
  }
  void endList() {
    m_listDepth = 0;
    Value& list = *m_open.back();
    if (!list.empty() || m_tuples.empty()) return;
    std::vector<std::uint8_t> bytes(m_tuples.size() * sizeof(std::int32_t));
    auto to = bytes.begin();
    for (const std::int32_t number : m_tuples) {
      const auto* from = reinterpret_cast<const std::uint8_t*>(&number);
      to = std::copy(from, from + sizeof number, to);
    }
    m_tuples = {};
    list = Value::binary(std::move(bytes));
  }

  std::size_t m_most;
  const std::string& m_where;
  Value m_tree;
  std::vector<Value*> m_open;  ///< lists and objects that have not ended; a list does not grow while one within it is open
  std::string m_key;
  std::size_t m_values = 0;
  std::size_t m_listDepth = 0;  ///< levels down to the list of tuples that is open; 0: none
  std::size_t m_numbers = 0;    ///< in each tuple
  std::deque<std::int32_t> m_tuples;
};

struct TextPlace {
  std::size_t begin = 0;  ///< behind the quote
  std::size_t bytes = 0;  ///< up to the next one
};

/// The next text from `at` on of more than kLongestText bytes; nothing: there is none.
std::optional<TextPlace> nextLongText(std::string_view json, std::size_t at) {
  while ((at = json.find('"', at)) != json.npos) {
    const std::size_t begin = ++at;
    while ((at = json.find_first_of("\"\\", at)) != json.npos && json[at] != '"') at += 2;
    at = std::min(at, json.size());
    if (at - begin > kLongestText) return TextPlace{begin, at - begin};
    ++at;
  }
  return std::nullopt;
}

/// The end of the piece of a text that begins there: between characters, escapes and pairs of them.
std::size_t endOfPiece(std::string_view text, std::size_t at) {
  const std::size_t most = std::min(text.size(), at + kLongestText / 2);
  while (at < most) {
    const bool unit = text[at] == '\\' && text.substr(at + 1, 1) == "u";
    const std::string_view digits = unit ? text.substr(at + 2, 2) : std::string_view();  // d8 to db: the first of a pair
    const bool firstOfTwo = digits.size() == 2 && (digits[0] | 0x20) == 'd' && digits.find_first_of("89abAB", 1) == 1;
    at += firstOfTwo ? 12 : unit ? 6 : text[at] == '\\' ? 2 : 1;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  }
  return std::min(at, text.size());
}

std::string decoded(std::string_view text, const std::string& where) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = endOfPiece(text, at);
    const Value piece = Value::parse('"' + std::string(text.substr(at, end - at)) + '"', nullptr, false);
    if (!piece.is_string()) throw InputError(phrase("the JSON has a long text that is malformed"), where);
    result += piece.get_ref<const std::string&>();
    at = end;
  }
  return result;
}

}  // namespace

std::vector<std::string> takeLongTexts(std::string& json, const std::string& where) {
  std::vector<std::string> texts;
  std::size_t read = 0, written = 0;
  const auto keep = [&](std::size_t end) {
    std::memmove(json.data() + written, json.data() + read, end - read);
    written += end - read;
    read = end;
  };
  while (const auto place = nextLongText(json, read == 0 ? 0 : read + 1)) {  // behind the quote that ends the last
    if (texts.empty() && json.find("\\u0000") != json.npos)
      throw InputError(phrase("the JSON has a text with the character 0, beside one of more than 100,000 bytes"), where);
    texts.push_back(decoded(std::string_view(json).substr(place->begin, place->bytes), where));
    keep(place->begin);
    const std::string stands = "\\u0000" + std::to_string(texts.size() - 1);
    json.replace(written, stands.size(), stands);
    written += stands.size();
    read += place->bytes;
  }
  keep(json.size());
  json.resize(written);
  return texts;
}

Value parsedJson(std::string_view text, const std::string& where) {
  if (nextLongText(text, 0)) throw InputError(phrase("the JSON has a text of more than 100,000 bytes"), where);
  TreeBuilder builder(mostJsonValues(text.size()), where);
  if (!Value::sax_parse(text.begin(), text.end(), &builder)) return Value(Value::value_t::discarded);
  return builder.takeTree();
}

}  // namespace rewire
