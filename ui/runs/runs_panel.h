#pragma once

#include "core/listing/means_maker.h"
#include "core/listing/sweep_preview.h"
#include "ui/runs/comparison.h"
#include "ui/runs/run_table_model.h"
#include "ui/runs/then_field.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <set>
#include <string>
#include <utility>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace rewire {

class MeansDialog;
class SweepBar;
class SweepDialog;

/// The runs and sweeps of a folder. It asks for them when it is shown, and again and again while a run is being trained, here or
/// elsewhere. The runs or groups that are chosen, or all that are listed where none is, are what is compared.
class RunsPanel : public QWidget {
  Q_OBJECT

 public:
  explicit RunsPanel(QWidget* parent = nullptr);

  /// The folder to begin with. Nothing is read before the panel is seen.
  void setHome(const std::filesystem::path& home);
  void showFolder(const QString& folder);
  void setTheme(const Theme& theme);
  /// Plans a sweep with the settings of an experiment; it is trained in the background, one at a time.
  void planSweep(const Experiment& experiment);
  /// Says how commands for every trained network are checked.
  void setThenCheck(ThenCheck check) { m_thenCheck = std::move(check); }
  SweepBar* sweepBar() const { return m_sweep; }

 public Q_SLOTS:
  void showList(const rewire::RunListPtr& list);
  void showMeans(const rewire::MeansPtr& means);
  void showPreview(const rewire::SweepPreviewPtr& preview);

 Q_SIGNALS:
  void listRequested(const QString& folder);
  void openRequested(const QString& folder);  ///< the folder of a run
  void meansRequested(const rewire::MeansRequest& request);
  void previewRequested(const rewire::SweepPlan& plan);
  void previewDropped();
  void sweepBegun();
  void failed(const QString& line);
  void comparisonChanged(const rewire::ComparisonPtr& comparison);
  /// Two runs are to be seen beside each other: a line each.
  void sideBySideRequested(const rewire::ComparisonPtr& two);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeControls();
  void makeTable();
  void ask();
  void askForFolder();
  void openRow(int row);
  void keepSelection();
  void restoreSelection();
  std::vector<RunRow> chosenRows() const;
  void openMeans();
  std::vector<RunRow> twoRuns() const;
  void offerSideBySide();
  void putSideBySide();
  void beginSweep(const QString& folder);
  QString newSweepFolder() const;
  void compare();
  void showSummary();
  void fitColumns();

  QString m_home;  ///< the runs of the window
  QString m_folder;
  bool m_fitted = false;  ///< columns have the widths of this folder's texts
  bool m_restoring = false;
  QTimer m_timer;
  std::set<std::string> m_chosen;  ///< keys of the rows
  RunTableModel* m_model;
  QTableView* m_table;
  QAction* m_sideBySide;
  QPushButton* m_sideBySideButton = nullptr;
  QLineEdit* m_filter;
  QCheckBox* m_grouped;
  QLabel* m_place;
  QLabel* m_summary;
  SweepBar* m_sweep;
  ThenCheck m_thenCheck;
  QPointer<MeansDialog> m_means;
  QPointer<SweepDialog> m_plan;
};

}  // namespace rewire
