#include "app/commands/command_line.h"
#include "app/commands/interrupt.h"
#include "app/process/output_option.h"
#include "core/export/exporter.h"
#include "core/io/output_path.h"
#include "core/io/writer_lock.h"
#include "core/kept/history_writer.h"
#include "core/kept/run_folder.h"

#include <filesystem>
#include <iostream>
#include <set>

namespace rewire {

namespace {

std::set<std::string> namesOfFormats() {
  std::set<std::string> names;
  for (const ExportFormat format : exportFormats()) names.emplace(nameOf(format));
  return names;
}

struct ExportOptions {
  explicit ExportOptions(CLI::App& command) {
    command.add_option("MODEL", model, "a model file (.safetensors) or a run folder")->required();
    command.add_option("--format", format, "the format to write")->required()->check(CLI::IsMember(namesOfFormats()));
    command.add_option("--out", out, "the file to write")->required()->type_name("FILE");
    command.add_flag("--dense", dense,
                     "write the links of dense layers too: those of the output layer, or all of a dense network");
    command.add_flag("--comments", comments,
                     "edges, metrics: begin with a comment line that tells how the file was made; Gephi does not skip it");
    command.add_option("--layer", layer, "npz: the matrix of this layer alone, counted from 0 at the input")->type_name("N");
  }

  std::string model;
  std::string format;
  std::string out;
  bool dense = false;
  bool comments = false;
  std::optional<int> layer;
};

/// Files that are read: a run has several.
std::vector<std::string> filesReadFor(const std::string& model) {
  const std::filesystem::path folder = model;
  std::vector<std::string> files = {model};
  for (const char* name : {RunFolder::kExperimentName, RunFolder::kMetricsName, RunFolder::kModelName, HistoryWriter::kName})
    files.push_back((folder / name).string());
  return files;
}

void checkOut(const ExportOptions& options) {
  demandNoStandardOutput(options.out, "an export is a file that is replaced whole", "--out");
  demandNotRead(options.out, filesReadFor(options.model), "--out");
  demandNotOfRun(options.out, "--out");
  demandWritable(options.out, "--out");
}

void tell(const ExportOptions& options, ExportFormat format, std::int64_t count) {
  std::cout << shown(options.out) << ": " << options.format << ", " << count << (holdsMetrics(format) ? " epochs" : " links")
            << '\n';
  const std::string name = std::filesystem::path(options.out).filename().string();
  if (format == ExportFormat::Tensorboard && name.find("tfevents") == std::string::npos)
    std::cout << "TensorBoard finds files that have tfevents in their names, such as events.out.tfevents.rewire\n";
}

void exportModel(const ExportOptions& options) {
  const std::stop_token stop = interruptToken();
  checkOut(options);
  const WriterLock lock = WriterLock::ofFile(options.out);
  const ExportFormat format = exportFormatNamed(options.format).value();
  const ExportSource source = exportSourceOf(options.model, format);
  demandNotOfDataset(options.out, source.model.experiment.dataset, "--out");
  const ExportRequest request{.format = format,
                              .dense = options.dense,
                              .layer = options.layer,
                              .comments = options.comments,
                              .program = "rewire " REWIRE_VERSION};
  tell(options, format, exportTo(options.out, source, request, stop));
}

}  // namespace

CLI::App* addExportCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("export", "Write a network, or the metrics of a run, for other programs");
  auto options = std::make_shared<ExportOptions>(*command);
  command->callback([options] { exportModel(*options); });
  return command;
}

}  // namespace rewire
