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
class EvaluationDisplay;

/// Hurt the network and see at once what it still knows: the verdict and, at the lower end, the seed and the buttons always stay
/// in sight and in place; between them a slider for each perturbation. It is given snapshots, damage and results, and says what
/// the user wants; it never says again what it was only shown.
class PerturbPanel : public QWidget {
  Q_OBJECT

 public:
  explicit PerturbPanel(QWidget* parent = nullptr);

  QSize sizeHint() const override { return {320, 640}; }

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void showPerturbations(const rewire::Perturbations& perturbations);
  void showResult(const rewire::LabResultPtr& result);
  void setPinned(bool pinned);
  void setTheme(const rewire::Theme& theme);
  void setReduceMotion(bool reduce);

 Q_SIGNALS:
  /// Steps of one `mergeId` in a row are one movement of a slider.
  void perturbationsEdited(const rewire::Perturbations& perturbations, const QString& name, int mergeId);
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

  SnapshotPtr m_snapshot;
  LabResultPtr m_result;  // of this run; null: none yet
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
