#pragma once

#include "core/run/shown_network.h"
#include "core/run/snapshot.h"
#include "ui/connectivity/drawing/connectivity_neurons.h"

#include <QString>
#include <QStringList>

namespace rewire {

// What the connectivity view says in words, to those who see it and to those who have it read out.

/// What is waited for while there is no network. `snapshot` may be null.
QString waitingText(const Snapshot* snapshot);

/// "epoch 12", or "specimen of epoch 3" where the network is not the newest.
QString epochText(const ShownNetwork& network);

/// The network as a whole: layers, links of the hidden ones, epoch, and what the lab removed.
QString networkText(const ShownNetwork& network);

/// "click to silence" and the like; empty for inputs and outputs. `byMouse`: the neuron was chosen by the mouse, else by keys.
QString silenceText(const ShownNetwork& network, NeuronId place, bool byMouse);

/// Why a neuron that is not hidden is not silenced.
QString notSilencedText(NeuronId place);

}  // namespace rewire
