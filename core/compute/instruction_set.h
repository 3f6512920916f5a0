#pragma once

#include <string>
#include <string_view>
#include <vector>

// The instruction set that the kernels (Highway) and the products of dense matrices (Eigen) use. It is chosen here, once, before
// main() begins. The choice is the widest set that the machine has, or the one that the environment variable REWIRE_INSTRUCTIONS
// names.

namespace rewire {

inline constexpr const char* kInstructionsVariable = "REWIRE_INSTRUCTIONS";

/// The widest first. Avx2 includes FMA. Baseline is the set that every processor of the family has (SSE2 on x86-64).
enum class InstructionSet { Avx512, Avx2, Sse4, Ssse3, Neon, Baseline };

/// The sets that this machine has and that Rewire is compiled for, the widest first; never empty.
const std::vector<InstructionSet>& instructionSetsHere();

/// The set in use.
InstructionSet instructionSet();

/// The word for a set in REWIRE_INSTRUCTIONS: "avx512", "avx2", "sse4", "ssse3", "neon", "baseline".
std::string_view wordFor(InstructionSet set);

/// The reverse. Throws InputError if this machine has no such set; the message lists the words that would be right.
InstructionSet instructionSetOf(std::string_view word);

/// Throws InputError if REWIRE_INSTRUCTIONS names no set that this machine has. The choice is then as if the variable were not
/// set. A program calls this before it computes anything.
void checkInstructionsVariable();

/// The set in use, for people: "AVX-512 (Highway's AVX3)", "AVX2, forced by REWIRE_INSTRUCTIONS".
std::string instructionSetText();

/// Tells whether sums of products of bfloat16 use the instruction for them (AVX-512 BF16): the machine has it, and the set in use
/// is Avx512. Results are the same without, except where sums are below the least normal float.
bool halfDots();

/// Has kernels do without that instruction, or use it again where they can. Must not be called while any of them runs.
void allowHalfDots(bool allowed);

/// Makes kernels and products use `set`, one of instructionSetsHere(), from now on. Must not be called while any of them runs.
void useInstructionSet(InstructionSet set);

}  // namespace rewire
