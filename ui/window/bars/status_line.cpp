#include "ui/window/bars/status_line.h"

#include "ui/style/experiment_text.h"
#include "ui/style/link_text.h"
#include "ui/style/number_text.h"
#include "ui/style/text_size.h"
#include "ui/window/bars/run_bar.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {
constexpr int kMessageMilliseconds = 6000;
constexpr double kFigures = 2.0;  // digits of images a second: more would only flicker

std::int64_t rounded(double value) {
  if (value < 1.0) return 0;
  const double scale = std::pow(10.0, std::floor(std::log10(value)) - (kFigures - 1.0));
  return std::llround(std::round(value / scale) * scale);
}

}  // namespace

QString phaseInWords(const Snapshot& snapshot) {
  switch (snapshot.phase) {
    case Phase::Empty:
      return StatusLine::tr("no network yet");
    case Phase::Loading:
      return StatusLine::tr("loading…");
    case Phase::Paused:
      return snapshot.epoch == 0 && snapshot.batch == 0 ? StatusLine::tr("ready") : StatusLine::tr("paused");
    case Phase::Training:
      return snapshot.evaluating ? StatusLine::tr("evaluating…") : StatusLine::tr("training");
    case Phase::Finished:
      return StatusLine::tr("finished");
    case Phase::Failed:
      return StatusLine::tr("stopped by an error");
  }
  return {};
}

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("statusLine"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 3, 12, 3);
  row->setSpacing(18);
  m_phase = addFigure("statusPhase", tr("stopped by an error"), tr("What the program does at this moment."), Qt::AlignLeft);
  m_epoch =
      addFigure("statusEpoch", tr("epoch 1,000 · batch 1,875 of 1,875"),
                tr("An epoch shows every training image once, in batches; after each batch the weights are corrected a little."),
                Qt::AlignLeft);
  row->addStretch(1);
  m_linksTip =
      tr("The links of the hidden layers, without those of the dense output layer. Rewiring moves them; their number "
         "never changes.");
  m_links = addFigure("statusLinks", tr("88,888 sparse links"), m_linksTip, Qt::AlignRight);
  m_sparsity = addFigure("statusSparsity", tr("99.9 % sparse"),
                         tr("The share of possible links of the hidden layers that do not exist."), Qt::AlignRight);
  m_speed = addFigure("statusSpeed", tr("888,888 images/s"),
                      tr("Training images that go through the network in a second, forth and back."), Qt::AlignRight);
  m_timeLeft = addFigure("statusTimeLeft", tr("88 min 88 s left"),
                         tr("To the last epoch, or to the one it stops at, at the present speed."), Qt::AlignRight);
  m_seed = addFigure("statusSeed", tr("seed 88888"), tr("The same seed and settings give the same run, to the last bit."),
                     Qt::AlignRight);
  m_messageTime.setSingleShot(true);
  m_messageTime.setInterval(kMessageMilliseconds);
  connect(&m_messageTime, &QTimer::timeout, this, [this] {
    m_message.clear();
    showPhase();
  });
  followTextSize(this, [this] {
    for (const Figure& figure : m_figures) figure.label->setMinimumWidth(widthOf(figure));
    fit();
  });
  showSnapshot(std::make_shared<const Snapshot>());
}

QLabel* StatusLine::addFigure(const char* name, const QString& widest, const QString& tip, Qt::Alignment alignment) {
  auto* label = new QLabel;
  label->setObjectName(QLatin1String(name));
  label->setToolTip(tip);
  label->setAlignment(alignment | Qt::AlignVCenter);
  m_figures.push_back({label, widest});
  layout()->addWidget(label);
  return label;
}

void StatusLine::showSnapshot(const SnapshotPtr& snapshot) {
  m_phaseInWords = phaseInWords(*snapshot);
  showPhase();
  showNumbers(*snapshot);
}

void StatusLine::showNumbers(const Snapshot& snapshot) {
  const bool none = snapshot.layers.empty();
  const HiddenLinks hidden = hiddenLinksOf(snapshot.layers);
  const bool counting = snapshot.batch > 0 && snapshot.batches > 0;
  QString epoch = tr("epoch %1").arg(epochInWords(snapshot));
  if (counting) epoch += tr(" · batch %1 of %2").arg(groupedNumber(snapshot.batch), groupedNumber(snapshot.batches));
  m_epoch->setText(none ? QString() : epoch);
  m_links->setText(none ? QString() : hiddenLinksInWords(hidden.links, hidden.sparse));
  m_links->setToolTip(none ? m_linksTip : m_linksTip + '\n' + allLinksInWords(snapshot.links()));
  m_sparsity->setText(none            ? QString()
                      : hidden.sparse ? tr("%1 % sparse").arg(textOfSparsity(hidden.links, hidden.pairs))
                                      : tr("dense"));
  const bool measured = snapshot.imagesPerSecond > 0.0 && snapshot.speed == Speed::Full;  // else it waits most of the time
  m_speed->setText(measured ? tr("%1 images/s").arg(groupedNumber(rounded(snapshot.imagesPerSecond))) : QString());
  m_timeLeft->setText(snapshot.secondsLeft > 0.0 ? tr("%1 left").arg(durationInWords(snapshot.secondsLeft)) : QString());
  m_seed->setText(none ? QString() : tr("seed %1").arg(snapshot.experiment.seed));
}

void StatusLine::tell(const QString& message) {
  m_message = message;
  m_messageTime.start();
  showPhase();
}

void StatusLine::showPhase() {
  m_phase->setAccessibleName(m_message.isEmpty() ? m_phaseInWords : m_message);
  fit();
}

int StatusLine::widthOf(const Figure& figure) const {
  QFont font = textFont();
  font.setWeight(figure.label->font().weight());
  return QFontMetrics(font).horizontalAdvance(figure.widest);
}

// The bar at the top has the epoch too; a message needs its room.
void StatusLine::fit() {
  const QMargins margins = layout()->contentsMargins();
  int room = width() - margins.left() - margins.right() - widthOf(m_figures.front());
  m_epoch->setVisible(false);
  for (QLabel* label : {m_timeLeft, m_links, m_sparsity, m_seed, m_speed, m_epoch}) {
    const auto figure = std::find_if(m_figures.begin(), m_figures.end(), [&](const Figure& each) { return each.label == label; });
    const int needed = widthOf(*figure) + layout()->spacing();
    const bool fits = needed <= room && (label != m_epoch || m_message.isEmpty());
    label->setVisible(fits);
    if (fits) room -= needed;
  }
  const QString words = m_message.isEmpty() ? m_phaseInWords : m_message;
  m_phase->setText(m_phase->fontMetrics().elidedText(words, Qt::ElideMiddle, m_phase->minimumWidth() + std::max(0, room)));
}

QSize StatusLine::minimumSizeHint() const {
  const QMargins margins = layout()->contentsMargins();
  return {margins.left() + margins.right() + widthOf(m_figures.front()), QWidget::minimumSizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

}  // namespace rewire
