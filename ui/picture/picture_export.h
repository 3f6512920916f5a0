#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

class QPainter;
class QRectF;

namespace rewire {

struct Theme;
class View;

/// Draws each pixel of a small image as a sharp rectangle. Viewers of SVG and PDF smooth what they enlarge, so a file gets the
/// image already enlarged.
void drawPixels(QPainter& painter, const QRectF& area, const QImage& image);

/// Draws the view off screen, `scale` picture elements to each of `size`; what is on screen stays as it is.
QImage renderImage(const View& view, QSize size, const Theme& theme, double scale);

/// Saves the view as a picture of `size` logical pixels. The ending of the path chooses PNG (twice as fine), SVG or PDF (one
/// page, as large as the picture). Each carries title, program and the view's notes: a PNG as texts, an SVG in its description,
/// a PDF as XMP. The file is replaced whole or not at all. Throws InputError for another ending, WorkError when the file cannot
/// be written.
void savePicture(const View& view, const QString& path, QSize size, const Theme& theme);

/// Replaces the file whole or leaves it as it was; throws WorkError with the reason.
void writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace rewire
