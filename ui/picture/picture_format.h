#pragma once

#include <QSize>
#include <QString>

namespace rewire {

struct Theme;

/// Form in which pictures are saved and copied, whichever view they are of. Kept in QSettings.
struct PictureFormat {
  enum class Measure { OnScreen, Millimetres, Pixels };

  Measure measure = Measure::OnScreen;
  double width = 160.0;   ///< in millimetres or pixels
  double height = 100.0;  ///< not used on screen
  int dpi = 192;          ///< picture elements an inch
  double points = 0.0;    ///< size of the text; 0: that of the window at 100 %
  QString family;         ///< family of the text; empty: that of the window
  bool dark = false;

  bool operator==(const PictureFormat&) const = default;

  static PictureFormat remembered();
  void remember() const;
  const Theme& theme() const;
};

/// A picture as a sheet of paper: as large as it is printed, and the plane of logical pixels it is drawn on. Text chosen larger
/// makes the plane smaller, so that lines and marks grow with the text.
struct PictureSheet {
  QSize drawn;    ///< logical pixels
  QSizeF inches;  ///< as printed
  QSize pixels;   ///< size of a PNG
};
/// Makes the sheet of a picture. `onScreen`: size of the view in logical pixels, of which an inch has `screenDpi`.
PictureSheet sheetOf(const PictureFormat& format, QSize onScreen, int screenDpi);

/// Tells what is wrong with a format, in a sentence; empty: nothing.
QString problemOf(const PictureFormat& format);
/// "160 × 100 mm, 300 dpi, text of 9 pt": what the format fixes; empty: nothing but the resolution of the window.
QString formatInWords(const PictureFormat& format);

}  // namespace rewire
