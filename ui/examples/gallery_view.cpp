#include "ui/examples/gallery_view.h"

#include "ui/examples/gallery_painter.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rewire {
namespace {

const std::array<const char*, kGalleryFilters> kFilterNames = {
    QT_TRANSLATE_NOOP("rewire::GalleryView", "all"), QT_TRANSLATE_NOOP("rewire::GalleryView", "was right, now wrong"),
    QT_TRANSLATE_NOOP("rewire::GalleryView", "wrong before"), QT_TRANSLATE_NOOP("rewire::GalleryView", "still right")};

constexpr int kSignRoom = 124;           // "epoch 1,000 of 1,000" stands beside the boxes
constexpr double kSentenceRoom = 200.0;  // it stands where the first cards would

}  // namespace

GalleryView::GalleryView(QWidget* parent)
    : View({tr("Gallery"), "Gallery"}, parent),
      m_filter(new QComboBox(this)),
      m_class(new QComboBox(this)),
      m_scroll(new QScrollBar(Qt::Vertical, this)),
      m_theme(&Theme::light()) {
  setObjectName("galleryView");
  setMouseTracking(true);
  setWhatsThis(
      tr("Test images before and after the perturbations: clean, perturbed and their difference, with what the network says of "
         "them. "
         "Click a card to follow it while the sliders move. Arrow keys choose a card, Enter follows it, Page Up and Page Down "
         "turn the page."));
  makeControls();
  describe();
}

void GalleryView::setOptionsShown(bool shown) {
  for (QComboBox* each : {m_filter, m_class}) each->setVisible(shown);
}

void GalleryView::makeControls() {
  m_filter->setObjectName("galleryFilter");
  m_filter->setAccessibleName(tr("Which images"));
  m_filter->setToolTip(
      tr("Chooses images by the change of their answers; “was right, now wrong” is what the perturbations did."));
  for (const char* name : kFilterNames) m_filter->addItem(tr(name));
  m_class->setObjectName("galleryClass");
  m_class->setAccessibleName(tr("True class of the images"));
  m_class->setToolTip(tr("Shows the images of one true class only: some classes suffer far more than others."));
  m_class->addItem(tr("every class"));
  for (QComboBox* combo : {m_filter, m_class}) {
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setMaxVisibleItems(30);
  }
  m_scroll->setObjectName("galleryScroll");
  m_scroll->setAccessibleName(tr("First image of the page"));
  m_scroll->setToolTip(tr("Turns through the images in the order of the test set; the wheel and the Page keys do the same."));
  auto* row = new QHBoxLayout;
  row->addWidget(m_filter, 3);
  row->addWidget(m_class, 2);
  auto* roomForSign = new QSpacerItem(0, 0);
  row->addItem(roomForSign);
  auto* column = new QVBoxLayout;
  column->setContentsMargins(8, 6, 0, 0);
  column->addLayout(row);
  column->addStretch(1);
  auto* whole = new QHBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(4);
  whole->addLayout(column, 1);
  whole->addWidget(m_scroll);
  const auto chooseAnew = [this] {
    m_anchor = 0;
    choose();
  };
  followTextSize(this, [this, row, roomForSign] {
    roomForSign->changeSize(byTextSize(kSignRoom), 0, QSizePolicy::Expanding, QSizePolicy::Minimum);
    row->invalidate();
    m_filter->setMaximumWidth(byTextSize(300));
    m_class->setMaximumWidth(byTextSize(200));
    arrange();
  });
  connect(m_filter, &QComboBox::currentIndexChanged, this, chooseAnew);
  connect(m_class, &QComboBox::currentIndexChanged, this, chooseAnew);
  connect(m_scroll, &QScrollBar::valueChanged, this, &GalleryView::turnTo);
}

void GalleryView::showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) {
  const SnapshotPtr before = this->snapshot();
  remember(snapshot, network);
  if (before && before->run == snapshot->run && before->phase == snapshot->phase) return;
  const bool foreign = m_result && m_result->specimen->run != snapshot->run;
  if (foreign) clear();
  describe();
  update();
}

