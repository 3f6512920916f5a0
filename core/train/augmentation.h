#pragma once

#include "core/data/dataset.h"
#include "core/topology/named.h"

#include <array>
#include <cstdint>
#include <span>

namespace rewire {

/// Tells whether training images are mirrored left to right: never, or half of them.
enum class Mirror { Never, Half };

template <>
inline constexpr auto kNamesOf<Mirror> = std::to_array<std::string_view>({"never", "half"});

inline constexpr int kMostShift = 8;  ///< pixels

/// Changes of the training images that are drawn anew in every epoch, so that a network seldom sees an image twice as it was.
struct Augmentation {
  int shift = 0;  ///< each image moves by up to so many pixels along each axis; pixels that come in repeat the edge
  Mirror mirror = Mirror::Never;

  bool any() const { return shift > 0 || mirror != Mirror::Never; }
  bool operator==(const Augmentation&) const = default;
};

/// Images of `chosen` samples, changed for an epoch, in the order of `chosen`. The changes of an image follow from seed, epoch
/// and its index in `samples`. The memory of `changed` is used again.
void augment(const Samples& samples, std::span<const std::int32_t> chosen, const DatasetInfo& info,
             const Augmentation& augmentation, std::uint64_t seed, int epoch, Samples& changed);

}  // namespace rewire
