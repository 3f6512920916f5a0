#pragma once

#include "ui/connectivity/drawing/connectivity_scene.h"

#include <QColor>
#include <QFont>
#include <QPen>
#include <QPointF>
#include <QString>

#include <utility>
#include <vector>

class QPainter;

namespace rewire {

/// A small hollow circle, crossed out: a neuron that was silenced.
void paintSilencedMark(QPainter& painter, QPointF at, double half, const Theme& theme);

/// The pen of a link that the lab removed, where links are drawn one by one: dashed.
QPen removedPen(const Theme& theme);

/// The pen of links that died stranded, as the picture draws them.
QPen strandedPen(const Theme& theme, bool past);

/// The row at the bottom of the connectivity view. It explains the colours: links of a pixel, sign of a weight, removed links
/// and neurons, links that die and are born.
class ConnectivityLegend {
 public:
  ConnectivityLegend(QPainter& painter, const ConnectivityScene& scene, const QFont& font);

  void paint();

 private:
  struct Ramp {
    QString low, high;
    std::vector<QColor> colours;
  };

  double lineHeight() const;
  double textWidth(const QString& text) const;
  void setText(const QColor& colour);
  double paintRamp(QPointF at, const Ramp& ramp, double width);
  double paintDegreeRamp(bool wide);
  bool paintSigns(double left, double right, bool wide);
  std::pair<QString, QString> rewiredKeys(bool wide) const;
  double paintKeys(bool wide);
  double paintKey(double right, const QString& text, const QPen& pen);
  double paintSilencedKey(double right, const QString& number, bool wide);

  QPainter& m_painter;
  const ConnectivityScene& m_scene;
  QFont m_font;
  double m_left = 0.0;  // end of the scale of the degrees
};

}  // namespace rewire
