#pragma once

#include <functional>
#include <optional>
#include <string>

namespace rewire {

/// The rank of a program among those that work on one sweep: it begins at its own place in the plan. No result depends on it.
struct WorkerRank {
  int rank = 0;
  int size = 1;
  bool operator==(const WorkerRank&) const = default;
};

/// Reads a variable of the environment; null: it is not set.
using Environment = std::function<const char*(const char* name)>;

/// The rank that Open MPI, another MPI (PMI), or Slurm (tasks, arrays, or both) has given this program; nothing: none has. Throws
/// InputError naming a variable that is no rank.
std::optional<WorkerRank> rankFrom(const Environment& environment);

/// The cores that Slurm has given each task; nothing: it has not said.
std::optional<int> coresOfTask(const Environment& environment);

/// The rank that "I/N" says, counted from 1 or from 0. Throws InputError.
WorkerRank rankOfShard(const std::string& text);

}  // namespace rewire
