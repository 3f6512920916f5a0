#include "tests/support/instruction_sets.h"

#include "core/compute/instruction_set.h"

#include <QTest>

namespace rewire::test {

void addInstructionSets() {
  QTest::addColumn<int>("instructionSet");
  for (const InstructionSet set : instructionSetsHere()) QTest::newRow(wordFor(set).data()) << static_cast<int>(set);
}

void useInstructionSetOfTheRow() {
  QFETCH_GLOBAL(int, instructionSet);
  useInstructionSet(static_cast<InstructionSet>(instructionSet));
}

}  // namespace rewire::test
