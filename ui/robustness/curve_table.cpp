#include "ui/robustness/curve_table.h"

#include "ui/picture/plot_style.h"
#include "ui/robustness/curve_text.h"
#include "ui/style/number_text.h"
#include "ui/style/rule_words.h"
#include "ui/style/theme.h"

#include <algorithm>

namespace rewire {

namespace {

constexpr int kSampleWidth = 28;
constexpr int kSpacing = 8;
constexpr int kMargins = 16;
constexpr int kShortName = 90;     // pixels that the name of a model always gets
constexpr int kShortestName = 40;  // pixels, if nothing else is left to give way

/// A piece of a curve: its line with its band.
class LineSample : public QCPLayoutElement {
 public:
  LineSample(QCustomPlot* plot, const CurveRowText& row) : QCPLayoutElement(plot), m_look(row.look), m_band(row.band) {
    setMinimumSize(kSampleWidth, 8);
    setMaximumSize(kSampleWidth, QWIDGETSIZE_MAX);
  }

 protected:
  void draw(QCPPainter* painter) override {
    const QRect area = rect();
    const double middle = area.top() + area.height() / 2.0;
    painter->fillRect(QRectF(area.left(), middle - 4.0, area.width(), 8.0), m_band);
    painter->setAntialiasing(true);
    painter->setPen(m_look.pen);
    painter->drawLine(QLineF(area.left(), middle, area.right(), middle));
    if (m_look.mark.isNone()) return;
    m_look.mark.applyTo(painter, m_look.pen);
    m_look.mark.drawShape(painter, QPointF((area.left() + area.right()) / 2.0, middle));
  }

 private:
  CurveLook m_look;
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
  const QString brief[] = {CurveText::tr("model"), CurveText::tr("rule"), CurveText::tr("epoch"),
                           CurveText::tr("at 0"),  CurveText::tr("area"), CurveText::tr("halfway")};
  if (!written) return brief[column];
  return column == kAtZero    ? CurveText::tr("accuracy at 0")
         : column == kArea    ? CurveText::tr("mean accuracy (area)")
         : column == kHalfway ? CurveText::tr("halfway to chance")
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

/// The names without the parts that all of them share: "set, seed 1" and "static, seed 1" are told apart where the whole is cut.
QStringList briefNames(const std::vector<CurveRowText>& rows) {
  std::vector<QStringList> parts;
  for (const CurveRowText& row : rows) parts.push_back(row.model.split(QStringLiteral(", ")));
  const qsizetype count = parts.front().size();
  const bool alike = std::all_of(parts.begin(), parts.end(), [&](const QStringList& names) { return names.size() == count; });
  const auto shared = [&](qsizetype at) {
    return std::all_of(parts.begin(), parts.end(), [&](const QStringList& names) { return names[at] == parts.front()[at]; });
  };
  QStringList brief;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    QStringList own;
    for (qsizetype at = 0; alike && at < count; ++at)
      if (!shared(at)) own << parts[i][at];
    brief << (own.isEmpty() ? rows[i].model : own.join(QStringLiteral(", ")));
  }
  return brief;
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

QString perCent(double share) {
  return percentText(share, 1);
}

CurveRowText rowOf(const CurveState& state, int model, const Theme& theme) {
  const ModelDescription& info = state.models[static_cast<std::size_t>(model)];
  const Sampling& sampling = state.sampling;
  const auto done =
      std::count_if(state.points.begin(), state.points.end(), [model](const CurvePoint& point) { return point.model == model; });
  const std::vector<CurveMean> means = meansOf(state.points, model);
  const bool everyStrength = static_cast<int>(means.size()) == sampling.steps;  // else the summary would only look real
  const CurveSummary summary = summaryOf(means, info.classes);
  CurveRowText row;
  row.look = lookOf(state, model, theme);
  row.band = isRandom(sampling) ? bandColour(row.look.pen.color()) : QColor(Qt::transparent);
  row.model = nameInWords(info);
  row.rule = info.nameOnly ? QStringLiteral("–") : ruleInWords(info.experiment.rule);
  row.epoch = info.nameOnly ? QStringLiteral("–") : QString::number(info.epoch);
  row.atZero = summary.atZero ? perCent(*summary.atZero) : QStringLiteral("–");
  row.area = everyStrength && means.size() > 1 ? perCent(summary.area) : QStringLiteral("–");
  row.complete = done >= static_cast<std::ptrdiff_t>(sampling.steps) * sampling.repeats;
  const auto number = [&](double strength) {
    return positionInWords(sampling, positionOf(sampling, strength, info.links())).section(' ', 0, 0);  // its unit is on the axis
  };
  row.halfway = QStringLiteral("–");
  if (everyStrength && summary.halfway) row.halfway = number(*summary.halfway);
  if (!summary.halfway && summary.atZero && row.complete && info.classes > 0)  // else chance is not known
    row.halfway = QStringLiteral("> ") + number(means.back().strength);
  return row;
}

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
  const QStringList brief = briefNames(rows);
  const bool whole = std::all_of(rows.begin(), rows.end(),
                                 [&](const CurveRowText& row) { return metrics.horizontalAdvance(row.model) <= columns.names; });
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
      addText(table, static_cast<int>(i) + 1, index,
              column == kModel ? name(whole ? cell : brief[static_cast<qsizetype>(i)]) : cell, number,
              column >= kAtZero && !rows[i].complete ? theme.mutedText : theme.text);
    }
  }
  if (shown < rows.size())
    addText(table, static_cast<int>(shown) + 1, 1, name(CurveText::tr("and %1 more").arg(rows.size() - shown)), false,
            theme.mutedText);
  table.expandTo(table.rowCount(), index + 2);
  for (int column = 0; column <= index; ++column) table.setColumnStretchFactor(column, 0.001);  // the rest is left at the right
  table.setColumnStretchFactor(index + 1, 1.0);
}

QString curveTableHint() {
  return CurveText::tr(
      "at 0: the accuracy of the unharmed network.\n"
      "area: the mean accuracy over the range of strengths, the area under the curve.\n"
      "halfway: the first strength at which the accuracy has fallen halfway from that at 0 to chance; with >, beyond the last "
      "one.");
}

}  // namespace rewire
