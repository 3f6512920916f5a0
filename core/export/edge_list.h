#pragma once

#include "core/export/network_graph.h"

#include <filesystem>
#include <stop_token>

namespace rewire {

/// Writes the links of a network as CSV: Source,Target,Weight,Layer,Born. It begins with these names and has no comments, as
/// Gephi and others take the first line for the names: it tells no provenance. Throws WorkError, Cancelled.
void writeEdgeList(const NetworkGraph& graph, const std::filesystem::path& file, std::stop_token stop = {});

}  // namespace rewire
