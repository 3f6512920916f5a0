#include "ui/lab/perturb_form.h"

#include "ui/lab/kind_row.h"
#include "ui/lab/layer_boxes.h"
#include "ui/lab/perturbation_history.h"
#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {
namespace {

PerturbationStep& stepLike(Perturbations& perturbations, const Perturbation& kind) {
  return std::visit(
      [&](const auto& k) -> PerturbationStep& {
        perturbations.step<std::remove_cvref_t<decltype(k)>>();
        return *std::find_if(perturbations.steps.begin(), perturbations.steps.end(),
                             [&](const PerturbationStep& step) { return step.perturbation.index() == kind.index(); });
      },
      kind);
}

/// Gives every kind with layers the same choice of layers.
void setLayers(Perturbations& perturbations, const LayerChoice& layers) {
  forEachKind([&](const auto& kind) {
    forEachOption(stepLike(perturbations, kind).perturbation, [&](const auto& option, auto& field) {
      if constexpr (std::is_same_v<std::remove_cvref_t<decltype(option)>, LayersOption>) field = layers;
    });
  });
}

/// Those of what is done; a lesson gives the layers to its own perturbation alone.
LayerChoice chosenLayers(const Perturbations& perturbations) {
  for (const PerturbationStep& step : perturbations.steps)
    if (strengthOf(step.perturbation) > 0.0 && !changesImages(step.perturbation)) return layersOf(step.perturbation);
  return perturbations.step<RemoveLinks>().layers;
}

/// One size for all layers: the mean over the layers that were to be swapped.
double swappedShare(const LabResult& result, const LayerChoice& chosen) {
  double share = 0.0, links = 0.0;
  for (std::size_t layer = 0; layer < result.swapped.size() && layer < result.linksBefore.size(); ++layer) {
    if (!chosen.empty() && std::count(chosen.begin(), chosen.end(), static_cast<int>(layer)) == 0) continue;
    share += result.swapped[layer] * static_cast<double>(result.linksBefore[layer]);
    links += static_cast<double>(result.linksBefore[layer]);
  }
  return links > 0.0 ? share / links : 0.0;
}

/// The measured size of one perturbation; empty if there is none.
QString measured(const Perturbation& perturbation, const LabResult& result) {
  if (effectOf(perturbation) == Effect::MovesLinks)
    return PerturbForm::tr("really swapped: %1 %").arg(fixedText(100.0 * swappedShare(result, layersOf(perturbation)), 1));
  const auto* attack = std::get_if<Attack>(&perturbation);
  if (attack == nullptr || result.maxLinf <= 0.0) return {};
  return attack->norm == AttackNorm::Linf ? PerturbForm::tr("largest change of a pixel: %1").arg(epsilonText(result.maxLinf))
                                          : PerturbForm::tr("largest change of an image: %1").arg(fixedText(result.maxL2, 3));
}

}  // namespace

PerturbForm::PerturbForm(PerturbationHistory& history, QWidget* parent) : QWidget(parent), m_history(history) {
  setObjectName(QStringLiteral("perturbForm"));
  setAttribute(Qt::WA_StyledBackground);
  m_rows = new QVBoxLayout(this);
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(3);
  addRows();
  makeSeedRow();
  connect(&m_history, &PerturbationHistory::changed, this, &PerturbForm::refresh);
  refresh();
}

void PerturbForm::addRows() {
  m_layers = new LayerBoxes;
  connect(m_layers, &LayerBoxes::chosen, this, [this](const LayerChoice& layers) {
    Perturbations perturbations = m_history.perturbations();
    setLayers(perturbations, layers);
    m_history.change(perturbations, tr("Choice of layers"));
  });
  m_networkHeading = addHeading(tr("Network, hidden layers"), m_layers);
  m_order = new QLabel(tr("done from top to bottom, then the images"));
  m_order->setObjectName(QStringLiteral("orderOfSteps"));
  m_order->setProperty("note", true);
  m_rows->addWidget(m_order);
  m_byHand = new QLabel;
  m_byHand->setObjectName(QStringLiteral("byHand"));
  m_byHand->setProperty("note", true);
  m_byHand->setIndent(20);
  m_byHand->setWordWrap(true);
  m_byHand->setToolTip(tr("Links and neurons that were removed with the mouse, in the picture of the network."));
  bool images = false;
  forEachKind([&](const Perturbation& kind) {
    if (changesImages(kind) && !std::exchange(images, true)) {
      m_rows->addWidget(m_byHand);
      m_imageHeading = addHeading(tr("Images"));
    }
    auto* row = new KindRow(kind);
    connect(row, &KindRow::edited, this, [this, row](const Perturbation& perturbation, const QString& name, bool further) {
      take(perturbation, name, row, further);
    });
    m_rows->addWidget(row);
    m_kinds.push_back(row);
  });
}