void GalleryView::clear() {
  m_result.reset();
  m_images.setResult(nullptr);
  m_followed.reset();
  m_current.reset();
  m_hovered.reset();
  m_anchor = 0;
  choose();
}

void GalleryView::showResult(const LabResultPtr& result) {
  if (samplesOf(result.get()) == 0) return clear();
  if (snapshot() && result->specimen->run != snapshot()->run) return;
  const bool otherImages = !m_result || m_result->specimen->samples != result->specimen->samples;
  m_result = result;
  m_images.setResult(result);
  if (otherImages) {
    m_followed.reset();
    m_current.reset();
    m_anchor = 0;
    fillClasses();
  }
  choose();
}

void GalleryView::fillClasses() {
  const QSignalBlocker quiet(m_class);
  m_class->clear();
  m_class->addItem(tr("every class"));
  m_class->addItems(classNames(m_result->specimen->samples->info));
}

GalleryFilter GalleryView::filter() const {
  return static_cast<GalleryFilter>(std::max(0, m_filter->currentIndex()));
}

std::optional<int> GalleryView::chosenLabel() const {
  return m_class->currentIndex() > 0 ? std::optional(m_class->currentIndex() - 1) : std::nullopt;
}

void GalleryView::choose() {
  m_chosen = m_result ? chosenSamples(*m_result, filter(), chosenLabel()) : std::vector<int>{};
  countFilters();
  arrange();
}

void GalleryView::countFilters() {
  const auto counts = m_result ? filterCounts(*m_result, chosenLabel()) : std::array<int, kGalleryFilters>{};
  for (std::size_t filter = 0; filter < kGalleryFilters; ++filter) {
    const QString name = tr(kFilterNames[filter]);
    m_filter->setItemText(static_cast<int>(filter),
                          m_result ? QString("%1 (%2)").arg(name, groupedNumber(counts[filter])) : name);
  }
}

void GalleryView::arrange() {
  const int page = layoutIn(pictureArea()).cards();
  const int count = static_cast<int>(m_chosen.size());
  const auto first = std::lower_bound(m_chosen.begin(), m_chosen.end(), m_anchor) - m_chosen.begin();
  {
    const QSignalBlocker quiet(m_scroll);
    m_scroll->setRange(0, std::max(0, count - page));
    m_scroll->setPageStep(page);
    m_scroll->setSingleStep(layoutIn(pictureArea()).columns());
    m_scroll->setValue(static_cast<int>(first));
  }
  m_scroll->setEnabled(count > page);
  tellRequested();
  describe();
  update();
}

void GalleryView::turnTo(int first) {
  if (first < static_cast<int>(m_chosen.size())) m_anchor = first == 0 ? 0 : m_chosen[static_cast<std::size_t>(first)];
  tellRequested();
  describe();
  update();
}

std::vector<int> GalleryView::visibleSamples() const {
  return samplesOn(layoutIn(pictureArea()));
}

std::vector<int> GalleryView::samplesOn(const GalleryLayout& layout) const {
  const auto first = std::min<std::size_t>(static_cast<std::size_t>(m_scroll->value()), m_chosen.size());
  const auto page = static_cast<std::size_t>(layout.cards());
  const auto last = std::min(m_chosen.size(), first + page);
  return {m_chosen.begin() + static_cast<std::ptrdiff_t>(first), m_chosen.begin() + static_cast<std::ptrdiff_t>(last)};
}

void GalleryView::tellRequested() {
  std::vector<int> samples;
  if (m_result && isVisible()) {
    samples = visibleSamples();
    const auto at = m_followed ? std::lower_bound(samples.begin(), samples.end(), *m_followed) : samples.end();
    if (m_followed && (at == samples.end() || *at != *m_followed)) samples.insert(at, *m_followed);
  }
  if (samples == m_requested) return;
  m_requested = samples;
  Q_EMIT samplesRequested(samples);
}

void GalleryView::follow(std::optional<int> sample) {
  if (sample && (*sample < 0 || *sample >= samplesOf(m_result.get()))) return;
  m_followed = sample;
  arrange();
}

