#include "ui/lesson/lesson_player.h"
#include "ui/style/phrase_text.h"

#include "core/error.h"
#include "core/lesson/lesson_states.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace rewire {

namespace {

bool standsStill(Phase phase) {
  return phase == Phase::Paused || phase == Phase::Finished;
}

}  // namespace

void LessonPlayer::open(Lesson lesson) {
  const bool another = m_lesson.has_value();
  m_lesson = std::move(lesson);
  m_tasks.clear();
  m_kept.clear();
  m_left.reset();
  if (!another) leaveOwnRun();
  goTo(0);
}

void LessonPlayer::close() {
  if (!m_lesson) return;
  m_lesson.reset();
  m_tasks.clear();
  m_started = m_nextAsSoonAsDone = false;
  m_problem.clear();
  Q_EMIT commandRequested(KeepLessonRuns{false});
  if (m_own) Q_EMIT commandRequested(*m_own);
  m_own.reset();
  Q_EMIT commandRequested(ForgetMoments{});
  Q_EMIT changed();
}

/// The run that a person has in the window comes back at the end: from its folder, or where there is none, the moment.
void LessonPlayer::leaveOwnRun() {
  if (m_snapshot && !m_snapshot->layers.empty()) {
    const std::filesystem::path history = m_snapshot->historyFile;
    const bool isProject = m_snapshot->file.ends_with(".rewire");
    m_own = ReturnTo{kOwn};
    if (!history.empty()) m_own = ContinueRun{history.parent_path().string(), {}, isProject ? m_snapshot->file : std::string()};
    Q_EMIT commandRequested(Remember{kOwn});
  }
  Q_EMIT commandRequested(KeepLessonRuns{true});
}

void LessonPlayer::next() {
  if (!m_lesson) return;
  if (isPlaying()) {
    m_nextAsSoonAsDone = true;
    if (m_epoch && m_snapshot->phase == Phase::Paused) Q_EMIT commandRequested(Play{});  // somebody has paused it
    return;
  }
  goTo(m_step + 1);
}

void LessonPlayer::previous() {
  if (!m_lesson) return;
  if (m_step == 0) return restart();
  const int step = m_step - 1;
  if (!isKept(after(step))) return goTo(step);
  m_tasks = {Reach{step}, Back{after(step)}, Perturbed{perturbedAfter(step)}};
  m_started = m_nextAsSoonAsDone = false;
  goOn();
}

void LessonPlayer::restart() {
  if (m_lesson) plan(m_step);
}

void LessonPlayer::goTo(int step) {
  if (m_lesson && step >= 0 && step < static_cast<int>(m_lesson->steps.size())) plan(step);
}

/// The perturbations of the specimen at the end of a step: those of its last action that set them.
std::vector<Perturbation> LessonPlayer::perturbedAfter(int step) const {
  std::vector<Perturbation> result;
  for (int i = static_cast<int>(beginningOf(*m_lesson, static_cast<std::size_t>(step))); i <= step; ++i) {
    for (const LessonAction& action : at(i).actions) {
      if (const auto* perturb = std::get_if<PerturbSpecimen>(&action)) result = perturb->steps;
      if (std::holds_alternative<ApplyToTraining>(action)) result.clear();
    }
  }
  return result;
}

Perturbations LessonPlayer::perturbations() const {
  return asSliders(perturbedAfter(m_step), seed());
}

bool LessonPlayer::isKept(std::uint64_t moment) const {
  return std::find(m_kept.begin(), m_kept.end(), moment) != m_kept.end();
}

bool LessonPlayer::standsWhereItWasLeft() const {
  return m_left && m_snapshot && m_snapshot->run == m_left->run && m_snapshot->revision == m_left->revision;
}

/// Plays a step; those that lead to it come first, where they have not been played.
void LessonPlayer::plan(int step) {
  const bool standsReady = !isPlaying() && standsWhereItWasLeft();
  m_tasks.clear();
  m_started = m_nextAsSoonAsDone = false;
  int from = static_cast<int>(beginningOf(*m_lesson, static_cast<std::size_t>(step)));
  for (int i = step; i > from; --i)
    if (isKept(before(i)) || isKept(after(i - 1))) from = i;
  const bool follows = from == m_step + 1 && standsReady;
  for (int i = from; i <= step; ++i) {
    m_tasks.push_back(Reach{i});
    const bool begins = at(i).start.from != LessonStart::From::StepBefore;
    if (begins && !isKept(before(i))) {
      m_tasks.push_back(Begin{i});
    } else if (begins || (i == from && !follows)) {
      m_tasks.push_back(Back{isKept(before(i)) ? before(i) : after(i - 1)});
    }
    if (begins || i == from) m_tasks.push_back(Perturbed{begins ? std::vector<Perturbation>() : perturbedAfter(i - 1)});
    m_tasks.push_back(Keep{before(i)});
    for (const LessonAction& action : at(i).actions) m_tasks.push_back(Act{action});
    m_tasks.push_back(Keep{after(i)});
  }
  goOn();
}

