#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

class QPainter;
class QRectF;

namespace rewire {

struct PictureFormat;
struct Theme;
class View;

/// Draws each pixel of a small image as a sharp rectangle. Viewers of SVG and PDF smooth what they enlarge, so a file gets the
/// image already enlarged.
void drawPixels(QPainter& painter, const QRectF& area, const QImage& image);

/// Blanks the moment at which a PDF was made, byte for byte: the same picture is the same file.
void forgetDate(QByteArray& pdf);

/// Draws the view off screen, `scale` picture elements to each of `size`; what is on screen stays as it is.
QImage renderImage(const View& view, QSize size, const Theme& theme, double scale);

/// The view as it would be saved as PNG.
QImage pictureOf(const View& view, const PictureFormat& format, QSize onScreen);

/// Saves the view as a picture. The ending of the path chooses PNG, SVG or PDF (one page); each is as large in print as the
/// format says, or as the view's size on screen. Each carries title, program and the view's notes: a PNG as texts, an SVG in its
/// description, a PDF as XMP. The file is replaced whole or not at all. Throws InputError for another ending, WorkError when the
/// file cannot be written.
void savePicture(const View& view, const QString& path, const PictureFormat& format, QSize onScreen);
/// The same in a size of logical pixels: a PNG is twice as fine.
void savePicture(const View& view, const QString& path, QSize size, const Theme& theme);

/// Replaces the file whole or leaves it as it was; throws WorkError with the reason.
void writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace rewire
