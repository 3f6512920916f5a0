#pragma once

#include "core/export/network_graph.h"
#include "core/export/provenance.h"

#include <filesystem>
#include <stop_token>

namespace rewire {

/// Writes a network as GraphML: directed, every attribute with its type, the provenance as attributes of the graph. Throws
/// WorkError, Cancelled.
void writeGraphml(const NetworkGraph& graph, const Provenance& provenance, const std::filesystem::path& file,
                  std::stop_token stop = {});

}  // namespace rewire
