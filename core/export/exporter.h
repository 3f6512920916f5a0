#pragma once

#include "core/export/export_format.h"
#include "core/export/gexf.h"
#include "core/io/model_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace rewire {

/// Source of an export: a network and, of a run, its rows and the epochs that were kept.
struct ExportSource {
  Model model;
  std::optional<KeptEpochs> kept = std::nullopt;
};

/// Reads a model file or a run folder, its history where the format has one. Throws InputError, also for a run of which no epoch
/// is finished.
ExportSource exportSourceOf(const std::filesystem::path& modelOrRun, ExportFormat format);

/// The epochs that a history has up to the model's own, which is the last one always: large networks are not kept at every epoch.
/// Throws InputError.
KeptEpochs keptEpochsIn(const std::filesystem::path& historyFile, const Model& model);

struct ExportRequest {
  ExportFormat format = ExportFormat::Graphml;
  bool dense = false;                       ///< write the links of dense layers too
  std::optional<int> layer = std::nullopt;  ///< npz: this layer alone
  bool comments = false;                    ///< edges and metrics: begin with their provenance
  std::string program = {};                 ///< "rewire 1.2.3"
};

/// Writes the file whole or not at all. Returns the number of links or of rows in it. Throws InputError where the format cannot
/// hold this source, WorkError, Cancelled.
std::int64_t exportTo(const std::filesystem::path& file, const ExportSource& source, const ExportRequest& request,
                      std::stop_token stop = {});

}  // namespace rewire
