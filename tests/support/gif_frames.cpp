#include "tests/support/gif_frames.h"

#include <gif_lib.h>

namespace rewire::test {

namespace {

/// Lays a frame over the picture before it.
void lay(QImage& picture, const SavedImage& image, const ColorMapObject& map, int transparent) {
  const GifImageDesc& area = image.ImageDesc;
  for (int y = 0; y < area.Height; ++y)
    for (int x = 0; x < area.Width; ++x) {
      const int index = image.RasterBits[y * area.Width + x];
      const GifColorType& colour = map.Colors[index];
      if (index != transparent) picture.setPixel(area.Left + x, area.Top + y, qRgb(colour.Red, colour.Green, colour.Blue));
    }
}

void readExtensions(GifFrames& gif, const SavedImage& image) {
  for (int i = 0; i < image.ExtensionBlockCount; ++i) {
    const ExtensionBlock& block = image.ExtensionBlocks[i];
    const QByteArray bytes(reinterpret_cast<const char*>(block.Bytes), block.ByteCount);
    if (bytes.startsWith("NETSCAPE2.0")) gif.endless = true;
    const bool text = block.Function == COMMENT_EXT_FUNC_CODE || (block.Function == CONTINUE_EXT_FUNC_CODE && bytes.size() > 3);
    if (text) gif.comment += QString::fromUtf8(bytes);
  }
}

}  // namespace

GifFrames readGif(const QString& path) {
  GifFrames gif;
  int error = 0;
  GifFileType* file = DGifOpenFileName(path.toUtf8().constData(), &error);
  if (!file) return gif;
  if (DGifSlurp(file) == GIF_OK) {
    QImage picture(file->SWidth, file->SHeight, QImage::Format_RGB32);
    for (int i = 0; i < file->ImageCount; ++i) {
      GraphicsControlBlock control{};
      DGifSavedExtensionToGCB(file, i, &control);
      lay(picture, file->SavedImages[i], *file->SColorMap, control.TransparentColor);
      readExtensions(gif, file->SavedImages[i]);
      gif.frames.push_back(picture.copy());
      gif.delays.push_back(control.DelayTime);
    }
  }
  DGifCloseFile(file, &error);
  return gif;
}

}  // namespace rewire::test
