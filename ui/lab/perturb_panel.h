#pragma once

#include "core/lab/lab_request.h"
#include "core/run/snapshot.h"
#include "ui/style/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace rewire {

class ConfirmButton;
class PerturbForm;
class PerturbationHistory;
class EvaluationDisplay;

/// Perturbs the network and shows at once what it still knows. The evaluation at the top, and the seed and the buttons at the
/// lower end, always stay in sight. Between them stands a slider for each kind. It shows the perturbations of the history and
/// sends changes there.
class PerturbPanel : public QWidget {
  Q_OBJECT

 public:
  /// The history must outlive it.
  explicit PerturbPanel(PerturbationHistory& history, QWidget* parent = nullptr);

  QSize sizeHint() const override { return {320, 640}; }

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void showResult(const rewire::LabResultPtr& result);
  void setPinned(bool pinned);
  void setTheme(const rewire::Theme& theme);
  void setReduceMotion(bool reduce);

 Q_SIGNALS:
  void applyRequested(bool regrow);
  void pinToggled(bool pinned);

 private:
  void makeButtons();
  QWidget* scrolled();
  QWidget* footer();
  void refresh();
  void refreshApply();
  void showEvaluation();
  void showPin();

  PerturbationHistory& m_history;
  SnapshotPtr m_snapshot;
  LabResultPtr m_result;  // a result of this run; null: none yet
  int m_pinnedEpoch = 0;
  EvaluationDisplay* m_evaluation = nullptr;
  PerturbForm* m_form = nullptr;
  QPushButton* m_heal = nullptr;
  QPushButton* m_pin = nullptr;
  ConfirmButton* m_apply = nullptr;
  QCheckBox* m_regrow = nullptr;
  QLabel* m_applyNote = nullptr;
};

}  // namespace rewire
