#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace rewire::test {

/// A GIF as giflib reads it.
struct GifFrames {
  std::vector<QImage> frames;  ///< each as it is seen: laid over those before
  std::vector<int> delays;     ///< hundredths of a second
  QString comment;
  bool endless = false;
};

/// No frames: it is no GIF.
GifFrames readGif(const QString& path);

}  // namespace rewire::test
