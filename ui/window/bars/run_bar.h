#pragma once

#include "core/run/command.h"
#include "core/run/snapshot.h"
#include "ui/style/theme.h"
#include "ui/widgets/shown_controls.h"

#include <QAction>
#include <QToolBar>

#include <array>
#include <optional>

class QCheckBox;
class QLabel;

namespace rewire {

class AccuracyDisplay;
class ChoiceBox;
class EpochProgress;
class NumberBox;

/// The controls of a run: play, pause, one epoch, reset, the epoch to stop at, the speed, the progress, and the accuracy. The Run
/// menu has the same actions. It always shows the state of the last snapshot, never a request.
class RunBar : public QToolBar {
  Q_OBJECT

 public:
  explicit RunBar(QWidget* parent = nullptr);

  void showSnapshot(const SnapshotPtr& snapshot);
  void setShown(const ShownControls& shown);
  void setTheme(const Theme& theme);
  void setReduceMotion(bool reduce);
  void adaptToText();
  void askForStop();  ///< switches "stop at" on and puts the cursor there
  /// Requests this speed.
  void setSpeed(Speed speed);
  Speed speed() const;  ///< the chosen one

  QAction* playPauseAction() const { return m_playPause; }  ///< one action for the menu and the space bar
  QAction* stepAction() const { return m_step; }
  QAction* resetAction() const { return m_reset; }
  QAction* extendAction() const { return m_extend; }                        ///< 20 epochs more; not in the bar
  const std::array<QAction*, 3>& speedActions() const { return m_speeds; }  ///< from slow to fast

 Q_SIGNALS:
  void commandRequested(const rewire::Command& command);

 private:
  void makeActions();
  void makeButtons();
  void makeStopAt();
  void makeSpeed();
  void makeProgress();
  QAction* action(const QString& name, const QString& text, const QString& tip, const QKeySequence& key, const Command& command);
  void makeExtend();
  void requestStop();
  void showRefusal(const QString& refusal);
  void extend();
  void enableActions(const Snapshot& snapshot);
  void showStopAt(const Snapshot& snapshot);
  void showSpeed(Speed speed);
  void showProgress(const Snapshot& snapshot);

  QAction* m_playPause = nullptr;
  QAction* m_play = nullptr;
  QAction* m_pause = nullptr;
  QAction* m_step = nullptr;
  QAction* m_reset = nullptr;
  QAction* m_extend = nullptr;
  QCheckBox* m_stops = nullptr;
  NumberBox* m_stopEpoch = nullptr;
  QLabel* m_refusal = nullptr;
  ChoiceBox* m_speed = nullptr;
  QAction* m_stopsInBar = nullptr;
  QAction* m_speedInBar = nullptr;
  std::array<QAction*, 3> m_speeds{};
  QLabel* m_epoch = nullptr;
  EpochProgress* m_progress = nullptr;
  AccuracyDisplay* m_accuracy = nullptr;
  SnapshotPtr m_snapshot;
  bool m_training = false;
  int m_epochs = 0;
  std::optional<StopAt> m_requestedStop;  ///< a request that no snapshot shows yet
  std::optional<Speed> m_requestedSpeed;  ///< the same
};

/// The epoch of the run as people name it: the running one, or the last one finished.
int epochInWords(const Snapshot& snapshot);

}  // namespace rewire
