#include "ui/examples/gallery_painter.h"

#include "ui/examples/change_symbol.h"
#include "ui/picture/picture_export.h"
#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kShortestBar = 20.0;
constexpr double kNotArrived = 0.35;  // opacity of a picture that only stands in

class GalleryText {
  Q_DECLARE_TR_FUNCTIONS(rewire::GalleryView)
};

}  // namespace

QString changeText(PredictionChange change) {
  switch (change) {
    case PredictionChange::StillRight:
      return GalleryText::tr("right");
    case PredictionChange::NowWrong:
      return GalleryText::tr("was right, now wrong");
    case PredictionChange::StillWrong:
      return GalleryText::tr("wrong before");
    case PredictionChange::NowRight:
      return GalleryText::tr("was wrong, now right");
    case PredictionChange::Unknown:
      break;
  }
  return GalleryText::tr("not evaluated yet");
}

ProbabilityRows probabilitiesOf(const LabResult& result, int sample) {
  ProbabilityRows rows;
  const auto found = std::find(result.shown.begin(), result.shown.end(), sample);
  const auto index = found - result.shown.begin();
  const auto classes = static_cast<std::ptrdiff_t>(result.specimen->samples->info.classes.size());
  const auto end = static_cast<std::size_t>((index + 1) * classes);
  if (found == result.shown.end() || result.shownClean.size() < end || result.shownPerturbed.size() < end) return rows;
  rows.names = classNames(result.specimen->samples->info);
  rows.wordClean = GalleryText::tr("before");
  rows.wordPerturbed = GalleryText::tr("after");
  rows.clean.assign(result.shownClean.begin() + index * classes, result.shownClean.begin() + (index + 1) * classes);
  rows.perturbed.assign(result.shownPerturbed.begin() + index * classes, result.shownPerturbed.begin() + (index + 1) * classes);
  return rows;
}

QStringList classNames(const DatasetInfo& info) {
  QStringList names;
  for (const std::string& name : info.classes) names << QString::fromStdString(name);
  return names;
}

GalleryPainter::GalleryPainter(QPainter& painter, const LabResult& result, GalleryImages& images, const GalleryLayout& layout,
                               const Theme& theme, const QFont& font)
    : m_painter(painter),
      m_result(result),
      m_images(images),
      m_layout(layout),
      m_theme(theme),
      m_classes(classNames(result.specimen->samples->info)),
      m_font(font),
      m_bold(font),
      m_metrics(font),
      m_boldMetrics(font) {
  m_bold.setBold(true);
  m_boldMetrics = QFontMetricsF(m_bold);
}

QString GalleryPainter::className(int label) const {
  return label >= 0 && label < m_classes.size() ? m_classes[label] : QString::number(label);
}

