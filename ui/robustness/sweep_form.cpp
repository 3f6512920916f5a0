#include "ui/robustness/sweep_form.h"

#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rewire {

namespace {

// In the order of the variant Perturbation.
enum Kind { kRemoveLinks, kRemoveNeurons, kShuffleWeights, kSwapLinks, kWeightNoise, kAttack, kInputNoise };
static_assert(std::variant_size_v<Perturbation> == kInputNoise + 1);

constexpr std::array<double, 7> kLast = {1.0, 1.0, 1.0, 1.0, 2.0, 0.1, 0.5};
constexpr std::array<double, 7> kArrowStep = {0.05, 0.05, 0.05, 0.05, 0.1, 0.01, 0.05};

QWidget* inOneRow(const std::vector<QWidget*>& widgets) {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  for (QWidget* widget : widgets) row->addWidget(widget, 1);
  return box;
}

}  // namespace

SweepForm::SweepForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(4);
  for (std::size_t kind = 0; kind < m_ranges.size(); ++kind) m_ranges[kind] = {0.0, kLast[kind]};
  makeKinds();
  makeOptions();
  makeNumbers();
  followOptions();
}

void SweepForm::makeKinds() {
  m_kind = choice("curveKind", tr("what is done"), tr("What is done to the network, or to the images that it is shown."),
                  {tr("Remove links"), tr("Remove neurons"), tr("Shuffle weights"), tr("Swap links"), tr("Weight noise"),
                   tr("Attack"), tr("Input noise")});
  m_column->addWidget(m_kind);
  const std::array<QString, 7> tips = {
      tr("A share of the links is taken away."),
      tr("A share of the hidden neurons is silenced, with all their links."),
      tr("Every link stays where it is, the weights among a share of them are permuted: what is left is what the topology "
         "knows."),
      tr("Every neuron keeps its degrees, every weight stays, partners change: what is left is what the degrees know."),
      tr("Gaussian noise is added to the weights, in standard deviations of the layer's weights."),
      tr("Images are changed on purpose so that the network errs (adversarial examples); the strength is in pixel units."),
      tr("Random noise is added to the images.")};
  for (int kind = 0; kind < m_kind->count(); ++kind)
    m_kind->setItemData(kind, tips[static_cast<std::size_t>(kind)], Qt::ToolTipRole);
}

QComboBox* SweepForm::choice(const char* name, const QString& label, const QString& tip, const QStringList& words) {
  auto* combo = new QComboBox;
  combo->setObjectName(QLatin1String(name));
  combo->setAccessibleName(label);
  combo->setToolTip(tip);
  combo->setFocusPolicy(Qt::StrongFocus);
  combo->setMinimumContentsLength(4);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  combo->addItems(words);
  connect(combo, &QComboBox::currentIndexChanged, this, [this, combo](int index) {
    if (combo == m_kind) chooseKind(index);
    followOptions();
    Q_EMIT edited();
  });
  return combo;
}

NumberBox* SweepForm::number(const char* name, int digits, double step, double value, const QString& label, const QString& tip) {
  auto* box = new NumberBox(digits, step);
  box->setObjectName(QLatin1String(name));
  box->setAccessibleName(label);
  box->setToolTip(tip);
  box->setMinimumWidth(45);
  box->setValue(value);
  connect(box, &QDoubleSpinBox::valueChanged, this, &SweepForm::edited);
  return box;
}

void SweepForm::addOptions(const std::vector<QWidget*>& rows) {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  for (QWidget* row : rows) column->addWidget(row);
  m_options.push_back(box);
  m_column->addWidget(box);
}

void SweepForm::makeOptions() {
  m_linkOrder =
      choice("curveLinkOrder", tr("order of links"), tr("Which links go first. Hubs: those of the neurons with most links."),
             {tr("at random"), tr("weakest first"), tr("strongest first"), tr("hubs first")});
  m_equal = choice("curveEqual", tr("compared at"),
                   tr("Models of different density lose either the same share of their own links, or the same number: a share of "
                      "the links of the sparsest."),
                   {tr("equal share of links"), tr("equal number of links")});
  addOptions({m_linkOrder, m_equal});
  m_neuronOrder = choice("curveNeuronOrder", tr("order of neurons"), tr("Which neurons go first. Hubs: those with most links."),
                         {tr("at random"), tr("hubs first")});
  addOptions({m_neuronOrder});
  m_scope = choice("curveScope", tr("among which weights"), tr("Among which links the weights are permuted."),
                   {tr("within each layer"), tr("each neuron's incoming"), tr("each neuron's outgoing"), tr("whole network")});
  m_keepSign = new QCheckBox(tr("keep signs"));
  m_keepSign->setObjectName("curveKeepSign");
  m_keepSign->setAccessibleName(m_keepSign->text());
  m_keepSign->setToolTip(tr("Positive weights are permuted among positive ones, negative among negative ones."));
  connect(m_keepSign, &QCheckBox::toggled, this, &SweepForm::edited);
  addOptions({m_scope, m_keepSign});
  addOptions({});
  addOptions({});
  m_method = choice("curveMethod", tr("method of the attack"),
                    tr("FGSM: one step along the sign of the gradient. PGD: many small ones, from a random start; far slower."),
                    {QStringLiteral("FGSM"), QStringLiteral("PGD")});
  m_norm =
      choice("curveNorm", tr("norm of the attack"),
             tr("How large a change is: L∞, the most that any pixel changes, or L2, the Euclidean length of the whole change."),
             {QStringLiteral("L∞"), QStringLiteral("L2")});
  m_pgdSteps = number("curvePgdSteps", 0, 10, 40, tr("steps of PGD"), tr("Steps of PGD, each 2.5 ε / steps long."));
  m_pgd = inOneRow({new QLabel(tr("steps of PGD")), m_pgdSteps});
  addOptions({inOneRow({m_method, m_norm}), m_pgd});
  m_noise = choice("curveNoise", tr("kind of noise"),
                   tr("What is added to the pixels. Random signs of the size of an attack are its control: they cost far less."),
                   {tr("Gaussian"), tr("uniform"), tr("salt and pepper"), tr("random signs")});
  addOptions({m_noise});
}