/// Starts tasks until one has to be waited for.
void LessonPlayer::goOn() {
  while (!m_tasks.empty()) {
    if (!m_started) {
      const Task task = m_tasks.front();
      const bool waits = std::visit([this](const auto& each) { return start(each); }, task);
      if (m_tasks.empty()) break;  // it was stopped
      m_started = waits;
    }
    if (m_started && !isDone()) break;
    m_started = false;
    m_awaitsRun = m_awaitsAction = false;
    m_epoch.reset();
    m_tasks.pop_front();
  }
  if (m_tasks.empty() && m_lesson && m_snapshot && m_problem.isEmpty()) m_left = Stand{m_snapshot->run, m_snapshot->revision};
  Q_EMIT changed();
  if (m_tasks.empty() && std::exchange(m_nextAsSoonAsDone, false) && m_problem.isEmpty()) goTo(m_step + 1);
}

void LessonPlayer::awaitAnotherRun() {
  m_awaitsRun = true;
  m_runBefore = m_snapshot ? m_snapshot->run : 0;
  const bool told = m_snapshot && m_snapshot->notices && !m_snapshot->notices->empty();
  m_noticeBefore = told ? m_snapshot->notices->back().id : 0;
}

/// The reason for which the awaited run cannot begin; empty: none was told.
QString LessonPlayer::refusal() const {
  if (!m_awaitsRun || !m_snapshot->notices) return {};
  for (const Notice& notice : *m_snapshot->notices)
    if (notice.error && notice.id > m_noticeBefore && notice.about == NoticeAbout::Opening) return textOf(notice.text);
  return {};
}

bool LessonPlayer::start(const Begin& task) {
  const LessonStart& start = at(task.step).start;
  awaitAnotherRun();
  const std::filesystem::path file = m_lesson->folder / start.file;
  if (start.from == LessonStart::From::Model) {
    Q_EMIT commandRequested(OpenModel{file.string()});
  } else if (start.from == LessonStart::From::Run) {
    Q_EMIT commandRequested(ContinueRun{file.string()});
    m_tasks.insert(m_tasks.begin() + 1, ToEpoch{start.epoch});
  } else {
    try {
      Q_EMIT commandRequested(StartExperiment{experimentOf(*m_lesson, start)});
    } catch (const InputError& error) {
      stopWith(textOf(error));
    }
  }
  return true;
}

bool LessonPlayer::start(const ToEpoch& task) {
  if (m_snapshot->epoch == task.epoch) return false;
  awaitAnotherRun();
  Q_EMIT commandRequested(Branch{task.epoch});
  return true;
}

bool LessonPlayer::start(const Back& task) {
  awaitAnotherRun();
  Q_EMIT commandRequested(ReturnTo{task.moment});
  return true;
}

bool LessonPlayer::start(const Keep& task) {
  Q_EMIT commandRequested(Remember{task.moment});
  if (!isKept(task.moment)) m_kept.push_back(task.moment);
  return false;
}

bool LessonPlayer::start(const Act& task) {
  return std::visit([this](const auto& action) { return act(action); }, task.action);
}

bool LessonPlayer::start(const Perturbed& task) {
  return act(PerturbSpecimen{task.steps});
}

bool LessonPlayer::start(const Reach& task) {
  m_step = task.step;
  m_problem.clear();
  return false;
}

bool LessonPlayer::act(const TrainTo& action) {
  m_epoch = action.epoch;
  if (m_snapshot->epoch >= action.epoch) return true;
  Q_EMIT commandRequested(StopAt{action.epoch});
  Q_EMIT commandRequested(Play{});
  return true;
}

bool LessonPlayer::act(const PerturbSpecimen& action) {
  Q_EMIT specimenPerturbed(asSliders(action.steps, seed()), action.steps.empty() ? tr("Heal") : tr("Step %1").arg(m_step + 1));
  return false;
}

bool LessonPlayer::act(const ApplyToTraining& action) {
  m_awaitsAction = true;
  m_actionsBefore = m_snapshot->record.actions.size();
  Q_EMIT specimenApplied(action.regrow);
  return true;
}

bool LessonPlayer::act(const ChangedSettings& action) {
  Q_EMIT commandRequested(ChangeSettings{action});
  return false;
}

bool LessonPlayer::isDone() const {
  if (!m_snapshot) return false;
  if (m_awaitsRun) return m_snapshot->run != m_runBefore && standsStill(m_snapshot->phase) && !m_snapshot->layers.empty();
  if (m_epoch) return m_snapshot->epoch >= *m_epoch && standsStill(m_snapshot->phase);
  return !m_awaitsAction || m_snapshot->record.actions.size() > m_actionsBefore;
}

void LessonPlayer::stopWith(const QString& problem) {
  m_tasks.clear();
  m_started = m_nextAsSoonAsDone = false;
  m_problem = problem;
}

void LessonPlayer::showSnapshot(const SnapshotPtr& snapshot) {
  m_snapshot = snapshot;
  if (!m_lesson || !m_started) return;
  if (snapshot->phase == Phase::Failed) {
    stopWith(textOf(snapshot->message));
    Q_EMIT changed();
  } else if (const QString reason = isDone() ? QString() : refusal(); !reason.isEmpty()) {
    stopWith(reason);
    Q_EMIT changed();
  } else if (isDone()) {
    goOn();
  }
}

}  // namespace rewire
