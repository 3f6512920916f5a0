#pragma once

#include "core/perturb/perturbations.h"

#include <string>

namespace rewire {

/// What damage did to a network, for its mark in the history: "20 % of links removed at random, 3 neurons silenced". Hidden
/// layers are counted as the views count them, from hidden 1. What it does to images is passed over; empty where it does nothing
/// else.
std::string appliedText(const Perturbations& perturbations);

}  // namespace rewire
