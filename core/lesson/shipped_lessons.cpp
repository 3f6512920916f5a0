#include "core/lesson/shipped_lessons.h"

#include "core/data/catalogue.h"
#include "core/error.h"
#include "core/lesson/lesson_file.h"

#include <algorithm>
#include <system_error>
#include <tuple>

namespace rewire {

namespace fs = std::filesystem;

std::vector<Lesson> lessonsIn(const fs::path& folder, const std::string& language) {
  std::vector<Lesson> lessons;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    try {
      lessons.push_back(readLesson(entry->path(), language));
    } catch (const InputError&) {  // one of another version, or something else
    }
  }
  const auto place = [](const Lesson& lesson) { return std::tuple(lesson.order, lesson.name); };
  std::ranges::sort(lessons, {}, place);
  return lessons;
}

std::vector<Lesson> shippedLessons(const std::string& language) {
  return lessonsIn(sharedFolder() / "lessons", language);
}

Lesson lessonNamed(const std::string& nameOrFile, const std::string& language) {
  std::error_code error;
  const bool plain = nameOrFile.find_first_of("/.") == nameOrFile.npos;
  const fs::path shipped = sharedFolder() / "lessons" / nameOrFile;
  if (plain && fs::exists(shipped / kLessonName, error)) return readLesson(shipped, language);
  if (fs::exists(nameOrFile, error)) return readLesson(nameOrFile, language);
  throw InputError(phrase("there is no lesson and no file of this name; rewire lesson list names the lessons"), nameOrFile);
}

}  // namespace rewire
