#pragma once

#include "core/export/network_graph.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace rewire {

/// Writes the links of a network as CSV: Source,Target,Weight,Layer,Born. Gephi and others take the first line for these names;
/// for readers that skip comments, one may stand above (commentOf). Throws WorkError, Cancelled.
void writeEdgeList(const NetworkGraph& graph, const std::filesystem::path& file, std::stop_token stop = {},
                   const std::string& comment = {});

}  // namespace rewire