QWidget* PerturbForm::addHeading(const QString& text, QWidget* beside) {
  auto* heading = new QLabel(text);
  heading->setProperty("heading", true);
  auto* whole = new QWidget;
  auto* row = new QHBoxLayout(whole);
  row->setContentsMargins(0, m_rows->isEmpty() ? 0 : 8, 0, 2);
  row->addWidget(heading, 1);
  if (beside) row->addWidget(beside);
  m_rows->addWidget(whole);
  return whole;
}

/// A heading goes with the last row below it.
void PerturbForm::setShown(const ShownControls& shown) {
  int network = 0, images = 0;
  for (KindRow* row : m_kinds) {
    const bool has = shown.has(kindOf(row->shown()));
    row->setVisible(has);
    (changesImages(row->shown()) ? images : network) += has ? 1 : 0;
  }
  m_networkHeading->setVisible(network > 0);
  m_order->setVisible(network > 1);  // one row has no order
  m_imageHeading->setVisible(images > 0);
  m_seedRow->setVisible(shown.has("another-draw"));
}

void PerturbForm::makeSeedRow() {
  m_seed = new QLineEdit;
  m_seed->setObjectName(QStringLiteral("perturbSeed"));
  m_seed->setInputMethodHints(Qt::ImhDigitsOnly);
  m_seed->setMinimumWidth(50);
  m_seed->setAcceptDrops(false);
  QPushButton* draw = textButton("anotherDraw", tr("Another draw"),
                                 tr("The next seed: the same shares, other links, neurons and noise. A single draw is never the "
                                    "answer; see how far they spread."));
  connect(draw, &QPushButton::clicked, this, [this] { takeSeed(m_history.perturbations().seed + 1, tr("Another draw")); });
  auto* field = new Field(
      tr("seed"), m_seed,
      tr("Everything random follows from this number: the same seed draws the same links, neurons and noise."), draw, this);
  m_seedRow = field;
  connect(m_seed, &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
  connect(m_seed, &QLineEdit::editingFinished, this, [this, field] {
    const QString typed = m_seed->text();
    if (typed == QString::number(m_history.perturbations().seed)) return;
    if (const auto seed = readSeed(typed)) return takeSeed(*seed, tr("Seed %1").arg(*seed));
    field->setProblem(tr("“%1” is no seed: write a whole number of 0 or more.").arg(typed));
    refresh();  // the last one stays
  });
}

void PerturbForm::takeSeed(std::uint64_t seed, const QString& name) {
  Perturbations perturbations = m_history.perturbations();
  perturbations.seed = seed;
  m_history.change(perturbations, name);
}

void PerturbForm::take(const Perturbation& perturbation, const QString& name, const QObject* source, bool further) {
  if (!further || source != m_lastSource) ++m_mergeId;
  m_lastSource = source;
  Perturbations perturbations = m_history.perturbations();
  stepLike(perturbations, perturbation).perturbation = perturbation;
  m_history.change(perturbations, name, m_mergeId);
}

void PerturbForm::setHiddenLayers(int layers) {
  m_layers->setLayers(layers);
  m_layers->setChoice(chosenLayers(m_history.perturbations()));
}

void PerturbForm::setSwappable(bool swappable) {
  m_swappable = swappable;
  for (KindRow* row : m_kinds) {
    if (effectOf(row->shown()) != Effect::MovesLinks) continue;
    row->setAdjustable(swappable);
    row->setNote(swappable ? QString() : tr("every pair is linked: there is nobody to swap with"));
  }
}

void PerturbForm::refresh() {
  Perturbations perturbations = m_history.perturbations();
  for (KindRow* row : m_kinds) row->showPerturbation(stepLike(perturbations, row->shown()).perturbation);
  if (!m_swappable) setSwappable(false);
  m_layers->setChoice(chosenLayers(perturbations));
  m_byHand->setText(handRemovals(perturbations));
  m_byHand->setVisible(!m_byHand->text().isEmpty());
  m_seed->setText(QString::number(perturbations.seed));
}

void PerturbForm::showMeasured(const LabResult& result) {
  Perturbations done = result.perturbations;
  for (KindRow* row : m_kinds) {
    const bool both = strengthOf(row->shown()) > 0.0 && strengthOf(stepLike(done, row->shown()).perturbation) > 0.0;
    if (m_swappable || effectOf(row->shown()) != Effect::MovesLinks)
      row->setNote(both ? measured(row->shown(), result) : QString());
  }
}

}  // namespace rewire
