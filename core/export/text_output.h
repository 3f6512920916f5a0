#pragma once

#include "core/io/atomic_file.h"

#include <charconv>
#include <concepts>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace rewire {

/// The name of a neuron in every exported graph: "l0n0" is the first pixel.
struct NeuronName {
  int layer = 0;
  int index = 0;
};

/// A text file that is written as it comes, and replaced whole or not at all. Memory does not grow with it.
class TextOutput {
 public:
  /// Throws WriteError, as does every write. Once `stop` is requested a write throws Cancelled.
  explicit TextOutput(const std::filesystem::path& file, std::stop_token stop = {});

  TextOutput& operator<<(std::string_view text) {
    m_pending += text;
    if (m_pending.size() >= kBytesAtOnce) flush();
    return *this;
  }

  /// Numbers in the shortest form that reads back as the same one.
  template <class Number>
  requires std::integral<Number> || std::floating_point<Number> TextOutput& operator<<(Number number) {
    char digits[40];
    return *this << std::string_view(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
  }

  TextOutput& operator<<(NeuronName neuron) { return *this << "l" << neuron.layer << "n" << neuron.index; }

  void commit();

 private:
  static constexpr std::size_t kBytesAtOnce = 1 << 20;

  void flush();

  AtomicFile m_file;
  std::stop_token m_stop;
  std::string m_pending;
};

/// Text for XML, as content and in attributes. Characters that XML cannot hold, and bytes that are no UTF-8, become U+FFFD.
std::string inXml(std::string_view text);

}  // namespace rewire
