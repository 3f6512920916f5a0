#include "ui/lab/perturb_form.h"

#include "ui/lab/attack_row.h"
#include "ui/lab/layer_boxes.h"
#include "ui/lab/strength_row.h"
#include "ui/style/perturbation_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {
namespace {

StrengthScale perCent() {
  return {.most = 1.0, .steps = 100, .page = 10, .unit = 0.01, .suffix = QStringLiteral(" %"), .digits = 0, .marks = {}};
}

void setLayers(Perturbations& perturbations, const LayerChoice& layers) {
  perturbations.swapLinks.layers = layers;
  perturbations.shuffleWeights.layers = layers;
  perturbations.weightNoise.layers = layers;
  perturbations.removeLinks.layers = layers;
  perturbations.removeNeurons.layers = layers;
}

/// One size of what may differ from layer to layer: the mean of the layers that were to be swapped.
double swappedShare(const LabResult& result) {
  double share = 0.0, links = 0.0;
  const LayerChoice& chosen = result.perturbations.swapLinks.layers;
  for (std::size_t layer = 0; layer < result.swapped.size() && layer < result.linksBefore.size(); ++layer) {
    if (!chosen.empty() && std::count(chosen.begin(), chosen.end(), static_cast<int>(layer)) == 0) continue;
    share += result.swapped[layer] * static_cast<double>(result.linksBefore[layer]);
    links += static_cast<double>(result.linksBefore[layer]);
  }
  return links > 0.0 ? share / links : 0.0;
}

}  // namespace

PerturbForm::PerturbForm(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("perturbForm"));
  setAttribute(Qt::WA_StyledBackground);
  m_rows = new QVBoxLayout(this);
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(3);
  addLinkRows();
  addWeightRows();
  m_byHand = new QLabel;
  m_byHand->setObjectName(QStringLiteral("byHand"));
  m_byHand->setProperty("note", true);
  m_byHand->setIndent(20);
  m_byHand->setWordWrap(true);
  m_byHand->setToolTip(tr("What was cut and silenced with the mouse, in the picture of the network."));
  m_rows->addWidget(m_byHand);
  addImageRows();
  makeSeedRow();
  putInOrder();
}

template <typename Kind>
StrengthRow* PerturbForm::addRow(Kind Perturbations::*part, const QString& name, const QString& label, const QString& tip,
                                 StrengthScale scale) {
  auto* row = new StrengthRow(name, label, tip, scale);
  connect(row, &StrengthRow::edited, this, [this, row, part](double strength, bool further) {
    Perturbations perturbations = m_perturbations;
    perturbations.*part = std::get<Kind>(withStrength(perturbations.*part, strength));
    change(perturbations, stepName(perturbations.*part), row, further);
  });
  m_shown.emplace_back([this, row, part] { row->setStrength(strengthOf(m_perturbations.*part)); });
  m_rows->addWidget(row);
  return row;
}

template <typename Value>
void PerturbForm::addChoice(StrengthRow* row, ChoiceBox* box, const QString& label, const QString& tip,
                            Value& (*of)(Perturbations&)) {
  connect(box, &QComboBox::currentIndexChanged, this, [this, box, of] {
    Perturbations perturbations = m_perturbations;
    of(perturbations) = static_cast<Value>(box->chosen());
    change(perturbations, tr("%1: %2").arg(box->accessibleName(), box->currentText()));
  });
  m_shown.emplace_back([this, box, of] { box->choose(static_cast<int>(of(m_perturbations))); });
  row->addOption(new Field(label, box, tip));
}

void PerturbForm::addHeading(const QString& text, QWidget* beside) {
  auto* heading = new QLabel(text);
  heading->setProperty("heading", true);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, m_rows->isEmpty() ? 0 : 8, 0, 2);
  row->addWidget(heading, 1);
  if (beside) row->addWidget(beside);
  m_rows->addLayout(row);
}

