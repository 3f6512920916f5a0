#pragma once

#include "core/run/shown_network.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace rewire {

/// How the connectivity view is divided from top to bottom, and the room right of the output column for the names of the classes.
struct ConnectivityFrame {
  QRectF status;
  QRectF headings;
  QRectF picture;
  QRectF counts;
  QRectF legend;
  double labelWidth = 0.0;

  ConnectivityFrame() = default;
  ConnectivityFrame(QSizeF size, const QFont& font, const ShownNetwork& network);

  /// Where the network stands when all of it is shown.
  QRectF network() const { return picture.adjusted(18, 8, -18, -8); }
};

}  // namespace rewire
