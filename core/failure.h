#pragma once

#include "core/phrase.h"

namespace rewire {

/// Tells whether an errno means that the machine has failed or run out of something: a full disk, no memory, no open files. Any
/// other is the fault of a request that names what cannot be used.
bool isFaultOfMachine(int errorNumber);

/// Throws WorkError for a fault of the machine, else InputError.
[[noreturn]] void throwFailure(int errorNumber, const Phrase& what, const Phrase& where);

}  // namespace rewire
