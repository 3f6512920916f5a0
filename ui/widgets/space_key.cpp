#include "ui/widgets/space_key.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
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

}  // namespace

SpaceKey::SpaceKey(QObject* parent) : QObject(parent) {
  qApp->installEventFilter(this);
}

bool SpaceKey::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()) return false;
  auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() != Qt::Key_Space || key->modifiers() != Qt::NoModifier) return false;
  if (pressesItself(watched)) {
    key->accept();  // the widget wants the key itself
    return true;
  }
  if (isInNumber(watched)) {
    key->ignore();  // a space is no part of a number
    return true;
  }
  return false;
}

}  // namespace rewire
