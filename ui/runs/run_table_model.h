#pragma once

#include "ui/runs/run_rows.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace rewire {

/// The rows of the table of runs, filtered, sorted and grouped.
class RunTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  void showList(const RunListPtr& list);
  void setFilter(const QString& filter);
  void setGrouped(bool grouped);
  void setTheme(const Theme& theme);
  void sort(int column, Qt::SortOrder order) override;

  const RunListPtr& list() const { return m_list; }
  bool isGrouped() const { return m_grouped; }
  const std::vector<RunRow>& rows() const { return m_rows; }
  bool isEmptyColumn(RunColumn column) const;  ///< it tells nothing of any row

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void renew();

  RunListPtr m_list = std::make_shared<const RunList>();
  QString m_filter;
  bool m_grouped = false;
  std::optional<RunColumn> m_sorted;  ///< nothing: as the list has them
  bool m_descending = false;
  Theme m_theme = Theme::light();
  RunLooks m_looks;
  std::vector<RunRow> m_rows;
};

}  // namespace rewire
