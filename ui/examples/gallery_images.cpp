#include "ui/examples/gallery_images.h"

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr int kLongestSide = 240;       // pixels of a kept picture: more is never seen in a card
constexpr double kNoDifference = 1e-6;  // pixel units: rounding, no perturbation
constexpr std::size_t kMostKept = 2000;

QImage reduced(const QImage& image) {
  if (std::max(image.width(), image.height()) <= kLongestSide) return image;
  return image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

std::vector<float> cleanPixels(const Samples& samples, int sample) {
  std::vector<float> pixels(static_cast<std::size_t>(samples.pixels));
  for (int pixel = 0; pixel < samples.pixels; ++pixel) pixels[static_cast<std::size_t>(pixel)] = samples.pixelAt(sample, pixel);
  return pixels;
}

QSize sizeOf(const LabResult& result) {
  const DatasetInfo& info = result.specimen->samples->info;
  const int pixels = result.specimen->samples->test.pixels;
  return info.height > 0 && info.height * info.width == pixels ? QSize(info.width, info.height) : QSize(pixels, 1);
}

}  // namespace

QColor differenceColour(double share, const Theme& theme) {
  const QColor& far = share < 0 ? theme.negative : theme.positive;
  const double part = std::min(1.0, std::abs(share));
  const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a + part * (b - a))); };
  return {mix(theme.grid.red(), far.red()), mix(theme.grid.green(), far.green()), mix(theme.grid.blue(), far.blue())};
}

void GalleryImages::setTheme(const Theme& theme) {
  m_theme = theme.dark ? &Theme::darkTheme() : &Theme::light();
  m_made.clear();
}

void GalleryImages::setResult(const LabResultPtr& result) {
  const bool sameImages = result && m_result && result->specimen->samples == m_result->specimen->samples;
  m_result = result;
  indexShown();
  if (!sameImages || m_made.size() > kMostKept) m_made.clear();
  for (auto& [sample, pictures] : m_made) pictures.perturbed = pictures.difference = QImage();
}

void GalleryImages::indexShown() {
  m_indices.clear();
  m_scale = 0.0;
  if (!m_result || !m_result->perturbations.changesImages()) return;
  const Samples& samples = m_result->specimen->samples->test;
  const auto pixels = static_cast<std::size_t>(samples.pixels);
  double most = 0.0;
  for (std::size_t index = 0; index < m_result->shown.size() && (index + 1) * pixels <= m_result->shownImages.size(); ++index) {
    m_indices[m_result->shown[index]] = index;
    for (std::size_t pixel = 0; pixel < pixels; ++pixel)
      most = std::max(most, std::abs(static_cast<double>(m_result->shownImages[index * pixels + pixel]) -
                                     static_cast<double>(samples.pixelAt(m_result->shown[index], static_cast<int>(pixel)))));
  }
  if (most > kNoDifference) m_scale = most;
}

const GalleryImages::Pictures& GalleryImages::of(int sample) {
  const auto found = m_made.find(sample);
  if (found != m_made.end() && !found->second.perturbed.isNull()) return found->second;
  const bool arrived = !m_result->perturbations.changesImages() || m_indices.contains(sample);
  if (found != m_made.end() && !arrived) return found->second;
  return m_made.insert_or_assign(sample, made(sample)).first->second;
}

GalleryImages::Pictures GalleryImages::made(int sample) const {
  const Samples& samples = m_result->specimen->samples->test;
  const std::vector<float> clean = cleanPixels(samples, sample);
  const auto kept = m_made.find(sample);
  Pictures pictures;
  pictures.clean = kept != m_made.end() ? kept->second.clean : picture(clean.data());
  const auto found = m_indices.find(sample);
  if (!m_result->perturbations.changesImages()) {
    pictures.perturbed = pictures.clean;
    pictures.difference = difference(clean.data(), clean.data());
  } else if (found != m_indices.end()) {
    const float* perturbed = m_result->shownImages.data() + found->second * static_cast<std::size_t>(samples.pixels);
    pictures.perturbed = picture(perturbed);
    pictures.difference = difference(clean.data(), perturbed);
  }
  return pictures;
}

QImage GalleryImages::picture(const float* pixels) const {
  const QSize size = sizeOf(*m_result);
  QImage image(size, QImage::Format_RGB32);
  for (int row = 0; row < size.height(); ++row) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
    for (int column = 0; column < size.width(); ++column, ++pixels) {
      const int grey = static_cast<int>(std::lround(255.0f * std::clamp(*pixels, 0.0f, 1.0f)));
      line[column] = qRgb(grey, grey, grey);
    }
  }
  return reduced(image);
}

QImage GalleryImages::difference(const float* clean, const float* perturbed) const {
  const QSize size = sizeOf(*m_result);
  QImage image(size, QImage::Format_RGB32);
  const double unit = m_scale > 0 ? m_scale : 1.0;
  for (int row = 0; row < size.height(); ++row) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
    for (int column = 0; column < size.width(); ++column, ++clean, ++perturbed)
      line[column] = differenceColour(static_cast<double>(*perturbed - *clean) / unit, *m_theme).rgb();
  }
  return reduced(image);
}

}  // namespace rewire
