#include "ui/examples/probability_painter.h"

#include "ui/style/number_text.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace rewire {
namespace {

constexpr double kColumnGap = 8.0;
constexpr double kShortestBars = 60.0;
constexpr double kUnderLegend = 4.0;
const QString kUnit = QStringLiteral(" %");

class ProbabilityText {
  Q_DECLARE_TR_FUNCTIONS(rewire::ProbabilityRows)
};

QColor colourOf(bool perturbed, const Theme& theme) {
  return perturbed ? theme.negative : theme.mutedText;
}

void paintBar(QPainter& painter, const QRectF& room, double share, bool perturbed, const Theme& theme) {
  const QRectF bar(room.topLeft(), QSizeF(std::max(1.0, room.width() * std::clamp(share, 0.0, 1.0)), room.height()));
  const QColor colour = colourOf(perturbed, theme);
  if (perturbed) {
    painter.fillRect(bar, colour);
    return;
  }
  painter.setPen(QPen(colour, 1.0));
  painter.setBrush(theme.grid);
  painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// Legend: both marks with their words, in one line; the words get shorter if it is narrow.
void paintLegend(QPainter& painter, QRectF line, const ProbabilityRows& rows, const Theme& theme, const QFont& font) {
  const QFontMetricsF metrics(font);
  std::array<QString, 2> words = {ProbabilityText::tr("clean network"), ProbabilityText::tr("perturbed network")};
  const double side = std::round(0.5 * line.height());
  const double marks = 2 * (side + 5) + 14;
  if (!rows.wordClean.isEmpty())
    words = {rows.wordClean, rows.wordPerturbed};
  else if (metrics.horizontalAdvance(words[0] + words[1]) + marks > line.width())
    words = {ProbabilityText::tr("clean"), ProbabilityText::tr("perturbed")};
  for (const bool perturbed : {false, true}) {
    const QRectF mark(line.left(), line.center().y() - side / 2, side, side);
    paintBar(painter, mark, 1.0, perturbed, theme);
    const QString& word = words[perturbed ? 1 : 0];
    painter.setPen(theme.mutedText);
    painter.drawText(line.adjusted(side + 5, 0, 0, 0), Qt::AlignVCenter, word);
    line.setLeft(line.left() + side + 5 + metrics.horizontalAdvance(word) + 14);
  }
}

/// One class: its name, its two bars, its two numbers; the likeliest of each network in bold.
class RowPainter {
 public:
  struct Value {
    double share = 0.0;
    bool likeliest = false;
  };

  RowPainter(QPainter& painter, double width, const QStringList& names, const Theme& theme, const QFont& font)
      : m_painter(painter), m_theme(theme), m_font(font), m_bold(font) {
    m_bold.setBold(true);
    const QFontMetricsF metrics(m_bold);
    for (const QString& name : names) m_names = std::max(m_names, metrics.horizontalAdvance(name) + 2);
    m_names = std::min(std::ceil(m_names), 0.36 * width);
    measure(metrics, width);
    if (m_bars >= kShortestBars) return;
    m_digits = 0;  // a narrow panel: the bars tell more than the digits after the point
    measure(metrics, width);
  }

  void paint(const QRectF& line, const QString& name, Value clean, Value perturbed) const {
    const bool strong = clean.likeliest || perturbed.likeliest;
    const QString fitting = QFontMetricsF(strong ? m_bold : m_font).elidedText(name, Qt::ElideRight, m_names);
    say(QRectF(line.left(), line.top(), m_names, line.height()), Qt::AlignLeft, fitting, strong);
    const QRectF room(line.left() + m_names + kColumnGap, line.top() + 2, m_bars, (line.height() - 5) / 2);
    paintBar(m_painter, room, clean.share, false, m_theme);
    paintBar(m_painter, room.translated(0, room.height() + 1), perturbed.share, true, m_theme);
    QRectF text(line.right() - 2 * m_number - m_arrow - m_unit, line.top(), m_number, line.height());
    say(text, Qt::AlignRight, number(clean.share), clean.likeliest);
    say(QRectF(text.right(), line.top(), m_arrow, line.height()), Qt::AlignHCenter, QStringLiteral("→"), false);
    text.translate(m_number + m_arrow, 0);
    say(text, Qt::AlignRight, number(perturbed.share), perturbed.likeliest);
    say(QRectF(text.right(), line.top(), m_unit, line.height()), Qt::AlignRight, kUnit, perturbed.likeliest);
  }

 private:
  void measure(const QFontMetricsF& metrics, double width) {
    m_number = std::ceil(metrics.horizontalAdvance(number(1.0)));
    m_arrow = std::ceil(metrics.horizontalAdvance(QStringLiteral(" → ")));
    m_unit = std::ceil(metrics.horizontalAdvance(kUnit));
    m_bars = std::max(0.0, width - m_names - 2 * m_number - m_arrow - m_unit - 2 * kColumnGap);
  }

  QString number(double share) const { return fixedText(100.0 * share, m_digits); }

  void say(const QRectF& room, Qt::Alignment alignment, const QString& text, bool strong) const {
    m_painter.setFont(strong ? m_bold : m_font);
    m_painter.setPen(strong ? m_theme.text : m_theme.mutedText);
    m_painter.drawText(room, alignment | Qt::AlignVCenter, text);
  }

  QPainter& m_painter;
  const Theme& m_theme;
  QFont m_font;
  QFont m_bold;
  double m_names = 0.0;
  double m_number = 0.0;
  double m_arrow = 0.0;
  double m_unit = 0.0;
  double m_bars = 0.0;
  int m_digits = 1;
};

}  // namespace

double probabilityRowHeight(const QFont& font) {
  return std::ceil(QFontMetricsF(font).height()) + 3;
}

double probabilityHeight(const QFont& font, int classes) {
  return probabilityRowHeight(font) * (classes + 1) + kUnderLegend;
}

double leastProbabilityHeight(const QFont& font, int classes) {
  return std::ceil(QFontMetricsF(font).height()) * (classes + 1) + kUnderLegend;
}

ProbabilityRows strongest(const ProbabilityRows& rows, int most) {
  if (static_cast<int>(rows.clean.size()) <= most) return rows;
  std::vector<std::size_t> order(rows.clean.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto weight = [&](std::size_t index) { return std::max(rows.clean[index], rows.perturbed[index]); };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return weight(a) > weight(b); });
  order.resize(static_cast<std::size_t>(std::max(0, most)));
  std::sort(order.begin(), order.end());
  ProbabilityRows kept;
  kept.wordClean = rows.wordClean;
  kept.wordPerturbed = rows.wordPerturbed;
  for (const std::size_t index : order) {
    kept.names << rows.names.value(static_cast<int>(index));
    kept.clean.push_back(rows.clean[index]);
    kept.perturbed.push_back(rows.perturbed[index]);
  }
  return kept;
}

