#include "ui/runs/run_table_model.h"

#include "ui/style/text_size.h"

#include <QFont>
#include <QIcon>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

constexpr int kSquare = 10;  // pixels

bool isNumber(RunColumn column) {
  return column == RunColumn::Density || column == RunColumn::Seed || column == RunColumn::Epochs ||
         column == RunColumn::Accuracy;
}

/// An icon that has the same colour in a chosen row: Qt would tint it.
QIcon squareOf(const QColor& colour) {
  QPixmap square(byTextSize(kSquare), byTextSize(kSquare));
  square.fill(colour);
  QIcon icon;
  for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) icon.addPixmap(square, mode);
  return icon;
}

QVariant alignmentOf(RunColumn column) {
  return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

}  // namespace

void RunTableModel::showList(const RunListPtr& list) {
  if (*std::exchange(m_list, list) != *list) renew();
}

void RunTableModel::setFilter(const QString& filter) {
  m_filter = filter;
  renew();
}

void RunTableModel::setGrouped(bool grouped) {
  m_grouped = grouped;
  renew();
}

void RunTableModel::setTheme(const Theme& theme) {
  m_theme = theme;
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

void RunTableModel::sort(int column, Qt::SortOrder order) {
  m_sorted = column < 0 ? std::nullopt : std::optional(static_cast<RunColumn>(column));
  m_descending = order == Qt::DescendingOrder;
  renew();
}

/// Rows that are the same runs as before keep their places: the view then keeps its selection.
void RunTableModel::renew() {
  std::vector<RunRow> rows = rowsOf(*m_list, m_filter, m_grouped, m_looks);
  if (m_sorted) sortRows(rows, *m_sorted, m_descending);
  const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                               [](const RunRow& a, const RunRow& b) { return a.key == b.key; });
  if (same) {
    m_rows = std::move(rows);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

bool RunTableModel::isEmptyColumn(RunColumn column) const {
  return std::all_of(m_rows.begin(), m_rows.end(), [column](const RunRow& row) { return row.cell(column).isEmpty(); });
}

int RunTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(kRunColumns);
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
  const RunRow& row = m_rows[static_cast<std::size_t>(index.row())];
  const auto column = static_cast<RunColumn>(index.column());
  if (role == Qt::DisplayRole) return row.cell(column);
  if (role == Qt::ToolTipRole) return row.tip;
  if (role == Qt::TextAlignmentRole) return alignmentOf(column);
  if (role == Qt::DecorationRole && column == RunColumn::Rule) return squareOf(colourOf(row.look, m_theme));
  if (role == Qt::FontRole && column == RunColumn::Accuracy && row.grouped) {
    QFont bold = textFont();
    bold.setBold(true);
    return bold;
  }
  return {};
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const std::array<std::pair<QString, QString>, kRunColumns> words = {{
      {tr("rule"), tr("The rule that rewires the network; the square has the colour of this run in every plot of runs.")},
      {tr("dataset"), tr("The images that the network learns.")},
      {tr("density"), tr("The share of all possible links that there are, by layer where layers differ.")},
      {tr("others"), tr("Other settings in which the runs of this list differ.")},
      {tr("seed"), tr("The number that the first links, weights and the order of the images are drawn from. Of a group: the runs "
                      "that are finished.")},
      {tr("epochs"), tr("Epochs that are finished, and those that are asked for.")},
      {tr("accuracy"), tr("Accuracy on the test images after the last epoch. Of a group: mean and standard deviation of the runs "
                          "that are finished.")},
      {tr("state"), tr("Training: a program works on it now, here or on another machine. Interrupted: nobody does, and it can "
                       "go on.")},
      {tr("folder"), tr("The folder of the run, or of its sweep.")},
  }};
  const auto& [name, tip] = words[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return name;
  if (role == Qt::TextAlignmentRole) return alignmentOf(static_cast<RunColumn>(section));
  return role == Qt::ToolTipRole ? QVariant(tip) : QVariant();
}

}  // namespace rewire
