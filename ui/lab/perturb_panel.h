#pragma once

#include "core/lab/lab_request.h"
#include "core/run/snapshot.h"
#include "ui/style/theme.h"
#include "ui/widgets/shown_controls.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rewire {

class ConfirmButton;
class PerturbForm;
class PerturbationHistory;
class EvaluationDisplay;
class PastSign;

/// Perturbs the network and shows at once what it still knows. The evaluation at the top, and the seed and the buttons at the
/// lower end, always stay in sight. Between them stands a slider for each kind. In a low panel the evaluation is scrolled with
/// them. It shows the perturbations of the history and sends changes there.
class PerturbPanel : public QWidget {
  Q_OBJECT

 public:
  /// The history must outlive it.
  explicit PerturbPanel(PerturbationHistory& history, QWidget* parent = nullptr);

  QSize sizeHint() const override;  ///< room for a slider beside the names of the window's language
  QSize minimumSizeHint() const override;

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void showResult(const rewire::LabResultPtr& result);
  void setPinned(bool pinned, int epoch);  ///< that of the specimen
  void showSign(const QString& text);      ///< tells that the specimen is past; empty: it is not
  void setShown(const rewire::ShownControls& shown);
  void setTheme(const rewire::Theme& theme);
  void setReduceMotion(bool reduce);

 Q_SIGNALS:
  void applyRequested(bool regrow);
  void pinToggled(bool pinned);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeButtons();
  QWidget* top();
  int leastForSliders() const;
  void placeTop();
  QWidget* scrolled();
  QWidget* footer();
  void refresh();
  void refreshApply();
  void showEvaluation();
  void showPin();

  PerturbationHistory& m_history;
  ShownControls m_shown;
  SnapshotPtr m_snapshot;
  LabResultPtr m_result;  // a result of this run; null: none yet
  int m_pinnedEpoch = 0;
  PastSign* m_sign = nullptr;
  QWidget* m_top = nullptr;
  QWidget* m_footer = nullptr;
  QVBoxLayout* m_column = nullptr;
  QVBoxLayout* m_scrolledRows = nullptr;
  EvaluationDisplay* m_evaluation = nullptr;
  PerturbForm* m_form = nullptr;
  QPushButton* m_heal = nullptr;
  QPushButton* m_pin = nullptr;
  ConfirmButton* m_apply = nullptr;
  QCheckBox* m_regrow = nullptr;
  QLabel* m_applyNote = nullptr;
};

}  // namespace rewire
