#include "ui/examples/probability_bars.h"

#include "ui/picture/number_table.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {

ProbabilityBars::ProbabilityBars(QWidget* parent) : QWidget(parent), m_theme(&Theme::light()) {
  setObjectName(QStringLiteral("probabilities"));
  setAccessibleName(tr("Class probabilities"));
  setToolTip(tr(
      "How sure the network is of each class, clean and perturbed; the numbers of one network add up to 100 %. A network can be "
      "very sure and wrong."));
  offerNumberTable(this, [this] { return csv(); });
}

void ProbabilityBars::setClasses(int classes) {
  m_classes = std::max(3, classes);
  updateGeometry();
}

void ProbabilityBars::show(const ProbabilityRows& rows, const QString& sentence) {
  const bool other = m_rows.empty() != rows.empty();
  m_rows = rows;
  m_sentence = rows.empty() ? sentence : QString();
  QString text = m_sentence;
  if (!rows.empty()) {
    const auto said = [&](const std::vector<float>& values) {
      const auto most = std::max_element(values.begin(), values.end());
      return QString("%1, %2").arg(rows.names.value(static_cast<int>(most - values.begin())),
                                   confidenceText(static_cast<double>(*most)));
    };
    text = tr("clean network: %1; perturbed network: %2").arg(said(rows.clean), said(rows.perturbed));
  }
  setAccessibleDescription(text);
  if (other) updateGeometry();
  update();
}

QString ProbabilityBars::csv() const {
  QString text = QStringLiteral("class,clean,perturbed\n");
  for (std::size_t i = 0; i < m_rows.clean.size(); ++i)
    text += QStringLiteral("%1,%2,%3\n")
                .arg(inCsv(m_rows.names.value(static_cast<qsizetype>(i))))
                .arg(static_cast<double>(m_rows.clean[i]))
                .arg(static_cast<double>(m_rows.perturbed[i]));
  return text;
}

void ProbabilityBars::setTheme(const Theme& theme) {
  m_theme = theme.dark ? &Theme::darkTheme() : &Theme::light();
  update();
}

QSize ProbabilityBars::sizeHint() const {
  return {260, static_cast<int>(std::ceil(probabilityHeight(font(), m_classes))) + 2};
}

QSize ProbabilityBars::minimumSizeHint() const {
  constexpr int kNarrowest = 190;
  const int rows = static_cast<int>(std::ceil(leastProbabilityHeight(font(), m_classes)));
  return {kNarrowest, m_rows.empty() ? 0 : rows};  // a sentence needs no scroll bar
}

void ProbabilityBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRectF area = QRectF(rect()).adjusted(0, 0, -4, 0);
  if (!m_rows.empty()) return paintProbabilities(painter, area, m_rows, *m_theme, font());
  painter.setPen(m_theme->mutedText);
  painter.drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_sentence);
}

}  // namespace rewire
