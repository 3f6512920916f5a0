#pragma once

#include "core/listing/network_pair.h"

#include <QString>
#include <QStringList>

namespace rewire {

// Texts of two networks side by side, for those who see them and those who have them read out.

/// "784 – 1,000 – 1,000 – 10"
QString layersText(const ShownNetwork& network);

/// A sentence a layer: "Layer 1 shares 812 of 7,840 links (10.4 %); by chance it would be 1.0 %." One line where the layers
/// have not the same shapes.
QStringList sharedText(const NetworkPair& pair);

/// layer,links_left,links_right,shared,share,share_by_chance: a row a layer; none where their shapes differ.
QString pairCsv(const NetworkPair& pair);

}  // namespace rewire
