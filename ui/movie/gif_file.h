#pragma once

#include "core/io/atomic_file.h"
#include "ui/movie/movie_file.h"

#include <cstdint>
#include <memory>
#include <vector>

struct GifFileType;

namespace rewire {

class NearestColour;

/// A GIF that plays for ever, with one palette for all frames. A frame holds the rectangle that differs from the one before, and
/// what is equal in there is transparent: plots stay small. The same frames give the same bytes.
class GifFile : public MovieFile {
 public:
  GifFile(const std::filesystem::path& path, MovieFormat format);
  ~GifFile() override;

  bool wantsColours() const override { return true; }
  void setColours(const ColourCounts& counts) override;
  void add(const QImage& frame, const Facts& facts) override;
  void commit() override;

 private:
  void begin();
  void demand(bool done);
  void addFrame(const QRect& changed, const std::vector<std::uint8_t>& indices);
  static int take(GifFileType* gif, const unsigned char* bytes, int count);

  MovieFormat m_format;
  AtomicFile m_file;
  std::string m_path;
  std::exception_ptr m_failure;  // failure of m_file: none may pass through the library
  GifFileType* m_gif = nullptr;
  std::unique_ptr<NearestColour> m_colours;
  std::vector<std::uint8_t> m_shown;  // indices of the frame before; empty: none
};

}  // namespace rewire
