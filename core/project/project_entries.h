#pragma once

#include "core/kept/history_writer.h"
#include "core/kept/run_folder.h"
#include "core/project/manifest.h"
#include "core/project/zip_reader.h"

#include <array>
#include <string_view>

namespace rewire {

/// Entries that a project has once, in the order in which they are unpacked. The model comes last: until it is there, the folder
/// is no run that somebody could go on with.
inline constexpr std::array<std::string_view, 6> kSingleEntries = {RunFolder::kExperimentName, RunFolder::kMetricsName,
                                                                   HistoryWriter::kName,       RunFolder::kSpecimenName,
                                                                   RunFolder::kWindowName,     RunFolder::kModelName};

/// Tells whether an entry is one of many: "curves/first.csv".
bool isOneOfMany(std::string_view name);
bool isDrawing(std::string_view name);

/// Tells whether this program knows what an entry of this name is.
bool isKnownEntry(std::string_view name);

/// Throws InputError where there is none, or it is malformed.
Manifest manifestOf(const ZipReader& zip);

}  // namespace rewire
