#include "ui/lab/evaluation_display.h"

#include "ui/lab/class_bars.h"
#include "ui/lab/evaluation_number.h"
#include "ui/style/experiment_text.h"
#include "ui/style/link_text.h"
#include "ui/style/number_text.h"
#include "ui/style/text_size.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace rewire {
namespace {

const QString kMinus = QStringLiteral("−");

std::int64_t sumOf(const std::vector<std::int64_t>& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), std::int64_t{0});
}

/// "−18.2", always with a sign. The points are rounded already, so it never reads −0.0.
QString signedPoints(double points) {
  const QString sign = points < 0 ? kMinus : points > 0 ? QStringLiteral("+") : QStringLiteral("±");
  return sign + fixedText(std::abs(points), 1);
}

/// Images that were right and are now wrong, and images that were wrong and are now right. The points are the difference.
struct Turned {
  std::int64_t lost = 0;
  std::int64_t won = 0;
};

Turned turnedBy(const LabResult& result) {
  const std::vector<std::int32_t>& labels = result.specimen->samples->test.labels;
  const std::vector<std::int32_t>&before = result.clean->predicted, &after = result.perturbed->predicted;
  Turned turned;
  for (std::size_t image = 0; image < std::min({labels.size(), before.size(), after.size()}); ++image) {
    const bool wasRight = before[image] == labels[image], isRight = after[image] == labels[image];
    turned.lost += wasRight && !isRight;
    turned.won += !wasRight && isRight;
  }
  return turned;
}

/// " · 1,534 lost, 317 won": the same numbers as the gallery counts.
QString inWords(const Turned& turned) {
  const QString lost = groupedNumber(turned.lost), won = groupedNumber(turned.won);
  if (turned.lost > 0 && turned.won > 0) return EvaluationDisplay::tr(" · %1 lost, %2 won").arg(lost, won);
  if (turned.lost == 1) return EvaluationDisplay::tr(" · 1 image lost");
  if (turned.won == 1) return EvaluationDisplay::tr(" · 1 image won");
  if (turned.lost > 0) return EvaluationDisplay::tr(" · %1 images lost").arg(lost);
  if (turned.won > 0) return EvaluationDisplay::tr(" · %1 images won").arg(won);
  return EvaluationDisplay::tr(" · no image lost or won");
}

/// Number of the images evaluated so far that were right before the perturbations. An estimate is compared with the same images.
std::int64_t rightBefore(const LabResult& result) {
  if (result.complete) return result.clean->evaluation.correct;
  const std::vector<std::int32_t>& labels = result.specimen->samples->test.labels;
  const std::vector<std::int32_t>& predicted = result.clean->predicted;
  const auto images = std::min({static_cast<std::size_t>(result.perturbed->evaluation.samples), predicted.size(), labels.size()});
  std::int64_t right = 0;
  for (std::size_t image = 0; image < images; ++image) right += predicted[image] == labels[image];
  return right;
}

/// The specimen need not stand where the accuracy of the run was measured.
QString withMoment(const QString& links, const LabResult& result) {
  return EvaluationDisplay::tr("%1, %2").arg(links, momentInWords(*result.specimen));
}

bool areSparse(const LabResult& result) {
  return hiddenLinksOf(result.specimen->layers).sparse;
}

}  // namespace

EvaluationDisplay::EvaluationDisplay(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("evaluation"));
  m_sentence = new QLabel;
  m_sentence->setObjectName(QStringLiteral("evaluationSentence"));
  m_sentence->setProperty("note", true);
  m_sentence->setWordWrap(true);
  m_sentence->setAlignment(Qt::AlignCenter);
  m_number = new EvaluationNumber;
  m_change =
      line("evaluationChange",
           tr("A point is a hundredth of all test images: 90 % that become 80 % are 10 points lost. Lost are images that were "
              "named rightly and no longer are; won, the other way about."));
  m_samples =
      line("evaluationSamples",
           tr("The test images are new to the network: it has not learned from them. Another draw of what is random may give "
              "many points more or less; Robustness shows how much draws differ."));
  m_samples->setWordWrap(true);  // in some languages it has two lines
  m_links = line("evaluationLinks", tr("Links of the hidden layers, before and after. The layer to the classes is left alone."));
  m_control = line("evaluationControl",
                   tr("The attack's control: every pixel moves as far, but up or down at random. What the attack costs beyond "
                      "that is due to its direction, not to its size."));
  m_bars = new ClassBars;

  auto* numbers = new QWidget;
  auto* rows = new QVBoxLayout(numbers);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(2);
  for (QWidget* part : std::initializer_list<QWidget*>{m_number, m_change, m_samples, m_links, m_control}) rows->addWidget(part);
  rows->addSpacing(4);
  rows->addWidget(m_bars);
  m_pages = new QStackedLayout(this);
  m_pages->setContentsMargins(0, 0, 0, 0);
  m_pages->addWidget(m_sentence);
  m_pages->addWidget(numbers);
}

