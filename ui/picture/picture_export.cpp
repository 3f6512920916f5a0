#include "ui/picture/picture_export.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "ui/picture/picture_format.h"
#include "ui/picture/picture_provenance.h"
#include "ui/picture/png_text.h"
#include "ui/picture/view.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"

#include <qcustomplot.h>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

constexpr int kSharpSize = 1024;  // pixels to which small images are enlarged in a file

/// The facts as text, a line each.
QString inLines(const Facts& facts) {
  QStringList lines;
  for (const auto& [name, text] : facts) lines << name + ": " + text;
  return lines.join('\n');
}

/// The document's metadata in the form that readers of PDF know (XMP, ISO 16684-1): title, notes, program.
QByteArray xmp(const View& view) {
  static const QString kPacket = R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">@notes</rdf:li></rdf:Alt></dc:description>
<xmp:CreatorTool>@program</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)";
  QString packet = kPacket;
  packet.replace("@program", programName().toHtmlEscaped());
  packet.replace("@title", view.title().toHtmlEscaped());
  packet.replace("@notes", inLines(provenanceOf(view)).toHtmlEscaped());
  return inXml(packet).toUtf8();
}

void draw(const View& view, QPaintDevice& device, QSize size, const Theme& theme, bool vector, double factor = 1.0) {
  QCPPainter painter;
  painter.setMode(QCPPainter::pmNoCaching);
  painter.setMode(QCPPainter::pmVectorized, vector);
  painter.begin(&device);
  painter.scale(factor, factor);
  painter.fillRect(QRect(QPoint(0, 0), size), theme.plot);
  view.render(painter, size, theme);
  painter.end();
}

QImage drawnImage(const View& view, const PictureFormat& format, const PictureSheet& sheet) {
  QImage image(sheet.pixels, QImage::Format_RGB32);
  if (image.isNull()) throw WorkError("too large a picture for the memory; choose a lower resolution", "");
  const double ratio = static_cast<double>(sheet.pixels.width()) / sheet.drawn.width();
  if (ratio > 1.0) image.setDevicePixelRatio(ratio);
  image.fill(format.theme().plot);
  draw(view, image, sheet.drawn, format.theme(), false, std::min(ratio, 1.0));  // painters take no ratio below 1 of an image
  // After painting: fonts are sized by the image's resolution, and must come out as on screen.
  const int dotsPerMetre = static_cast<int>(std::lround(format.dpi / 0.0254));
  image.setDotsPerMeterX(dotsPerMetre);
  image.setDotsPerMeterY(dotsPerMetre);
  return image;
}

QByteArray png(const View& view, const PictureFormat& format, const PictureSheet& sheet) {
  return pngOf(drawnImage(view, format, sheet), provenanceOf(view));
}

/// Replaces the first match of `pattern`, whose text is taken as it is.
void replaceFirst(QString& text, const QRegularExpression& pattern, const QString& by) {
  const QRegularExpressionMatch found = pattern.match(text);
  if (found.hasMatch()) text.replace(found.capturedStart(), found.capturedLength(), by);
}

/// The generator knows whole pixels only, so its size in millimetres is not quite that of the sheet.
QString sizeInSvg(QSizeF inches) {
  const auto millimetres = [](double length) { return QString::number(25.4 * length, 'g', 8); };
  return QString("<svg width=\"%1mm\" height=\"%2mm\"").arg(millimetres(inches.width()), millimetres(inches.height()));
}

/// The generator writes the names of fonts as they are; some have an "&".
void escapeFonts(QString& svg) {
  static const QRegularExpression kFamily("font-family=\"(.*?)\" font-size=");
  for (QRegularExpressionMatch found = kFamily.match(svg); found.hasMatch();) {
    const QString escaped = found.captured(1).replace("&amp;", "&").toHtmlEscaped();
    svg.replace(found.capturedStart(1), found.capturedLength(1), escaped);
    found = kFamily.match(svg, found.capturedStart(1) + escaped.size());
  }
}

