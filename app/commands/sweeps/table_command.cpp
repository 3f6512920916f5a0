#include "app/commands/sweeps/sweep_subcommands.h"
#include "app/process/output_option.h"
#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/output_path.h"
#include "core/sweep/sweep.h"
#include "core/sweep/sweep_table.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <sstream>

namespace rewire {

namespace {

struct TableOptions {
  explicit TableOptions(CLI::App& command) {
    const auto text = [&command](const char* option, std::string& value, const char* type, const char* help) {
      return command.add_option(option, value, help)->type_name(type);
    };
    text("SWEEP", folder, "", "the folder of a sweep")->required();
    text("--by", by, "KEYS", "keys of the experiment, as rule,density: a row for each combination of their values")->required();
    text("--over", over, "KEYS", "keys over which means are taken [seed]");
    text("--paired", paired, "VALUE",
         "also differences from the group with this value of a key of --by, run by run: static, or rule=static");
    text("--out", out, "FILE.csv", "the file to write [standard output]");
    command.add_flag("--json", json, "print the table as one JSON object");
  }

  std::string folder, by, over = "seed", paired, out;
  bool json = false;
};

/// "rule,weight-decay" as keys of the experiment file.
std::vector<std::string> keysIn(const std::string& text) {
  std::vector<std::string> keys;
  std::istringstream parts(text);
  for (std::string key; std::getline(parts, key, ',');) {
    std::replace(key.begin(), key.end(), '-', '_');
    keys.push_back(key == "lr" ? "learning_rate" : key);
  }
  return keys;
}

void checkOut(const TableOptions& options) {
  if (options.out.empty() || isStandardOutput(options.out)) {
    if (options.json && !options.out.empty())
      throw InputError("--json prints to standard output as well; name a file", "--out " + options.out);
    return;
  }
  demandNotRead(options.out, {(std::filesystem::path(options.folder) / Sweep::kPlanName).string()}, "--out");
  demandNotOfRun(options.out, "--out");
  demandWritable(options.out, "--out");
}

/// Says on standard error what the numbers do not.
void tellDoubts(const SweepTable& table) {
  if (table.finished < table.runs)
    std::cerr << "rewire: " << table.runs - table.finished << " of " << table.runs
              << " runs are not finished and not in the table\n";
  if (table.instructionSets.size() < 2) return;
  std::string sets;
  for (const std::string& set : table.instructionSets) sets += (sets.empty() ? "" : ", ") + set;
  std::cerr << "rewire: the results come from different instruction sets (" << sets
            << "), which round differently; the column instruction_sets says which\n";
}

void makeTable(const TableOptions& options) {
  checkOut(options);
  const Sweep sweep = readSweep(options.folder);
  const SweepTable table = tableOf(sweep, {keysIn(options.by), keysIn(options.over), options.paired});
  tellDoubts(table);
  const bool toFile = !options.out.empty() && !isStandardOutput(options.out);
  if (toFile) writeFile(options.out, asCsv(table));
  if (options.json) {
    std::cout << asJson(table) << '\n';
  } else if (!toFile) {
    std::cout << asCsv(table);
  }
}

}  // namespace

void addSweepTable(CLI::App& sweep) {
  CLI::App* command = sweep.add_subcommand("table", "Means over the runs of a sweep, with their intervals, as CSV");
  auto options = std::make_shared<TableOptions>(*command);
  command->callback([options] { makeTable(*options); });
}

}  // namespace rewire
