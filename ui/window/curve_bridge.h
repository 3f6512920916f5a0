#pragma once

#include "core/lab/curve_run.h"

#include <QObject>

#include <atomic>
#include <vector>

namespace rewire {

/// The one door between the thread that computes robustness curves and the window. At most one wake-up waits in the GUI's queue.
class CurveBridge : public QObject {
  Q_OBJECT

 public:
  /// `threads`: for the numeric work.
  explicit CurveBridge(int threads, QObject* parent = nullptr);

  CurveStatePtr latest() const { return m_run.latest(); }

 public Q_SLOTS:
  void start(const rewire::Sweep& sweep, const std::vector<rewire::ModelRequest>& models) { m_run.start(sweep, models); }
  void stop() { m_run.stop(); }

 Q_SIGNALS:
  void curvesArrived(const rewire::CurveStatePtr& curves);

 private:
  std::atomic<bool> m_waiting = false;
  CurveRun m_run;  // last: its thread may call back until it is gone
};

}  // namespace rewire
