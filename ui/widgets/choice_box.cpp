#include "ui/widgets/choice_box.h"

#include <QSignalBlocker>

namespace rewire {

ChoiceBox::ChoiceBox(const QString& name, QWidget* parent) : QComboBox(parent) {
  setObjectName(name);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumContentsLength(6);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ChoiceBox::add(const QString& words, int value, const QString& tip) {
  const QSignalBlocker quiet(this);
  addItem(words, value);
  if (!tip.isEmpty()) setItemData(count() - 1, tip, Qt::ToolTipRole);
}

void ChoiceBox::choose(int value) {
  const QSignalBlocker quiet(this);
  setCurrentIndex(findData(value));
}

}  // namespace rewire
