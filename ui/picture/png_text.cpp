#include "ui/picture/png_text.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace rewire {

namespace {

constexpr qsizetype kHeader = 8 + 25;  // signature and IHDR, which come first
constexpr int kPacking = 80;           // lossless at any number; this one is packed three times as fast as the default

void appendNumber(QByteArray& bytes, quint32 number) {
  char four[4];
  qToBigEndian(number, four);
  bytes.append(four, 4);
}

/// Length, type, content and checksum (PNG specification, 5.3).
QByteArray chunk(const QByteArray& type, const QByteArray& content) {
  QByteArray bytes;
  appendNumber(bytes, static_cast<quint32>(content.size()));
  const QByteArray body = type + content;
  bytes += body;
  const auto* data = reinterpret_cast<const Bytef*>(body.constData());
  appendNumber(bytes, static_cast<quint32>(crc32(0, data, static_cast<uInt>(body.size()))));
  return bytes;
}

QByteArray textChunk(const QString& name, const QString& text) {
  const QByteArray key = name.toLatin1().left(79) + '\0';
  const bool latin = std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() <= 0xFF; });
  if (latin) return chunk("tEXt", key + text.toLatin1());
  return chunk("iTXt", key + QByteArray(4, '\0') + text.toUtf8());  // not compressed, no language, no translated name
}

}  // namespace

QByteArray pngOf(const QImage& image, const Facts& facts) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG", kPacking);
  QByteArray texts;
  for (const auto& [name, text] : facts) texts += textChunk(name, inXml(text));
  return bytes.insert(kHeader, texts);
}

}  // namespace rewire
