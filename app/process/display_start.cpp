#include "app/process/display_start.h"

#include "app/process/bundled_fonts.h"
#include "app/process/bundled_keyboards.h"
#include "app/process/terminal.h"
#include "core/io/message_text.h"

#include <QLocale>

#include <array>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace rewire {
namespace {

constexpr unsigned kPatienceSeconds = 15;  // for a display that takes the connection and never answers
constexpr int kFailedStatus = 1;
constexpr auto kDebugVariable = "QT_DEBUG_PLUGINS";
constexpr std::array kSignals = {SIGABRT, SIGSEGV, SIGBUS, SIGALRM};

// Read by signal handlers: the line is whole before any of them is set.
std::string g_line;
int g_standardError = -1;
volatile std::sig_atomic_t g_starting = 0;

[[noreturn]] void endWithLine() {
  [[maybe_unused]] const auto written = ::write(g_standardError, g_line.data(), g_line.size());
  _exit(kFailedStatus);
}

void endAtSignal(int) {
  endWithLine();
}

/// A library of the display may call exit() for want of one.
void endAtExit() {
  if (g_starting) endWithLine();
}

void endAtFatal(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (qEnvironmentVariableIsSet(kDebugVariable))
    std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
  if (type == QtFatalMsg) endWithLine();
}

/// While it lives, the end of the program is the line, and nothing else reaches standard error. People who debug plugins see all.
class Starting {
 public:
  explicit Starting(const std::string& line) {
    g_line = lineForTerminal(line) + '\n';
    g_standardError = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (!qEnvironmentVariableIsSet(kDebugVariable)) silence();
    m_handler = qInstallMessageHandler(endAtFatal);
    [[maybe_unused]] static const int registered = std::atexit(endAtExit);
    g_starting = 1;
    for (std::size_t i = 0; i < kSignals.size(); ++i) m_before[i] = std::signal(kSignals[i], endAtSignal);
    alarm(kPatienceSeconds);
  }
  ~Starting() {
    alarm(0);
    for (std::size_t i = 0; i < kSignals.size(); ++i) std::signal(kSignals[i], m_before[i]);
    g_starting = 0;
    qInstallMessageHandler(m_handler);
    dup2(g_standardError, STDERR_FILENO);
    close(g_standardError);
  }
  Starting(const Starting&) = delete;
  Starting& operator=(const Starting&) = delete;

 private:
  using Handler = void (*)(int);

  static void silence() {
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nowhere, STDERR_FILENO);
    close(nowhere);
  }

  QtMessageHandler m_handler = nullptr;
  std::array<Handler, kSignals.size()> m_before{};
};

/// "DISPLAY ":99", QT_QPA_PLATFORM "xcb"": what the display was chosen by.
std::string choiceOfDisplay() {
  std::string text;
  for (const char* name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
    const QByteArray value = qgetenv(name);
    if (!value.isEmpty()) text += (text.empty() ? "" : ", ") + std::string(name) + " " + inQuotes(value.toStdString());
  }
  return text.empty() ? "neither DISPLAY nor WAYLAND_DISPLAY is set" : text;
}

std::unique_ptr<QApplication> start(int& argc, char** argv, const std::string& line) {
  const Starting starting(line);
  const QString fonts = bundledFonts();
  useBundledFontSettings(fonts);
  useBundledKeyboards(bundledKeyboards());
  auto application = std::make_unique<QApplication>(argc, argv);
  if (QGuiApplication::screens().isEmpty()) endWithLine();
  addMissingFonts(fonts);
  keepDecimalPoint();
  return application;
}

}  // namespace

std::unique_ptr<QApplication> startOnDisplay(int& argc, char** argv, const std::string& failure) {
  return start(argc, argv, "rewire: error: " + failure + " (" + choiceOfDisplay() + ")");
}

std::unique_ptr<QApplication> startOffscreen(int& argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  for (const char* name :
       {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"})
    qunsetenv(name);
  return start(argc, argv, "rewire: error: Qt cannot draw without a display; install its plugin \"offscreen\" (Qt 6 GUI)");
}

void keepDecimalPoint() {
  std::setlocale(LC_NUMERIC, "C");
  QLocale::setDefault(QLocale::c());
}

}  // namespace rewire
