#pragma once

#include "ui/theme.h"
#include "ui/views/connectivity_layout.h"
#include "ui/views/connectivity_neurons.h"

#include <QFont>
#include <QRectF>

class QPainter;

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
  ConnectivityFrame(QSizeF size, const QFont& font, const Snapshot& snapshot);

  /// Where the network stands when all of it is shown.
  QRectF network() const { return picture.adjusted(18, 8, -18, -8); }
};

/// Everything of the connectivity view that is drawn with lines and letters: neurons, headings, numbers of links, legend, the
/// neuron that is looked at. Draws on the screen and into exported files alike.
class ConnectivityPainter {
 public:
  struct Scene {
    const Snapshot& snapshot;
    const ConnectivityLayout& layout;
    const ConnectivityFrame& frame;
    const NeuronDegrees& degrees;
    const Theme& theme;
    PictureTransform transform;
  };

  ConnectivityPainter(QPainter& painter, const Scene& scene, const QFont& font);

  void paintNeurons();
  void paintHeadings();
  void paintCounts();
  void paintLegend();
  /// The epoch and the number of links, or while a rewiring is shown (`moment`) what it did.
  void paintStatus(const Rewiring* moment);
  /// Links lifted out of the picture, one stroke each.
  void paintLiftedLinks(const std::vector<NeuronLink>& links);
  /// A ring, or a frame around a pixel, at the neuron that is looked at.
  void paintMark(NeuronPlace place);

 private:
  struct Ramp {
    QString low, high;
    std::vector<QColor> colours;
  };

  double lineHeight() const;
  double textWidth(const QString& text, bool bold = false) const;
  void setText(const QColor& colour, bool bold = false);
  void paintInput();
  void paintStrip(int layer);
  void paintDots(int layer);
  void paintClassNames(int layer);
  void paintHeading(int layer, double room);
  QRectF within(QRectF box) const;
  QColor colourOf(NeuronPlace place) const;
  double pitch() const;
  double paintRamp(QPointF at, const Ramp& ramp, double width);
  double headingTop(int layer) const;
  double paintDegreeRamp(bool wide);
  double paintKey(double right, const QString& text, const QColor& colour, double thickness);
  double paintWords(double left, const QString& text, const QColor& colour, bool bold);

  QPainter& m_painter;
  const Scene& m_scene;
  QFont m_font;
  QFont m_boldFont;
};

}  // namespace rewire
