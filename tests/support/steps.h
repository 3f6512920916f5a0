#pragma once

#include "core/perturb/perturbations.h"

namespace rewire::test {

/// Removes the share of the links of each hidden layer, at random.
inline Perturbations removing(double fraction) {
  Perturbations perturbations;
  perturbations.step<RemoveLinks>().fraction = fraction;
  return perturbations;
}

}  // namespace rewire::test
