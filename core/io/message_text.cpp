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

std::string reasonInWords(int errorNumber) {
  switch (errorNumber) {
    case ENOSPC:
      return "the disk is full";
    case EDQUOT:
      return "the disk quota is used up";
    case EFBIG:
      return "the file would be larger than is allowed";
    case EACCES:
    case EPERM:
      return "there is no permission";
    case EROFS:
      return "the disk is read-only";
    case ENOENT:
      return "its folder does not exist";
    case ENOTDIR:
      return "a part of its path is a file, not a folder";
    case EISDIR:
      return "it is a folder";
    case ENAMETOOLONG:
      return "its name is too long";
    case ELOOP:
      return "its symbolic links lead in a circle";
    case EIO:
      return "the disk failed";
    case EPIPE:
      return "nobody reads it any more";
    case EBADF:
      return "it is closed";
    case EMFILE:
    case ENFILE:
      return "too many files are open";
    case ENOMEM:
      return "there is not enough memory";
    default:
      return std::generic_category().message(errorNumber);
  }
}

}  // namespace rewire