void PerturbForm::addLinkRows() {
  m_layers = new LayerBoxes;
  connect(m_layers, &LayerBoxes::chosen, this, [this](const LayerChoice& layers) {
    Perturbations perturbations = m_perturbations;
    setLayers(perturbations, layers);
    change(perturbations, tr("Choice of layers"));
  });
  m_shown.emplace_back([this] { m_layers->setChoice(m_perturbations.removeLinks.layers); });
  addHeading(tr("Network, hidden layers"), m_layers);

  StrengthRow* remove =
      addRow(&Perturbations::removeLinks, QStringLiteral("removeLinks"), tr("Remove links"),
             tr("Takes this share of the links away. For one seed, what is gone at 30 % is gone at 40 % too."), perCent());
  auto* order = new ChoiceBox(QStringLiteral("removeLinksOrder"));
  order->add(tr("at random"), static_cast<int>(LinkOrder::Random));
  order->add(tr("weakest first"), static_cast<int>(LinkOrder::Weakest));
  order->add(tr("strongest first"), static_cast<int>(LinkOrder::Strongest));
  order->add(tr("hubs first"), static_cast<int>(LinkOrder::Hubs));
  addChoice<LinkOrder>(remove, order, tr("which links"),
                       tr("Which links go first: any; those of the smallest or the largest weight; or those of the neurons with "
                          "the most links."),
                       [](Perturbations& perturbations) -> LinkOrder& { return perturbations.removeLinks.order; });

  StrengthRow* neurons = addRow(&Perturbations::removeNeurons, QStringLiteral("removeNeurons"), tr("Remove neurons"),
                                tr("Silences this share of the hidden neurons, with all of their links."), perCent());
  auto* neuronOrder = new ChoiceBox(QStringLiteral("removeNeuronsOrder"));
  neuronOrder->add(tr("at random"), static_cast<int>(NeuronOrder::Random));
  neuronOrder->add(tr("hubs first"), static_cast<int>(NeuronOrder::Hubs));
  addChoice<NeuronOrder>(neurons, neuronOrder, tr("which neurons"),
                         tr("Which neurons fall silent first: any, or those with the most links."),
                         [](Perturbations& perturbations) -> NeuronOrder& { return perturbations.removeNeurons.order; });
}

void PerturbForm::addWeightRows() {
  StrengthRow* shuffle = addRow(&Perturbations::shuffleWeights, QStringLiteral("shuffleWeights"), tr("Shuffle weights"),
                                tr("Leaves every link where it is and deals the weights of this share of them anew: what is left "
                                   "is what the wiring alone knows."),
                                perCent());
  auto* scope = new ChoiceBox(QStringLiteral("shuffleWeightsScope"));
  scope->add(tr("within a layer"), static_cast<int>(ShuffleScope::Layer));
  scope->add(tr("into a neuron"), static_cast<int>(ShuffleScope::Incoming));
  scope->add(tr("out of a neuron"), static_cast<int>(ShuffleScope::Outgoing));
  scope->add(tr("across the network"), static_cast<int>(ShuffleScope::Network));
  addChoice<ShuffleScope>(shuffle, scope, tr("among links"),
                          tr("Which links change weights with each other: those of a layer, those into one neuron, those out of "
                             "one neuron, or all."),
                          [](Perturbations& perturbations) -> ShuffleScope& { return perturbations.shuffleWeights.scope; });
  auto* keepSign = new QCheckBox(tr("keep the signs"));
  keepSign->setObjectName(QStringLiteral("shuffleWeightsKeepSign"));
  keepSign->setAccessibleName(tr("keep the signs of shuffled weights"));
  keepSign->setToolTip(tr("Positive weights change only with positive ones, negative only with negative ones."));
  connect(keepSign, &QCheckBox::toggled, this, [this](bool keep) {
    Perturbations perturbations = m_perturbations;
    perturbations.shuffleWeights.keepSign = keep;
    change(perturbations, keep ? tr("Shuffle within each sign") : tr("Shuffle across signs"));
  });
  m_shown.emplace_back([this, keepSign] {
    const QSignalBlocker quiet(keepSign);
    keepSign->setChecked(m_perturbations.shuffleWeights.keepSign);
  });
  shuffle->addOption(keepSign);

  m_swap =
      addRow(&Perturbations::swapLinks, QStringLiteral("swapLinks"), tr("Swap links"),
             tr("Lets pairs of links exchange their ends: every neuron keeps its number of links, every weight stays, only who "
                "is linked to whom changes."),
             perCent());
  addRow(&Perturbations::weightNoise, QStringLiteral("weightNoise"), tr("Weight noise σ"),
         tr("Adds random noise to each weight. At 1 the noise is as large as the weights themselves."),
         {.most = 2.0, .steps = 100, .page = 5, .unit = 1.0, .suffix = {}, .digits = 2, .marks = {}});
}

