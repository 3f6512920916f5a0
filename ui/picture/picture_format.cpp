#include "ui/picture/picture_format.h"

#include "ui/style/text_size.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kMostPixels = 16000.0;   // a side; more would not fit into memory
constexpr double kFewestPixels = 50.0;    // a side; less shows nothing
constexpr double kSmallestPlane = 120.0;  // logical pixels a side: below, text covers the picture

class FormatText {
  Q_DECLARE_TR_FUNCTIONS(rewire::PictureFormat)
};

QSizeF inchesOf(const PictureFormat& format, QSizeF onScreen, int screenDpi) {
  const QSizeF chosen(format.width, format.height);
  switch (format.measure) {
    case PictureFormat::Measure::OnScreen:
      return onScreen / screenDpi;
    case PictureFormat::Measure::Millimetres:
      return chosen / kMillimetresPerInch;
    case PictureFormat::Measure::Pixels:
      return chosen / format.dpi;
  }
  return {};
}

/// Printed length to that of the window: 2 for text twice as large.
double enlargement(const PictureFormat& format) {
  if (format.points <= 0.0) return 1.0;
  const PictureFont usual(format.family);
  return format.points / QFontInfo(usual.font()).pointSizeF();
}

QSize rounded(QSizeF size) {
  return QSize(std::max(1, static_cast<int>(std::lround(size.width()))),
               std::max(1, static_cast<int>(std::lround(size.height()))));
}

template <class Value>
Value within(Value value, Value least, Value most) {
  return value >= least && value <= most ? value : least;
}

}  // namespace

PictureFormat PictureFormat::remembered() {
  const QSettings settings;
  const PictureFormat usual;
  PictureFormat format;
  format.measure = static_cast<Measure>(within(settings.value("export/measure", 0).toInt(), 0, 2));
  format.width = settings.value("export/width", usual.width).toDouble();
  format.height = settings.value("export/height", usual.height).toDouble();
  format.dpi = settings.value("export/dpi", usual.dpi).toInt();
  format.points = settings.value("export/points", usual.points).toDouble();
  format.family = settings.value("export/family").toString();
  format.dark = settings.value("export/dark", usual.dark).toBool();
  if (problemOf(format).isEmpty()) return format;
  PictureFormat sane;  // settings written by hand
  sane.dark = format.dark;
  return sane;
}

void PictureFormat::remember() const {
  QSettings settings;
  settings.setValue("export/measure", static_cast<int>(measure));
  settings.setValue("export/width", width);
  settings.setValue("export/height", height);
  settings.setValue("export/dpi", dpi);
  settings.setValue("export/points", points);
  settings.setValue("export/family", family);
  settings.setValue("export/dark", dark);
}

const Theme& PictureFormat::theme() const {
  return dark ? Theme::darkTheme() : Theme::light();
}

PictureSheet sheetOf(const PictureFormat& format, QSize onScreen, int screenDpi) {
  const QSizeF inches = inchesOf(format, QSizeF(onScreen), screenDpi);
  return {rounded(inches * screenDpi / enlargement(format)), inches, rounded(inches * format.dpi)};
}

QString problemOf(const PictureFormat& format) {
  if (format.dpi < 50 || format.dpi > 1200) return FormatText::tr("The resolution must be from 50 to 1200 dpi.");
  if (format.points != 0.0 && (format.points < 4.0 || format.points > 72.0))
    return FormatText::tr("The text must be from 4 to 72 points high.");
  if (format.measure == PictureFormat::Measure::OnScreen) return {};
  const QSizeF inches = inchesOf(format, {}, 1);
  const QSizeF pixels = inches * format.dpi;
  if (std::min(pixels.width(), pixels.height()) < kFewestPixels)
    return FormatText::tr("Too small: a side needs at least %1 pixels.").arg(kFewestPixels);
  if (std::max(pixels.width(), pixels.height()) > kMostPixels)
    return FormatText::tr("Too large: a side has at most %1 pixels.").arg(kMostPixels);
  constexpr double kScreen = 96.0;
  const double least = std::min(inches.width(), inches.height()) * kScreen / enlargement(format);
  return least < kSmallestPlane ? FormatText::tr("The text is too large for a picture of this size.") : QString();
}

QString formatInWords(const PictureFormat& format) {
  QStringList parts;
  const QString unit = format.measure == PictureFormat::Measure::Millimetres ? FormatText::tr("mm") : FormatText::tr("pixels");
  if (format.measure != PictureFormat::Measure::OnScreen)
    parts << FormatText::tr("%1 × %2 %3").arg(format.width).arg(format.height).arg(unit);
  if (format.dpi != PictureFormat().dpi || !parts.isEmpty()) parts << FormatText::tr("%1 dpi").arg(format.dpi);
  if (format.points > 0.0) parts << FormatText::tr("text of %1 pt").arg(format.points);
  if (!format.family.isEmpty()) parts << format.family;
  return parts.join(QStringLiteral(", "));
}

}  // namespace rewire
