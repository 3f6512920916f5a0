#pragma once

#include "core/network/network.h"
#include "core/run/shown_network.h"

#include <memory>

namespace rewire {

/// The links that `perturbations` took away from `before` on the way to `after`, and the neurons silenced by hand or by share.
/// A link that only has another partner (swap-links) is not gone: if links were swapped first, those that are gone are the
/// swapped ones. In a dense layer, as the last one is, a link is gone where its weight became 0. Null where nothing is gone.
/// Time: links; where links were swapped and others went, that of swapping them again.
std::shared_ptr<const Removed> removedBetween(const Network& before, const Network& after, const Perturbations& perturbations);

}  // namespace rewire
