#pragma once

#include <functional>

namespace rewire::test {

/// Runs `call` in a process of a user without rights to everything, also where the tests run as root. Returns whether it returned
/// true.
bool holdsForOrdinaryUser(const std::function<bool()>& call);

}  // namespace rewire::test
