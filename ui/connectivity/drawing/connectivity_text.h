#pragma once

#include "core/run/shown_network.h"
#include "core/run/snapshot.h"
#include "ui/connectivity/drawing/connectivity_neurons.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace rewire {

// Texts of the connectivity view, for those who see it and those who have it read out.

class ConnectivityText {
  Q_DECLARE_TR_FUNCTIONS(rewire::ConnectivityView)
};

/// Text while there is no network: the thing that is waited for. `snapshot` may be null.
QString waitingText(const Snapshot* snapshot);

/// "epoch 12", or "specimen of epoch 3" where the network is not the newest.
QString epochText(const ShownNetwork& network);

/// The network as a whole: layers, links of the hidden ones, epoch, and what the lab removed.
QString networkText(const ShownNetwork& network);

/// "410 of 8,352 born to silent neurons": links that cannot learn as long as these neurons stay silent. Empty where it is not
/// known.
QString bornToSilentText(const Rewiring& rewiring);

/// Links of a rewiring, or of the difference between two epochs.
struct LinkCounts {
  std::int64_t died = 0;
  std::int64_t born = 0;
};
LinkCounts countsOf(const Rewiring& rewiring);

/// A rewiring in words.
struct RewiringWords {
  QString died;
  QString born;
  QString more;  ///< empty: nothing more is known
};

/// The lists of a past epoch are a difference: links that were born where others had died are in neither. `rewired`: the number
/// of all that were moved, where it is known.
RewiringWords rewiringWords(const Rewiring& rewiring, bool past, std::optional<std::int64_t> rewired);

/// Tells whether an epoch of the past is held against another one than that before it.
bool compares(const ShownNetwork& network);
/// Tells whether that other epoch is a later one.
bool goesBack(const ShownNetwork& network);

/// "by degree"; empty where neurons stand by index.
QString sortingText(NeuronSorting sorting);

/// "click to silence" and the like; empty for inputs and outputs. `byMouse`: the neuron was chosen by the mouse, else by keys.
QString silenceText(const ShownNetwork& network, NeuronId id, bool byMouse);

/// Reason why a neuron that is not hidden is not silenced.
QString notSilencedText(NeuronId id);

}  // namespace rewire