void GalleryPainter::paintText(const QRectF& line, Qt::Alignment alignment, const QString& text, const QColor& colour,
                               bool bold) {
  const QFontMetricsF& metrics = bold ? m_boldMetrics : m_metrics;
  QString shown = text;
  double width = metrics.horizontalAdvance(text);
  if (width > line.width() + 0.5) {
    shown = metrics.elidedText(text, Qt::ElideRight, line.width());
    width = metrics.horizontalAdvance(shown);
  }
  double left = line.left();
  if (alignment & Qt::AlignRight) left = line.right() - width;
  if (alignment & Qt::AlignHCenter) left = line.center().x() - width / 2;
  m_painter.setFont(bold ? m_bold : m_font);
  m_painter.setPen(colour);
  // At a point: several times as fast as in a rectangle, and there are hundreds of them.
  m_painter.drawText(QPointF(left, line.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown);
}

void GalleryPainter::paintCard(const QRectF& card, int sample, Mark mark) {
  const SamplePrediction prediction = predictionOf(m_result, sample);
  const double line = m_layout.line();
  const QSizeF each = m_layout.thumbnail();
  paintFrame(card, prediction.change(), mark);
  const QRectF inside = card.adjusted(kCardPadding, kCardPadding, -kCardPadding, -kCardPadding);
  QRectF row(inside.left(), inside.top(), inside.width(), line);
  double between = kPictureGap;
  QPointF pictures = inside.topLeft();
  if (m_layout.wordsBeside()) {
    row.setLeft(inside.left() + 3 * each.width() + 2 * kPictureGap + kCardPadding);
    row.translate(0, std::floor((inside.height() - 3 * line) / 2));
  } else {
    between = std::min(3 * kPictureGap, (inside.width() - 3 * each.width()) / 2);
    pictures.ry() += line + 3;
  }
  paintHeading(row, prediction, QStringLiteral("#%1").arg(sample));
  paintPictures(pictures, each, between, m_images.of(sample));
  row.translate(0, line + (m_layout.wordsBeside() ? 0 : each.height() + 6));
  paintAnswers(row, prediction, false);
}

/// The answer of one network: a line of a card.
struct GalleryPainter::LabEvaluation {
  std::optional<int> predicted;  ///< nothing: not evaluated yet
  double confidence = 0.0;
  PredictionChange change = PredictionChange::Unknown;
  bool wrong() const { return change == PredictionChange::NowWrong || change == PredictionChange::StillWrong; }
};

/// The names of the classes matter most: if they do not fit, the words get shorter, and then the numbers.
void GalleryPainter::paintAnswers(const QRectF& line, const SamplePrediction& prediction, bool bars) {
  const LabEvaluation before = {
      prediction.before, static_cast<double>(prediction.confidenceBefore),
      prediction.before == prediction.label ? PredictionChange::StillRight : PredictionChange::StillWrong};
  const LabEvaluation after = {prediction.after, static_cast<double>(prediction.confidenceAfter), prediction.change()};
  const AnswerColumns all[] = {columnsOf(line, GalleryText::tr("before"), GalleryText::tr("after"), 1),
                               columnsOf(line, GalleryText::tr("was"), GalleryText::tr("now"), 1),
                               columnsOf(line, GalleryText::tr("was"), GalleryText::tr("now"), 0)};
  const double widest = std::max(nameWidth(before), nameWidth(after));
  const auto fitting = std::find_if(std::begin(all), std::end(all) - 1, [&](const auto& one) { return widest <= one.name; });
  const double bar = bars ? fitting->name - std::max(widest, std::floor(fitting->name / 3)) - 2 * kPictureGap : 0.0;
  paintAnswer(line, *fitting, before, fitting->words[0], bar);
  paintAnswer(line.translated(0, m_layout.line()), *fitting, after, fitting->words[1], bar);
}

GalleryPainter::AnswerColumns GalleryPainter::columnsOf(const QRectF& line, const QString& before, const QString& after,
                                                        int digits) const {
  AnswerColumns columns;
  columns.words = {before, after};
  columns.digits = digits;
  columns.word = std::max(m_metrics.horizontalAdvance(before), m_metrics.horizontalAdvance(after)) + 5;
  columns.number = m_metrics.horizontalAdvance(digits > 0 ? QStringLiteral("100.0 %") : QStringLiteral("100 %"));
  columns.name = line.width() - columns.word - columns.number - 4;
  return columns;
}

double GalleryPainter::nameWidth(const LabEvaluation& evaluation) const {
  if (!evaluation.predicted) return 0.0;
  return (evaluation.wrong() ? m_boldMetrics : m_metrics).horizontalAdvance(className(*evaluation.predicted));
}

void GalleryPainter::paintFrame(const QRectF& card, PredictionChange change, Mark mark) {
  m_painter.setRenderHint(QPainter::Antialiasing);
  const QPen pen = changeFrame(change, m_theme);
  const double inset = pen.widthF() / 2;
  m_painter.setPen(pen);
  m_painter.setBrush(mark.hovered || mark.followed ? m_theme.grid : m_theme.panel);
  m_painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 5, 5);
  m_painter.setBrush(Qt::NoBrush);
  if (!mark.current) return;
  m_painter.setPen(QPen(m_theme.text, 2.0));
  m_painter.drawRoundedRect(card.adjusted(-2.5, -2.5, 2.5, 2.5), 7, 7);
}

void GalleryPainter::paintHeading(const QRectF& line, const SamplePrediction& prediction, const QString& right,
                                  const QString& before) {
  const double side = std::round(0.85 * line.height());
  paintChangeSymbol(m_painter, QRectF(line.left(), line.center().y() - side / 2, side, side), prediction.change(), m_theme);
  const double number = m_metrics.horizontalAdvance(right);
  QRectF words = line.adjusted(side + 5, 0, -number - 6, 0);
  paintText(words, Qt::AlignLeft, before + className(prediction.label), m_theme.text, true);
  paintText(QRectF(line.right() - number, line.top(), number, line.height()), Qt::AlignRight, right, m_theme.mutedText);
}