void PerturbForm::addImageRows() {
  addHeading(tr("Images"));
  StrengthRow* noise = addRow(&Perturbations::inputNoise, QStringLiteral("inputNoise"), tr("Input noise"),
                              tr("Adds random noise to the pixels, where 1 is from black to white."),
                              {.most = 1.0, .steps = 100, .page = 10, .unit = 1.0, .suffix = {}, .digits = 2, .marks = {}});
  auto* kind = new ChoiceBox(QStringLiteral("inputNoiseKind"));
  kind->add(tr("Gaussian"), static_cast<int>(NoiseKind::Gaussian), tr("The number is the standard deviation."));
  kind->add(tr("uniform"), static_cast<int>(NoiseKind::Uniform), tr("The number is the largest change of a pixel."));
  kind->add(tr("salt and pepper"), static_cast<int>(NoiseKind::SaltPepper),
            tr("The number is the share of pixels that turn black or white."));
  kind->add(tr("random signs"), static_cast<int>(NoiseKind::Sign),
            tr("Every pixel moves by the number, up or down: the control beside an attack."));
  addChoice<NoiseKind>(
      noise, kind, tr("kind"),
      tr("How the noise is drawn: spread around zero, evenly, as black and white pixels, or as steps of one size."),
      [](Perturbations& perturbations) -> NoiseKind& { return perturbations.inputNoise.noise; });
  m_attack = new AttackRow;
  connect(m_attack, &AttackRow::edited, this, [this](const Attack& attack, const QString& name, bool further) {
    Perturbations perturbations = m_perturbations;
    perturbations.attack = attack;
    change(perturbations, name, m_attack, further);
  });
  m_shown.emplace_back([this] { m_attack->setAttack(m_perturbations.attack); });
  m_rows->addWidget(m_attack);
}

void PerturbForm::makeSeedRow() {
  m_seed = new QLineEdit;
  m_seed->setObjectName(QStringLiteral("damageSeed"));
  m_seed->setInputMethodHints(Qt::ImhDigitsOnly);
  m_seed->setMinimumWidth(50);
  m_seed->setAcceptDrops(false);
  connect(m_seed, &QLineEdit::editingFinished, this, [this] {
    bool fine = false;
    const auto seed = m_seed->text().trimmed().toULongLong(&fine);
    if (!fine) return putInOrder();  // what is no whole number is no seed: the old one stays
    takeSeed(seed, tr("Seed %1").arg(seed));
  });
  m_shown.emplace_back([this] { m_seed->setText(QString::number(m_perturbations.seed)); });
  QPushButton* draw = textButton("anotherDraw", tr("Another draw"),
                                 tr("The next seed: the same shares, other links, neurons and noise. A single draw is never the "
                                    "answer; see how far they spread."));
  connect(draw, &QPushButton::clicked, this, [this] { takeSeed(m_perturbations.seed + 1, tr("Another draw")); });
  m_seedRow = new Field(tr("seed"), m_seed,
                        tr("Everything random follows from this number: the same seed hurts in the same way."), draw, this);
}

void PerturbForm::takeSeed(std::uint64_t seed, const QString& name) {
  Perturbations perturbations = m_perturbations;
  perturbations.seed = seed;
  change(perturbations, name);
}

void PerturbForm::setHiddenLayers(int layers) {
  m_layers->setLayers(layers);
  m_layers->setChoice(m_perturbations.removeLinks.layers);
}

void PerturbForm::setSwappable(bool swappable) {
  m_swappable = swappable;
  m_swap->setAdjustable(swappable);
  m_swap->setNote(swappable ? QString() : tr("every pair is linked: there is nobody to swap with"));
}

void PerturbForm::setPerturbations(const Perturbations& perturbations) {
  if (perturbations == m_perturbations) return;  // our own words, come back
  m_perturbations = perturbations;
  m_lastSource = nullptr;
  putInOrder();
}

void PerturbForm::change(const Perturbations& perturbations, const QString& name, const QObject* source, bool further) {
  if (perturbations == m_perturbations) return;
  if (!further || source == nullptr || source != m_lastSource) ++m_mergeId;
  m_lastSource = source;
  m_perturbations = perturbations;
  putInOrder();
  Q_EMIT edited(m_perturbations, name, m_mergeId);
}

void PerturbForm::putInOrder() {
  for (const auto& put : m_shown) put();
  m_byHand->setText(handRemovals(m_perturbations));
  m_byHand->setVisible(!m_byHand->text().isEmpty());
  if (m_swappable && m_perturbations.swapLinks.fraction <= 0.0) m_swap->setNote({});
  if (m_perturbations.attack.epsilon <= 0.0) m_attack->showMeasured(0.0, 0.0);
}

void PerturbForm::showMeasured(const LabResult& result) {
  const bool swaps = result.perturbations.swapLinks.fraction > 0.0 && m_perturbations.swapLinks.fraction > 0.0;
  if (m_swappable) m_swap->setNote(swaps ? tr("really swapped: %1 %").arg(100.0 * swappedShare(result), 0, 'f', 1) : QString());
  m_attack->showMeasured(result.maxLinf, result.maxL2);
}

}  // namespace rewire
