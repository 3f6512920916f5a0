#pragma once

#include "core/lab/curve_run.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rewire {

class ModelList;
class SamplingForm;

/// The sampling and its models, the button that starts, stops and goes on, and the progress. Problems stand in words above the
/// button.
class CurveControls : public QWidget {
  Q_OBJECT

 public:
  explicit CurveControls(QWidget* parent = nullptr);

  Sampling sampling() const;
  ModelList* models() const { return m_models; }

  /// Chooses the settings and the models of these curves.
  void choose(const CurveState& curves);
  /// Shows the choice of the last start, and remembers it from now on.
  void remember();

  /// Tells whether these curves are of the sampling and the models that are chosen.
  bool isChosen(const CurveState& curves) const;
  bool showsWhatIsChosen() const;  ///< true: the last curves are of this sampling and these models

  void showSnapshot(const SnapshotPtr& snapshot);
  void showCurves(const CurveStatePtr& curves);
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void startRequested(const rewire::Sampling& sampling, const std::vector<rewire::ModelRequest>& models);
  void stopRequested();
  void edited();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeFooter();
  void fitWidth();
  void press();
  void check();
  void showProgress();
  bool unfinished() const;
  QString problemInWords(const std::vector<ModelRequest>& chosen) const;

  CurveStatePtr m_curves;
  SnapshotPtr m_snapshot;
  bool m_running = false;
  QString m_told;
  QColor m_line;
  SamplingForm* m_form = nullptr;
  ModelList* m_models = nullptr;
  QWidget* m_settings = nullptr;
  QWidget* m_footer = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_start = nullptr;
  QProgressBar* m_progress = nullptr;
  QLabel* m_left = nullptr;
};

}  // namespace rewire
