#include "core/io/output_path.h"

#include "core/error.h"
#include "core/failure.h"
#include "core/io/atomic_file.h"
#include "core/io/message_text.h"

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kTrialBytes = 4096;

}  // namespace

void makeFolder(const fs::path& folder) {
  if (folder.empty()) throw InputError(phrase("the name of the folder is empty; name one"), "\"\"");
  std::error_code error;
  fs::create_directories(folder, error);
  const std::error_code reason = error;
  const fs::file_status status = fs::status(folder, error);
  if (fs::is_directory(status)) return;
  if (fs::exists(status)) throw InputError(phrase("this is a file; a folder is needed"), folder.string());
  throwFailure(reason.value(), phrase("cannot make the folder, %1", reasonInWords(reason.value())), folder.string());
}

void demandWritable(const fs::path& file, const std::string& option) {
  std::error_code error;
  if (!file.has_filename()) throw InputError(phrase("name a file"), option);
  if (fs::is_directory(file, error)) throw InputError(phrase("this is a folder; name a file"), option);
  const fs::path folder = fs::absolute(file).parent_path();
  if (!fs::exists(folder, error) && (!error || error == std::errc::no_such_file_or_directory))
    throw InputError(phrase("there is no folder %1; make it first", folder.string()), option);
  try {
    AtomicFile attempt(file);
    attempt.write(std::string(kTrialBytes, '\0'));  // a full disk makes files and fills none
  } catch (const WriteError& failure) {
    if (isFaultOfMachine(failure.errorNumber())) throw;
    throw InputError(failure.reason(), phrase("%1 %2", option, file.string()));
  }
}

bool isSame(const fs::path& a, const fs::path& b) {
  std::error_code error;
  return fs::equivalent(a, b, error);
}

}  // namespace rewire