QLabel* EvaluationDisplay::line(const char* name, const QString& tip) {
  auto* label = new QLabel(QStringLiteral(" "));
  label->setObjectName(QLatin1String(name));
  label->setToolTip(tip);
  // Empty or not. The label itself learns of a new font only when it is shown.
  const auto keepHeight = [label] { label->setFixedHeight(QFontMetrics(textFont()).height()); };
  followTextSize(label, keepHeight);
  return label;
}

void EvaluationDisplay::showSentence(const QString& sentence) {
  m_sentence->setText(sentence);
  m_pages->setCurrentIndex(0);
}

void EvaluationDisplay::showClean(const LabResult& result) {
  m_number->setAccuracy(std::nullopt, result.clean->evaluation.accuracy());
  m_points = 0.0;
  colourChange();
  m_change->setText(tr("unharmed"));
  m_samples->setText(tr("of %1 test images").arg(groupedNumber(result.clean->evaluation.samples)));
  m_links->setText(withMoment(hiddenLinksInWords(sumOf(result.linksBefore), areSparse(result)), result));
  m_control->clear();
  m_bars->showEvaluations(*result.clean, *result.clean, result.specimen->dataset->classes, true);
  m_pages->setCurrentIndex(1);
}

void EvaluationDisplay::showResult(const LabResult& result) {
  m_number->setAccuracy(result.clean->evaluation.accuracy(), result.perturbed->evaluation.accuracy(), !result.complete);
  showChange(result);
  const QString images = groupedNumber(result.perturbed->evaluation.samples);
  const QString draw = isRandom(result.perturbations) ? tr(" · one draw, seed %1").arg(result.perturbations.seed) : QString();
  m_samples->setText(result.complete ? tr("of %1 test images").arg(images) + draw
                                     : tr("estimate on %1 images, refining …").arg(images));
  const std::int64_t before = sumOf(result.linksBefore), after = sumOf(result.linksAfter);
  const QString words = hiddenLinksInWords(after, areSparse(result));
  const QString links = before == after ? tr("%1, as before").arg(words) : tr("%1 → %2").arg(groupedNumber(before), words);
  m_links->setText(withMoment(links, result));
  m_control->setText(result.control
                         ? tr("random noise of the same size: %1 %").arg(fixedText(100.0 * result.control->accuracy(), 1))
                         : QString());
  m_bars->showEvaluations(*result.clean, *result.perturbed, result.specimen->dataset->classes, result.complete);
  m_pages->setCurrentIndex(1);
}

void EvaluationDisplay::showChange(const LabResult& result) {
  const Evaluation& perturbed = result.perturbed->evaluation;
  const std::int64_t images = perturbed.correct - rightBefore(result);
  const double share = static_cast<double>(images) / static_cast<double>(std::max<std::int64_t>(1, perturbed.samples));
  m_points = std::round(1000.0 * share) / 10.0;
  const QString points = tr("%1 points").arg(signedPoints(m_points));
  m_change->setText(result.complete ? points + inWords(turnedBy(result)) : points);
  colourChange();
}

// The theme's blue and orange, strong enough to be read as text on a panel.
void EvaluationDisplay::colourChange() {
  QColor colour = m_theme->text;
  if (m_points < 0) colour = m_theme->dark ? m_theme->negative : m_theme->negative.darker(130);
  if (m_points > 0) colour = m_theme->positive;
  QPalette colours = m_change->palette();
  colours.setColor(QPalette::WindowText, colour);
  m_change->setPalette(colours);
  QFont font = m_change->font();
  font.setWeight(QFont::DemiBold);
  m_change->setFont(font);
}

void EvaluationDisplay::setTheme(const Theme& theme) {
  m_theme = theme.dark ? &Theme::darkTheme() : &Theme::light();
  m_bars->setTheme(*m_theme);
  colourChange();
}

void EvaluationDisplay::setReduceMotion(bool reduce) {
  m_number->setReduceMotion(reduce);
}

}  // namespace rewire
