#pragma once

#include "core/topology/rules/rule.h"

namespace rewire {

/// RigL (Evci et al. 2020, arXiv 1911.11134): the links of the smallest magnitude go; new ones grow where the gradient of the
/// loss is largest, over the first mini-batch of the next epoch and the network as it was before the removal.
extern const RuleDescription kRiglRule;

}  // namespace rewire
