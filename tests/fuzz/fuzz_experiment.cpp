// Experiment files. What is read is written and read again: it must be the same.
#include "core/io/input_file.h"
#include "core/train/experiment.h"
#include "tests/fuzz/fuzz_support.h"

#include <optional>

using namespace rewire;

constexpr std::size_t kMostWrittenAgain = 100'000;  // bytes: a large file may be small when its spaces are gone

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::ScratchFolder folder;
  const auto file = folder.file("experiment.json", {data, size});
  std::optional<Experiment> experiment;
  fuzz::reading(size, [&] {
    experiment = experimentFromJson(readText(file, kMostExperimentBytes), file.string());
    validate(*experiment, 784);
  });
  if (experiment && size < kMostWrittenAgain && validate(*experiment).empty() &&
      experimentFromJson(toJson(*experiment), "again") != *experiment)
    std::abort();
  return 0;
}
