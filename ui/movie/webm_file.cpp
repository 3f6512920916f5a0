#include "ui/movie/webm_file.h"

#include "core/error.h"
#include "core/io/atomic_file.h"

#include <QStandardPaths>
#include <QStringList>

#include <system_error>

#include <unistd.h>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr int kWithoutEnd = -1;

/// VP9 halves the resolution of colours, so sides must be even; the last line is repeated where one is not.
QStringList argumentsFor(const MovieFormat& format, const fs::path& file) {
  QStringList arguments = {"-nostdin", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "bgra", "-s"};
  arguments << QString("%1x%2").arg(format.size.width()).arg(format.size.height());
  arguments << "-r" << QString::number(format.framesPerSecond) << "-i"
            << "pipe:0";
  arguments << "-vf"
            << "pad=ceil(iw/2)*2:ceil(ih/2)*2"
            << "-c:v"
            << "libvpx-vp9"
            << "-crf"
            << "24"
            << "-b:v"
            << "0";
  arguments << "-pix_fmt"
            << "yuv420p"
            << "-fflags"
            << "+bitexact"
            << "-flags:v"
            << "+bitexact";
  QStringList comment;
  for (const auto& [name, text] : format.facts) comment << name + ": " + inXml(text);
  arguments << "-metadata"
            << "comment=" + comment.join('\n');
  return arguments << "-f"
                   << "webm" << QString::fromStdString(file.string());
}

}  // namespace

QString ffmpeg() {
  return QStandardPaths::findExecutable("ffmpeg");
}

WebmFile::WebmFile(const fs::path& path, const MovieFormat& format)
    : m_path(targetOf(path)), m_lock(WriterLock::ofFile(m_path)), m_drawn(hiddenBeside(m_path, ".part")) {
  // A Ctrl-C in the terminal is for this program, which ends ffmpeg itself.
  m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
  m_process.setStandardOutputFile(QProcess::nullDevice());
  m_process.start(ffmpeg(), argumentsFor(format, m_drawn));
  if (!m_process.waitForStarted(kWithoutEnd))
    throw WorkError("ffmpeg cannot be started; name a .gif or a folder", m_path.string());
}

WebmFile::~WebmFile() {
  if (m_process.state() != QProcess::NotRunning) {
    m_process.kill();
    m_process.waitForFinished(kWithoutEnd);
  }
  std::error_code error;
  if (!m_drawn.empty()) fs::remove(m_drawn, error);
}

void WebmFile::fail() {
  const QByteArray words = m_process.readAllStandardError().simplified();
  const std::string reason = words.isEmpty() ? "it ended too early" : words.left(200).toStdString();
  throw WorkError("ffmpeg could not make the movie: " + reason + "; name a .gif or a folder", m_path.string());
}

void WebmFile::add(const QImage& frame, const Facts&) {
  const auto bytes = static_cast<qint64>(frame.bytesPerLine()) * frame.height();  // 32 bits a pixel: lines without gaps
  if (m_process.write(reinterpret_cast<const char*>(frame.constBits()), bytes) != bytes) fail();
  while (m_process.bytesToWrite() > 0)
    if (!m_process.waitForBytesWritten(kWithoutEnd)) fail();
}

void WebmFile::commit() {
  m_process.closeWriteChannel();
  m_process.waitForFinished(kWithoutEnd);
  if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0) fail();
  std::error_code error;
  fs::rename(m_drawn, m_path, error);
  if (error) throw WorkError("cannot be replaced, " + error.message(), m_path.string());
  m_drawn.clear();
}

}  // namespace rewire
