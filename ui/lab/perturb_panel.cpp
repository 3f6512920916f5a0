#include "ui/lab/perturb_panel.h"

#include "ui/lab/evaluation_display.h"
#include "ui/lab/perturb_form.h"
#include "ui/lab/perturbation_history.h"
#include "ui/lab/strength_row.h"
#include "ui/picture/past_sign.h"
#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"
#include "ui/style/rule_words.h"
#include "ui/style/text_size.h"
#include "ui/widgets/confirm_button.h"
#include "ui/widgets/text_button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rewire {
namespace {

constexpr int kMargin = 12;
constexpr int kLeastWidth = 300;
constexpr int kBesideNames = 198;     // pixels of a slider, its number and the margins
constexpr int kLeastForSliders = 90;  // three rows

bool hasNetwork(const SnapshotPtr& snapshot) {
  return snapshot && !snapshot->layers.empty();
}

/// Links grow back at a rewiring; there is none after the last epoch.
bool rewiringLeft(const Snapshot& snapshot) {
  return rewires(snapshot.experiment.rule) && snapshot.epoch + 1 < snapshot.experiment.epochs;
}

/// Tells whether a link of the hidden layers could move: some pair of neurons is not linked.
bool roomToSwap(const Snapshot& snapshot) {
  for (std::size_t layer = 0; layer + 1 < snapshot.layers.size(); ++layer) {
    const LayerState& state = snapshot.layers[layer];
    if (state.links() < static_cast<std::int64_t>(state.inputs) * state.outputs) return true;
  }
  return snapshot.layers.empty();
}

bool perturbs(const Perturbations& perturbations) {
  return perturbations.changesNetwork() || perturbations.changesImages();
}

/// Tells whether training goes on after this: otherwise nothing could be learned from the perturbation.
bool epochLeft(const Snapshot& snapshot) {
  return snapshot.epoch < snapshot.experiment.epochs;
}

QString whyNotRegrow(const Snapshot& snapshot) {
  if (!epochLeft(snapshot))
    return PerturbPanel::tr(
        "No epoch is left in which this run could train on, so nothing can be applied to it. The specimen can be perturbed all "
        "the same.");
  if (!rewires(snapshot.experiment.rule)) return wordsOf(snapshot.experiment.rule).noRegrowth;
  return rewiringLeft(snapshot) ? QString() : PerturbPanel::tr("This run has no rewiring left at which links could grow back.");
}

}  // namespace

PerturbPanel::PerturbPanel(PerturbationHistory& history, QWidget* parent) : QWidget(parent), m_history(history) {
  setObjectName(QStringLiteral("perturbPanel"));
  m_form = new PerturbForm(history);
  connect(&history, &PerturbationHistory::changed, this, &PerturbPanel::refresh);
  makeButtons();
  m_sign = new PastSign(this);
  m_column = new QVBoxLayout(this);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  m_top = top();
  m_footer = footer();
  m_column->addWidget(m_top);
  m_column->addWidget(scrolled(), 1);
  m_column->addWidget(m_footer);
  followTextSize(this, [this] {
    setMinimumWidth(byTextSize(kLeastWidth));
    placeTop();
  });
  refresh();
}

QWidget* PerturbPanel::top() {
  m_evaluation = new EvaluationDisplay;
  auto* top = new QWidget;
  top->setObjectName(QStringLiteral("perturbTop"));
  auto* rows = new QVBoxLayout(top);
  rows->setContentsMargins(kMargin, 4, kMargin, 6);
  rows->addWidget(m_evaluation);
  return top;
}

int PerturbPanel::leastForSliders() const {
  return byTextSize(kLeastForSliders);
}

QSize PerturbPanel::sizeHint() const {
  return {byTextSize(kBesideNames) + widthOfNames(font()), 640};
}

QSize PerturbPanel::minimumSizeHint() const {
  return {byTextSize(kLeastWidth), m_footer->minimumSizeHint().height() + leastForSliders()};
}

void PerturbPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_sign->fit();
  placeTop();
}

void PerturbPanel::placeTop() {
  const bool low = height() < m_top->sizeHint().height() + m_footer->sizeHint().height() + leastForSliders();
  QVBoxLayout* room = low ? m_scrolledRows : m_column;
  if (room->indexOf(m_top) >= 0) return;
  room->insertWidget(0, m_top);
}

void PerturbPanel::makeButtons() {
  m_heal = textButton("heal", tr("Heal"), tr("Everything back to nothing, what was cut by hand as well. It can be undone."));
  connect(m_heal, &QPushButton::clicked, this,
          [this] { m_history.change(withoutStrength(m_history.perturbations()), tr("Heal")); });
  m_pin = textButton("pin", {}, {});
  m_pin->setCheckable(true);
  connect(m_pin, &QPushButton::toggled, this, [this](bool pinned) {
    m_pinnedEpoch = m_snapshot ? m_snapshot->epoch : 0;  // until the lab's specimen is told
    showPin();
    Q_EMIT pinToggled(pinned);
  });
  showPin();
  m_apply = new ConfirmButton(tr("Apply to the training network"), tr("Really? It cannot be undone"));
  m_apply->setObjectName(QStringLiteral("apply"));
  m_apply->setToolTip(
      tr("Do it to the network that trains: training goes on with what is left, and the accuracy plot shows how it recovers. "
         "Noise and attack on "
         "the images are not part of it. The second click does it, for it cannot be undone."));
  connect(m_apply, &ConfirmButton::confirmed, this,
          [this] { Q_EMIT applyRequested(m_regrow->isEnabled() && m_regrow->isChecked()); });
  m_regrow = new QCheckBox(tr("regrow to the original number of links"));
  m_regrow->setObjectName(QStringLiteral("regrow"));
  m_regrow->setAccessibleName(m_regrow->text());
  m_regrow->setToolTip(
      tr("The next rewiring grows back what is missing, at new places. Without it the network goes on with fewer links."));
  m_applyNote = new QLabel;
  m_applyNote->setObjectName(QStringLiteral("applyNote"));
  m_applyNote->setProperty("note", true);
  m_applyNote->setWordWrap(true);
}

