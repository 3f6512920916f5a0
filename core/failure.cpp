#include "core/failure.h"

#include "core/error.h"

#include <cerrno>

namespace rewire {

bool isFaultOfMachine(int errorNumber) {
  switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
    case EIO:
    case ENOMEM:
    case EMFILE:
    case ENFILE:
    case EAGAIN:
    case EMLINK:
    case ESTALE:
    case ETIMEDOUT:
      return true;
    default:
      return false;
  }
}

void throwFailure(int errorNumber, const Phrase& what, const Phrase& where) {
  if (isFaultOfMachine(errorNumber)) throw WorkError(what, where);
  throw InputError(what, where);
}

}  // namespace rewire
