#include "ui/widgets/space_key.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace rewire {

namespace {

bool isInNumber(const QObject* widget) {
  const auto* line = qobject_cast<const QLineEdit*>(widget);
  return (line && line->inputMethodHints().testFlag(Qt::ImhDigitsOnly)) || qobject_cast<const QAbstractSpinBox*>(widget) ||
         qobject_cast<const QAbstractSpinBox*>(widget->parent());
}

bool pressesItself(const QObject* widget) {
  return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
         qobject_cast<const QAbstractItemView*>(widget);
}

bool isSpace(const QEvent& event) {
  const auto& key = static_cast<const QKeyEvent&>(event);
  return key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier;
}

/// In a dock behind another one, or scrolled away, a widget counts as visible all the same.
bool isSeen(const QWidget& widget) {
  return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

}  // namespace

SpaceKey::SpaceKey(QWidget* window) : QObject(window), m_window(window) {
  qApp->installEventFilter(this);
}

// Dialogs and the lists of choices are windows of their own.
bool SpaceKey::isHere(const QWidget& widget) const {
  return widget.window() == m_window || (widget.window()->inherits("QDockWidget") && m_window->isAncestorOf(&widget));
}

void SpaceKey::follow(Qt::FocusReason reason) {
  switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
      m_byKeyboard = true;
      break;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
      break;  // it comes back to its place
    default:
      m_byKeyboard = false;
  }
}

bool SpaceKey::eventFilter(QObject* watched, QEvent* event) {
  const bool asks = event->type() == QEvent::ShortcutOverride;
  if (!watched->isWidgetType()) return false;
  const auto& widget = *static_cast<QWidget*>(watched);
  if (event->type() == QEvent::FocusIn && isHere(widget)) follow(static_cast<QFocusEvent*>(event)->reason());
  if ((!asks && event->type() != QEvent::KeyPress) || !isSpace(*event)) return false;
  if (pressesItself(watched)) {
    const bool meant = !isHere(widget) || (m_byKeyboard && isSeen(widget));
    if (asks) event->setAccepted(meant);
    return asks || !meant;  // not even when there is nothing to play
  }
  if (!asks || !isInNumber(watched)) return false;
  event->ignore();  // a space is no part of a number
  return true;
}

}  // namespace rewire
