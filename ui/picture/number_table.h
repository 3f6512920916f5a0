#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QDialog;
class QWidget;

namespace rewire {

/// A text as one quoted cell.
QString inCsv(const QString& text);

/// Rows of CSV text, its quoted cells read; the first has the names.
std::vector<QStringList> cellsOf(const QString& csv);

/// Shows numbers as a table that a screen reader reads cell by cell, and from which cells are copied. `subject`: "MNIST, epoch
/// 12", or empty. Returns the dialog, which deletes itself when it is closed.
QDialog* showNumberTable(const QString& title, const QString& subject, const QString& csv, QWidget* window);

/// Gives a painted widget that is no View the action "showTable" in its menu. `csv` tells the numbers when they are asked for.
void offerNumberTable(QWidget* painted, const std::function<QString()>& csv);

}  // namespace rewire
