#include "ui/robustness/curve_graphs.h"

#include "ui/picture/plot_style.h"
#include "ui/robustness/curve_text.h"

#include <set>

namespace rewire {

namespace {

QCPGraph* addGraph(QCPAxisRect& rect, const QVector<double>& x, const QVector<double>& y) {
  QCPGraph* graph = rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
  graph->setData(x, y, true);
  return graph;
}

}  // namespace

void addBand(QCPAxisRect& rect, const CurveLines& lines, const QColor& colour) {
  QCPGraph* low = addGraph(rect, lines.positions, lines.lows);
  QCPGraph* high = addGraph(rect, lines.positions, lines.highs);
  low->setPen(Qt::NoPen);
  high->setPen(Qt::NoPen);
  high->setBrush(bandColour(colour));
  high->setChannelFillGraph(low);
  high->setName("band");
}

QCPGraph* addLine(QCPAxisRect& rect, const CurveLines& lines, const CurveLook& look, bool gaps) {
  QCPGraph* line = addGraph(rect, lines.positions, lines.means);
  line->setPen(look.pen);
  if (!look.mark.isNone()) line->setScatterStyle(look.mark);
  if (look.mark.isNone() && gaps) line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, look.pen.color(), 4.0));
  line->setScatterSkip(gaps ? 0 : stepsBetweenMarks(static_cast<int>(lines.positions.size())));
  return line;
}

void addDots(QCPAxisRect& rect, const CurveLines& lines, const QColor& colour) {
  QCPGraph* dots = addGraph(rect, lines.drawPositions, lines.draws);
  dots->setLineStyle(QCPGraph::lsNone);
  dots->setPen(Qt::NoPen);  // else a pen would be drawn around them
  dots->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(Qt::NoPen), drawColour(colour), 3.2));
  dots->setName("draws");
}

void addChance(QCustomPlot& plot, const CurveState& state, const Theme& theme) {
  std::set<int> classes;
  for (const ModelDescription& model : state.models)
    if (model.classes > 0) classes.insert(model.classes);
  QCPAxisRect* rect = plot.axisRect(0);
  for (const int count : classes) {
    auto* line = new QCPItemStraightLine(&plot);
    for (QCPItemPosition* point : {line->point1, line->point2})
      point->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    line->setClipAxisRect(rect);
    line->point1->setCoords(0.0, 100.0 / count);
    line->point2->setCoords(1.0, 100.0 / count);
    line->setPen(QPen(theme.mutedText, 1.0, Qt::DotLine));
    auto* label = new QCPItemText(&plot);
    label->position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    label->position->setAxisRect(rect);
    label->position->setCoords(0.0, 100.0 / count);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setPadding(QMargins(6, 0, 2, 1));
    label->setFont(smallFont());
    label->setColor(theme.mutedText);
    label->setText(classes.size() > 1 ? CurveText::tr("chance, %1 classes").arg(count) : CurveText::tr("chance"));
  }
}

}  // namespace rewire
