#pragma once

#include "core/run/shown_network.h"

#include <string>
#include <vector>

namespace rewire::test {

/// A network to show of sparse layers as text (support/networks.h), and a dense output layer of weight 1. `widths` are the
/// neurons of all columns, input first.
ShownNetworkPtr shownFromText(const std::vector<int>& widths, const std::vector<std::string>& layers);

/// The run of a snapshot with all links of these hidden neurons gone, as if none had ever been there.
SnapshotPtr withSilent(const SnapshotPtr& snapshot, const std::vector<HiddenNeuron>& silent);

}  // namespace rewire::test
