// The rows of the form: labels, editors, and a sentence on each.
#include "ui/experiment/dataset_combo.h"
#include "ui/experiment/experiment_form.h"
#include "ui/style/phrase_text.h"
#include "ui/style/rule_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/number_box.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace rewire {

namespace {

QString startsInWords() {
  QStringList words;
  for (std::size_t i = 0; i < kStartHelp.size(); ++i)
    words << QStringLiteral("%1: %2").arg(QString::fromUtf8(kNamesOf<Start>[i]), textOf(Phrase::of(kStartHelp[i])));
  return words.join(QStringLiteral("; "));
}

}  // namespace

template <Named Enum>
QComboBox* ExperimentForm::namedChoice(const char* key, const char* name) {
  QComboBox* box = choice(key, name);
  for (const std::string_view value : kNamesOf<Enum>) box->addItem(QString::fromUtf8(value), QString::fromUtf8(value));
  return box;
}

void ExperimentForm::buildNetwork() {
  m_dataset = new DatasetCombo;
  connect(m_dataset, &DatasetCombo::datasetChosen, this, &ExperimentForm::noteEdit);
  m_rule = choice("rule", "rule");
  connect(m_rule, &QComboBox::currentIndexChanged, this, &ExperimentForm::followRule);
  QStringList tips;
  for (const Rule rule : allRules()) {
    m_rule->addItem(wordsOf(rule).choice, QString::fromUtf8(nameOf(rule)));
    tips << wordsOf(rule).does;
  }

  addField("dataset", tr("dataset"), m_dataset, tr("The images the network learns to tell apart."));
  addField("hidden", tr("hidden layers"), m_hidden = text("hidden"),
           tr("Neurons in each hidden layer, from the input to the output: 1000, 1000, 1000."));
  addField("density", tr("density"), m_density = text("density"),
           tr("The share of all possible links that exist: 1 % of them is a network that is 99 % sparse. One share for all "
              "layers, or one each."));
  addField("start", tr("start"), m_start = namedChoice<Start>("start", "start"),
           tr("Where the links of the first network are: %1.").arg(startsInWords()));
  addField("locality", tr("locality"), m_locality = number("locality", "locality", 10, 0.05),
           tr("How close the inputs of a neuron are: 1 takes the nearest only, 0 takes any."));
  addField("rule", tr("rule"), m_rule, tr("What happens to the links between epochs. %1.").arg(tips.join(QStringLiteral("; "))));
  buildRuleOptions();
}

/// Fields of rules that have options; adaptToRule() shows those of the chosen one.
void ExperimentForm::buildRuleOptions() {
  addField(
      "importance", tr("importance"), m_importance = namedChoice<Importance>("importance", "importance"),
      tr("What a link is worth when links are drawn to stay: its weight, or its share of all weights of the two neurons that it "
         "joins (relative; lrs: the same, and small sums count less). Shares keep most neurons alive."));
  addField(
      "softness", tr("softness"), m_softness = text("softness"),
      tr("How strict the draw is at the first rewiring and at the last: 0 draws any link, towards 1 the least important go. From "
         "0.5 to 0.9 it explores first and settles later."));
  connect(m_softness, &QLineEdit::editingFinished, this, [this] { Q_EMIT committed("softness"); });
  addField(
      "score", tr("score"), m_score = namedChoice<Score>("score", "score"),
      tr("How likely an absent link is by the paths of three links between its neurons: by the neurons on them (l3n) or path by "
         "path (l3p). ch2 counts links within the neighbourhood for it, ch3 only links out of it against it."));
  addField(
      "zeta", tr("zeta"), m_zeta = number("zeta", "zeta", 10, 0.05),
      tr("The share of links that is taken away and grown anew after every epoch. It can be changed while the network learns."));
}

