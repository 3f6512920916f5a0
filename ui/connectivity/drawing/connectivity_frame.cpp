#include "ui/connectivity/drawing/connectivity_frame.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kMargin = 14.0;
constexpr double kWidestLabel = 110.0;

double widestClassName(const QFont& font, const ShownNetwork& network) {
  double widest = 0.0;
  const QFontMetricsF metrics(font);
  if (network.dataset)
    for (const std::string& name : network.dataset->classes)
      widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(name)));
  return std::min(widest + 8.0, kWidestLabel);
}

}  // namespace

ConnectivityFrame::ConnectivityFrame(QSizeF size, const QFont& font, const ShownNetwork& network) {
  const double line = std::ceil(QFontMetricsF(font).height());
  const double width = size.width() - 2 * kMargin;
  status = {kMargin, 10.0, width, line + 4};
  headings = {0.0, status.bottom() + 6, size.width(), 2 * line};
  legend = {kMargin, size.height() - line - 12, width, line};
  counts = {0.0, legend.top() - line - 9, size.width(), line};
  const double top = headings.bottom() + 2;
  picture = {0.0, top, size.width(), std::max(0.0, counts.top() - 2 - top)};
  labelWidth = std::min(widestClassName(font, network), size.width() * 0.16);
}

}  // namespace rewire
