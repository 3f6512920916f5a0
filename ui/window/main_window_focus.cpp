// The focus in the main window: where it goes when its control is gone.
#include "ui/connectivity/connectivity_view.h"
#include "ui/widgets/space_key.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QScrollArea>

namespace rewire {
namespace {

/// Scrolls a widget into sight: an area does so by itself only for a focus that was in it before.
void scrollTo(QWidget* widget) {
  for (QWidget* parent = widget; parent; parent = parent->parentWidget()) {
    auto* area = qobject_cast<QScrollArea*>(parent);
    if (area && area != widget) area->ensureWidgetVisible(widget);
  }
}

}  // namespace

// A control that is disabled together with its panel, or deleted, leaves the focus to nobody.
void MainWindow::keepFocus() {
  const auto take = [this] {
    if (isActiveWindow() && !QApplication::focusWidget()) m_connectivity->setFocus();
  };
  connect(qApp, &QApplication::focusChanged, this, [this, take](QWidget*, const QWidget* now) {
    if (!now) QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
  });
}

// Qt asks for the next widget at Tab, and also when the one with the focus is hidden or disabled, as after a click on Apply. Then
// the focus must not fall on whatever is next: a key would press it.
bool MainWindow::focusNextPrevChild(bool next) {
  const QWidget* from = focusWidget();
  if (!from || (from->isEnabled() && from->isVisible())) {
    const bool moved = QMainWindow::focusNextPrevChild(next);
    scrollTo(focusWidget());
    return moved;
  }
  m_connectivity->setFocus(m_spaceKey->focusCameByKeyboard() ? Qt::TabFocusReason : Qt::OtherFocusReason);
  return true;
}

}  // namespace rewire
