#pragma once

#include "core/lab/lab_request.h"

#include <functional>
#include <memory>

namespace rewire {

/// Evaluates specimens on a thread of its own, so that training, if it runs, runs on. Requests go in, results come out; the
/// newest of each is all that is kept. Long work (an attack of many steps) is answered first on a sample, then on ever more,
/// and given up when a newer request arrives. All of its functions may be called from any thread and none of them waits.
class Lab {
 public:
  /// `threads`: for the numeric work. `onNews` is called on the lab's thread whenever `latest()` has changed; it must only wake
  /// somebody.
  Lab(int threads, std::function<void()> onNews);
  ~Lab();

  void ask(LabRequest request);
  LabResultPtr latest() const;  ///< null before the first

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire
