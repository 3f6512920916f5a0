#pragma once

#include "core/lesson/lesson.h"
#include "core/run/command.h"
#include "core/run/snapshot.h"

#include <QObject>

#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rewire {

/// Leads a window through a lesson: it sends the commands of a step and waits until the run has done them. The moments before
/// and after a step are remembered by the session, so that each is returned to exactly, forwards and backwards.
class LessonPlayer : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  const Lesson* lesson() const { return m_lesson ? &*m_lesson : nullptr; }  ///< null: none is open
  int step() const { return m_step; }
  /// Tells whether the actions of the step are still being done.
  bool isPlaying() const { return !m_tasks.empty(); }
  /// The reason for which the step stopped; empty: it did not.
  QString problem() const { return m_problem; }

  const SnapshotPtr& snapshot() const { return m_snapshot; }  ///< the newest; null before the first
  Perturbations perturbations() const;                        ///< those of the specimen at the end of the step

  void open(Lesson lesson);  ///< plays its first step
  void close();              ///< the run that was there before comes back

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void next();      ///< plays the next step; while this one is played, as soon as it is done
  void previous();  ///< shows the step before as it ended
  void restart();   ///< plays this step again from its beginning
  void goTo(int step);

 Q_SIGNALS:
  void commandRequested(const rewire::Command& command);
  void specimenPerturbed(const rewire::Perturbations& perturbations, const QString& name);
  void specimenApplied(bool regrow);  ///< its perturbations are to go over to the network that trains
  void changed();                     ///< step, playing or problem

 private:
  struct Begin {
    int step;
  };
  struct ToEpoch {  ///< in the history of the run that was opened
    int epoch;
  };
  struct Back {
    std::uint64_t moment;
  };
  struct Keep {
    std::uint64_t moment;
  };
  struct Act {
    LessonAction action;
  };
  struct Perturbed {
    std::vector<Perturbation> steps;
  };
  struct Reach {  ///< the step is in view from here on
    int step;
  };
  using Task = std::variant<Begin, ToEpoch, Back, Keep, Act, Perturbed, Reach>;

  static constexpr std::uint64_t kOwn = ~std::uint64_t{0};

  void leaveOwnRun();
  static std::uint64_t before(int step) { return 2 * static_cast<std::uint64_t>(step); }
  static std::uint64_t after(int step) { return before(step) + 1; }
  const LessonStep& at(int step) const { return m_lesson->steps[static_cast<std::size_t>(step)]; }
  std::vector<Perturbation> perturbedAfter(int step) const;
  bool isKept(std::uint64_t moment) const;
  bool standsWhereItWasLeft() const;
  void plan(int step);
  void goOn();
  bool start(const Task& task);
  bool start(const Begin& task);
  bool start(const ToEpoch& task);
  bool start(const Back& task);
  bool start(const Keep& task);
  bool start(const Act& task);
  bool start(const Perturbed& task);
  bool start(const Reach& task);
  bool act(const TrainTo& action);
  bool act(const PerturbSpecimen& action);
  bool act(const ApplyToTraining& action);
  bool act(const ChangedSettings& action);
  bool isDone() const;
  void awaitAnotherRun();
  QString refusal() const;
  void stopWith(const QString& problem);
  std::uint64_t seed() const { return m_snapshot ? m_snapshot->experiment.seed : 1; }

  std::optional<Lesson> m_lesson;
  int m_step = 0;
  QString m_problem;
  SnapshotPtr m_snapshot;
  std::deque<Task> m_tasks;  // the first one is being done, if m_started
  bool m_started = false;
  std::uint64_t m_noticeBefore = 0;  // a later error about opening refuses the run that is awaited
  std::uint64_t m_runBefore = 0;     // another one is awaited
  std::optional<int> m_epoch;        // that is awaited
  std::size_t m_actionsBefore = 0;   // more are awaited
  bool m_awaitsRun = false, m_awaitsAction = false;
  std::vector<std::uint64_t> m_kept;  // moments
  struct Stand {
    std::uint64_t run = 0, revision = 0;
  };
  std::optional<Stand> m_left;  // at the end of the step
  bool m_nextAsSoonAsDone = false;
  std::optional<Command> m_own;  // brings back what was there before the lesson; nothing: there was no network
};

}  // namespace rewire
