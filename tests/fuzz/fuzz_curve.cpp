// Curve files, and the curves that a window makes of them.
#include "core/io/curve_file.h"
#include "core/lab/curve_state.h"
#include "tests/fuzz/fuzz_support.h"

using namespace rewire;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::ScratchFolder folder;
  const auto file = folder.file("curve.csv", {data, size});
  fuzz::reading(size, [&] {
    const CurveFile curve = readCurve(file);
    sameCurve(curve.origin, curve.origin);
    stateOf(curve, file.string());
  });
  return 0;
}
