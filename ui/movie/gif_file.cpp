#include "ui/movie/gif_file.h"

#include "core/error.h"
#include "ui/movie/colour_palette.h"

#include <QRect>

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <utility>

namespace rewire {

namespace {

constexpr int kColours = 256;
constexpr std::uint8_t kTransparent = kColours - 1;
constexpr int kMostComment = 255;  // bytes in a sub-block

/// The rectangle that holds every difference; one pixel where there is none, because a frame is never empty.
QRect changedArea(const std::vector<std::uint8_t>& before, const std::vector<std::uint8_t>& now, QSize size) {
  if (before.empty()) return {QPoint(0, 0), size};
  QRect area;
  for (int y = 0; y < size.height(); ++y) {
    const auto begin = static_cast<std::ptrdiff_t>(y) * size.width(), end = begin + size.width();
    const auto first = std::mismatch(now.begin() + begin, now.begin() + end, before.begin() + begin).first - now.begin();
    if (first == end) continue;
    auto last = end - 1;
    while (now[static_cast<std::size_t>(last)] == before[static_cast<std::size_t>(last)]) --last;
    area |= QRect(QPoint(static_cast<int>(first - begin), y), QPoint(static_cast<int>(last - begin), y));
  }
  return area.isEmpty() ? QRect(0, 0, 1, 1) : area;
}

}  // namespace

GifFile::GifFile(const std::filesystem::path& path, MovieFormat format)
    : m_format(std::move(format)), m_file(path), m_path(path.string()) {
  int error = 0;
  m_gif = EGifOpen(this, &GifFile::take, &error);
  if (!m_gif) throw WorkError("not enough memory for a GIF; take a smaller size", m_path);
}

GifFile::~GifFile() {
  int error = 0;
  if (m_gif) EGifCloseFile(m_gif, &error);
}

int GifFile::take(GifFileType* gif, const unsigned char* bytes, int count) {
  auto& self = *static_cast<GifFile*>(gif->UserData);
  if (self.m_failure) return 0;
  try {
    self.m_file.write(bytes, static_cast<std::size_t>(count));
    return count;
  } catch (...) {
    self.m_failure = std::current_exception();
    return 0;
  }
}

void GifFile::demand(bool done) {
  if (m_failure) std::rethrow_exception(m_failure);
  if (!done) throw WorkError("the GIF cannot be written; choose another file or a smaller size", m_path);
}

void GifFile::setColours(const ColourCounts& counts) {
  m_colours = std::make_unique<NearestColour>(counts.palette(kTransparent));
}

/// The head of the file: palette, endless repetition, and the facts as comments.
void GifFile::begin() {
  std::array<GifColorType, kColours> colours{};
  const std::vector<QRgb>& palette = m_colours->palette();
  const auto part = [](int value) { return static_cast<GifByteType>(value); };
  for (std::size_t i = 0; i < palette.size(); ++i)
    colours[i] = {part(qRed(palette[i])), part(qGreen(palette[i])), part(qBlue(palette[i]))};
  ColorMapObject* map = GifMakeMapObject(kColours, colours.data());
  EGifSetGifVersion(m_gif, true);
  const bool head = map && EGifPutScreenDesc(m_gif, m_format.size.width(), m_format.size.height(), 8, 0, map) == GIF_OK;
  GifFreeMapObject(map);
  demand(head);
  const std::array<GifByteType, 3> endless = {1, 0, 0};
  demand(EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
         EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK && EGifPutExtensionBlock(m_gif, 3, endless.data()) == GIF_OK &&
         EGifPutExtensionTrailer(m_gif) == GIF_OK);
  QByteArray comment;
  for (const auto& [name, text] : m_format.facts) comment += (name + ": " + inXml(text) + '\n').toUtf8();
  demand(EGifPutExtensionLeader(m_gif, COMMENT_EXT_FUNC_CODE) == GIF_OK);
  for (qsizetype at = 0; at < comment.size(); at += kMostComment) {
    const QByteArray block = comment.mid(at, kMostComment);
    demand(EGifPutExtensionBlock(m_gif, static_cast<int>(block.size()), block.constData()) == GIF_OK);
  }
  demand(EGifPutExtensionTrailer(m_gif) == GIF_OK);
}

void GifFile::add(const QImage& frame, const Facts&) {
  if (!m_colours) {
    ColourCounts own;
    own.add(frame);
    setColours(own);
  }
  if (m_shown.empty()) begin();
  std::vector<std::uint8_t> indices;
  indices.reserve(static_cast<std::size_t>(frame.width()) * static_cast<std::size_t>(frame.height()));
  for (int y = 0; y < frame.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(frame.constScanLine(y));
    for (int x = 0; x < frame.width(); ++x) indices.push_back(m_colours->indexOf(line[x]));
  }
  addFrame(changedArea(m_shown, indices, m_format.size), indices);
  m_shown = std::move(indices);
}

void GifFile::addFrame(const QRect& changed, const std::vector<std::uint8_t>& indices) {
  GraphicsControlBlock control{};
  control.DisposalMode = DISPOSE_DO_NOT;
  control.DelayTime = static_cast<int>(std::lround(100.0 / m_format.framesPerSecond));
  control.TransparentColor = m_shown.empty() ? NO_TRANSPARENT_COLOR : kTransparent;
  std::array<GifByteType, 4> bytes{};
  EGifGCBToExtension(&control, bytes.data());
  demand(EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(bytes.size()), bytes.data()) == GIF_OK);
  demand(EGifPutImageDesc(m_gif, changed.left(), changed.top(), changed.width(), changed.height(), false, nullptr) == GIF_OK);
  std::vector<GifPixelType> line(static_cast<std::size_t>(changed.width()));
  for (int y = changed.top(); y <= changed.bottom(); ++y) {
    const auto first =
        static_cast<std::size_t>(y) * static_cast<std::size_t>(m_format.size.width()) + static_cast<std::size_t>(changed.left());
    for (std::size_t x = 0; x < line.size(); ++x) {
      const bool same = !m_shown.empty() && m_shown[first + x] == indices[first + x];
      line[x] = same ? kTransparent : indices[first + x];
    }
    demand(EGifPutLine(m_gif, line.data(), changed.width()) == GIF_OK);
  }
}

void GifFile::commit() {
  int error = 0;
  const bool closed = EGifCloseFile(std::exchange(m_gif, nullptr), &error) == GIF_OK;
  demand(closed);
  m_file.commit();
}

}  // namespace rewire
