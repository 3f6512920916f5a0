#pragma once

#include "core/topology/rules/rule.h"

namespace rewire {

// Cannistraci-Hebb training (Zhang et al., ICLR 2024; NeurIPS 2025, arXiv 2501.19107). Links that removal leaves on no path from
// an input to an output go as well, and as many grow elsewhere.

/// CHT: the links of the smallest magnitude go; new ones grow where the score is highest.
extern const RuleDescription kChtRule;

/// CHTs: links are drawn to stay by their importance, new ones by their score. The draws become stricter over the epochs.
extern const RuleDescription kChtsRule;

}  // namespace rewire
