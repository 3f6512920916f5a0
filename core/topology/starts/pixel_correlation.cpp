#include "core/topology/starts/pixel_correlation.h"

#include "core/compute/gemm.h"
#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/topology/rules/best_cells.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rewire {

namespace {

constexpr int kImagesAtOnce = 256;  // sums of products of so many bytes are exact in 32-bit floats
constexpr int kPixelsAtOnce = 64;

/// Images as they are stored, bytes as whole numbers: correlation does not depend on the unit. Floats are taken relative to the
/// mean of their pixel, so that nothing cancels.
class StoredImages {
 public:
  StoredImages(const Samples& images, int samples) : m_images(images) {
    if (!images.bytes.empty()) return;
    const auto pixels = static_cast<std::size_t>(images.pixels);
    std::vector<double> sums(pixels, 0.0);
    for (std::size_t i = 0; i < pixels * static_cast<std::size_t>(samples); ++i)
      sums[i % pixels] += static_cast<double>(images.floats[i]);
    for (const double sum : sums) m_means.push_back(static_cast<float>(sum / samples));
  }

  void load(int first, int count, std::vector<float>& values) const {
    const auto pixels = static_cast<std::size_t>(m_images.pixels);
    const std::size_t begin = static_cast<std::size_t>(first) * pixels, size = static_cast<std::size_t>(count) * pixels;
    values.resize(size);
    for (std::size_t i = 0; i < size; ++i)
      values[i] =
          m_means.empty() ? static_cast<float>(m_images.bytes[begin + i]) : m_images.floats[begin + i] - m_means[i % pixels];
  }

  int pixels() const { return m_images.pixels; }

 private:
  const Samples& m_images;
  std::vector<float> m_means;  ///< empty for bytes
};

/// Sums over all images: of each pixel, and sqrt(n Σx² − (Σx)²).
struct PixelSums {
  std::vector<double> sums, deviations;

  PixelSums(const StoredImages& images, int samples) {
    const auto pixels = static_cast<std::size_t>(images.pixels());
    std::vector<double> squares(pixels, 0.0);
    sums.assign(pixels, 0.0);
    std::vector<float> values;
    for (int sample = 0; sample < samples; ++sample) {
      images.load(sample, 1, values);
      for (std::size_t p = 0; p < pixels; ++p) {
        const auto value = static_cast<double>(values[p]);
        sums[p] += value;
        squares[p] += value * value;
      }
    }
    for (std::size_t p = 0; p < pixels; ++p)
      deviations.push_back(std::sqrt(std::max(0.0, samples * squares[p] - sums[p] * sums[p])));
  }
};

/// Sums of products of a block of pixels with all from the block on.
class BlockProducts {
 public:
  BlockProducts(const StoredImages& images, int samples, int first, int count, const std::stop_token& stop)
      : m_first(first),
        m_width(images.pixels() - first),
        m_sums(static_cast<std::size_t>(count) * static_cast<std::size_t>(m_width)) {
    std::vector<float> values, products(m_sums.size());
    for (int sample = 0; sample < samples; sample += kImagesAtOnce) {
      if (stop.stop_requested()) throw Cancelled();
      const int some = std::min(kImagesAtOnce, samples - sample);
      images.load(sample, some, values);
      const float* corner = values.data() + first;
      multiply(count, m_width, some, {corner, images.pixels(), true}, {corner, images.pixels()}, products.data(), m_width);
      for (std::size_t i = 0; i < m_sums.size(); ++i) m_sums[i] += static_cast<double>(products[i]);
    }
  }

  double of(int pixel, int other) const {
    return m_sums[static_cast<std::size_t>(pixel - m_first) * static_cast<std::size_t>(m_width) +
                  static_cast<std::size_t>(other - m_first)];
  }

 private:
  int m_first, m_width;
  std::vector<double> m_sums;
};

std::vector<PixelPair> mostCorrelated(const Samples& images, int samples, std::size_t count, const std::stop_token& stop) {
  const int pixels = images.pixels;
  const StoredImages stored(images, samples);
  const PixelSums of(stored, samples);
  Random random(0, Purpose::Topology);
  BestCells best(count, CellNoise(random));
  const auto cell = [&](int p, int q) { return static_cast<Cell>(p) * static_cast<Cell>(pixels) + static_cast<Cell>(q); };
  parallelFor((pixels + kPixelsAtOnce - 1) / kPixelsAtOnce, 1, [&](int begin, int end) {
    for (int block = begin; block < end; ++block) {
      const int first = block * kPixelsAtOnce, size = std::min(kPixelsAtOnce, pixels - first);
      const BlockProducts products(stored, samples, first, size, stop);
      for (int p = first; p < first + size; ++p)
        for (int q = p + 1; q < pixels; ++q) {
          const double spread = of.deviations[static_cast<std::size_t>(p)] * of.deviations[static_cast<std::size_t>(q)];
          const double together =
              samples * products.of(p, q) - of.sums[static_cast<std::size_t>(p)] * of.sums[static_cast<std::size_t>(q)];
          const double key = -std::abs(together) / spread;
          if (!(key < 0.0)) continue;
          best.offer(key, cell(p, q));
          best.offer(key, cell(q, p));
        }
    }
  });
  std::vector<PixelPair> pairs;
  for (const auto& [key, place] : best.takeWithKeys())
    pairs.push_back({static_cast<std::int32_t>(place / static_cast<Cell>(pixels)),
                     static_cast<std::int32_t>(place % static_cast<Cell>(pixels)), -key});
  return pairs;
}

}  // namespace

CorrelatedPixels::CorrelatedPixels(const Samples& images, int samples, std::stop_token stop)
    : m_images(images), m_samples(samples), m_stop(std::move(stop)) {}

const std::vector<PixelPair>& CorrelatedPixels::best(std::size_t count) {
  if (count > std::exchange(m_asked, std::max(m_asked, count))) m_pairs = mostCorrelated(m_images, m_samples, count, m_stop);
  return m_pairs;
}

}  // namespace rewire
