#pragma once

#include "core/run/shown_network.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace rewire {

/// Division of the connectivity view from top to bottom, and the room for class names right of the output column.
struct ConnectivityFrame {
  QRectF status;
  QRectF headings;
  QRectF picture;
  QRectF counts;
  QRectF legend;
  double labelWidth = 0.0;

  ConnectivityFrame() = default;
  ConnectivityFrame(QSizeF size, const QFont& font, const ShownNetwork& network);

  /// Area of the network when all of it is shown.
  QRectF network() const { return picture.adjusted(18, 8, -18, -8); }
};

}  // namespace rewire
