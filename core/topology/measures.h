#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace rewire {

/// The numbers that describe the topology of a network at the end of an epoch, in the order of metrics.csv. What each is exactly:
/// docs/file-formats.md.
enum class Measure {
  ActiveNeurons,
  Itop,
  JaccardFirst,
  JaccardLast,
  LinkAge,
  MaxInDegree,
  MaxOutDegree,
  GiniInDegree,
  GiniOutDegree,
  Assortativity,
  SilentLinks,
  DeadNeurons
};

constexpr std::size_t kMeasures = static_cast<std::size_t>(Measure::DeadNeurons) + 1;

std::span<const Measure> allMeasures();
std::string_view nameOf(Measure measure);  ///< the column of metrics.csv
std::optional<Measure> measureNamed(std::string_view name);
bool isCount(Measure measure);  ///< a whole number from 0 on
bool isShare(Measure measure);  ///< a number from 0 to 1

/// The value of each measure; nothing where it is unknown or undefined.
class Measures {
 public:
  std::optional<double>& operator[](Measure measure) { return m_values[static_cast<std::size_t>(measure)]; }
  const std::optional<double>& operator[](Measure measure) const { return m_values[static_cast<std::size_t>(measure)]; }

  bool operator==(const Measures&) const = default;

 private:
  std::array<std::optional<double>, kMeasures> m_values;
};

}  // namespace rewire
