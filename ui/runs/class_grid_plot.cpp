#include "ui/runs/class_grid_plot.h"

#include "ui/picture/plot_style.h"
#include "ui/style/number_text.h"
#include "ui/style/theme.h"

#include <qcustomplot.h>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

class ClassGridPlotText {
  Q_DECLARE_TR_FUNCTIONS(rewire::ComparisonView)
};

constexpr int kRoomForDigits = 44;   // pixels of a cell for a digit behind the point
constexpr qsizetype kShortName = 4;  // letters that stand side by side
constexpr double kSteep = 35.0;      // degrees of longer names

/// Least and most of the scale: what is lost begins at nothing.
std::pair<double, double> scaleOf(const ClassGrid& grid) {
  double low = grid.cells.begin()->second.mean, high = low;
  for (const auto& [pair, mean] : grid.cells) {
    low = std::min(low, mean.mean);
    high = std::max(high, mean.mean);
  }
  return {low, high > low ? high : low + 1.0};
}

QColor shadeOf(double value, std::pair<double, double> scale, const Theme& theme) {
  constexpr double kFirst = 24.0;  // the least is seen as well
  const double share = std::clamp((value - scale.first) / (scale.second - scale.first), 0.0, 1.0);
  return QColor(theme.density[static_cast<std::size_t>(std::lround(kFirst + (255.0 - kFirst) * share))]);
}

double contrastOf(const QColor& a, const QColor& b) {
  const auto light = [](const QColor& c) { return 0.299 * c.redF() + 0.587 * c.greenF() + 0.114 * c.blueF(); };
  return std::abs(light(a) - light(b));
}

void addCell(QCPAxisRect& rect, QPointF at, const QColor& colour, const QString& number, const Theme& theme) {
  QCustomPlot* plot = rect.parentPlot();
  auto* cell = new QCPItemRect(plot);
  cell->setClipAxisRect(&rect);
  cell->setPen(QPen(theme.plot, 1.0));
  cell->setBrush(colour);
  cell->topLeft->setCoords(at.x() - 0.5, at.y() - 0.5);
  cell->bottomRight->setCoords(at.x() + 0.5, at.y() + 0.5);
  auto* text = new QCPItemText(plot);
  text->setClipAxisRect(&rect);
  text->setFont(smallFont());
  text->setText(number);
  text->setColor(contrastOf(colour, theme.text) >= contrastOf(colour, theme.plot) ? theme.text : theme.plot);
  text->position->setCoords(at);
}

}  // namespace

void drawClassGrid(QCPAxisRect& rect, const ClassGrid& grid, const ComparedValue& value, const Theme& theme) {
  QCPAxis &bottom = *rect.axis(QCPAxis::atBottom), &left = *rect.axis(QCPAxis::atLeft);
  const auto classes = static_cast<int>(grid.classes.size());
  const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
  for (int i = 0; i < classes; ++i) names->addTick(i, grid.classes[i]);
  const bool wide =
      std::any_of(grid.classes.begin(), grid.classes.end(), [](const QString& name) { return name.size() > kShortName; });
  bottom.setTickLabelRotation(wide ? kSteep : 0.0);
  for (QCPAxis* axis : {&bottom, &left}) {
    axis->setTicker(names);
    axis->setLabel(ClassGridPlotText::tr("class"));
    axis->setRange(-0.5, classes - 0.5);
  }
  left.setRangeReversed(true);
  const int digits = rect.parentPlot()->viewport().width() / std::max(1, classes + 1) >= kRoomForDigits ? value.digits : 0;
  const auto scale = scaleOf(grid);
  for (const auto& [pair, mean] : grid.cells) {
    const QColor colour = shadeOf(mean.mean, scale, theme);
    const QString number = fixedText(value.scale * mean.mean, digits);
    addCell(rect, QPointF(pair.first, pair.second), colour, number, theme);
    addCell(rect, QPointF(pair.second, pair.first), colour, number, theme);
  }
}

QString classGridHint(const QCPAxisRect& rect, const ClassGrid& grid, const ComparedValue& value, QPointF position) {
  const auto a = static_cast<int>(std::lround(rect.axis(QCPAxis::atBottom)->pixelToCoord(position.x())));
  const auto b = static_cast<int>(std::lround(rect.axis(QCPAxis::atLeft)->pixelToCoord(position.y())));
  const SampleMean* mean = rect.rect().contains(position.toPoint()) ? grid.at(a, b) : nullptr;
  if (!mean) return {};
  const auto text = [&](double number) { return fixedText(value.scale * number, value.digits); };
  const QString number =
      mean->count < 2 ? text(mean->mean) : ClassGridPlotText::tr("%1 ± %2").arg(text(mean->mean), text(mean->deviation));
  return ClassGridPlotText::tr("%1 and %2").arg(grid.classes[std::min(a, b)], grid.classes[std::max(a, b)]) + '\n' +
         ClassGridPlotText::tr("%1: %2").arg(value.axis, number) + QStringLiteral("\nn = %1").arg(mean->count);
}

}  // namespace rewire
