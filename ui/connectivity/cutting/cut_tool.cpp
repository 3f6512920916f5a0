#include "ui/connectivity/cutting/cut_tool.h"

namespace rewire {

CutTool::CutTool(QWidget* parent) : QToolButton(parent) {
  setObjectName("cutTool");
  setText(tr("Cut"));
  setAccessibleName(tr("Cut links with the mouse"));
  setCheckable(true);
  setCursor(Qt::ArrowCursor);
  setToolTip(
      tr("While this is on, dragging draws a rectangle around links to cut, also when zoomed in (C); otherwise it moves the "
         "zoomed picture, unless Shift is held."));
  hide();
}

void CutTool::moveToCorner(int width) {
  const QSize size = sizeHint();
  setGeometry(width - size.width() - 10, 6, size.width(), size.height());
}

}  // namespace rewire
