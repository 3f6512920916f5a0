#pragma once

#include "ui/connectivity/drawing/connectivity_scene.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace rewire {

/// The number of neurons of a column, from the longest text to the shortest: "1,000 neurons, 830 silent" while all are drawn,
/// "170 of 1,000 neurons" where the others are left out.
QStringList neuronCounts(const ConnectivityLayout& layout, const SilentNeurons& silent, int layer);

/// Two lines above each column of the connectivity view: its name, and the number of its neurons.
class ColumnCaptions {
 public:
  ColumnCaptions(QPainter& painter, const ConnectivityScene& scene, const QFont& font);

  void paint();

 private:
  double lineHeight() const;
  double textWidth(const QString& text, bool bold) const;
  double pitch() const;
  double top(int layer) const;
  QStringList names(int layer) const;
  QRectF within(QRectF box) const;
  void paintCaption(int layer, double room);

  QPainter& m_painter;
  const ConnectivityScene& m_scene;
  QFont m_font;
  QFont m_boldFont;
};

}  // namespace rewire