QString confidenceText(double share) {
  return percentText(share, 1);
}

void paintProbabilities(QPainter& painter, const QRectF& area, const ProbabilityRows& rows, const Theme& theme,
                        const QFont& font) {
  if (rows.empty()) return;
  const auto lines = static_cast<double>(rows.clean.size() + 1);
  const double height = std::clamp(std::floor((area.height() - kUnderLegend) / lines), std::ceil(QFontMetricsF(font).height()),
                                   probabilityRowHeight(font));
  painter.setFont(font);
  paintLegend(painter, QRectF(area.left(), area.top(), area.width(), height), rows, theme, font);
  const RowPainter with(painter, area.width(), rows.names, theme, font);
  const auto ofClean = std::max_element(rows.clean.begin(), rows.clean.end()) - rows.clean.begin();
  const auto ofPerturbed = std::max_element(rows.perturbed.begin(), rows.perturbed.end()) - rows.perturbed.begin();
  QRectF line(area.left(), area.top() + height + kUnderLegend, area.width(), height);
  for (std::ptrdiff_t index = 0; index < std::ssize(rows.clean); ++index, line.translate(0, height))
    with.paint(line, rows.names.value(index),
               {static_cast<double>(rows.clean[static_cast<std::size_t>(index)]), index == ofClean},
               {static_cast<double>(rows.perturbed[static_cast<std::size_t>(index)]), index == ofPerturbed});
}

}  // namespace rewire
