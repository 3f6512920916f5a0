// The text of a lesson.json. Zips of lessons are read by the reader of projects, which fuzz_project tries.
#include "core/lesson/lesson_json.h"
#include "tests/fuzz/fuzz_support.h"

#include <string>

using namespace rewire;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  fuzz::reading(size, [&] { lessonFromJson(text, "lesson.json"); });
  return 0;
}
