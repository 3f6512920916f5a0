#include "ui/movie/frame_folder.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/output_path.h"
#include "ui/picture/png_text.h"

#include <QString>

#include <regex>
#include <string>
#include <system_error>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFormer = ".former";

/// Tells whether a folder may be replaced by a movie: it is empty, or holds the pictures of a former one.
bool mayBeReplaced(const fs::path& folder) {
  static const std::regex picture(R"(frame-\d{4,}\.png)");
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (!std::regex_match(entry->path().filename().string(), picture)) return false;
  return !error;
}

fs::path withoutSlash(const fs::path& path) {
  return path.has_filename() ? path : path.parent_path();
}

}  // namespace

void demandFrameFolder(const fs::path& path) {
  std::error_code error;
  if (fs::exists(path, error) && (!fs::is_directory(path, error) || !mayBeReplaced(path)))
    throw InputError("holds other things than the pictures of a movie; name a new or an empty folder", path.string());
}

FrameFolder::FrameFolder(const fs::path& path) : m_path(fs::absolute(withoutSlash(path)).lexically_normal()) {
  demandFrameFolder(m_path);
  std::error_code error;
  if (m_path.has_parent_path()) makeFolder(m_path.parent_path());
  m_lock = WriterLock::ofFile(m_path);
  putBackFormer();
  m_drawn = hiddenBeside(m_path, ".frames");
  fs::remove_all(m_drawn, error);  // a program that was killed left it
  makeFolder(m_drawn);
}

/// A program that was killed as it replaced a movie has left the former one under a hidden name.
void FrameFolder::putBackFormer() const {
  const fs::path former = hiddenBeside(m_path, kFormer);
  std::error_code error;
  if (fs::exists(m_path, error)) {
    fs::remove_all(former, error);
  } else {
    fs::rename(former, m_path, error);
  }
}

FrameFolder::~FrameFolder() {
  std::error_code error;
  if (!m_drawn.empty()) fs::remove_all(m_drawn, error);
}

void FrameFolder::add(const QImage& frame, const Facts& facts) {
  const QString name = QString("frame-%1.png").arg(++m_frames, 4, 10, QChar('0'));
  const QByteArray bytes = pngOf(frame, facts);
  writeFile(m_drawn / name.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void FrameFolder::commit() {
  std::error_code error;
  const fs::path former = hiddenBeside(m_path, kFormer);
  const bool replaces = fs::exists(m_path, error);
  if (replaces) fs::rename(m_path, former, error);
  if (!error) fs::rename(m_drawn, m_path, error);
  if (error) {
    std::error_code ignored;
    if (replaces) fs::rename(former, m_path, ignored);
    throw WorkError("cannot be replaced, " + error.message() + "; name a new folder", m_path.string());
  }
  if (replaces) fs::remove_all(former, error);
  m_drawn.clear();
}

}  // namespace rewire
