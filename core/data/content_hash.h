#pragma once

#include "core/data/dataset_files.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace rewire {

/// SHA-256 of what something contains, in lower-case hexadecimal; empty: not known.
struct ContentHash {
  std::string sha256;

  bool known() const { return !sha256.empty(); }

  /// First digits, for messages.
  std::string beginning() const { return sha256.substr(0, 12); }

  /// A hash that is not known is believed: it equals every other.
  bool operator==(const ContentHash& other) const { return !known() || !other.known() || sha256 == other.sha256; }
};

/// Writes bytes in lower-case hexadecimal.
std::string inHexadecimal(std::span<const std::uint8_t> bytes);

/// Hashes a dataset: its four files, inflated and whole, in the order training images, training labels, test images, test labels.
/// Throws InputError when one cannot be read, Cancelled on a stop.
ContentHash contentHashOf(const DatasetFiles& files, const std::stop_token& stop = {});

/// Computes the hash with a thread of its own: only those who ask for it wait.
class ContentHashing {
 public:
  explicit ContentHashing(DatasetFiles files);
  ~ContentHashing();

  /// Waits for the hash; throws what contentHashOf() throws. Safe to call from several threads.
  ContentHash get() const;

 private:
  struct Work;
  std::unique_ptr<Work> m_work;
};

}  // namespace rewire
