#include "core/io/message_text.h"

#include "core/shown_text.h"

#include <cerrno>
#include <system_error>

namespace rewire {

std::string inQuotes(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  std::size_t end = text.size();
  if (end > kLongest) {
    // Does not cut within a character: UTF-8 goes on with bytes 10xxxxxx.
    for (end = kLongest; end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80;) --end;
  }
  return "\"" + shown(text.substr(0, end)) + (end < text.size() ? "…\"" : "\"");
}

Phrase reasonInWords(int errorNumber) {
  switch (errorNumber) {
    case ENOSPC:
      return phrase("the disk is full");
    case EDQUOT:
      return phrase("the disk quota is used up");
    case EFBIG:
      return phrase("the file would be larger than is allowed");
    case EACCES:
    case EPERM:
      return phrase("there is no permission");
    case EROFS:
      return phrase("the disk is read-only");
    case ENOENT:
      return phrase("its folder does not exist");
    case ENOTDIR:
      return phrase("a part of its path is a file, not a folder");
    case EISDIR:
      return phrase("it is a folder");
    case ENAMETOOLONG:
      return phrase("its name is too long");
    case ELOOP:
      return phrase("its symbolic links lead in a circle");
    case EIO:
      return phrase("the disk failed");
    case EPIPE:
      return phrase("nobody reads it any more");
    case EBADF:
      return phrase("it is closed");
    case EMFILE:
    case ENFILE:
      return phrase("too many files are open");
    case ENOMEM:
      return phrase("there is not enough memory");
    default:
      return std::generic_category().message(errorNumber);
  }
}

}  // namespace rewire
