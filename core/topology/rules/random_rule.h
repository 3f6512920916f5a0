#pragma once

#include "core/topology/rules/rule.h"

namespace rewire {

/// Links drawn uniformly go, and as many grow at free places drawn uniformly: the control that tells what choosing is worth.
extern const RuleDescription kRandomRule;

}  // namespace rewire
