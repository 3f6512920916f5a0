#pragma once

#include "core/lab/lab.h"

#include <QObject>

#include <atomic>

namespace rewire {

/// The door between the lab's thread and the window. At most one wake-up waits in the GUI's queue.
class LabBridge : public QObject {
  Q_OBJECT

 public:
  explicit LabBridge(int threads, QObject* parent = nullptr);

 public Q_SLOTS:
  void ask(const rewire::LabRequest& request) { m_lab.ask(request); }

 Q_SIGNALS:
  void resultArrived(const rewire::LabResultPtr& result);

 private:
  std::atomic<bool> m_waiting = false;
  Lab m_lab;  // last: its thread may call back until it is gone
};

}  // namespace rewire
