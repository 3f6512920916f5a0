#pragma once

#include "core/export/network_graph.h"
#include "core/export/provenance.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

namespace rewire {

/// Writes a network as a static GEXF graph (1.2draft), directed; the provenance is the description, a JSON object. Throws
/// WorkError, Cancelled.
void writeGexf(const NetworkGraph& graph, const Provenance& provenance, const std::filesystem::path& file,
               std::stop_token stop = {});

/// The epochs of a run that were kept, ascending and at least one, and the network at the end of each.
struct KeptEpochs {
  std::vector<int> epochs;
  std::function<Model(int epoch)> at;
};

/// Writes the history of a run as a dynamic GEXF graph. Every link has the closed intervals of epochs that it lived through, and
/// the weight and birth of its last life. Degrees are those of the last epoch. With `dense` the links of dense layers live
/// throughout. Returns the number of links. Throws WorkError, Cancelled, and whatever `at` throws.
std::int64_t writeDynamicGexf(const KeptEpochs& kept, bool dense, const std::string& program, const std::filesystem::path& file,
                              std::stop_token stop = {});

}  // namespace rewire