QWidget* PerturbPanel::scrolled() {
  auto* content = new QWidget;
  content->setObjectName(QStringLiteral("perturbContent"));
  auto* rows = new QVBoxLayout(content);
  rows->setContentsMargins(kMargin, 8, kMargin, kMargin);
  m_scrolledRows = rows;
  rows->addWidget(m_form);
  rows->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(content);
  return scroll;
}

// Outside the scrolled area: when a section opens, no button may move under the mouse.
QWidget* PerturbPanel::footer() {
  auto* footer = new QWidget;
  footer->setObjectName(QStringLiteral("perturbFooter"));
  auto* rows = new QVBoxLayout(footer);
  rows->setContentsMargins(kMargin, 6, kMargin, 8);
  rows->setSpacing(4);
  auto* pair = new QHBoxLayout;
  pair->setSpacing(6);
  pair->addWidget(m_heal, 1);
  pair->addWidget(m_pin, 1);
  rows->addWidget(m_form->seedRow());
  rows->addLayout(pair);
  rows->addWidget(m_apply);
  rows->addWidget(m_regrow);
  rows->addWidget(m_applyNote);
  return footer;
}

void PerturbPanel::showSnapshot(const SnapshotPtr& snapshot) {
  const SnapshotPtr before = m_snapshot;
  m_snapshot = snapshot;
  const bool sameState = before && before->run == snapshot->run && before->phase == snapshot->phase &&
                         before->layers.size() == snapshot->layers.size() &&
                         before->experiment.rule == snapshot->experiment.rule &&
                         rewiringLeft(*before) == rewiringLeft(*snapshot) && epochLeft(*before) == epochLeft(*snapshot) &&
                         roomToSwap(*before) == roomToSwap(*snapshot);
  if (sameState) return;
  if (!before || before->run != snapshot->run) {
    m_result.reset();
    setPinned(false, 0);
  }
  m_form->setHiddenLayers(std::max(0, static_cast<int>(snapshot->layers.size()) - 1));
  m_form->setSwappable(roomToSwap(*snapshot));
  refresh();
}

void PerturbPanel::showResult(const LabResultPtr& result) {
  if (!hasNetwork(m_snapshot) || result->specimen->run != m_snapshot->run) return;
  m_result = result;
  m_form->showMeasured(*result);
  showEvaluation();
}

void PerturbPanel::setPinned(bool pinned, int epoch) {
  const QSignalBlocker quiet(m_pin);
  m_pin->setChecked(pinned);
  m_pinnedEpoch = epoch;
  showPin();
}

void PerturbPanel::showSign(const QString& text) {
  m_sign->show(text);
}

void PerturbPanel::showPin() {
  const bool pinned = m_pin->isChecked();
  m_pin->setText(pinned ? tr("Pinned: epoch %1").arg(groupedNumber(m_pinnedEpoch)) : tr("Pin specimen"));
  m_pin->setAccessibleName(m_pin->text());
  m_pin->setToolTip(pinned ? tr("The network as it was after this epoch is evaluated, however far training goes. Click to let it "
                                "go and evaluate the newest again.")
                           : tr("Keep looking at the network as it is now while training goes on; without it, the newest is "
                                "evaluated."));
}

void PerturbPanel::refresh() {
  const bool network = hasNetwork(m_snapshot);
  m_form->setEnabled(network);
  m_form->seedRow()->setEnabled(network);
  m_heal->setEnabled(network && perturbs(m_history.perturbations()));
  m_pin->setEnabled(network);
  refreshApply();
  showEvaluation();
}

void PerturbPanel::refreshApply() {
  const bool network = hasNetwork(m_snapshot);
  const bool alive =
      network && epochLeft(*m_snapshot) && (m_snapshot->phase == Phase::Paused || m_snapshot->phase == Phase::Training);
  const bool perturbed = m_history.perturbations().changesNetwork();
  m_apply->setEnabled(alive && perturbed);
  m_regrow->setEnabled(alive && rewiringLeft(*m_snapshot));
  const QString why = network ? whyNotRegrow(*m_snapshot) : QString();
  m_regrow->setVisible(why.isEmpty() && m_shown.has("regrow"));
  m_applyNote->setText(why);
  m_applyNote->setVisible(!why.isEmpty() && m_shown.has("regrow"));
}

// A result of perturbations that were undone since tells only the accuracy without any.
void PerturbPanel::showEvaluation() {
  if (!hasNetwork(m_snapshot))
    return m_evaluation->showSentence(tr("There is no network to perturb yet: draw one under Experiment."));
  if (!m_result) return m_evaluation->showSentence(tr("Move a slider: what the network still knows shows here at once."));
  if (!perturbs(m_history.perturbations()) || !perturbs(m_result->perturbations)) return m_evaluation->showClean(*m_result);
  m_evaluation->showResult(*m_result);
}

void PerturbPanel::setShown(const ShownControls& shown) {
  m_shown = shown;
  m_form->setShown(shown);
  m_heal->setVisible(shown.has("heal"));
  m_pin->setVisible(shown.has("pin"));
  m_apply->setVisible(shown.has("apply"));
  refreshApply();
}

void PerturbPanel::setTheme(const Theme& theme) {
  m_evaluation->setTheme(theme);
}

void PerturbPanel::setReduceMotion(bool reduce) {
  m_evaluation->setReduceMotion(reduce);
}

}  // namespace rewire
