#include "ui/window/timeline.h"

#include "ui/style/phrase_text.h"
#include "ui/window/bars/timeline_bar.h"
#include "ui/window/bars/timeline_strip.h"
#include "ui/window/history_room.h"

#include <algorithm>

namespace rewire {

Timeline::Timeline(TimelineBar* bar, QObject* parent)
    : QObject(parent), m_bar(bar), m_present(std::make_shared<const Snapshot>()) {
  connect(&m_timer, &QTimer::timeout, this, &Timeline::playOn);
  connectBar();
}

void Timeline::connectBar() {
  connect(m_bar->strip(), &TimelineStrip::headChosen, this, [this](int epoch) {
    play(false);
    moveTo(epoch);
  });
  connect(m_bar->strip(), &TimelineStrip::liveChosen, this, &Timeline::goLive);
  connect(m_bar, &TimelineBar::playToggled, this, &Timeline::play);
  connect(m_bar, &TimelineBar::speedChanged, this, [this](int speed) { m_timer.setInterval(1000 / speed); });
  connect(m_bar->backAction(), &QAction::triggered, this, [this] { step(-1); });
  connect(m_bar->forwardAction(), &QAction::triggered, this, [this] { step(1); });
  connect(m_bar->liveAction(), &QAction::triggered, this, &Timeline::goLive);
  connect(m_bar->compareAction(), &QAction::triggered, this, &Timeline::compare);
  connect(m_bar->branchAction(), &QAction::triggered, this, [this] { branch(false); });
  connect(m_bar->againAction(), &QAction::triggered, this, [this] { branch(true); });
  connect(m_bar->roomAction(), &QAction::triggered, this, [this] {
    askForHistoryRoom(m_bar->window(), [this](std::int64_t bytes) { Q_EMIT commandRequested(LimitHistory{bytes}); });
  });
}

/// A finished epoch, or a run that has just got a folder, may have brought more to look at.
void Timeline::showSnapshot(const SnapshotPtr& present) {
  const SnapshotPtr before = std::exchange(m_present, present);
  if (present->run != before->run) forget();
  const bool more = present->run != before->run || present->epoch != before->epoch || present->historyFile != before->historyFile;
  if (more && !present->historyFile.empty()) ask();
  show();
}

void Timeline::forget() {
  play(false);
  m_kept.clear();
  m_against.reset();
  m_bar->setComparedWith({});
  if (std::exchange(m_head, std::nullopt)) Q_EMIT pastShown(nullptr);
}

void Timeline::ask() {
  m_waiting = true;
  Q_EMIT requested({++m_asked, m_present, m_head, m_against});
}

void Timeline::takeAnswer(const PastEpochPtr& answer) {
  if (answer->run != m_present->run) return;
  if (answer->request == m_asked) m_waiting = false;
  if (!answer->error.empty()) {
    Q_EMIT failed(textOf(answer->error));
    return goLive();
  }
  m_kept = answer->kept;
  if (answer->past && m_head) Q_EMIT pastShown(answer->past);
  show();
}

void Timeline::moveTo(int epoch) {
  m_head = epoch;
  ask();
  show();
}

void Timeline::restore(std::optional<int> head, std::optional<int> against) {
  const auto isPast = [this](int epoch) { return !m_present->historyFile.empty() && epoch <= m_present->epoch; };
  if (against && isPast(*against)) m_bar->setComparedWith(m_against = against);
  if (head && isPast(*head)) moveTo(*head);
  if (head && !isPast(*head)) Q_EMIT lost(*head);
}

void Timeline::goLive() {
  play(false);
  if (!m_head) return;
  m_head.reset();
  Q_EMIT pastShown(nullptr);
  show();
}

void Timeline::step(int direction) {
  play(false);
  const auto at = m_head ? std::lower_bound(m_kept.begin(), m_kept.end(), *m_head) : m_kept.end();
  const auto index = (at - m_kept.begin()) + direction;
  if (index >= std::ssize(m_kept)) return goLive();
  if (index >= 0) moveTo(m_kept[static_cast<std::size_t>(index)]);
}

/// From the start, if the head is at the end.
void Timeline::play(bool playing) {
  if (playing == m_timer.isActive()) return m_bar->setPlaying(playing);
  m_bar->setPlaying(playing);
  if (!playing) return m_timer.stop();
  m_timer.start(1000 / m_bar->speed());
  if (!m_kept.empty() && (!m_head || *m_head >= m_kept.back())) moveTo(m_kept.front());
}

/// An epoch that is not drawn yet is waited for: none is left out.
void Timeline::playOn() {
  if (m_waiting) return;
  const auto next = std::upper_bound(m_kept.begin(), m_kept.end(), m_head.value_or(-1));
  if (next == m_kept.end()) return play(false);
  moveTo(*next);
}

void Timeline::compare(bool compared) {
  m_against = !compared ? std::nullopt : m_head ? m_head : m_kept.empty() ? std::nullopt : std::optional(m_kept.back());
  m_bar->setComparedWith(m_against);
  if (m_head) ask();
}

void Timeline::branch(bool again) {
  if (m_head) Q_EMIT commandRequested(Branch{*m_head, again});
}

void Timeline::show() {
  m_bar->showRun(m_present, m_kept, m_head);
}

}  // namespace rewire
