#pragma once

#include "core/perturb/perturbations.h"

#include <QString>

namespace rewire {

/// Every perturbation in the words and options of the command line, in the order in which it is done. Removals by hand and the
/// seed are included: enough to do it again. "none" where nothing is done.
QString perturbationNote(const Perturbations& perturbations);

}  // namespace rewire
