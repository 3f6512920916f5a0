#include "ui/picture/number_table.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRect>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

constexpr QSize kTableSize(640, 420);

QString tableText(const char* text) {
  return QCoreApplication::translate("rewire::NumberTable", text);
}

/// A table of many rows is not copied into items: the links of a network are tens of thousands.
class CellModel : public QAbstractTableModel {
 public:
  CellModel(std::vector<QStringList> cells, QObject* parent) : QAbstractTableModel(parent), m_cells(std::move(cells)) {}

  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : std::max(0, static_cast<int>(m_cells.size()) - 1);
  }
  int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() || m_cells.empty() ? 0 : static_cast<int>(m_cells.front().size());
  }
  QVariant data(const QModelIndex& index, int role) const override {
    if (role == Qt::TextAlignmentRole && index.column() > 0) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(cell(index.row() + 1, index.column())) : QVariant();
  }
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (role != Qt::DisplayRole) return {};
    return orientation == Qt::Horizontal ? QVariant(cell(0, section)) : QVariant(section + 1);
  }
  QString cell(int row, int column) const { return m_cells[static_cast<std::size_t>(row)].value(column); }

 private:
  std::vector<QStringList> m_cells;
};

/// The chosen cells, or all with the names of the columns, for a spreadsheet.
QString textOf(const QTableView& table) {
  const auto* model = static_cast<const CellModel*>(table.model());
  const QItemSelection chosen = table.selectionModel()->selection();
  QRect cells(0, -1, model->columnCount(), model->rowCount() + 1);
  if (!chosen.isEmpty()) cells = {chosen.first().left(), chosen.first().top(), chosen.first().width(), chosen.first().height()};
  QStringList rows;
  for (int row = cells.top(); row <= cells.bottom() && cells.width() > 0; ++row) {
    QStringList line;
    for (int column = cells.left(); column <= cells.right(); ++column) line << model->cell(row + 1, column);
    rows << line.join(QLatin1Char('\t'));
  }
  return rows.join(QLatin1Char('\n'));
}

void copyFrom(const QTableView& table) {
  QApplication::clipboard()->setText(textOf(table));
}

QTableView* tableOfCells(const QString& csv, const QString& title, QWidget* parent) {
  auto* table = new QTableView(parent);
  table->setObjectName(QStringLiteral("numberTable"));
  table->setAccessibleName(title);
  table->setModel(new CellModel(cellsOf(csv), table));
  table->setSelectionMode(QAbstractItemView::ContiguousSelection);
  table->setTabKeyNavigation(false);  // Tab leads on to the buttons
  table->verticalHeader()->setVisible(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->resizeColumnsToContents();
  return table;
}

}  // namespace

QString inCsv(const QString& text) {
  QString doubled = text;
  doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
  return QLatin1Char('"') + doubled + QLatin1Char('"');
}

std::vector<QStringList> cellsOf(const QString& csv) {
  std::vector<QStringList> rows;
  QStringList row;
  QString cell;
  bool quoted = false;
  for (qsizetype i = 0; i < csv.size(); ++i) {
    const QChar c = csv[i];
    if (quoted && c == '"' && csv.mid(i + 1, 1) == QStringLiteral("\"")) {
      cell += csv[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == ',' || c == '\n')) {
      row << std::exchange(cell, {});
      if (c == '\n') rows.push_back(std::exchange(row, {}));
    } else {
      cell += c;
    }
  }
  if (!cell.isEmpty() || !row.isEmpty()) rows.push_back(row << cell);
  std::erase_if(rows, [](const QStringList& each) { return each.front().startsWith('#'); });  // comments of a curve file
  return rows;
}

QDialog* showNumberTable(const QString& title, const QString& subject, const QString& csv, QWidget* window) {
  auto* dialog = new QDialog(window);
  dialog->setObjectName(QStringLiteral("numberTableDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(subject.isEmpty() ? title : QStringLiteral("%1 – %2").arg(title, subject));
  QTableView* table = tableOfCells(csv, dialog->windowTitle(), dialog);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QPushButton* copy = buttons->addButton(tableText("&Copy"), QDialogButtonBox::ActionRole);
  copy->setObjectName(QStringLiteral("copyNumbers"));
  copy->setToolTip(tableText("The chosen cells, or the whole table where none is chosen, for a spreadsheet (Ctrl+C)."));
  for (QAbstractButton* button : buttons->buttons()) button->setIcon({});
  auto* column = new QVBoxLayout(dialog);
  column->addWidget(table);
  column->addWidget(buttons);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
  QObject::connect(copy, &QPushButton::clicked, table, [table] { copyFrom(*table); });
  QObject::connect(new QShortcut(QKeySequence::Copy, dialog), &QShortcut::activated, table, [table] { copyFrom(*table); });
  dialog->resize(kTableSize);
  dialog->show();
  table->setFocus();
  return dialog;
}

void offerNumberTable(QWidget* painted, const std::function<QString()>& csv) {
  auto* action = new QAction(tableText("Show as &table"), painted);
  action->setObjectName(QStringLiteral("showTable"));
  painted->setContextMenuPolicy(Qt::ActionsContextMenu);
  painted->addAction(action);
  QObject::connect(action, &QAction::triggered, painted,
                   [painted, csv] { showNumberTable(painted->accessibleName(), {}, csv(), painted->window()); });
}

}  // namespace rewire
