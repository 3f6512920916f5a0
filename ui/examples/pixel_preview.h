#pragma once

#include "ui/style/theme.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace rewire {

/// The image that the network is given, pixel by pixel, sharp and small.
class PixelPreview : public QWidget {
  Q_OBJECT

 public:
  explicit PixelPreview(QWidget* parent = nullptr);

  /// [height * width] in pixel units; empty: a dark field of that shape.
  void showPixels(const std::vector<float>& pixels, int height, int width);
  void setTheme(const Theme& theme);
  const QImage& image() const { return m_image; }

  QSize sizeHint() const override { return {86, 86}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QImage m_image;
  QColor m_frame;
};

}  // namespace rewire
