#pragma once

#include "core/network/network.h"

#include <cstdint>
#include <vector>

namespace rewire {

/// The links that lie on no path from an input to an output: those into hidden neurons that lead nowhere, and out of hidden
/// neurons that nothing reaches, until none is left (percolation; Zhang et al., ICLR 2024). A list a layer, ascending; empty for
/// a dense one. Of the layers only the rows are looked at. Time: links.
std::vector<std::vector<std::int32_t>> strandedLinks(const Network& network);

}  // namespace rewire
