#include "app/commands/pictures/lesson_sheet_command.h"

#include "app/commands/interrupt.h"
#include "app/commands/pictures/offscreen_qt.h"
#include "app/commands/progress.h"
#include "app/process/output_option.h"
#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/output_path.h"
#include "ui/offscreen/lesson_sheet.h"

#include <filesystem>

namespace rewire {

void writeLessonSheet(const Lesson& lesson, const std::string& file, int threads) {
  demandNoStandardOutput(file, "a sheet is a file", "--sheet");
  if (std::filesystem::path(file).extension() != ".pdf") throw InputError("a sheet is a .pdf", "--sheet " + file);
  demandWritable(file, "--sheet");
  const std::stop_token stop = interruptToken();
  const OffscreenQt qt;
  Progress progress;
  const auto steps = static_cast<double>(lesson.steps.size());
  const QByteArray pdf = lessonSheet(lesson, threads, stop, [&](std::size_t step) {
    progress.show(static_cast<double>(step) / steps,
                  "step " + std::to_string(step + 1) + " of " + std::to_string(lesson.steps.size()));
  });
  if (stop.stop_requested()) throw Cancelled();
  writeFile(file, std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
}

}  // namespace rewire
