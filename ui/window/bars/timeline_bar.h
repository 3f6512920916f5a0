#pragma once

#include "core/run/snapshot.h"

#include <QAction>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QToolButton;

namespace rewire {

class ChoiceBox;
class TimelineStrip;
struct Theme;

/// The timeline under the central view: play, its speed, the strip of epochs, the epoch that is shown, what can be done with it,
/// and the way back to the present. It turns clicks into signals; the Timeline answers them. Its actions are in the menu too.
class TimelineBar : public QWidget {
  Q_OBJECT

 public:
  static constexpr std::array<int, 4> kSpeeds = {1, 2, 5, 10};  ///< epochs a second

  explicit TimelineBar(QWidget* parent = nullptr);

  /// Shows the run, the epochs that are kept, and where the head is (nothing: at the present).
  void showRun(const SnapshotPtr& present, const std::vector<int>& kept, std::optional<int> head);
  void setComparedWith(std::optional<int> epoch);
  void setPlaying(bool playing);
  void setTheme(const Theme& theme);
  int speed() const;  ///< epochs a second

  TimelineStrip* strip() const { return m_strip; }
  QAction* playAction() const { return m_play; }
  QAction* backAction() const { return m_back; }
  QAction* forwardAction() const { return m_forward; }
  QAction* liveAction() const { return m_live; }
  QAction* compareAction() const { return m_compare; }  ///< checkable
  QAction* branchAction() const { return m_branch; }
  QAction* againAction() const { return m_again; }
  QAction* roomAction() const { return m_room; }

 Q_SIGNALS:
  void playToggled(bool playing);
  void speedChanged(int epochsPerSecond);

 private:
  void makeActions();
  QAction* action(const char* name, const QString& text, const QString& tip, const QKeySequence& key);
  QToolButton* button(QAction* action);
  void tellKept(const Snapshot& present, std::optional<int> head);
  void enable(std::optional<int> head, bool anyKept);

  const Theme* m_theme = nullptr;
  QAction* m_play = nullptr;
  QAction* m_back = nullptr;
  QAction* m_forward = nullptr;
  QAction* m_live = nullptr;
  QAction* m_compare = nullptr;
  QAction* m_branch = nullptr;
  QAction* m_again = nullptr;
  QAction* m_room = nullptr;
  ChoiceBox* m_speed = nullptr;
  TimelineStrip* m_strip = nullptr;
  QLabel* m_label = nullptr;
};

}  // namespace rewire