void GalleryPainter::paintPictures(QPointF at, QSizeF each, double between, const GalleryImages::Pictures& pictures) {
  const bool arrived = !pictures.perturbed.isNull();
  paintPicture(QRectF(at, each), pictures.clean, false);
  at.rx() += each.width() + between;
  paintPicture(QRectF(at, each), arrived ? pictures.perturbed : pictures.clean, !arrived);
  at.rx() += each.width() + between;
  const QRectF last(at, each);
  if (arrived) return paintPicture(last, pictures.difference, false);
  m_painter.fillRect(last, m_theme.grid);
  paintText(last, Qt::AlignHCenter, QStringLiteral("…"), m_theme.mutedText);
}

void GalleryPainter::paintPicture(const QRectF& frame, const QImage& image, bool grey) {
  const QSizeF fitted = QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio);
  QRectF area(QPointF(0, 0), QSizeF(fitted.width(), std::max(fitted.height(), std::min(8.0, frame.height()))));
  area.moveCenter(frame.center());
  if (grey) m_painter.setOpacity(kNotArrived);
  if (image.width() > area.width()) {
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(area, image);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  } else {
    drawPixels(m_painter, area, image);
  }
  m_painter.setOpacity(1.0);
}

/// `bar`: the width of a bar beside the name; there is none if it would be too short.
void GalleryPainter::paintAnswer(const QRectF& line, const AnswerColumns& columns, const LabEvaluation& evaluation,
                                 const QString& word, double bar) {
  paintText(QRectF(line.left(), line.top(), columns.word, line.height()), Qt::AlignLeft, word, m_theme.mutedText);
  QRectF name(line.left() + columns.word, line.top(), columns.name, line.height());
  if (!evaluation.predicted) return paintText(name, Qt::AlignLeft, QStringLiteral("…"), m_theme.mutedText);
  if (bar >= kShortestBar) {
    const QRectF room(name.right() - bar, line.top() + 4, bar - kPictureGap, line.height() - 8);
    m_painter.fillRect(room, m_theme.grid);
    m_painter.fillRect(QRectF(room.topLeft(), QSizeF(room.width() * evaluation.confidence, room.height())),
                       changeColour(evaluation.change, m_theme));
    name.setRight(room.left() - kPictureGap);
  }
  paintText(name, Qt::AlignLeft, className(*evaluation.predicted), m_theme.text, evaluation.wrong());
  const QString number = percentText(evaluation.confidence, columns.digits);
  paintText(QRectF(line.right() - columns.number, line.top(), columns.number, line.height()), Qt::AlignRight, number,
            m_theme.text);
}

void GalleryPainter::paintFollowed(int sample) {
  const SamplePrediction prediction = predictionOf(m_result, sample);
  const QRectF& area = m_layout.followed();
  const double line = m_layout.line();
  paintFrame(area, prediction.change(), {});
  const QRectF inside = area.adjusted(kCardPadding, kCardPadding, -kCardPadding, -kCardPadding);
  QRectF row(inside.left(), inside.top(), inside.width(), line);
  paintHeading(row, prediction, QStringLiteral("#%1").arg(sample), GalleryText::tr("following: "));
  const QSizeF each = m_layout.largeThumbnail();
  const double pictures = 3 * each.width() + 2 * kPictureGap;
  const QPointF at(inside.left(), row.bottom() + 5);
  paintPictures(at, each, kPictureGap, m_images.of(sample));
  row.moveTop(at.y() + each.height() + 2);
  const QString captions[] = {GalleryText::tr("clean"), GalleryText::tr("perturbed"), GalleryText::tr("difference")};
  const auto fits = [&](const QString& caption) { return m_metrics.horizontalAdvance(caption) <= each.width(); };
  const bool captioned = std::all_of(std::begin(captions), std::end(captions), fits);
  for (int picture = 0; captioned && picture < 3; ++picture)
    paintText(QRectF(at.x() + picture * (each.width() + kPictureGap), row.top(), each.width(), line), Qt::AlignHCenter,
              captions[picture], m_theme.mutedText);
  if (!captioned) row.translate(0, -line);
  row.translate(0, line + 4);
  const bool below = !m_layout.sideBySide();
  row.setWidth(below ? inside.width() : pictures);
  paintAnswers(row, prediction, true);
  row.translate(0, line);
  if (m_layout.probabilities() == 0) return;
  const QRectF bars = below ? QRectF(QPointF(inside.left(), row.bottom() + 6), inside.bottomRight())
                            : QRectF(QPointF(inside.left() + pictures + 24, inside.top() + line + 5), inside.bottomRight());
  paintProbabilities(m_painter, bars, strongest(probabilitiesOf(m_result, sample), m_layout.probabilities()), m_theme, m_font);
}

