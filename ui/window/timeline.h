#pragma once

#include "core/lab/past.h"
#include "core/run/command.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace rewire {

class TimelineBar;

/// Leads the window through the epochs of a run that are past. It knows where the head is, asks for that epoch, and passes it on
/// to whoever shows networks. Training goes on meanwhile. Knows no thread.
class Timeline : public QObject {
  Q_OBJECT

 public:
  /// The bar must outlive it.
  explicit Timeline(TimelineBar* bar, QObject* parent = nullptr);

  std::optional<int> head() const { return m_head; }  ///< nothing: at the present
  std::optional<int> comparedWith() const { return m_against; }
  /// Moves the head to where it was left in this run. Nothing: it stays.
  void restore(std::optional<int> head, std::optional<int> against);

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& present);
  void takeAnswer(const rewire::PastEpochPtr& answer);
  void moveTo(int epoch);
  void goLive();

 Q_SIGNALS:
  void requested(const rewire::PastRequest& request);
  void pastShown(const rewire::SnapshotPtr& past);  ///< null: the present
  void commandRequested(const rewire::Command& command);
  void failed(const QString& line);
  void lost(int epoch);  ///< the epoch to restore is no longer there

 private:
  void connectBar();
  void ask();
  void step(int direction);
  void play(bool playing);
  void playOn();
  void compare(bool compared);
  void branch(bool again);
  void show();
  void forget();

  TimelineBar* m_bar;
  QTimer m_timer;
  SnapshotPtr m_present;
  std::vector<int> m_kept;
  std::optional<int> m_head;
  std::optional<int> m_against;
  std::uint64_t m_asked = 0;
  bool m_waiting = false;  // for the answer to the last request
};

}  // namespace rewire
