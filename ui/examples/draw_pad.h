#pragma once

#include "ui/style/theme.h"

#include <QImage>
#include <QPolygonF>
#include <QWidget>

#include <optional>
#include <vector>

namespace rewire {

/// Paper to draw on with mouse or pen. It keeps every stroke, so that each can be taken back, and gives away ink: bright on dark,
/// whatever the colours of the screen. A picture replaces what is there; clearing and pictures can be taken back as well.
class DrawPad : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kInkSize = 280;  ///< points of ink along the longer side: ten to a pixel of MNIST

  explicit DrawPad(QWidget* parent = nullptr);

  /// The paper has the shape of the images that the network knows. Another shape clears it.
  void setShape(int height, int width);
  /// The width of strokes from now on, as a share of the longer side.
  void setBrush(double share);
  void setHint(const QString& hint);  ///< the text on empty paper
  void setTheme(const Theme& theme);

  void showPicture(const QImage& ink);
  void undo();
  void clear();
  bool canUndo() const { return !m_marks.empty(); }
  bool isBlank() const;

  const QImage& ink() const { return m_ink; }  ///< 8-bit grey, 255 is full ink
  QRectF paper() const;                        ///< in the widget's coordinates

  QSize minimumSizeHint() const override { return {140, 140}; }
  QSize sizeHint() const override { return {170, 170}; }

 Q_SIGNALS:
  void inkChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  /// A stroke, a picture, or (with neither) bare paper from here on.
  struct Mark {
    QPolygonF stroke;  ///< in points of ink
    double width = 0.0;
    QImage picture;
    bool wipes() const { return stroke.isEmpty(); }
  };

  void apply(const Mark& mark);
  void drawAnew();
  QPointF inkPoint(QPointF position) const;

  std::vector<Mark> m_marks;
  QImage m_ink;
  QImage m_before;  ///< the ink without the stroke that is being drawn
  bool m_drawing = false;
  double m_brush = 0.08;
  QString m_hint;
  std::optional<QPointF> m_pointer;
  const Theme* m_theme;
};

}  // namespace rewire
