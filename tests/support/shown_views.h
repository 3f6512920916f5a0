#pragma once

#include "ui/picture/view.h"

namespace rewire {

/// Shows a run in a view, and the network that trains: the lab did nothing to it.
inline void showAlone(View& view, const SnapshotPtr& snapshot) {
  view.showRun(snapshot, shownNetworkOf(*snapshot));
}

}  // namespace rewire
