#pragma once

#include <QJsonObject>

class QWidget;

namespace rewire {

/// Returns what is chosen in the boxes and menus of a view, by their object names: the index of a list, whether a box is ticked
/// or an action is on.
QJsonObject choicesIn(const QWidget& view);

/// Chooses so, as a person would. What the view does not have or cannot be is passed over.
void choose(QWidget& view, const QJsonObject& choices);

}  // namespace rewire
