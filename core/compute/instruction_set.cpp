#include "core/compute/instruction_set.h"

#include "core/error.h"

// The same as in every file of kernels, so that HWY_TARGETS are the targets that kernels are compiled for.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)
#include <hwy/targets.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdlib>

namespace rewire {

namespace {

/// A set has one or several of Highway's bits; a lower bit is a wider set.
struct Description {
  InstructionSet set;
  std::string_view word;
  std::string_view name;
  std::int64_t targets;
};

constexpr std::int64_t kArm =
    (std::int64_t{1} << (HWY_HIGHEST_TARGET_BIT_ARM + 1)) - (std::int64_t{1} << (HWY_HIGHEST_TARGET_BIT_X86 + 1));
constexpr std::int64_t kKnown = kArm | (2 * HWY_SSSE3 - 1);

#if defined(__x86_64__)
constexpr std::string_view kBaselineName = "plain x86-64";
#else
constexpr std::string_view kBaselineName = "baseline";
#endif

constexpr Description kDescriptions[] = {
    {InstructionSet::Avx512, "avx512", "AVX-512", HWY_AVX2 - 1},  // all of its generations
    {InstructionSet::Avx2, "avx2", "AVX2", HWY_AVX2},
    {InstructionSet::Sse4, "sse4", "SSE4", HWY_SSE4},
    {InstructionSet::Ssse3, "ssse3", "SSSE3", HWY_SSSE3},
    {InstructionSet::Neon, "neon", "NEON", kArm},
    {InstructionSet::Baseline, "baseline", kBaselineName, ~kKnown},
};

const Description& describe(InstructionSet set) {
  return *std::ranges::find(kDescriptions, set, &Description::set);
}

/// The widest of some targets.
std::int64_t first(std::int64_t targets) {
  return targets & -targets;
}

/// The value of the variable; empty if it is not set.
std::string_view asked() {
  const char* word = std::getenv(kInstructionsVariable);
  return word ? word : "";
}

class Choice {
 public:
  Choice() {
    for (const Description& d : kDescriptions) {
      if (compiled(d.set) != 0) m_here.push_back(d.set);
    }
    m_inUse = m_here.front();
    const auto named = std::ranges::find(m_here, asked(), wordFor);
    if (named != m_here.end()) use(*named);
  }

  const std::vector<InstructionSet>& here() const { return m_here; }
  InstructionSet inUse() const { return m_inUse.load(std::memory_order_relaxed); }
  /// Highway's bits of a set that the machine has and that the kernels are compiled for.
  std::int64_t compiled(InstructionSet set) const { return m_detected & HWY_TARGETS & describe(set).targets; }

  bool halfDots() const {
    return inUse() == InstructionSet::Avx512 && m_hasHalfDots && m_halfDots.load(std::memory_order_relaxed);
  }
  void allowHalfDots(bool allowed) { m_halfDots = allowed; }

  void use(InstructionSet set) {
    m_inUse = set;
    const std::int64_t wider = first(describe(set).targets) - 1;
    hwy::SetSupportedTargetsForTest(m_detected & ~wider);
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
  }

 private:
#if defined(__x86_64__)
  const bool m_hasHalfDots = __builtin_cpu_supports("avx512bf16");
#else
  const bool m_hasHalfDots = false;
#endif
  std::int64_t m_detected = hwy::SupportedTargets() | HWY_STATIC_TARGET;
  std::vector<InstructionSet> m_here;
  std::atomic<InstructionSet> m_inUse;
  std::atomic<bool> m_halfDots = true;
};

Choice& choice() {
  static Choice chosen;
  return chosen;
}

// Made before main(), and so before any kernel runs: a program that never asks, such as a benchmark, follows the variable as
// well.
[[maybe_unused]] const Choice& kChosenAtStart = choice();

}  // namespace

const std::vector<InstructionSet>& instructionSetsHere() {
  return choice().here();
}

InstructionSet instructionSet() {
  return choice().inUse();
}

std::string_view wordFor(InstructionSet set) {
  return describe(set).word;
}

InstructionSet instructionSetOf(std::string_view word) {
  std::string words;
  for (const InstructionSet set : instructionSetsHere()) {
    if (wordFor(set) == word) return set;
    words += (words.empty() ? "" : ", ") + std::string(wordFor(set));
  }
  throw InputError(phrase("there is no instruction set \"%1\" here; this machine has %2", word, words), kInstructionsVariable);
}

void checkInstructionsVariable() {
  if (!asked().empty()) instructionSetOf(asked());
}

std::string instructionSetText() {
  const Description& d = describe(instructionSet());
  const std::string highways = hwy::TargetName(first(choice().compiled(d.set)));
  std::string text(d.name);
  if (highways != d.name) text += " (Highway's " + highways + ")";
  if (!asked().empty()) text += std::string(", forced by ") + kInstructionsVariable;
  return text;
}

bool halfDots() {
  return choice().halfDots();
}

void allowHalfDots(bool allowed) {
  choice().allowHalfDots(allowed);
}

void useInstructionSet(InstructionSet set) {
  choice().use(set);
}

}  // namespace rewire
