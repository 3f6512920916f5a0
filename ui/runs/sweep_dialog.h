#pragma once

#include "core/listing/sweep_preview.h"
#include "ui/runs/sweep_fields.h"
#include "ui/runs/then_field.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rewire {

/// Plans a sweep from the settings of an experiment: values of some keys, how many runs they are, about how long they take, and
/// where they are kept.
class SweepDialog : public QDialog {
  Q_OBJECT

 public:
  /// `folder`: the folder that is suggested. `check`: of commands for every trained network.
  SweepDialog(Experiment base, const QString& folder, ThenCheck check, QWidget* parent = nullptr);

  static int threads();  ///< runs at the same time: a core stays free for the window

 public Q_SLOTS:
  void showPreview(const rewire::SweepPreviewPtr& preview);

 Q_SIGNALS:
  void previewRequested(const rewire::SweepPlan& plan);
  void previewDropped();
  void planned(const QString& folder);  ///< the plan is written there

 private:
  QLineEdit* field(const char* name, const QString& label, const QString& text, const QString& tip);
  void makeFields(const QString& folder);
  void layOut();
  void askForFolder();
  void ask();
  void askSoon();
  void tell(const QString& line, bool right);
  void begin();
  TypedPlan typed() const;

  Experiment m_base;
  QTimer m_pause;  ///< until the typing has ended
  QLineEdit* m_dataset = nullptr;
  QLineEdit* m_hidden = nullptr;
  QLineEdit* m_density = nullptr;
  QLineEdit* m_rule = nullptr;
  QLineEdit* m_seed = nullptr;
  QLineEdit* m_folder = nullptr;
  ThenField* m_then;
  QLabel* m_summary;
  QPushButton* m_begin;
};

}  // namespace rewire