void SweepForm::makeNumbers() {
  m_from = number("curveFrom", 10, 0.05, 0.0, tr("from strength"), tr("The smallest strength; 0 is the unhurt network."));
  m_to = number("curveTo", 10, 0.05, 1.0, tr("to strength"), tr("The largest strength."));
  m_steps = number("curveSteps", 0, 1, 21, tr("steps"), tr("How many strengths, both ends included."));
  m_repeats = number("curveRepeats", 0, 1, 10, tr("repeats"),
                     tr("How many draws at each strength. Draws differ: ten tell the mean and how sure it is, one does not."));
  m_seed = number("curveSeed", 0, 1, 1, tr("seed"),
                  tr("The first draw follows from this number, the next from the one after it: the same seed, the same curve."));
  m_seed->setMinimum(0);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(6);
  grid->setVerticalSpacing(4);
  const auto add = [grid](int row, int column, const QString& word, QWidget* editor) {
    auto* label = new QLabel(word);
    label->setBuddy(editor);
    label->setToolTip(editor->toolTip());
    grid->addWidget(label, row, 2 * column);
    grid->addWidget(editor, row, 2 * column + 1);
  };
  add(0, 0, tr("from"), m_from);
  add(0, 1, tr("to"), m_to);
  add(1, 0, tr("steps"), m_steps);
  add(1, 1, tr("seed"), m_seed);
  add(2, 0, tr("repeats"), m_repeats);
  m_once = new QLabel(tr("once will do"));
  m_once->setObjectName("curveOnce");
  m_once->setAccessibleName(m_once->text());
  m_once->setToolTip(tr("Nothing is drawn at random: every repeat gives the same accuracy."));
  grid->addWidget(m_once, 2, 2, 1, 2);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  m_column->addLayout(grid);
}

void SweepForm::chooseKind(int kind) {
  m_ranges[static_cast<std::size_t>(m_shown)] = {m_from->value(), m_to->value()};
  m_shown = kind;
  const Range& range = m_ranges[static_cast<std::size_t>(kind)];
  const QSignalBlocker quietFrom(m_from), quietTo(m_to);
  for (NumberBox* box : {m_from, m_to}) box->setSingleStep(kArrowStep[static_cast<std::size_t>(kind)]);
  m_from->setValue(range.from);
  m_to->setValue(range.to);
}

void SweepForm::setSeveralModels(bool several) {
  m_several = several;
  followOptions();
}

void SweepForm::followOptions() {
  if (!m_repeats) return;  // still being made
  for (std::size_t kind = 0; kind < m_options.size(); ++kind)
    m_options[kind]->setVisible(static_cast<int>(kind) == m_kind->currentIndex() && kind != kSwapLinks && kind != kWeightNoise);
  m_equal->setVisible(m_several);
  m_pgd->setVisible(m_method->currentIndex() == static_cast<int>(AttackMethod::Pgd));
  const bool random = isRandom(perturbation());
  m_repeats->setEnabled(random);
  m_once->setVisible(!random);
}

Perturbation SweepForm::perturbation() const {
  switch (m_kind->currentIndex()) {
    case kRemoveLinks:
      return RemoveLinks{0.0, static_cast<LinkOrder>(m_linkOrder->currentIndex()), {}};
    case kRemoveNeurons:
      return RemoveNeurons{0.0, static_cast<NeuronOrder>(m_neuronOrder->currentIndex()), {}};
    case kShuffleWeights:
      return ShuffleWeights{0.0, static_cast<ShuffleScope>(m_scope->currentIndex()), m_keepSign->isChecked(), {}};
    case kSwapLinks:
      return SwapLinks{};
    case kWeightNoise:
      return WeightNoise{};
    case kAttack: {
      Attack attack;
      attack.method = static_cast<AttackMethod>(m_method->currentIndex());
      attack.norm = static_cast<AttackNorm>(m_norm->currentIndex());
      attack.steps = static_cast<int>(m_pgdSteps->value());
      return attack;
    }
    default:
      return InputNoise{static_cast<NoiseKind>(m_noise->currentIndex()), 0.0};
  }
}

Sweep SweepForm::sweep() const {
  Sweep sweep;
  sweep.kind = perturbation();
  sweep.from = m_from->value();
  sweep.to = m_to->value();
  sweep.steps = static_cast<int>(m_steps->value());
  // What is not random gives the same at every repeat: once is enough.
  sweep.repeats = isRandom(sweep.kind) ? static_cast<int>(m_repeats->value()) : 1;
  sweep.seed = static_cast<std::uint64_t>(m_seed->value());
  sweep.equalLinks = m_several && m_kind->currentIndex() == kRemoveLinks && m_equal->currentIndex() == 1;
  return sweep;
}

}  // namespace rewire
