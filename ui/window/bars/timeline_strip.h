#pragma once

#include "core/run/snapshot.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace rewire {

/// The epochs of a run on one line: a tick each, test accuracy as a faint curve, marks for what was done, and the head. A click,
/// a drag or the arrow keys move the head.
class TimelineStrip : public QWidget {
  Q_OBJECT

 public:
  explicit TimelineStrip(QWidget* parent = nullptr);

  /// `kept`: epochs that can be shown, ascending.
  void showRun(const SnapshotPtr& present, const std::vector<int>& kept);
  void setHead(std::optional<int> epoch);          ///< nothing: at the present
  void setComparedWith(std::optional<int> epoch);  ///< a second line
  std::optional<int> head() const { return m_head; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void headChosen(int epoch);  ///< one that is kept
  void liveChosen();           ///< beyond the last one

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  double xOf(double epoch) const;
  int lastEpoch() const;
  std::optional<int> keptAt(double x) const;
  void choose(double x);
  void moveBy(int steps);
  void drawTicks(QPainter& painter) const;
  void drawAccuracy(QPainter& painter) const;
  void drawEvents(QPainter& painter) const;
  void drawHead(QPainter& painter, double epoch, bool strong) const;

  SnapshotPtr m_present;
  std::vector<int> m_kept;
  std::optional<int> m_head;
  std::optional<int> m_against;
};

}  // namespace rewire
