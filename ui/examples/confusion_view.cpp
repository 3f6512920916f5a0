#include "ui/examples/confusion_view.h"

#include "ui/picture/past_sign.h"
#include "ui/style/number_text.h"
#include "ui/style/text_size.h"
#include "ui/widgets/hover_label.h"

#include <qcustomplot.h>

#include <QCheckBox>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {
namespace {

/// Counts the first `samples` only, so that an estimate is compared with the same images.
std::vector<std::int64_t> confusionOf(const LabEvaluation& evaluation, const std::vector<std::int32_t>& labels,
                                      std::size_t samples, std::size_t classes) {
  std::vector<std::int64_t> confusion(classes * classes);
  for (std::size_t sample = 0; sample < std::min({samples, evaluation.predicted.size(), labels.size()}); ++sample)
    ++confusion[static_cast<std::size_t>(labels[sample]) * classes + static_cast<std::size_t>(evaluation.predicted[sample])];
  return confusion;
}

QString quoted(QString name) {
  return '"' + name.replace('"', QStringLiteral("\"\"")) + '"';
}

}  // namespace

ConfusionView::ConfusionView(QWidget* parent)
    : View({tr("Confusion"), "Confusion"}, parent),
      m_difference(new QCheckBox(tr("difference to clean"), this)),
      m_theme(&Theme::light()) {
  setObjectName("confusionView");
  findChild<PastSign*>()->setPlace(0.45);  // between the heading and the scale
  setMouseTracking(true);
  setWhatsThis(tr(
      "What the network takes the images of each class for. The diagonal are those it names rightly. Point at a cell, or choose "
      "one with the arrow keys."));
  m_difference->setObjectName("difference");
  m_difference->setAccessibleName(tr("Difference to the clean network"));
  m_difference->setToolTip(
      tr("Shows what the perturbations change: blue where it takes more images for this class than before, orange where fewer."));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 0, 12, 8);
  column->addStretch(1);
  column->addWidget(m_difference, 0, Qt::AlignLeft);
  connect(m_difference, &QCheckBox::toggled, this, &ConfusionView::rebuild);
  rebuild();
}

void ConfusionView::setOptionsShown(bool shown) {
  m_difference->setVisible(shown);
}

void ConfusionView::showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) {
  const bool sameRun = this->snapshot() && this->snapshot()->run == snapshot->run && !snapshot->layers.empty();
  signPast(*snapshot, *network);
  m_told = {snapshot, network};
  if (m_result && sameRun) return;  // the picture shows the specimen, not the network that trains on
  const bool sameState = sameRun && this->snapshot()->phase == snapshot->phase;
  remember(snapshot, network);
  if (sameState) return;
  m_result.reset();
  m_cell.reset();
  rebuild();
}

void ConfusionView::showResult(const LabResultPtr& result) {
  if (this->snapshot() && this->snapshot()->run != result->specimen->run) return;
  if (m_result && m_result->perturbed == result->perturbed && m_result->clean == result->clean) return;
  m_result = result;
  remember(result->specimen, shownNetworkOf(*result->specimen));
  if (const auto& [run, network] = m_told; run) signPast(*run, *network);
  rebuild();
}

void ConfusionView::setTheme(const Theme& theme) {
  m_theme = theme.dark ? &Theme::darkTheme() : &Theme::light();
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Window, theme.plot);
  setPalette(colours);
  update();
}

void ConfusionView::rebuild() {
  m_table = ConfusionTable{};
  m_clean.clear();
  if (m_result) {
    const LabEvaluation& perturbed = *m_result->perturbed;
    for (const std::string& name : m_result->specimen->dataset->classes) m_table.classes << QString::fromStdString(name);
    const auto classes = static_cast<std::size_t>(m_table.classes.size());
    const auto samples = static_cast<std::size_t>(perturbed.evaluation.samples);
    m_clean = confusionOf(*m_result->clean, m_result->specimen->samples->test.labels, samples, classes);
    m_table.images.assign(perturbed.confusion.begin(), perturbed.confusion.end());
    m_table.ofClass.resize(classes);
    for (std::size_t cell = 0; cell < m_table.images.size(); ++cell) m_table.ofClass[cell / classes] += m_table.images[cell];
    m_table.difference = m_difference->isChecked();
    if (m_table.difference)
      for (std::size_t cell = 0; cell < m_table.images.size(); ++cell) m_table.images[cell] -= m_clean[cell];
    const bool changed = m_result->perturbations.changesNetwork() || m_result->perturbations.changesImages();
    m_table.heading = m_table.difference ? tr("after minus before the perturbations")
                      : changed          ? tr("after the perturbations")
                                         : tr("unharmed");
    m_table.subheading = (m_result->complete ? tr("%1 of %2 test images right") : tr("estimate: %1 of %2 test images right"))
                             .arg(groupedNumber(perturbed.evaluation.correct), groupedNumber(perturbed.evaluation.samples));
  }
  m_difference->setVisible(m_result != nullptr);
  describe();
  update();
}

std::int64_t ConfusionView::perturbedAt(int label, int predicted) const {
  const std::int64_t shown = m_table.at(label, predicted);
  return m_table.difference ? shown + cleanAt(label, predicted) : shown;
}

