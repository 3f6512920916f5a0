#pragma once

#include <QSlider>

#include <vector>

namespace rewire {

/// A slider from nothing to much: filled as far as it goes, and a click puts it where the mouse is. Marks with numbers under it
/// show customary values.
class StrengthSlider : public QSlider {
  Q_OBJECT

 public:
  struct Mark {
    int value = 0;
    QString text;
  };

  explicit StrengthSlider(QWidget* parent = nullptr);

  void setMarks(std::vector<Mark> marks);
  /// The position of the handle for a value.
  QPointF handleAt(int value) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  int valueAt(double x) const;
  void paintMarks(QPainter& painter) const;

  std::vector<Mark> m_marks;
};

}  // namespace rewire
