#include "ui/window/project/view_choices.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>

namespace rewire {

namespace {

/// Those of the menus of a view that can be on or off.
QList<QAction*> switchesIn(const QWidget& view) {
  QList<QAction*> switches;
  for (QAction* action : view.findChildren<QAction*>())
    if (action->isCheckable() && !action->objectName().isEmpty()) switches << action;
  return switches;
}

}  // namespace

QJsonObject choicesIn(const QWidget& view) {
  QJsonObject choices;
  for (const QComboBox* box : view.findChildren<QComboBox*>())
    if (!box->objectName().isEmpty()) choices[box->objectName()] = box->currentIndex();
  for (const QCheckBox* box : view.findChildren<QCheckBox*>())
    if (!box->objectName().isEmpty()) choices[box->objectName()] = box->isChecked();
  for (const QAction* action : switchesIn(view)) choices[action->objectName()] = action->isChecked();
  return choices;
}

void choose(QWidget& view, const QJsonObject& choices) {
  for (QComboBox* box : view.findChildren<QComboBox*>()) {
    const int index = choices[box->objectName()].toInt(-1);
    if (index >= 0 && index < box->count()) box->setCurrentIndex(index);
  }
  for (QCheckBox* box : view.findChildren<QCheckBox*>()) {
    const QJsonValue ticked = choices[box->objectName()];
    if (ticked.isBool()) box->setChecked(ticked.toBool());
  }
  // One of several comes last: another choice may have moved it.
  for (const bool oneOfSeveral : {false, true})
    for (QAction* action : switchesIn(view)) {
      const QJsonValue on = choices[action->objectName()];
      const bool exclusive = action->actionGroup() && action->actionGroup()->isExclusive();
      if (exclusive != oneOfSeveral || !on.isBool() || on.toBool() == action->isChecked()) continue;
      if (!exclusive || on.toBool()) action->trigger();
    }
}

}  // namespace rewire
