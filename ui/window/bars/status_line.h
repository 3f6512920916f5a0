#pragma once

#include "core/run/snapshot.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;

namespace rewire {

/// One line of figures about the run. Each stands in a field of fixed width, so that nothing moves while they change. Where they
/// have no room together, the least important are left out, whole. A message that is no error takes the first field for some
/// seconds.
class StatusLine : public QWidget {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  void showSnapshot(const SnapshotPtr& snapshot);
  void tell(const QString& message);
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Figure {
    QLabel* label;
    QString widest;
  };

  QLabel* addFigure(const char* name, const QString& widest, const QString& tip, Qt::Alignment alignment);
  void showNumbers(const Snapshot& snapshot);
  void showPhase();
  void fit();
  int widthOf(const Figure& figure) const;

  std::vector<Figure> m_figures;  // in their order, the phase first
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
