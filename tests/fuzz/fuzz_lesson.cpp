// Lessons: the text of a lesson.json, or a zip of a lesson.
#include "core/lesson/lesson_file.h"
#include "core/lesson/lesson_json.h"
#include "tests/fuzz/fuzz_support.h"

#include <string_view>

using namespace rewire;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::ScratchFolder folder;
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (text.starts_with("PK")) {
    const auto file = folder.file("lesson.zip", {data, size});
    fuzz::reading(size, [&] { readLesson(file); });
  } else {
    fuzz::reading(size, [&] { lessonFromJson(text, "lesson.json"); });
  }
  return 0;
}
