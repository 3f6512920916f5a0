#pragma once

#include "core/run/snapshot.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace rewire {

/// One line of figures about the run. Each stands in a field of fixed width, so that nothing moves while they change. A message
/// that is no error takes the first field for some seconds.
class StatusLine : public QWidget {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  void showSnapshot(const SnapshotPtr& snapshot);
  void tell(const QString& message);

 private:
  QLabel* addFigure(const char* name, const QString& widest, const QString& tip, Qt::Alignment alignment);
  void showNumbers(const Snapshot& snapshot);
  void showPhase();

  QString m_phaseInWords;
  QString m_message;
  QTimer m_messageTime;
  QLabel* m_phase = nullptr;
  QLabel* m_epoch = nullptr;
  QLabel* m_links = nullptr;
  QString m_linksTip;
  QLabel* m_sparsity = nullptr;
  QLabel* m_speed = nullptr;
  QLabel* m_timeLeft = nullptr;
  QLabel* m_seed = nullptr;
};

/// Names the phase of the run: "training", "evaluating…", "paused".
QString phaseInWords(const Snapshot& snapshot);

}  // namespace rewire
