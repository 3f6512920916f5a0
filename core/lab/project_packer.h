#pragma once

#include "core/lab/curve_state.h"
#include "core/phrase.h"
#include "core/project/lab_state.h"
#include "core/project/project_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace rewire {

/// Packs a staged run and curves into a project file, and removes the folder of the stage.
struct PackProject {
  std::uint64_t id = 0;
  std::string staged;
  std::vector<CurveStatePtr> curves;
  std::string path;
  ProjectBefore before = {};
};
/// Unpacks a project file: its run among those that are kept, so that it can go on.
struct OpenProject {
  std::string path;
};
using PackerRequest = std::variant<PackProject, OpenProject>;

/// A project that was opened.
struct OpenedProject {
  std::string path;
  std::string run;  ///< the folder of its run; empty: it has none
  std::vector<CurveStatePtr> curves;
  LabStatePtr lab;                   ///< comes out of a project without a run
  std::vector<LeftAlone> leftAlone;  ///< entries that are of no use here
};

/// The files that were written and read, as a watcher sees them; never changed after it is made.
struct PackerState {
  std::uint64_t packed = 0;            ///< id of the last request to pack that is over
  Phrase packError;                    ///< the reason, in words; empty: the file is written
  std::vector<std::string> leftAlone;  ///< known entries of it that are of no use
  std::uint64_t openings = 0;
  OpenedProject opened;        ///< the last one
  std::uint64_t failures = 0;  ///< files that could not be opened
  Phrase openError;            ///< the reason of the last one
};
using PackerStatePtr = std::shared_ptr<const PackerState>;

/// Packs and unpacks project files on a thread of its own, every request in its order. Its end waits for what is still to be
/// written.
class ProjectPacker {
 public:
  /// `runs`: the folder of kept runs. `program` is written into the files: "rewire 1.2.3". `onNews` is called on the packer's
  /// thread when `latest()` has changed. It must only wake somebody.
  ProjectPacker(std::filesystem::path runs, std::string program, std::function<void()> onNews);
  ~ProjectPacker();

  void ask(PackerRequest request);
  PackerStatePtr latest() const;  ///< never null

 private:
  class Worker;
  std::unique_ptr<Worker> m_worker;
};

}  // namespace rewire