/// The drawing with what the generator leaves undone: size, title and notes, and characters that XML forbids.
QByteArray completed(const QByteArray& svg, const View& view, QSizeF inches) {
  static const QRegularExpression kSize("<svg width=\"[^\"]*\" height=\"[^\"]*\""), kTitle("<title>[^<]*</title>"),
      kNotes("<desc>[^<]*</desc>");
  QString text = QString::fromUtf8(svg);
  replaceFirst(text, kSize, sizeInSvg(inches));
  replaceFirst(text, kTitle, "<title>" + inOneLine(view.title()).toHtmlEscaped() + "</title>");
  replaceFirst(text, kNotes, "<desc>" + inXml(inLines(provenanceOf(view))).toHtmlEscaped() + "</desc>");
  escapeFonts(text);
  return inXml(text).toUtf8();
}

QByteArray svg(const View& view, const PictureFormat& format, const PictureSheet& sheet) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(view.logicalDpiY());
  generator.setSize(sheet.drawn);
  generator.setViewBox(QRect(QPoint(0, 0), sheet.drawn));
  draw(view, generator, sheet.drawn, format.theme(), true);
  return completed(bytes, view, sheet.inches);
}

QByteArray pdf(const View& view, const PictureFormat& format, const PictureSheet& sheet) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  const int dpi = view.logicalDpiY();
  writer.setResolution(dpi);
  writer.setPageLayout(QPageLayout(QPageSize(sheet.inches * 72.0, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                   QPageLayout::Portrait, QMarginsF()));
  writer.setTitle(inOneLine(view.title() + " – " + subjectAndProgram(view)));
  writer.setCreator(programName());
  writer.setDocumentXmpMetadata(xmp(view));
  draw(view, writer, sheet.drawn, format.theme(), true, sheet.inches.width() * dpi / sheet.drawn.width());
  forgetDate(bytes);
  return bytes;
}

}  // namespace

void forgetDate(QByteArray& pdf) {
  const qsizetype from = pdf.indexOf("/CreationDate (D:"), to = pdf.indexOf(')', from);
  if (from >= 0 && to >= 0) pdf.replace(from, to + 1 - from, QByteArray(to + 1 - from, ' '));
}

void drawPixels(QPainter& painter, const QRectF& area, const QImage& image) {
  painter.save();
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  const bool file = painter.paintEngine()->type() != QPaintEngine::Raster;
  const int times = file ? std::clamp(kSharpSize / std::max({1, image.width(), image.height()}), 1, 32) : 1;
  painter.drawImage(area, times > 1 ? image.scaled(image.size() * times) : image);
  painter.restore();
}

QImage renderImage(const View& view, QSize size, const Theme& theme, double scale) {
  QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
  image.setDevicePixelRatio(scale);
  draw(view, image, size, theme, false);
  return image;
}

QImage pictureOf(const View& view, const PictureFormat& format, QSize onScreen) {
  const PictureFont font(format.family);
  return drawnImage(view, format, sheetOf(format, onScreen, view.logicalDpiY()));
}

void savePicture(const View& view, const QString& path, const PictureFormat& format, QSize onScreen) {
  const PictureFont font(format.family);
  const PictureSheet sheet = sheetOf(format, onScreen, view.logicalDpiY());
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == "png") return writeWhole(path, png(view, format, sheet));
  if (ending == "svg") return writeWhole(path, svg(view, format, sheet));
  if (ending == "pdf") return writeWhole(path, pdf(view, format, sheet));
  throw InputError("a picture is saved as .png, .svg or .pdf", path.toStdString());
}

void savePicture(const View& view, const QString& path, QSize size, const Theme& theme) {
  PictureFormat format;
  format.dark = theme.dark;
  savePicture(view, path, format, size);
}

void writeWhole(const QString& path, const QByteArray& bytes) {
  writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

}  // namespace rewire
