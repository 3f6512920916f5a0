#include "ui/movie/movie_file.h"

#include "core/error.h"
#include "ui/movie/frame_folder.h"
#include "ui/movie/gif_file.h"
#include "ui/movie/webm_file.h"

#include <QString>
#include <QStringList>

#include <system_error>

namespace rewire {

MovieKind movieKindOf(const std::filesystem::path& path) {
  static const QStringList kForeign = {"mp4", "m4v", "mov", "avi", "mkv", "ogv",  "mpg",  "mpeg", "apng",
                                       "png", "svg", "pdf", "jpg", "bmp", "webp", "jpeg", "csv"};
  const QString ending = QString::fromStdString(path.extension().string()).mid(1).toLower();
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return MovieKind::Pictures;
  if (ending == "gif") return MovieKind::Gif;
  if (kForeign.contains(ending))
    throw InputError("a movie is a .gif, a .webm, or a folder for numbered PNG pictures", path.string());
  if (ending != "webm") return MovieKind::Pictures;
  if (ffmpeg().isEmpty())
    throw InputError("a .webm is made by ffmpeg, which is not installed here; install it, or name a .gif or a folder",
                     path.string());
  return MovieKind::WebM;
}

std::unique_ptr<MovieFile> makeMovieFile(const std::filesystem::path& path, const MovieFormat& format) {
  switch (movieKindOf(path)) {
    case MovieKind::Gif:
      return std::make_unique<GifFile>(path, format);
    case MovieKind::WebM:
      return std::make_unique<WebmFile>(path, format);
    case MovieKind::Pictures:
      return std::make_unique<FrameFolder>(path);
  }
  return nullptr;
}

}  // namespace rewire
