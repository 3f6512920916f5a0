#pragma once

#include <QString>
#include <exception>

namespace rewire::test {

/// The words of the `Error` that `call` throws; empty when it throws nothing. Any other exception passes and fails the test.
template <typename Error, typename Call>
QString thrown(Call&& call) {
  try {
    call();
  } catch (const Error& error) {
    return QString::fromUtf8(error.what());
  }
  return {};
}

}  // namespace rewire::test
