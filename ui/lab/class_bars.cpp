#include "ui/lab/class_bars.h"

#include "ui/picture/number_table.h"
#include "ui/style/number_text.h"
#include "ui/style/text_size.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kBarHeight = 10.0;
constexpr double kLeastBar = 26.0;
constexpr double kColumnGap = 14.0;  // between columns
constexpr double kWidestName = 74.0;
constexpr int kPreferredWidth = 296;
constexpr int kFewest = 5;  // classes in a column

double line() {
  return byTextSize(17.0);
}

double shareOf(std::int64_t right, std::int64_t of) {
  return of > 0 ? static_cast<double>(right) / static_cast<double>(of) : 0.0;
}

std::pair<std::int64_t, std::int64_t> countsOf(const LabEvaluation& evaluation, std::size_t label, std::size_t classes) {
  std::int64_t images = 0;
  for (std::size_t predicted = 0; predicted < classes; ++predicted) images += evaluation.confusion[label * classes + predicted];
  return {evaluation.confusion[label * classes + label], images};
}

}  // namespace

ClassBars::ClassBars(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("classBars"));
  setAccessibleName(tr("Accuracy of each class"));
  setMouseTracking(true);
  offerNumberTable(this, [this] { return csv(); });
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClassBars::showEvaluations(const LabEvaluation& before, const LabEvaluation& after, const std::vector<std::string>& classes,
                                bool complete) {
  std::vector<Bar> bars;
  QStringList sentences;
  for (std::size_t label = 0; label < classes.size(); ++label) {
    const auto [rightBefore, beforeOf] = countsOf(before, label, classes.size());
    const auto [rightAfter, afterOf] = countsOf(after, label, classes.size());
    bars.push_back({QString::fromStdString(classes[label]), rightBefore, beforeOf, rightAfter, afterOf});
  }
  const bool resized = bars.size() != m_bars.size() || (!bars.empty() && bars.front().name != m_bars.front().name);
  m_bars = std::move(bars);
  m_complete = complete;
  for (int label = 0; label < static_cast<int>(m_bars.size()); ++label) sentences << sentenceOf(label);
  setAccessibleDescription(sentences.join(QStringLiteral(". ")));
  if (resized) updateGeometry();
  update();
}

void ClassBars::setTheme(const Theme& theme) {
  m_theme = theme.dark ? &Theme::darkTheme() : &Theme::light();
  update();
}

QString ClassBars::csv() const {
  QString text = QStringLiteral("class,right_before,images_before,right_after,images_after\n");
  for (const Bar& bar : m_bars)
    text +=
        QStringLiteral("%1,%2,%3,%4,%5\n").arg(inCsv(bar.name)).arg(bar.before).arg(bar.beforeOf).arg(bar.after).arg(bar.afterOf);
  return text;
}

QString ClassBars::sentenceOf(int label) const {
  const Bar& bar = m_bars[static_cast<std::size_t>(label)];
  const auto digits = [](double share) { return fixedText(100.0 * share, 1); };
  const double before = shareOf(bar.before, bar.beforeOf), after = shareOf(bar.after, bar.afterOf);
  if (bar.afterOf == 0) return tr("%1: %2 % before, none of its images looked at yet").arg(bar.name, digits(before));
  const QString sign = after < before ? QStringLiteral("−") : QStringLiteral("+");
  return tr("%1: %2 → %3 %, %4 points (%5 of %6 images)")
      .arg(bar.name, digits(before), digits(after), sign + digits(std::abs(after - before)), groupedNumber(bar.after),
           groupedNumber(bar.afterOf));
}

double ClassBars::nameWidth() const {
  double width = 0.0;
  for (const Bar& bar : m_bars) width = std::max(width, QFontMetricsF(font()).horizontalAdvance(bar.name));
  return std::min(byTextSize(kWidestName), std::ceil(width));
}

int ClassBars::columns(double width) const {
  const int fitting = static_cast<int>((width + kColumnGap) / (nameWidth() + 6.0 + kLeastBar + kColumnGap));
  const int enough = (static_cast<int>(m_bars.size()) + kFewest - 1) / kFewest;
  return std::clamp(enough, 1, std::max(1, fitting));
}

int ClassBars::rows(double width) const {
  const int across = columns(width);
  return (static_cast<int>(m_bars.size()) + across - 1) / across;
}

QSize ClassBars::sizeHint() const {
  return {kPreferredWidth, static_cast<int>(std::ceil(line())) * std::max(kFewest, rows(std::max(kPreferredWidth, width()))) + 2};
}

QRectF ClassBars::cellOf(int label) const {
  const int down = rows(width());
  const double cell = (width() + kColumnGap) / columns(width());
  return {(label / down) * cell, (label % down) * line(), cell - kColumnGap, line()};
}

void ClassBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  for (int label = 0; label < static_cast<int>(m_bars.size()); ++label) paintBar(painter, label);
}

void ClassBars::paintBar(QPainter& painter, int label) const {
  const Bar& bar = m_bars[static_cast<std::size_t>(label)];
  const QRectF cell = cellOf(label);
  const double name = nameWidth();
  painter.setPen(m_theme->mutedText);
  painter.drawText(QRectF(cell.topLeft(), QSizeF(name, line())), Qt::AlignVCenter | Qt::AlignLeft,
                   QFontMetricsF(font()).elidedText(bar.name, Qt::ElideRight, name));
  const QRectF whole(cell.left() + name + 6.0, cell.top() + (line() - kBarHeight) / 2, cell.width() - name - 6.0, kBarHeight);
  const auto part = [&](double share) { return QRectF(whole.topLeft(), QSizeF(whole.width() * share, whole.height())); };
  QColor track = m_theme->frame;
  track.setAlphaF(0.25f);
  painter.fillRect(whole, track);
  QColor fill = m_theme->accent;
  fill.setAlphaF(m_complete ? 1.0f : 0.6f);  // an estimate
  painter.fillRect(part(shareOf(bar.after, bar.afterOf)), fill);
  painter.setPen(QPen(m_theme->mutedText, 1.0));
  painter.setBrush(Qt::NoBrush);
  const QRectF outline = part(shareOf(bar.before, bar.beforeOf)).adjusted(0.5, 0.5, -0.5, -0.5);
  if (outline.width() > 0) painter.drawRect(outline);
}

bool ClassBars::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (int label = 0; label < static_cast<int>(m_bars.size()); ++label) {
    if (!cellOf(label).contains(help->pos())) continue;
    QToolTip::showText(help->globalPos(), sentenceOf(label), this, cellOf(label).toRect());
    return true;
  }
  QToolTip::hideText();
  return true;
}

}  // namespace rewire
