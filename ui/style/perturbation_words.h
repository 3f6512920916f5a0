#pragma once

#include "core/perturb/perturbations.h"

#include <QString>

namespace rewire {

// How damage is told in words: names of undo steps, numbers with their units.

/// "Remove 20 % of the links": what a step does that brings this perturbation to its strength.
QString stepName(const Perturbation& perturbation);

/// An attack epsilon in pixel units and in steps of a byte: "0.050 (12.8/255)".
QString epsilonText(double epsilon);
/// Its second half alone: "8/255"; with one digit after the point where it is not whole.
QString byteSteps(double epsilon);

/// "by hand: 312 links cut, 2 neurons silenced"; empty where nothing was.
QString handRemovals(const Perturbations& perturbations);

/// The same options with no strength at all and nothing done by hand.
Perturbations unperturbed(Perturbations perturbations);

}  // namespace rewire
