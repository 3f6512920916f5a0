#include "app/process/terminal.h"

#include "core/shown_text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>

#include <langinfo.h>
#include <locale.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace rewire {
namespace {

constexpr int kBar = 30;       // columns, where there is room
constexpr int kShortBar = 10;  // before the name of the work is cut
constexpr int kPercent = 6;    // " 100 %"
constexpr int kGap = 2;
constexpr int kShortName = 4;  // fewer letters say nothing
constexpr std::array<std::pair<std::string_view, std::string_view>, 19> kSpelled{{
    {"…", "..."},     {"–", "-"},   {"—", "-"},  {"−", "-"},  {"→", "->"}, {"×", "x"}, {"·", "*"},
    {"ε", "epsilon"}, {"∞", "inf"}, {"≤", "<="}, {"≥", ">="}, {"█", "#"},  {"░", "."}, {"“", "\""},
    {"”", "\""},      {"‘", "'"},   {"’", "'"},  {"₂", "2"},  {"±", "+-"},
}};

/// Asks the environment: the program itself stays in the C locale, so that its numbers do.
bool localeIsUnicode() {
  locale_t locale = newlocale(LC_CTYPE_MASK, "", nullptr);
  if (locale == nullptr) return false;
  const bool unicode = std::string_view(nl_langinfo_l(CODESET, locale)) == "UTF-8";
  freelocale(locale);
  return unicode;
}

/// Counts two columns for every character beyond the alphabets, as those of East Asia have.
int columnsOf(unsigned char firstByte) {
  if (firstByte >= 0x80 && firstByte < 0xC0) return 0;  // goes on with the character before
  return firstByte < 0xE1 ? 1 : 2;
}

/// The longest beginning of `text` that fits.
std::string beginning(const std::string& text, int columns) {
  std::size_t end = 0;
  for (; end < text.size(); ++end) {
    columns -= columnsOf(static_cast<unsigned char>(text[end]));
    if (columns < 0) break;
  }
  return text.substr(0, end);
}

int columnsOf(const std::string& text) {
  int columns = 0;
  for (const char byte : text) columns += columnsOf(static_cast<unsigned char>(byte));
  return columns;
}

}  // namespace

Terminal Terminal::here() {
  Terminal terminal;
  const char* kind = std::getenv("TERM");
  const std::string_view name = kind == nullptr ? "" : kind;
  terminal.erases = isatty(STDERR_FILENO) == 1 && !name.empty() && name != "dumb";
  terminal.unicode = localeIsUnicode();
  winsize size{};
  if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) terminal.columns = size.ws_col;
  return terminal;
}

std::string progressLine(const Terminal& terminal, double share, const std::string& what) {
  const std::string name = terminal.unicode ? what : inAscii(what);
  const int room = terminal.columns - 1;
  const int shortest = std::clamp(room - kPercent, 0, kShortBar);
  const int width = std::clamp(room - kPercent - kGap - columnsOf(name), shortest, kBar);
  const int full = std::clamp(static_cast<int>(share * width), 0, width);
  std::string line;
  for (int i = 0; i < width; ++i) line += terminal.unicode ? (i < full ? "█" : "░") : (i < full ? "#" : ".");
  char percent[16];
  std::snprintf(percent, sizeof percent, " %3.0f %%", 100.0 * std::clamp(share, 0.0, 1.0));
  line += width > 0 ? percent : beginning(percent, std::max(0, room));
  const int left = room - width - kPercent - kGap;
  return left >= kShortName ? line + "  " + beginning(name, left) : line;
}

std::string inAscii(const std::string& text) {
  std::string spelled;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = std::string_view(text).substr(at);
    const auto* found =
        std::find_if(kSpelled.begin(), kSpelled.end(), [&](const auto& pair) { return rest.starts_with(pair.first); });
    spelled += found == kSpelled.end() ? rest.substr(0, 1) : found->second;
    at += found == kSpelled.end() ? 1 : found->first.size();
  }
  return spelled;
}

std::string forTerminal(const std::string& text) {
  return localeIsUnicode() ? text : inAscii(text);
}

std::string lineForTerminal(const std::string& text) {
  return forTerminal(shown(text));
}

}  // namespace rewire
