#include "core/train/augmentation.h"

#include "core/compute/random.h"

#include <algorithm>

namespace rewire {

namespace {

struct Change {
  int right = 0;  ///< pixels
  int down = 0;
  bool mirrored = false;
};

/// Each image has a part of the epoch's stream to itself, longer than its draws.
Change changeOf(std::int32_t sample, const Augmentation& augmentation, const Random& ofEpoch) {
  constexpr std::uint64_t kBlocks = 4;
  Random random = ofEpoch.after(kBlocks * static_cast<std::uint64_t>(sample));
  const auto way = [&] { return static_cast<int>(random.below(2 * augmentation.shift + 1)) - augmentation.shift; };
  Change change;
  change.right = way();
  change.down = way();
  change.mirrored = augmentation.mirror == Mirror::Half && random.below(2) == 1;
  return change;
}

template <class Pixel>
void moveRow(const Pixel* row, Pixel* moved, int width, const Change& change) {
  const int leftEdge = std::clamp(change.right, 0, width);
  const int rightEdge = std::clamp(-change.right, 0, width);
  std::fill_n(moved, leftEdge, row[0]);
  std::copy(row + rightEdge, row + width - leftEdge, moved + leftEdge);
  std::fill_n(moved + width - rightEdge, rightEdge, row[width - 1]);
  if (change.mirrored) std::reverse(moved, moved + width);
}

template <class Pixel>
void moveImage(const Pixel* image, Pixel* moved, const DatasetInfo& info, const Change& change) {
  for (int row = 0; row < info.height; ++row, moved += info.width)
    moveRow(image + std::clamp(row - change.down, 0, info.height - 1) * info.width, moved, info.width, change);
}

}  // namespace

void augment(const Samples& samples, std::span<const std::int32_t> chosen, const DatasetInfo& info,
             const Augmentation& augmentation, std::uint64_t seed, int epoch, Samples& changed) {
  const auto pixels = static_cast<std::size_t>(samples.pixels);
  changed.count = static_cast<int>(chosen.size());
  changed.pixels = samples.pixels;
  changed.range = samples.range;
  changed.bytes.resize(samples.bytes.empty() ? 0 : chosen.size() * pixels);
  changed.floats.resize(samples.floats.empty() ? 0 : chosen.size() * pixels);
  changed.labels.resize(chosen.size());
  const Random ofEpoch(seed, Purpose::Augmentation, static_cast<std::uint32_t>(epoch));
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const auto sample = static_cast<std::size_t>(chosen[i]);
    const Change change = changeOf(chosen[i], augmentation, ofEpoch);
    changed.labels[i] = samples.labels[sample];
    if (!samples.bytes.empty()) moveImage(&samples.bytes[sample * pixels], &changed.bytes[i * pixels], info, change);
    if (!samples.floats.empty()) moveImage(&samples.floats[sample * pixels], &changed.floats[i * pixels], info, change);
  }
}

}  // namespace rewire
