#include "core/export/export_format.h"

namespace rewire {

const std::vector<ExportFormat>& exportFormats() {
  static const std::vector<ExportFormat> all = {ExportFormat::Graphml, ExportFormat::Gexf, ExportFormat::Edges,
                                                ExportFormat::Npz,     ExportFormat::Onnx, ExportFormat::Tensorboard,
                                                ExportFormat::Metrics};
  return all;
}

std::string_view nameOf(ExportFormat format) {
  switch (format) {
    case ExportFormat::Graphml:
      return "graphml";
    case ExportFormat::Gexf:
      return "gexf";
    case ExportFormat::Edges:
      return "edges";
    case ExportFormat::Npz:
      return "npz";
    case ExportFormat::Onnx:
      return "onnx";
    case ExportFormat::Tensorboard:
      return "tensorboard";
    case ExportFormat::Metrics:
      return "metrics";
  }
  return {};
}

std::optional<ExportFormat> exportFormatNamed(std::string_view name) {
  for (const ExportFormat format : exportFormats()) {
    if (nameOf(format) == name) return format;
  }
  return std::nullopt;
}

bool holdsMetrics(ExportFormat format) {
  return format == ExportFormat::Tensorboard || format == ExportFormat::Metrics;
}

}  // namespace rewire
