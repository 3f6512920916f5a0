#pragma once

#include "core/lab/curve_state.h"
#include "core/phrase.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace rewire {

/// Keeps curves; those of the same settings and networks are replaced.
struct KeepCurves {
  CurveStatePtr curves;
};
/// Reads a file that `rewire curve` or the window wrote, and keeps its curves.
struct OpenCurves {
  std::string path;
};
/// Keeps curves that come out of a project file, and shows them.
struct ShowCurves {
  CurveStatePtr curves;
};
/// Removes kept curves for good.
struct RemoveCurves {
  std::string id;
};
using ShelfRequest = std::variant<KeepCurves, OpenCurves, ShowCurves, RemoveCurves>;

/// The kept curves as a watcher sees them; never changed after it is made.
struct ShelfState {
  std::vector<CurveStatePtr> curves;  ///< the newest first, each with its id
  std::string opened;                 ///< id of the curves that were opened last
  std::string openedPath;             ///< the file that they came from; empty: a project
  std::uint64_t openings = 0;         ///< files opened so far
  Phrase error;                       ///< the last failure, in words
  std::uint64_t failures = 0;         ///< so far
};
using ShelfStatePtr = std::shared_ptr<const ShelfState>;

/// Keeps curves in a folder, a file each, from one start of the program to the next. It reads and writes on a thread of its own.
/// Its end waits for what is still to be written.
class CurveShelf {
 public:
  /// `program` is written into the files: "rewire 1.2.3". `onNews` is called on the shelf's thread when `latest()` has changed.
  /// It must only wake somebody. The folder is made when there is something to keep.
  CurveShelf(std::filesystem::path folder, std::string program, std::function<void()> onNews);
  ~CurveShelf();

  void ask(ShelfRequest request);
  ShelfStatePtr latest() const;  ///< never null

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire
