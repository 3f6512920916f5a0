#include "tests/support/made_lesson.h"

#include "tests/support/files.h"
#include "tests/support/idx_writer.h"

namespace rewire::test {

std::string lessonJsonWith(const std::string& steps) {
  return R"({"format": "rewire-lesson", "version": 1, "minutes": 6, "prerequisites": ["the-first"],
  "experiment": {"dataset": "data", "hidden": [30, 20], "density": 0.2, "epochs": 6},
  "steps": )" +
         steps + "}";
}

std::string madeLessonJson() {
  return lessonJsonWith(R"([
    {"text": "before.md", "show": ["connectivity"], "controls": ["play", "remove-links", "zeta"],
     "expect": [{"what": "accuracy", "from": 0, "to": 0.5, "control": {"actions": [{"train_to": 6}]}}]},
    {"text": "after.md", "actions": [{"train_to": 6}],
     "expect": [{"what": "accuracy", "from": 0.6, "to": 1, "control": {"actions": []}}]}])");
}

std::filesystem::path makeLesson(const std::filesystem::path& folder, const std::string& json) {
  makeTinyDataset(folder / "data");
  writeBytes(folder / "lesson.json", json.empty() ? madeLessonJson() : json);
  writeBytes(folder / "lesson.md", "# A tiny lesson\n\nFour bright spots,\nand who tells them apart.\n");
  writeBytes(folder / "before.md", "# Before training\n\nThe network guesses. **One in four** is right.\n");
  writeBytes(folder / "after.md", "# After training\n\nPress play.\n");
  return folder;
}

}  // namespace rewire::test
