#include "core/listing/file_memory.h"

#include "core/io/message_text.h"

namespace rewire {

namespace fs = std::filesystem;

void refuseToRead(const std::error_code& error, const fs::path& path) {
  throw InputError(phrase("cannot be read, %1", reasonInWords(error.value())), path.string());
}

FileStamp stampOf(const fs::path& file) {
  std::error_code error;
  const auto time = fs::last_write_time(file, error);
  if (error) refuseToRead(error, file);
  const std::uintmax_t size = fs::file_size(file, error);
  return {time, error ? 0 : size};  // a folder or a pipe has none; reading it tells what it is
}

}  // namespace rewire
