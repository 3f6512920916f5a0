#include "ui/examples/pixel_preview.h"

#include "ui/picture/picture_export.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {

PixelPreview::PixelPreview(QWidget* parent) : QWidget(parent), m_frame(Theme::light().frame) {
  setObjectName(QStringLiteral("networkSees"));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(tr("What the network sees"));
  setToolTip(tr("The very image that the network is given: fitted, centred by mass, bright ink on dark, one square a pixel."));
}

void PixelPreview::showPixels(const std::vector<float>& pixels, int height, int width) {
  m_image = QImage(std::max(1, width), std::max(1, height), QImage::Format_RGB32);
  m_image.fill(Qt::black);
  for (int pixel = 0; pixel < static_cast<int>(pixels.size()); ++pixel) {
    const int grey = static_cast<int>(std::lround(255.0f * std::clamp(pixels[static_cast<std::size_t>(pixel)], 0.0f, 1.0f)));
    m_image.setPixel(pixel % width, pixel / width, qRgb(grey, grey, grey));
  }
  setAccessibleDescription(tr("%1 × %2 pixels").arg(height).arg(width));
  update();
}

void PixelPreview::setTheme(const Theme& theme) {
  m_frame = theme.frame;
  update();
}

void PixelPreview::paintEvent(QPaintEvent*) {
  if (m_image.isNull()) return;
  QPainter painter(this);
  const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
  QRectF area(QPointF(0, 0), QSizeF(m_image.size()).scaled(room.size(), Qt::KeepAspectRatio));
  area.moveCenter(room.center());
  drawPixels(painter, area, m_image);
  painter.setPen(m_frame);
  painter.drawRect(area);
}

}  // namespace rewire
