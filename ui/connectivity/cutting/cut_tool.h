#pragma once

#include <QToolButton>

namespace rewire {

/// The small switch in the corner of the connectivity view: while it is on, dragging draws a rectangle at any zoom.
class CutTool : public QToolButton {
  Q_OBJECT

 public:
  explicit CutTool(QWidget* parent);

  /// Puts it into the upper right corner of a view of this width.
  void moveToCorner(int width);
};

}  // namespace rewire
