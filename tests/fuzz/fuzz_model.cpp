// Model files: the safetensors header, the metadata, the tensors.
#include "core/io/model_file.h"
#include "tests/fuzz/fuzz_support.h"

using namespace rewire;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::ScratchFolder folder;
  const auto file = folder.file("model.safetensors", {data, size});
  fuzz::reading(size, [&] { readModel(file); });
  return 0;
}
