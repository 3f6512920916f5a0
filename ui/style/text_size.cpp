#include "ui/style/text_size.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kPresentedNumber = 64.0;
constexpr double kPresentedLine = 3.0;
const PictureFont* s_pictureFont = nullptr;  // only the thread of the window draws

QFont scaled(QFont font, double factor) {
  if (font.pointSizeF() > 0.0) {
    font.setPointSizeF(font.pointSizeF() * factor);
  } else {
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
  }
  return font;
}

}  // namespace

TextSize& TextSize::instance() {
  static TextSize size;
  return size;
}

const std::vector<int>& TextSize::steps() {
  static const std::vector<int> kSteps = {80, 90, 100, 110, 125, 150, 175, 200};
  return kSteps;
}

TextSize::TextSize() : m_usual(QApplication::font()) {}

void TextSize::setPercent(int percent) {
  const auto nearer = [percent](int a, int b) { return std::abs(a - percent) < std::abs(b - percent); };
  const int nearest = *std::min_element(steps().begin(), steps().end(), nearer);
  if (nearest == m_percent) return;
  m_percent = nearest;
  QApplication::setFont(scaled(m_usual, nearest / 100.0));
  Q_EMIT changed();
}

void TextSize::present(int percent, double scale) {
  m_presentedScale = scale;
  m_percent = percent;
  QApplication::setFont(scaled(m_usual, percent / 100.0));
  Q_EMIT changed();
}

void TextSize::endPresenting(int percent) {
  m_presentedScale = 0.0;
  m_percent = 0;  // so that setPercent() tells of the change in any case
  setPercent(percent);
}

int TextSize::larger() const {
  const auto next = std::upper_bound(steps().begin(), steps().end(), m_percent);
  return next == steps().end() ? m_percent : *next;
}

int TextSize::smaller() const {
  const auto here = std::lower_bound(steps().begin(), steps().end(), m_percent);
  return here == steps().begin() ? m_percent : *std::prev(here);
}

double byTextSize(double pixels) {
  return s_pictureFont ? pixels : pixels * TextSize::instance().percent() / 100.0;
}

int byTextSize(int pixels) {
  return static_cast<int>(std::lround(byTextSize(static_cast<double>(pixels))));
}

int numberPixels(int pixels) {
  const TextSize& size = TextSize::instance();
  const bool presented = size.isPresenting() && s_pictureFont == nullptr;
  return presented ? std::max(byTextSize(pixels), static_cast<int>(std::lround(kPresentedNumber * size.m_presentedScale)))
                   : byTextSize(pixels);
}

double lineWidth(double pixels) {
  const TextSize& size = TextSize::instance();
  const bool presented = size.isPresenting() && s_pictureFont == nullptr;
  return presented ? size.m_presentedScale * std::max(kPresentedLine, 2.0 * pixels) : pixels;
}

QFont textFont() {
  return s_pictureFont ? s_pictureFont->font() : QApplication::font();
}

PictureFont::PictureFont(const QString& family) : m_font(TextSize::instance().m_usual), m_outer(s_pictureFont) {
  if (!family.isEmpty()) m_font.setFamilies({family});
  s_pictureFont = this;
}

PictureFont::~PictureFont() {
  s_pictureFont = m_outer;
}

void followTextSize(QObject* context, const std::function<void()>& adapt) {
  adapt();
  QObject::connect(&TextSize::instance(), &TextSize::changed, context, adapt);
}

}  // namespace rewire
