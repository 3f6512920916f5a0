#include "core/sweep/worker_rank.h"

#include "core/error.h"
#include "core/io/message_text.h"

#include <charconv>

namespace rewire {

namespace {

constexpr int kMostRanks = 10'000'000;

std::optional<int> numberIn(std::string_view text) {
  int number = 0;
  const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && at == text.data() + text.size();
  return whole && number >= 0 && number <= kMostRanks ? std::optional(number) : std::nullopt;
}

/// The number that a variable holds; nothing: it is not set.
std::optional<int> variable(const Environment& environment, const char* name) {
  const char* text = environment(name);
  if (text == nullptr || *text == '\0') return std::nullopt;
  const auto number = numberIn(text);
  if (!number) throw InputError("this variable must be a whole number from 0 on, not " + inQuotes(text), name);
  return number;
}

/// The rank of a pair of variables; nothing where one of them is not set, as in a batch script that is no task.
std::optional<WorkerRank> pairOf(const Environment& environment, const char* rankName, const char* sizeName) {
  const auto rank = variable(environment, rankName), size = variable(environment, sizeName);
  if (!rank || !size) return std::nullopt;
  if (*rank >= *size)
    throw InputError("this variable must be below " + std::string(sizeName) + ", which is " + std::to_string(*size) + ", not " +
                         std::to_string(*rank),
                     rankName);
  return WorkerRank{*rank, *size};
}

/// The element of a Slurm array. Its numbers may begin anywhere and have gaps.
std::optional<WorkerRank> elementOf(const Environment& environment) {
  const auto id = variable(environment, "SLURM_ARRAY_TASK_ID"), count = variable(environment, "SLURM_ARRAY_TASK_COUNT");
  if (!id || !count || *count == 0) return std::nullopt;
  const int first = variable(environment, "SLURM_ARRAY_TASK_MIN").value_or(0);
  const int step = std::max(1, variable(environment, "SLURM_ARRAY_TASK_STEP").value_or(1));
  return WorkerRank{std::max(0, *id - first) / step % *count, *count};
}

}  // namespace

std::optional<WorkerRank> rankFrom(const Environment& environment) {
  std::optional<WorkerRank> task;
  for (const auto& [rank, size] : {std::pair("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"), std::pair("PMI_RANK", "PMI_SIZE"),
                                   std::pair("SLURM_PROCID", "SLURM_NTASKS")}) {
    if (!task) task = pairOf(environment, rank, size);
  }
  const std::optional<WorkerRank> element = elementOf(environment);
  if (!task || !element) return task ? task : element;
  const auto size = std::int64_t{element->size} * task->size;
  if (size > kMostRanks) throw InputError("array and tasks together are more than 10,000,000 workers", "SLURM_ARRAY_TASK_COUNT");
  return WorkerRank{element->rank * task->size + task->rank, static_cast<int>(size)};
}

std::optional<int> coresOfTask(const Environment& environment) {
  const auto cores = variable(environment, "SLURM_CPUS_PER_TASK");
  return cores && *cores > 0 ? cores : std::nullopt;
}

WorkerRank rankOfShard(const std::string& text) {
  const std::size_t slash = text.find('/');
  const std::string_view whole = text;
  const auto index = slash == std::string::npos ? std::nullopt : numberIn(whole.substr(0, slash));
  const auto size = slash == std::string::npos ? std::nullopt : numberIn(whole.substr(slash + 1));
  if (!index || !size || *size == 0 || *index > *size)
    throw InputError("a shard must be I/N, as 2/8 for the second of eight, not " + inQuotes(text), "--shard");
  return {*index % *size, *size};
}

}  // namespace rewire
