#include "tests/support/registry.h"

int main(int argc, char** argv) {
  return rewire::test::runNamedTest(argc, argv);
}
