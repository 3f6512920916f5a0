#pragma once

#include "core/io/writer_lock.h"
#include "ui/movie/movie_file.h"

#include <QProcess>
#include <QString>

namespace rewire {

/// The path of the installed ffmpeg; empty: there is none.
QString ffmpeg();

/// A WebM (VP9), made by ffmpeg out of the frames that it is given through a pipe.
class WebmFile : public MovieFile {
 public:
  WebmFile(const std::filesystem::path& path, const MovieFormat& format);
  ~WebmFile() override;

  void add(const QImage& frame, const Facts& facts) override;
  void commit() override;

 private:
  [[noreturn]] void fail();

  std::filesystem::path m_path;
  WriterLock m_lock;
  std::filesystem::path m_drawn;  // a hidden file beside it
  QProcess m_process;
};

}  // namespace rewire