QRectF GalleryView::pictureArea() const {
  const int top = m_filter->sizeHint().height() + 10;
  return {0.0, static_cast<double>(top), static_cast<double>(width() - m_scroll->sizeHint().width() - 2),
          std::max(0.0, static_cast<double>(height() - top))};
}

QSize GalleryView::sizeFor(QSize picture) const {
  return picture + QSize(m_scroll->sizeHint().width() + 2, m_filter->sizeHint().height() + 10);
}

GalleryLayout GalleryView::layoutIn(const QRectF& area) const {
  GalleryLayout::Request request;
  if (m_result) {
    const DatasetInfo& info = m_result->specimen->samples->info;
    request.image = {std::max(1, info.width), std::max(1, info.height)};
    request.following = m_followed.has_value();
    if (!m_result->shownClean.empty()) request.probabilities = static_cast<int>(info.classes.size());
  }
  return GalleryLayout(area, request, textFont());
}

QRectF GalleryView::cardArea(int sample) const {
  const std::vector<int> visible = visibleSamples();
  const auto found = std::lower_bound(visible.begin(), visible.end(), sample);
  if (found == visible.end() || *found != sample) return {};
  return layoutIn(pictureArea()).card(static_cast<int>(found - visible.begin()));
}

QRectF GalleryView::followedArea() const {
  return layoutIn(pictureArea()).followed();
}

QString GalleryView::rangeText(std::size_t cards) const {
  const auto visible = static_cast<qint64>(cards);
  const qint64 first = m_scroll->value() + 1;
  QString text =
      tr("%1–%2 of %3")
          .arg(groupedNumber(first), groupedNumber(first + visible - 1), groupedNumber(static_cast<qint64>(m_chosen.size())));
  if (filter() != GalleryFilter::All) text += ", " + tr(kFilterNames[static_cast<std::size_t>(m_filter->currentIndex())]);
  if (chosenLabel()) text += ", " + m_class->currentText();
  if (!m_result->complete && m_result->perturbed)
    text += " " + tr("(estimate: first %1 of %2)")
                      .arg(groupedNumber(static_cast<qint64>(m_result->perturbed->predicted.size())),
                           groupedNumber(samplesOf(m_result.get())));
  return text;
}

QString GalleryView::cardText(int sample) const {
  const SamplePrediction prediction = predictionOf(*m_result, sample);
  const QStringList names = classNames(m_result->specimen->samples->info);
  const auto said = [&](int label, float confidence) {
    return QString("%1, %2").arg(names.value(label, QString::number(label)), confidenceText(static_cast<double>(confidence)));
  };
  QString text = tr("Test image %1, %2: %3. Clean: %4.")
                     .arg(QString::number(sample), names.value(prediction.label), changeText(prediction.change()),
                          said(prediction.before, prediction.confidenceBefore));
  if (prediction.after) text += ' ' + tr("Perturbed: %1.").arg(said(*prediction.after, prediction.confidenceAfter));
  return text;
}

QString GalleryView::emptyText() const {
  if (!m_result && snapshot() && snapshot()->phase == Phase::Loading && !snapshot()->message.empty())
    return textOf(snapshot()->message);
  if (!m_result) return tr("Here the test images will stand, clean and perturbed:\nwhat the perturbations do to each answer.");
  if (filter() == GalleryFilter::NowWrong && m_result->complete)
    return tr("No image was right and is now wrong.\nMove a slider to perturb the network or the images.");
  return tr("No image passes this filter.");
}

void GalleryView::describe() {
  if (m_chosen.empty()) return say(emptyText());
  QString text = tr("Images %1.").arg(rangeText(visibleSamples().size()));
  if (m_followed) text += ' ' + tr("Following: %1").arg(cardText(*m_followed));
  if (m_current) text += ' ' + tr("Chosen: %1").arg(cardText(*m_current));
  say(text);
}

