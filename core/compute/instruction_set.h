#pragma once

#include <string>
#include <string_view>
#include <vector>

// Which of the processor's instruction sets everything that is compiled for several of them uses: the kernels (Highway), and the
// products of dense matrices (Eigen). Decided here, once, before main() begins: the widest that the machine has, or the one that
// the environment variable REWIRE_INSTRUCTIONS names.

namespace rewire {

inline constexpr const char* kInstructionsVariable = "REWIRE_INSTRUCTIONS";

/// The widest first. Avx2 has FMA with it; Baseline is what every processor of the family has (SSE2 on x86-64).
enum class InstructionSet { Avx512, Avx2, Sse4, Ssse3, Neon, Baseline };

/// What this machine has of those that Rewire is compiled for, the widest first; never empty.
const std::vector<InstructionSet>& instructionSetsHere();

/// The one in use.
InstructionSet instructionSet();

/// What REWIRE_INSTRUCTIONS calls it: "avx512", "avx2", "sse4", "ssse3", "neon", "baseline".
std::string_view wordFor(InstructionSet set);

/// The reverse. Throws InputError, which lists the words that would be right, where this machine has no such set.
InstructionSet instructionSetOf(std::string_view word);

/// Throws InputError if REWIRE_INSTRUCTIONS names none that this machine has. The choice is then as if it were not set; a program
/// asks before it computes anything.
void checkInstructionsVariable();

/// The one in use, to read: "AVX-512 (Highway's AVX3)", "AVX2, forced by REWIRE_INSTRUCTIONS".
std::string instructionSetText();

/// Kernels and products use `set`, one of instructionSetsHere(), from now on. Not while any of them is at work.
void useInstructionSet(InstructionSet set);

}  // namespace rewire
