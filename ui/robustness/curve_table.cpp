#include "ui/robustness/curve_table.h"

#include "ui/picture/plot_style.h"
#include "ui/robustness/curve_text.h"
#include "ui/style/theme.h"

#include <algorithm>

namespace rewire {

namespace {

constexpr int kSampleWidth = 26;
constexpr int kSpacing = 8;
constexpr int kMargins = 16;
constexpr int kShortName = 90;     // pixels that the name of a model always gets
constexpr int kShortestName = 40;  // pixels, if nothing else is left to give way

/// A piece of a curve: its line with its band.
class LineSample : public QCPLayoutElement {
 public:
  LineSample(QCustomPlot* plot, const CurveRowText& row) : QCPLayoutElement(plot), m_pen(row.pen), m_band(row.band) {
    setMinimumSize(kSampleWidth, 8);
    setMaximumSize(kSampleWidth, QWIDGETSIZE_MAX);
  }

 protected:
  void draw(QCPPainter* painter) override {
    const QRect area = rect();
    const double middle = area.top() + area.height() / 2.0;
    painter->fillRect(QRectF(area.left(), middle - 4.0, area.width(), 8.0), m_band);
    painter->setAntialiasing(true);
    painter->setPen(m_pen);
    painter->drawLine(QLineF(area.left(), middle, area.right(), middle));
  }

 private:
  QPen m_pen;
  QColor m_band;
};

/// Columns that a table can have; it has as many of them as there is room for.
enum Column { kModel, kRule, kEpoch, kAtZero, kArea, kHalfway };
constexpr Column kExpendable[] = {kArea, kEpoch, kRule, kAtZero, kHalfway};  // left out in this order if the table is narrow

const QString& cellOf(const CurveRowText& row, Column column) {
  const QString* cells[] = {&row.model, &row.rule, &row.epoch, &row.atZero, &row.area, &row.halfway};
  return *cells[column];
}

QString headingOf(Column column, bool written) {
  const QString brief[] = {curveText("model"), curveText("rule"), curveText("epoch"),
                           curveText("at 0"),  curveText("area"), curveText("halfway")};
  if (!written) return brief[column];
  return column == kAtZero    ? curveText("accuracy at 0")
         : column == kArea    ? curveText("mean accuracy (area)")
         : column == kHalfway ? curveText("halfway to chance")
                              : brief[column];
}

/// The columns shown, the form of their headings, and the width left for the names of the models.
struct Columns {
  std::vector<Column> shown = {kModel, kRule, kEpoch, kAtZero, kArea, kHalfway};
  bool written = true;
  int names = 0;
};

int roomForNames(const std::vector<CurveRowText>& rows, const Columns& columns, int width, const QFontMetrics& metrics) {
  int taken = kSampleWidth + static_cast<int>(columns.shown.size() + 1) * kSpacing + kMargins;
  for (const Column column : columns.shown) {
    if (column == kModel) continue;
    int widest = metrics.horizontalAdvance(headingOf(column, columns.written));
    for (const CurveRowText& row : rows) widest = std::max(widest, metrics.horizontalAdvance(cellOf(row, column)));
    taken += widest + 1;
  }
  return width - taken;
}

/// A number that is cut off is a wrong number, so columns give way until the others are whole. Names are shortened only when they
/// would take more than a third of the width, or nothing else is left to give way.
Columns columnsFor(const std::vector<CurveRowText>& rows, int width, const QFontMetrics& metrics) {
  int longest = metrics.horizontalAdvance(headingOf(kModel, false)) + 1;
  for (const CurveRowText& row : rows) longest = std::max(longest, metrics.horizontalAdvance(row.model) + 1);
  const int preferred = std::min(longest, std::max(kShortName, width / 3));
  Columns columns;
  const auto fits = [&](int least) { return (columns.names = roomForNames(rows, columns, width, metrics)) >= least; };
  if (fits(longest)) return columns;
  columns.written = false;
  for (const Column column : kExpendable) {
    if (fits(column == kAtZero || column == kHalfway ? std::min(preferred, kShortestName) : preferred)) break;
    std::erase(columns.shown, column);
  }
  columns.names = std::max(kShortestName, roomForNames(rows, columns, width, metrics));
  return columns;
}

void addText(QCPLayoutGrid& table, int row, int column, const QString& words, bool number, const QColor& colour) {
  auto* text = new QCPTextElement(table.parentPlot(), words, smallFont());
  text->setTextColor(colour);
  text->setTextFlags((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  text->setMargins(QMargins(0, 0, 0, 0));
  text->setMinimumSize(QFontMetrics(smallFont()).horizontalAdvance(words) + 1, 0);
  table.addElement(row, column, text);
}

}  // namespace

void fillCurveTable(QCPLayoutGrid& table, const std::vector<CurveRowText>& rows, QSize room, const Theme& theme) {
  table.clear();
  table.simplify();
  if (rows.empty()) {
    auto* nothing = new QCPLayoutElement(table.parentPlot());  // a layout without any would have no width, and so would the plot
    nothing->setMaximumSize(QWIDGETSIZE_MAX, 0);
    table.addElement(0, 0, nothing);
    return;
  }
  const QFontMetrics metrics(smallFont());
  const Columns columns = columnsFor(rows, room.width(), metrics);
  const auto fitting = static_cast<std::size_t>(std::max(2, room.height() * 2 / 5 / metrics.height()) - 1);
  const std::size_t shown = rows.size() <= fitting ? rows.size() : std::max<std::size_t>(1, fitting - 1);
  const auto name = [&](const QString& words) { return metrics.elidedText(words, Qt::ElideMiddle, columns.names); };

  table.setMinimumMargins(QMargins(kMargins / 2, 2, kMargins / 2, 2));
  table.setColumnSpacing(kSpacing);
  table.setRowSpacing(0);
  for (std::size_t i = 0; i < shown; ++i)
    table.addElement(static_cast<int>(i) + 1, 0, new LineSample(table.parentPlot(), rows[i]));
  int index = 0;
  for (const Column column : columns.shown) {
    ++index;
    const bool number = column >= kAtZero || column == kEpoch;
    addText(table, 0, index, headingOf(column, columns.written), number, theme.mutedText);
    for (std::size_t i = 0; i < shown; ++i) {
      const QString& cell = cellOf(rows[i], column);
      addText(table, static_cast<int>(i) + 1, index, column == kModel ? name(cell) : cell, number,
              column >= kAtZero && !rows[i].complete ? theme.mutedText : theme.text);
    }
  }
  if (shown < rows.size())
    addText(table, static_cast<int>(shown) + 1, 1, name(curveText("and %1 more").arg(rows.size() - shown)), false,
            theme.mutedText);
  table.expandTo(table.rowCount(), index + 2);
  for (int column = 0; column <= index; ++column) table.setColumnStretchFactor(column, 0.001);  // the rest is left at the right
  table.setColumnStretchFactor(index + 1, 1.0);
}

QString curveTableHint() {
  return curveText(
      "at 0: the accuracy of the unharmed network.\n"
      "area: the mean accuracy over the range of strengths, the area under the curve.\n"
      "halfway: the first strength at which the accuracy has fallen halfway from that at 0 to chance; with >, beyond the last "
      "one.");
}

}  // namespace rewire
