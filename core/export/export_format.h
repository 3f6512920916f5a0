#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace rewire {

/// Formats of other programs. `Metrics` is the run's metrics.csv.
enum class ExportFormat { Graphml, Gexf, Edges, Npz, Onnx, Tensorboard, Metrics };

/// All formats, in the order in which people read them.
const std::vector<ExportFormat>& exportFormats();

/// Its name on the command line: "graphml".
std::string_view nameOf(ExportFormat format);
std::optional<ExportFormat> exportFormatNamed(std::string_view name);

/// Tells whether it holds the rows of metrics.csv, and no network.
bool holdsMetrics(ExportFormat format);

}  // namespace rewire
