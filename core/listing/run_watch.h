#pragma once

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/listing/run_list.h"

#include <filesystem>
#include <functional>

namespace rewire {

/// Reads the runs of a folder on a thread of its own whenever it is asked to. All functions may be called from any thread and
/// none of them waits.
class RunWatch {
 public:
  /// `onNews` is called on its thread after every list that was read; it must only wake somebody.
  explicit RunWatch(std::function<void()> onNews);

  void ask(std::filesystem::path folder) { m_requests.ask(std::move(folder)); }
  RunListPtr latest() const { return m_lists.newest(); }  ///< null before the first

 private:
  NewestValue<RunList> m_lists;
  RunListReader m_reader;
  NewestRequest<std::filesystem::path> m_requests;  // last: its thread uses the others
};

}  // namespace rewire
