#pragma once

#include <QJsonArray>

#include <vector>

class QDockWidget;
class QMainWindow;

namespace rewire {

/// The arrangement of the docks as text that a project file can have: sides, tabs, sizes, what is shown and what floats. Unlike
/// QMainWindow::saveState() it may come from anybody: names that are not known and numbers that make no sense are passed over.
QJsonArray dockArrangement(const QMainWindow& window, const std::vector<QDockWidget*>& docks);

/// Arranges the docks so. Those that are not named stay where they are.
void arrangeDocks(QMainWindow& window, const std::vector<QDockWidget*>& docks, const QJsonArray& arrangement);

}  // namespace rewire
