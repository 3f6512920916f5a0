#pragma once

#include "core/lab/lesson_meter.h"
#include "core/run/command.h"
#include "core/run/snapshot.h"
#include "core/train/control_names.h"
#include "ui/window/lessons/veil.h"

#include <QStringList>
#include <QToolBar>

class QMainWindow;

namespace rewire {

class LessonPanel;
class LessonPlayer;
class Presenter;

/// A lesson in the window: its text along the right edge, where no panel moves it, what plays its steps, and presenting. Hidden
/// while none is open.
class LessonEdge : public QToolBar {
  Q_OBJECT

 public:
  explicit LessonEdge(QMainWindow* window);

  /// Opens a lesson by its name, or from its folder or zip, and plays its first step. failed() says why it cannot.
  void open(const QString& nameOrFile);
  void present(const QString& nameOrFile);  ///< the same before a class
  void stopPresenting();

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void showMeasured(const rewire::MeterAnswerPtr& answer);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  /// Stays hidden without a lesson, though the layout of the last window had one.
  void setVisible(bool visible) override;

 Q_SIGNALS:
  void commandRequested(const rewire::Command& command);
  void specimenPerturbed(const rewire::Perturbations& perturbations, const QString& name);
  void specimenApplied(bool regrow);
  void failed(const QString& line);
  void docksWanted(const QStringList& names);  ///< in front of others
  /// `central`: and the network; `first`: it is what is looked at.
  void onlyDocksWanted(const QStringList& names, bool central, bool first);
  void measuresRequested(const rewire::MeterRequest& request);
  void statementsChanged(const QStringList& measures);  ///< those that the step states values of; none: no lesson is open
  /// The choice of the lesson, and the controls of the step that is presented; nothing for both: no lesson is open.
  void controlsWanted(const rewire::ShownParts& lesson, const rewire::ShownParts& step);
  void allDocksWanted();  ///< as they were before onlyDocksWanted()

 private:
  void connectPlayer();
  void showStep();
  void askForDocks();
  void revealControls();
  void askForControls();
  void askForMeasures();
  void liftOut();
  const LessonStep& step() const;

  LessonPlayer* m_player;
  LessonPanel* m_panel;
  Presenter* m_presenter;
  Veils m_veils;
  int m_step = -1;            // that was shown last; its views were asked for
  bool m_measured = false;    // the values that the step states were asked for
  std::uint64_t m_asked = 0;  // id of that request
};

}  // namespace rewire