void GalleryView::setTheme(const Theme& theme) {
  m_theme = theme.dark ? &Theme::darkTheme() : &Theme::light();
  m_images.setTheme(theme);
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Window, theme.plot);
  setPalette(colours);
  update();
}

void GalleryView::paintSentence(QPainter& painter, const QRectF& area, const Theme& theme, const QString& sentence) const {
  painter.setPen(theme.mutedText);
  const QRectF room = area.adjusted(8, 4, -8, -4);
  painter.setFont(textFont());
  painter.drawText(QRectF(room.topLeft(), QSizeF(room.width(), std::min(room.height(), kSentenceRoom))),
                   Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

void GalleryView::paintPicture(GalleryPainter& with, const GalleryLayout& layout, bool marks) const {
  if (m_followed) with.paintFollowed(*m_followed);
  // A saved sheet may have more room than the window; of changed images there are those alone that somebody looked at.
  const bool onlyAsked = !marks && m_result->perturbations.changesImages() && !m_result->shown.empty();
  const std::vector<int> visible = onlyAsked ? visibleSamples() : samplesOn(layout);
  const auto count = std::min(visible.size(), static_cast<std::size_t>(layout.cards()));
  for (std::size_t index = 0; index < count; ++index) {
    GalleryPainter::Mark mark;
    mark.followed = m_followed == visible[index];
    mark.current = marks && hasFocus() && m_current == visible[index];
    mark.hovered = marks && m_hovered == visible[index];
    with.paintCard(layout.card(static_cast<int>(index)), visible[index], mark);
  }
  if (!visible.empty()) with.paintLegend(rangeText(count));
}

void GalleryView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme->plot);
  painter.setFont(textFont());
  const QRectF area = pictureArea();
  if (m_result) {
    const GalleryLayout layout = layoutIn(area);
    painter.setClipRect(area);
    GalleryPainter with(painter, *m_result, m_images, layout, *m_theme, textFont());
    paintPicture(with, layout, true);
  }
  if (m_chosen.empty()) paintSentence(painter, layoutIn(area).cardsArea(), *m_theme, emptyText());
}

void GalleryView::render(QCPPainter& painter, QSize size, const Theme& theme) const {
  const QRectF area(QPointF(0, 0), QSizeF(size));
  painter.setFont(textFont());
  if (m_result) {
    GalleryImages images;  // in the colours of the file, not of the window
    images.setTheme(theme);
    images.setResult(m_result);
    const GalleryLayout layout = layoutIn(area);
    GalleryPainter with(painter, *m_result, images, layout, theme, textFont());
    paintPicture(with, layout, false);
  }
  if (m_chosen.empty()) paintSentence(painter, layoutIn(area).cardsArea(), theme, emptyText());
}

QString GalleryView::csv() const {
  QByteArray text = "sample,label,predicted_before,confidence_before,predicted_after,confidence_after\n";
  for (const int sample : m_chosen) {
    const SamplePrediction prediction = predictionOf(*m_result, sample);
    text += QByteArray::number(sample) + ',' + QByteArray::number(prediction.label) + ',' +
            QByteArray::number(prediction.before) + ',' +
            QByteArray::number(static_cast<double>(prediction.confidenceBefore), 'g', 6) + ',';
    if (prediction.after)
      text += QByteArray::number(*prediction.after) + ',' +
              QByteArray::number(static_cast<double>(prediction.confidenceAfter), 'g', 6);
    else
      text += ',';
    text += '\n';
  }
  return QString::fromLatin1(text);
}

QString GalleryView::subject() const {
  if (!m_result) return View::subject();
  return tr("%1, epoch %2").arg(QString::fromStdString(m_result->specimen->samples->info.title)).arg(m_result->specimen->epoch);
}

QList<QPair<QString, QString>> GalleryView::notes() const {
  if (!m_result) return View::notes();
  auto notes = notesOfRun(*m_result->specimen, m_result->specimen->epoch, m_result->perturbations);
  notes.append({"Images", m_chosen.empty() ? emptyText() : rangeText(visibleSamples().size())});
  return notes;
}

}  // namespace rewire