void GalleryPainter::paintLegend(const QString& range) {
  const double height = m_layout.line() + 3;
  QRectF line = m_layout.legend();
  line.setHeight(height);
  if (m_layout.legendLines() == 1) {
    const double words = std::min(line.width() / 2, m_metrics.horizontalAdvance(range) + 28);
    paintText(QRectF(line.left(), line.top(), words - 12, height), Qt::AlignLeft, range, m_theme.text);
    line.setLeft(line.left() + words);
    line.setLeft(line.left() + paintDifferenceLegend(line) + 28);
    return paintChangeLegend(line);
  }
  paintText(line, Qt::AlignLeft, range, m_theme.text);
  line.translate(0, height);
  const double used = paintDifferenceLegend(line);
  if (m_layout.legendLines() == 2)
    line.setLeft(line.left() + used + 28);
  else
    line.translate(0, height);
  paintChangeLegend(line);
}

double GalleryPainter::paintDifferenceLegend(const QRectF& line) {
  const double scale = m_images.scale();
  if (scale <= 0) {
    const QString words = m_result.perturbations.changesImages() ? GalleryText::tr("difference: on its way")
                                                                 : GalleryText::tr("the images are unchanged");
    const QString text = !m_result.perturbations.changesNetwork() && !m_result.perturbations.changesImages()
                             ? GalleryText::tr("nothing is perturbed")
                             : words;
    paintText(line, Qt::AlignLeft, text, m_theme.mutedText);
    return std::min(line.width(), m_metrics.horizontalAdvance(text));
  }
  const QString word = GalleryText::tr("difference"), most = QStringLiteral("+") + epsilonText(scale);
  const QString least = QStringLiteral("−") + fixedText(scale, 3);
  double x = line.left();
  const auto say = [&](const QString& text) {
    const double width = m_metrics.horizontalAdvance(text);
    paintText(QRectF(x, line.top(), width + 1, line.height()), Qt::AlignLeft, text, m_theme.mutedText);
    x += width + 6;
  };
  if (m_metrics.horizontalAdvance(word + least + most) + 60 <= line.width()) say(word);
  say(least);
  const QRectF bar(x, line.top() + 4, 36, line.height() - 8);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  for (const double share : {0.0, 0.5, 1.0}) gradient.setColorAt(share, differenceColour(2 * share - 1, m_theme));
  m_painter.fillRect(bar, gradient);
  x += bar.width() + 6;
  say(most);
  return x - line.left();
}

void GalleryPainter::paintChangeLegend(const QRectF& line) {
  QPointF at = line.topLeft();
  const double side = std::round(0.8 * m_layout.line());
  const std::pair<PredictionChange, QString> all[] = {{PredictionChange::StillRight, GalleryText::tr("right")},
                                                      {PredictionChange::NowWrong, GalleryText::tr("now wrong")},
                                                      {PredictionChange::StillWrong, GalleryText::tr("wrong before")},
                                                      {PredictionChange::NowRight, GalleryText::tr("now right")}};
  double whole = -12;
  for (const auto& [change, words] : all) whole += side + 16 + m_metrics.horizontalAdvance(words);
  if (m_layout.legendLines() == 1 && whole > line.width()) return;  // tooltips say the same
  for (const auto& [change, words] : all) {
    const double width = m_metrics.horizontalAdvance(words);
    if (at.x() + side + 4 + width > line.right() + 1) at = {line.left(), at.y() + line.height()};
    paintChangeSymbol(m_painter, QRectF(at.x(), at.y() + (line.height() - side) / 2, side, side), change, m_theme);
    paintText(QRectF(at.x() + side + 4, at.y(), width + 1, line.height()), Qt::AlignLeft, words, m_theme.mutedText);
    at.rx() += side + 4 + width + 12;
  }
}

}  // namespace rewire
