#include "ui/window/project/view_choices.h"

#include <QCheckBox>
#include <QComboBox>

namespace rewire {

QJsonObject choicesIn(const QWidget& view) {
  QJsonObject choices;
  for (const QComboBox* box : view.findChildren<QComboBox*>())
    if (!box->objectName().isEmpty()) choices[box->objectName()] = box->currentIndex();
  for (const QCheckBox* box : view.findChildren<QCheckBox*>())
    if (!box->objectName().isEmpty()) choices[box->objectName()] = box->isChecked();
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
}

}  // namespace rewire
