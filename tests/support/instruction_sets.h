#pragma once

// Tests of code that is compiled for several instruction sets run once in each that this machine has:
//   void initTestCase_data() { test::addInstructionSets(); }
//   void init() { test::useInstructionSetOfTheRow(); }

namespace rewire::test {

/// Global rows, one an instruction set, the widest first.
void addInstructionSets();

/// Kernels and products of dense matrices alike use the instruction set of the global row from now on.
void useInstructionSetOfTheRow();

}  // namespace rewire::test
