#include "app/commands/command_line.h"
#include "app/commands/interrupt.h"
#include "app/commands/progress.h"
#include "app/commands/sweeps/sweep_subcommands.h"
#include "app/commands/sweeps/then_option.h"
#include "core/compute/parallel.h"
#include "core/compute/thread_count.h"
#include "core/error.h"
#include "core/kept/history_writer.h"
#include "core/sweep/sweep.h"
#include "core/sweep/sweep_workers.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>

namespace rewire {

namespace {

struct RunCommandOptions {
  explicit RunCommandOptions(CLI::App& command) {
    command.add_option("SWEEP", folder, "the folder of a sweep")->required()->type_name("");
    command
        .add_option("--shard", shard,
                    "begin at the Ith of N parts of the plan, and go on through all of it [from Open MPI, PMI or Slurm, where "
                    "one of them has started this program]")
        ->type_name("I/N");
    command.add_flag("--retry-failed", retryFailed, "try runs again that have failed");
    command
        .add_option(
            "--threads", threads,
            "runs at the same time, a thread each [all cores; for one of several that MPI, Slurm or --shard tell apart 1, "
            "or the cores of a task of Slurm]; results do not depend on it")
        ->type_name("N")
        ->check(CLI::Range(1, 1024));
    command.add_option("--history", historyMegabytes, "megabytes that the history of each run may take; 0: none [1000]")
        ->type_name("MB")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}));
  }

  std::string folder, shard;
  std::optional<int> threads;
  std::int64_t historyMegabytes = HistoryWriter::kUsualLimit / 1'000'000;
  bool retryFailed = false;
};

WorkOptions workOptionsOf(const RunCommandOptions& options) {
  const Environment environment = [](const char* name) { return std::getenv(name); };
  WorkOptions work;
  work.rank = options.shard.empty() ? rankFrom(environment).value_or(WorkerRank()) : rankOfShard(options.shard);
  const int usual = work.rank.size > 1 ? coresOfTask(environment).value_or(1) : Threads::available();
  work.workers = options.threads.value_or(usual);
  work.retryFailed = options.retryFailed;
  work.run = {"rewire " REWIRE_VERSION, options.historyMegabytes * 1'000'000};
  demandThreads(work.workers);
  return work;
}

/// Shows how far a sweep is, and how long it will take: as long as the part since this program began tells.
class SweepBar {
 public:
  explicit SweepBar(const Sweep& sweep) : m_keys(keysThatDiffer(sweep.runs)) {}

  void show(const SweepProgress& progress) {
    if (!m_shareBefore) begin(progress);
    m_bar.show(progress.share, inWords(progress));
  }

  void tellRun(const SweepProgress& progress, const PlannedRun& run, const std::string& error) {
    const std::string name = nameForPeople(run, m_keys);
    m_bar.finish(error.empty() ? inWords(progress) + ": " + name : "rewire: failed: " + name + ": " + error);
  }

 private:
  void begin(const SweepProgress& progress) {
    m_shareBefore = progress.share;
    if (progress.finished > 0)
      m_bar.finish(std::to_string(progress.finished) + " of " + std::to_string(progress.runs) + " runs are finished already");
  }

  std::string inWords(const SweepProgress& progress) const {
    std::string text = std::to_string(progress.finished) + " of " + std::to_string(progress.runs) + " runs";
    if (progress.failed > 0) text += ", " + std::to_string(progress.failed) + " failed";
    const double done = progress.share - m_shareBefore.value_or(0.0);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
    if (done > 0.0 && progress.share < 1.0) text += ", " + durationInWords(seconds * (1.0 - progress.share) / done) + " left";
    return text;
  }

  Progress m_bar;
  std::vector<std::string> m_keys;
  std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
  std::optional<double> m_shareBefore;
};

SweepProgress workOnce(const Sweep& sweep, const WorkOptions& work, const std::stop_token& stop) {
  SweepBar bar(sweep);
  const WorkWatch watch{
      [&](const SweepProgress& progress) { bar.show(progress); },
      [&](const SweepProgress& progress, const PlannedRun& run, const std::string& error) { bar.tellRun(progress, run, error); }};
  return workOn(sweep, runTestsOf(sweep.plan.then), work, watch, stop);
}

/// A plan that has grown meanwhile is worked on as well: the program ends when it knows no more.
void runSweep(const RunCommandOptions& options) {
  const std::stop_token stop = interruptToken();
  WorkOptions work = workOptionsOf(options);
  Sweep sweep = readSweep(options.folder);
  SweepProgress end = workOnce(sweep, work, stop);
  for (Sweep now = readSweep(options.folder); hasGrown(sweep, now); now = readSweep(options.folder)) {
    std::cerr << "rewire: the plan has grown to " << now.runs.size() << " runs; going on\n";
    sweep = std::move(now);
    work.retryFailed = false;  // they were tried again
    end = workOnce(sweep, work, stop);
  }
  if (end.failed > 0) throw WorkError(failedInWords(end.failed, end.runs), options.folder);
  std::cout << "all " << end.runs << " runs are finished; rewire sweep table " << shown(options.folder)
            << " --by KEYS sums them up\n";
}

}  // namespace

void addSweepRun(CLI::App& sweep) {
  CLI::App* command =
      sweep.add_subcommand("run", "Train the runs of a sweep that are not finished, together with all others who work on it");
  auto options = std::make_shared<RunCommandOptions>(*command);
  command->callback([options] { runSweep(*options); });
}

}  // namespace rewire
