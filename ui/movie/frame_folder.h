#pragma once

#include "core/io/writer_lock.h"
#include "ui/movie/movie_file.h"

#include <optional>

namespace rewire {

/// Throws InputError where a folder of this name cannot become a movie: it holds other things than a former one.
void demandFrameFolder(const std::filesystem::path& path);

/// A folder of numbered pictures, frame-0001.png and so on. They are drawn into a hidden folder beside it, which takes its name
/// in the end. A folder that holds other things than such pictures is refused.
class FrameFolder : public MovieFile {
 public:
  explicit FrameFolder(const std::filesystem::path& path);
  ~FrameFolder() override;

  void add(const QImage& frame, const Facts& facts) override;
  void commit() override;

 private:
  void putBackFormer() const;

  std::filesystem::path m_path;
  std::optional<WriterLock> m_lock;
  std::filesystem::path m_drawn;  // the hidden folder
  int m_frames = 0;
};

}  // namespace rewire