void ExperimentForm::buildTraining() {
  m_schedule = namedChoice<Schedule>("schedule", "schedule");
  addField("epochs", tr("epochs"), m_epochs = number("epochs", "epochs", 0, 5),
           tr("How many times the network sees every training image."));
  addField("batch", tr("batch"), m_batch = number("batch", "batch", 0, 16),
           tr("Images looked at before each correction of the weights: few are slow and precise, many are fast and coarse."));
  addField("learning_rate", tr("learning rate"), m_learningRate = number("learning_rate", "learningRate", 10, 0.005),
           tr("How large a correction is. It can be changed while the network learns."));
  addField("schedule", tr("schedule"), m_schedule,
           tr("How the learning rate falls over the epochs: in a line or along half a cosine to zero, or not at all."));
  m_dice = dice();
  addField("seed", tr("seed"), m_seed = text("seed"),
           tr("Everything random follows from this number: the same seed gives the same run, to the last bit."), m_dice);
  m_seed->setInputMethodHints(Qt::ImhDigitsOnly);
}

void ExperimentForm::buildAdvanced() {
  m_disclosure = new QToolButton;
  m_disclosure->setObjectName(QStringLiteral("advanced"));
  m_disclosure->setText(tr("Advanced"));
  m_disclosure->setToolTip(
      tr("Settings that are seldom changed: momentum, weight decay, how links are born and how often, which training images are "
         "used, and how exactly."));
  m_disclosure->setAccessibleName(tr("advanced settings"));
  m_disclosure->setCheckable(true);
  m_disclosure->setAutoRaise(true);
  m_disclosure->setFocusPolicy(Qt::TabFocus);
  m_disclosure->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_disclosure->setArrowType(Qt::RightArrow);
  m_rows->addWidget(m_disclosure);

  QVBoxLayout* outer = m_rows;
  m_advanced = new QWidget;
  m_rows = new QVBoxLayout(m_advanced);
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(outer->spacing());
  addField("momentum", tr("momentum"), m_momentum = number("momentum", "momentum", 10, 0.05),
           tr("The share of the last correction that is carried into the next one, as a ball keeps rolling."));
  addField("weight_decay", tr("weight decay"), m_weightDecay = number("weight_decay", "weightDecay", 10, 0.0001),
           tr("How strongly every weight is drawn towards zero, so that links that are of no use grow weak."));
  addField("births", tr("births"), m_births = namedChoice<Births>("births", "births"),
           tr("The weight of a new link: zero, so that it must prove itself, or random as at the start."));
  addField("growth", tr("growth"), m_growth = namedChoice<Growth>("growth", "growth"),
           tr("Where new links may be: between any neurons, or between active ones first, as links of a neuron that no training "
              "image wakes cannot learn."));
  addField(
      "zeta_schedule", tr("zeta schedule"), m_zetaSchedule = namedChoice<Schedule>("zeta_schedule", "zetaSchedule"),
      tr("How zeta falls over the epochs: in a line or along half a cosine to zero at three quarters of them, or not at all."));
  addField("rewire_every", tr("rewire every"), m_rewireEvery = number("rewire_every", "rewireEvery", 0, 1),
           tr("Epochs from one rewiring to the next."));
  addField(
      "shift", tr("shift"), m_shift = number("shift", "shift", 0, 1),
      tr("Moves each training image by up to so many pixels, anew in every epoch: the network learns the shape, not the place."));
  addField("mirror", tr("mirror"), m_mirror = namedChoice<Mirror>("mirror", "mirror"),
           tr("Mirrors half of the training images left to right, anew in every epoch. Right for clothes, wrong for digits."));
  addField(
      "precision", tr("precision"), m_precision = namedChoice<Precision>("precision", "precision"),
      tr("How exactly training keeps activations and derivatives: in 32 bits, or rounded to 16, which is quicker. Evaluations "
         "are always exact."));
  addField("train_samples", tr("train images"), m_trainSamples = text("trainSamples"),
           tr("Use only the first so many training images, or all: fewer are faster and learn less."));
  addField("classes", tr("classes"), m_classes = text("classes"),
           tr("Only some classes of the dataset, by label or by name, as 3, 5, 8; or all."));
  outer->addWidget(m_advanced);
  m_rows = outer;
  m_advanced->hide();
  connect(m_disclosure, &QToolButton::toggled, this, [this](bool open) {
    m_advanced->setVisible(open);
    m_disclosure->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
  });
}

}  // namespace rewire
