#pragma once

#include "ui/picture/picture_provenance.h"

#include <QImage>
#include <QSize>

#include <filesystem>
#include <memory>

namespace rewire {

class ColourCounts;

/// Form of a movie, whatever it shows.
struct MovieFormat {
  QSize size;  ///< the same for every frame
  int framesPerSecond = 5;
  Facts facts;  ///< carried by the file, or by every picture of a folder
};

/// A movie that is being written. It is there whole after commit(); without it nothing is left and what was there stays.
class MovieFile {
 public:
  virtual ~MovieFile() = default;

  /// Tells whether the colours of some frames are wanted before the first add().
  virtual bool wantsColours() const { return false; }
  virtual void setColours(const ColourCounts&) {}

  /// Adds a frame (Format_RGB32) with facts of its own. Throws WorkError.
  virtual void add(const QImage& frame, const Facts& facts) = 0;
  /// Throws WorkError.
  virtual void commit() = 0;
};

/// Kinds of movie by the ending of their path.
enum class MovieKind { Gif, WebM, Pictures };

/// Throws InputError for an ending that is neither a movie's nor that of a folder, and where ffmpeg is needed and not installed.
MovieKind movieKindOf(const std::filesystem::path& path);

/// Begins a movie: .gif, .webm, or a folder of numbered PNG pictures. Throws InputError or WorkError where it cannot be written.
std::unique_ptr<MovieFile> makeMovieFile(const std::filesystem::path& path, const MovieFormat& format);

}  // namespace rewire
