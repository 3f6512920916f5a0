#include "ui/views/picture_export.h"

#include "core/error.h"
#include "ui/views/view.h"

#include <qcustomplot.h>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

constexpr double kPngScale = 2.0;
constexpr int kSharpSize = 1024;  // what small images are enlarged to in a file

QString programName() {
  return QString("Rewire %1").arg(QCoreApplication::applicationVersion()).trimmed();
}

/// "Fashion-MNIST, epoch 12 of 60": what a picture found years later must say about itself.
QString describe(const View& view) {
  const SnapshotPtr& snapshot = view.snapshot();
  if (!snapshot) return programName();
  const QString dataset = QString::fromStdString(snapshot->dataset ? snapshot->dataset->title : snapshot->experiment.dataset);
  return QString("%1, epoch %2 of %3, %4").arg(dataset).arg(snapshot->epoch).arg(snapshot->experiment.epochs).arg(programName());
}

void draw(const View& view, QPaintDevice& device, QSize size, const Theme& theme, bool vector) {
  QCPPainter painter;
  painter.setMode(QCPPainter::pmNoCaching);
  painter.setMode(QCPPainter::pmVectorized, vector);
  painter.begin(&device);
  painter.fillRect(QRect(QPoint(0, 0), size), theme.plot);
  view.render(painter, size, theme);
  painter.end();
}

QByteArray png(const View& view, QSize size, const Theme& theme) {
  QImage image = renderImage(view, size, theme, kPngScale);
  // After painting: fonts are sized by the image's resolution, and must come out as on screen.
  const int dotsPerMetre = static_cast<int>(std::lround(96.0 * kPngScale / 0.0254));
  image.setDotsPerMeterX(dotsPerMetre);
  image.setDotsPerMeterY(dotsPerMetre);
  image.setText("Title", view.title());
  image.setText("Software", programName());
  image.setText("Description", describe(view));
  if (view.snapshot()) {
    image.setText("Epoch", QString::number(view.snapshot()->epoch));
    image.setText("Experiment", QString::fromStdString(toJson(view.snapshot()->experiment)));
  }
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG", 80);  // lossless at any number; this one is packed three times as fast as the default
  return bytes;
}

QByteArray svg(const View& view, QSize size, const Theme& theme) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(view.logicalDpiY());
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  generator.setTitle(view.title());
  generator.setDescription(describe(view));
  draw(view, generator, size, theme, true);
  return bytes;
}

QByteArray pdf(const View& view, QSize size, const Theme& theme) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  const int dpi = view.logicalDpiY();
  writer.setResolution(dpi);
  writer.setPageLayout(QPageLayout(QPageSize(QSizeF(size) * 72.0 / dpi, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                   QPageLayout::Portrait, QMarginsF()));
  writer.setTitle(view.title() + " – " + describe(view));
  writer.setCreator(programName());
  draw(view, writer, size, theme, true);
  return bytes;
}

}  // namespace

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

void savePicture(const View& view, const QString& path, QSize size, const Theme& theme) {
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == "png") return writeWhole(path, png(view, size, theme));
  if (ending == "svg") return writeWhole(path, svg(view, size, theme));
  if (ending == "pdf") return writeWhole(path, pdf(view, size, theme));
  throw InputError("a picture is saved as .png, .svg or .pdf", path.toStdString());
}

void writeWhole(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return;
  const QString why = file.errorString();
  file.cancelWriting();
  throw WorkError("cannot save: " + why.toStdString() + "; choose a folder that can be written to", path.toStdString());
}

}  // namespace rewire
