#pragma once

#include "core/perturb/perturbations.h"

#include <QString>

namespace rewire {

/// Everything that a damage does, in the words and options of the command line, in the order in which it is done, with what was
/// cut and silenced by hand and the seed: enough to do it again. "none" for no damage.
QString perturbationNote(const Perturbations& perturbations);

}  // namespace rewire
