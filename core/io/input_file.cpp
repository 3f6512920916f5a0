#include "core/io/input_file.h"

#include "core/error.h"
#include "core/failure.h"
#include "core/io/message_text.h"

#include <cerrno>
#include <string_view>

namespace rewire {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuseToRead(int reason, const fs::path& file) {
  throwFailure(reason, phrase("cannot read, %1", reasonInWords(reason)), file.string());
}

}  // namespace

InputFile openInput(const fs::path& file) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (status.type() == fs::file_type::not_found) throw InputError(phrase("there is no such file"), file.string());
  if (error) refuseToRead(error.value(), file);
  if (fs::is_directory(status)) throw InputError(phrase("this is a folder; a file is needed"), file.string());
  // A pipe would block for ever and a device has no size.
  if (!fs::is_regular_file(status))
    throw InputError(phrase("this is a device or a pipe; an ordinary file is needed"), file.string());

  InputFile input;
  errno = 0;
  input.stream.open(file, std::ios::binary);
  if (!input.stream) refuseToRead(errno, file);
  input.size = fs::file_size(file, error);
  if (error) refuseToRead(error.value(), file);
  return input;
}

void refuseProject(InputFile& input, const std::string& where) {
  char begin[4] = {};
  input.stream.read(begin, sizeof begin);
  if (input.stream && std::string_view(begin, sizeof begin) == "PK\3\4")
    throw InputError(
        phrase("this is a project (.rewire) or another zip; open it with: rewire FILE, or unzip what is needed out of it"),
        where);
  input.stream.clear();
  input.stream.seekg(0);
}

void failToRead(const InputFile& input, const Phrase& otherwise, const std::string& where) {
  if (input.stream.bad()) refuseToRead(errno, where);
  throw InputError(otherwise, where);
}

std::string readText(const fs::path& file, std::uint64_t mostBytes) {
  InputFile input = openInput(file);
  refuseProject(input, file.string());
  if (input.size > mostBytes) {
    throw InputError(phrase("the file has %1 bytes; at most %2 are expected", input.size, mostBytes), file.string());
  }
  std::string text(input.size, '\0');
  input.stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (!input.stream) failToRead(input, phrase("the file could not be read to its end"), file.string());
  return text;
}

}  // namespace rewire
