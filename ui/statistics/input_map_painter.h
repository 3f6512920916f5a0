#pragma once

#include "core/run/shown_network.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

class QPainter;

namespace rewire {

struct Theme;

/// Arrangement of the inputs as pixels. Inputs that are no image fold into rows.
struct InputMapShape {
  int width = 1;
  int height = 1;
  bool isImage = false;
  std::int32_t most = 1;  ///< links of the pixel with most of them, in any epoch: all epochs share one scale
};

/// The arrangement of a network's inputs: as its dataset has them, or folded into a grid that is nearly square. The network has
/// layers.
InputMapShape shapeOfInputs(const ShownNetwork& network);

/// "pixel row 3, column 5", or "input 1,234" where the inputs are no image.
QString inputName(const InputMapShape& shape, int input);

/// Draws the scale of colours from few, at the lower end, to many.
void paintDensityBar(QPainter& painter, const QRectF& bar, const Theme& theme);

/// Areas of the parts of an input map.
struct InputMapFrame {
  InputMapFrame(const QRectF& area, const InputMapShape& shape, const QFont& font);

  QRectF heading;
  QRectF image;
  QRectF bar;
};

/// The share of the pixels, those with most links first, that hold half of all links, in whole per cent.
double shareWithHalf(std::vector<std::int32_t> links);

/// Draws an input map with its heading, axes and colour bar, on the screen and into exported files alike.
class InputMapPainter {
 public:
  InputMapPainter(QPainter& painter, const InputMapShape& shape, const QRectF& area, const Theme& theme, const QFont& font);

  /// `when`: "of epoch 5"; `links` holds one number a pixel. `perturbed`: the network was perturbed in the lab.
  void paint(const QString& when, const std::vector<std::int32_t>& links, bool perturbed = false);

 private:
  void paintPixels(const std::vector<std::int32_t>& links);
  void paintHeading(const QString& when, const std::vector<std::int32_t>& links);
  void paintAxes();
  void paintBar();

  QPainter& m_painter;
  const InputMapShape& m_shape;
  InputMapFrame m_frame;
  const Theme& m_theme;
  QFont m_font;
};

}  // namespace rewire