std::int64_t ConfusionView::cleanAt(int label, int predicted) const {
  return m_clean[static_cast<std::size_t>(label) * static_cast<std::size_t>(m_table.size()) +
                 static_cast<std::size_t>(predicted)];
}

QRectF ConfusionView::cellArea(int label, int predicted) const {
  return ConfusionFrame(pictureArea(), m_table, textFont()).cell(label, predicted, m_table.size());
}

QRectF ConfusionView::pictureArea() const {
  return {0.0, 0.0, static_cast<double>(width()), static_cast<double>(height() - m_difference->sizeHint().height() - 8)};
}

QString ConfusionView::emptyText() const {
  return tr("Here the lab will show which classes\nthe network takes for one another.");
}

QStringList ConfusionView::hintLines() const {
  if (!m_cell) return {};
  const auto [label, predicted] = *m_cell;
  const std::int64_t images = perturbedAt(label, predicted), of = m_table.ofClass[static_cast<std::size_t>(label)];
  const QString numbers = tr("%1 of %2 images (%3)")
                              .arg(groupedNumber(images), groupedNumber(of),
                                   percentText(of > 0 ? static_cast<double>(images) / static_cast<double>(of) : 0.0));
  const QString first = label == predicted ? tr("%1, named rightly").arg(m_table.classes[label])
                                           : tr("%1, taken for %2").arg(m_table.classes[label], m_table.classes[predicted]);
  return {first, numbers, tr("before the perturbations: %1").arg(groupedNumber(cleanAt(label, predicted)))};
}

void ConfusionView::describe() {
  if (!m_result) return say(emptyText());
  QString text = tr("Predicted against true classes, %1: %2.").arg(m_table.heading, m_table.subheading);
  if (m_cell) text += ' ' + hintLines().join(QStringLiteral(": "));
  say(text);
}

void ConfusionView::paintPicture(QPainter& painter, const QRectF& area, const Theme& theme) const {
  painter.fillRect(area, theme.plot);
  painter.setFont(textFont());
  if (m_result) return ConfusionPainter(painter, m_table, area, theme, textFont()).paint();
  painter.setPen(theme.mutedText);
  painter.drawText(area.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void ConfusionView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme->plot);
  paintPicture(painter, pictureArea(), *m_theme);
  if (!m_result || !m_cell) return;
  painter.setPen(QPen(m_theme->text, 2.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(cellArea(m_cell->first, m_cell->second));
  paintHoverLabel(painter, hintLines(), m_labelAt, QRectF(rect()).adjusted(4, 4, -4, -4), *m_theme, textFont());
}

void ConfusionView::pointAt(std::optional<std::pair<int, int>> cell, QPointF labelAt) {
  if (!cell && !m_cell) return;
  m_cell = cell;
  m_labelAt = labelAt;
  describe();
  update();
}

void ConfusionView::mouseMoveEvent(QMouseEvent* event) {
  std::optional<std::pair<int, int>> cell;
  const QRectF matrix = ConfusionFrame(pictureArea(), m_table, textFont()).matrix;
  if (m_result && matrix.contains(event->position())) {
    const QPointF at = event->position() - matrix.topLeft();
    const auto index = [this](double from, double of) {
      return std::min(m_table.size() - 1, static_cast<int>(from * m_table.size() / of));
    };
    cell = {index(at.y(), matrix.height()), index(at.x(), matrix.width())};
  }
  pointAt(cell, event->position());
}

void ConfusionView::leaveEvent(QEvent*) {
  pointAt(std::nullopt, {});
}

void ConfusionView::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
  if (!m_result || !arrow) return View::keyPressEvent(event);
  auto [label, predicted] = m_cell.value_or(std::pair(0, 0));
  if (m_cell) {
    label += (key == Qt::Key_Down) - (key == Qt::Key_Up);
    predicted += (key == Qt::Key_Right) - (key == Qt::Key_Left);
  }
  label = std::clamp(label, 0, m_table.size() - 1);
  predicted = std::clamp(predicted, 0, m_table.size() - 1);
  pointAt(std::pair(label, predicted), cellArea(label, predicted).center());
}

void ConfusionView::render(QCPPainter& painter, QSize size, const Theme& theme) const {
  paintPicture(painter, QRectF(QPointF(0, 0), QSizeF(size)), theme);
}

QList<QPair<QString, QString>> ConfusionView::notes() const {
  return m_result ? notesOfRun(*m_result->specimen, m_result->specimen->epoch, m_result->perturbations) : View::notes();
}

QString ConfusionView::csv() const {
  QString text = QStringLiteral("true,predicted,images,images_clean\n");
  for (int label = 0; label < m_table.size(); ++label)
    for (int predicted = 0; predicted < m_table.size(); ++predicted)
      text += QStringLiteral("%1,%2,%3,%4\n")
                  .arg(quoted(m_table.classes[label]), quoted(m_table.classes[predicted]))
                  .arg(perturbedAt(label, predicted))
                  .arg(cleanAt(label, predicted));
  return text;
}

}  // namespace rewire
