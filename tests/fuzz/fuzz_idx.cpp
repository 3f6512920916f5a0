// IDX files, as images and as labels. An input that is plain is read once more gzipped, as its checksum would stop most changes.
#include "core/data/image_file.h"
#include "core/data/labels.h"
#include "tests/fuzz/fuzz_support.h"
#include "tests/support/idx_writer.h"

using namespace rewire;

namespace {

void readBoth(const fuzz::ScratchFolder& folder, fuzz::Bytes bytes) {
  const auto file = folder.file("file-idx", bytes);
  const std::uint64_t inflated = fuzz::inflatedBytes(bytes);
  fuzz::reading(inflated, [&] { readImages(file); });
  fuzz::reading(inflated, [&] { readLabels(file); });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::ScratchFolder folder;
  readBoth(folder, {data, size});
  if (size > 0 && data[0] == 0) readBoth(folder, test::gzipped({data, size}));
  return 0;
}
