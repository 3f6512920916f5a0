#include "ui/views/curve_table.h"

#include "ui/theme.h"
#include "ui/views/plot_style.h"

#include <algorithm>
#include <array>

namespace rewire {

namespace {

constexpr int kWide = 560;    // from here on the headings are written out
constexpr int kNarrow = 300;  // below, only what cannot be missed
constexpr int kSampleWidth = 26;
constexpr int kSpacing = 8;
constexpr int kColumns = 7;
constexpr int kMargins = 16;

QString tr(const char* text) {
  return QCoreApplication::translate("rewire::CurveView", text);
}

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

void addText(QCPLayoutGrid& table, int row, int column, const QString& words, const QColor& colour) {
  auto* text = new QCPTextElement(table.parentPlot(), words, smallFont());
  text->setTextColor(colour);
  text->setTextFlags((column >= 3 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  text->setMargins(QMargins(0, 0, 0, 0));
  text->setMinimumSize(QFontMetrics(smallFont()).horizontalAdvance(words) + 1, 0);
  table.addElement(row, column, text);
}

std::array<QString, kColumns> headings(int width) {
  if (width < kNarrow) return {QString(), tr("model"), QString(), QString(), tr("at 0"), QString(), tr("halfway")};
  if (width >= kWide)
    return {QString(),
            tr("model"),
            tr("rule"),
            tr("epoch"),
            tr("accuracy at 0"),
            tr("mean accuracy (area)"),
            tr("halfway to chance")};
  return {QString(), tr("model"), tr("rule"), tr("epoch"), tr("at 0"), tr("area"), tr("halfway")};
}

std::array<QString, kColumns> cellsOf(const CurveRowText& row, int width) {
  if (width < kNarrow) return {QString(), row.model, QString(), QString(), row.atZero, QString(), row.halfway};
  return {QString(), row.model, row.rule, row.epoch, row.atZero, row.area, row.halfway};
}

/// What is left for the names when all other columns have what they need.
int roomForNames(const std::vector<CurveRowText>& rows, const std::array<QString, kColumns>& heads, int width,
                 const QFontMetrics& metrics) {
  int taken = kSampleWidth + kColumns * kSpacing + kMargins;
  for (std::size_t column = 2; column < kColumns; ++column) {
    int widest = metrics.horizontalAdvance(heads[column]);
    for (const CurveRowText& row : rows) widest = std::max(widest, metrics.horizontalAdvance(cellsOf(row, width)[column]));
    taken += widest;
  }
  return std::max(24, width - taken);
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
  const auto heads = headings(room.width());
  const int names = roomForNames(rows, heads, room.width(), metrics);
  const auto fitting = static_cast<std::size_t>(std::max(2, room.height() * 2 / 5 / metrics.height()) - 1);
  const std::size_t shown = rows.size() <= fitting ? rows.size() : std::max<std::size_t>(1, fitting - 1);

  table.setMinimumMargins(QMargins(kMargins / 2, 2, kMargins / 2, 2));
  table.setColumnSpacing(kSpacing);
  table.setRowSpacing(0);
  for (int column = 1; column < kColumns; ++column)
    addText(table, 0, column, heads[static_cast<std::size_t>(column)], theme.mutedText);
  for (std::size_t i = 0; i < shown; ++i) {
    const int line = static_cast<int>(i) + 1;
    const auto cells = cellsOf(rows[i], room.width());
    table.addElement(line, 0, new LineSample(table.parentPlot(), rows[i]));
    addText(table, line, 1, metrics.elidedText(cells[1], Qt::ElideMiddle, names), theme.text);
    for (int column = 2; column < kColumns; ++column)
      addText(table, line, column, cells[static_cast<std::size_t>(column)],
              column > 3 && !rows[i].complete ? theme.mutedText : theme.text);
  }
  if (shown < rows.size())
    addText(table, static_cast<int>(shown) + 1, 1, tr("and %1 more").arg(rows.size() - shown), theme.mutedText);
  table.expandTo(table.rowCount(), kColumns + 1);
  for (int column = 0; column < kColumns; ++column) table.setColumnStretchFactor(column, 0.001);  // the rest is left at the right
  table.setColumnStretchFactor(kColumns, 1.0);
}

QString curveTableHint() {
  return tr(
      "at 0: the accuracy of the unhurt network.\n"
      "area: the mean accuracy over the range of strengths, the area under the curve.\n"
      "halfway: the first strength at which the accuracy has fallen halfway from that at 0 to chance; with >, beyond the last "
      "one.");
}

}  // namespace rewire
