#include "ui/experiment/experiment_form.h"

#include "ui/experiment/dataset_combo.h"
#include "ui/style/experiment_text.h"
#include "ui/style/icon.h"
#include "ui/style/number_text.h"
#include "ui/style/rule_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/number_box.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rewire {
namespace {

constexpr int kRestMilliseconds = 500;
constexpr quint32 kLargestDrawnSeed = 100000;  // short enough to be said aloud in a lecture

QString sentence(const std::string& words) {
  QString text = QString::fromStdString(words);
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

std::optional<int> trainSamplesFromText(const QString& text, bool* fine) {
  *fine = true;
  if (text.trimmed().isEmpty() || text.trimmed() == QStringLiteral("all")) return std::nullopt;
  const std::optional<double> number = readNumber(text, true).value;
  *fine = number && std::abs(*number) <= std::numeric_limits<int>::max();
  return *fine ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

}  // namespace

ExperimentForm::ExperimentForm(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("experimentForm"));
  setAttribute(Qt::WA_StyledBackground);
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRestMilliseconds);
  connect(&m_rest, &QTimer::timeout, this, &ExperimentForm::commitStepped);
  m_rows = new QVBoxLayout(this);
  m_rows->setContentsMargins(12, 10, 12, 10);
  m_rows->setSpacing(8);
  buildNetwork();
  buildTraining();
  buildAdvanced();
  m_rows->addStretch(1);
  setExperiment(Experiment{});
}

Field* ExperimentForm::addField(const char* key, const QString& label, QWidget* editor, const QString& tip, QWidget* beside) {
  auto* field = new Field(label, editor, tip, beside);
  m_fields[key] = field;
  if (auto* box = qobject_cast<NumberBox*>(editor)) m_numbers[key] = box;
  m_rows->addWidget(field);
  return field;
}

NumberBox* ExperimentForm::number(const char* key, const char* name, int digits, double step) {
  auto* box = new NumberBox(digits, step);
  box->setObjectName(QLatin1String(name));
  connect(box, &QDoubleSpinBox::valueChanged, this, [this] { noteEdit(); });
  connect(box, &QDoubleSpinBox::editingFinished, this, [this, key] { Q_EMIT committed(key); });
  connect(box, &NumberBox::stepped, this, [this, key] {
    if (m_rest.isActive() && m_stepped != key) commitStepped();
    m_stepped = key;
    m_rest.start();
  });
  return box;
}

// Typing after an arrow is not finished.
void ExperimentForm::commitStepped() {
  if (!m_numbers.at(m_stepped)->isBeingTyped()) Q_EMIT committed(m_stepped);
}

QLineEdit* ExperimentForm::text(const char* name) {
  auto* line = new QLineEdit;
  line->setObjectName(QLatin1String(name));
  line->setAcceptDrops(false);  // dropped things go to the window
  line->setMinimumWidth(60);
  connect(line, &QLineEdit::textEdited, this, [this] { noteEdit(); });
  return line;
}

QComboBox* ExperimentForm::choice(const char* key, const char* name) {
  auto* combo = new QComboBox;
  combo->setObjectName(QLatin1String(name));
  combo->setFocusPolicy(Qt::StrongFocus);
  combo->setMinimumContentsLength(6);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(combo, &QComboBox::currentIndexChanged, this, [this, key] {
    noteEdit();
    if (!m_filling) Q_EMIT committed(key);
  });
  return combo;
}

QToolButton* ExperimentForm::dice() {
  auto* button = new QToolButton;
  button->setObjectName(QStringLiteral("dice"));
  button->setAccessibleName(tr("draw a new seed"));
  button->setToolTip(tr("Draw a new seed: another first network, another order of the images, other new links."));
  button->setFocusPolicy(Qt::TabFocus);
  button->setAutoRaise(true);
  connect(button, &QToolButton::clicked, this, [this] {
    m_seed->setText(QString::number(1 + QRandomGenerator::global()->bounded(kLargestDrawnSeed)));
    noteEdit();
  });
  return button;
}

void ExperimentForm::buildNetwork() {
  m_dataset = new DatasetCombo;
  connect(m_dataset, &DatasetCombo::datasetChosen, this, &ExperimentForm::noteEdit);
  m_rule = choice("rule", "rule");
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
  addField("rule", tr("rule"), m_rule, tr("What happens to the links between epochs. %1.").arg(tips.join(QStringLiteral("; "))));
  addField(
      "zeta", tr("zeta"), m_zeta = number("zeta", "zeta", 10, 0.05),
      tr("The share of links that is taken away and grown anew after every epoch. It can be changed while the network learns."));
}

void ExperimentForm::buildTraining() {
  m_schedule = choice("schedule", "schedule");
  m_schedule->addItem(tr("linear"), QString::fromUtf8(nameOf(Schedule::Linear)));
  m_schedule->addItem(tr("cosine"), QString::fromUtf8(nameOf(Schedule::Cosine)));
  m_schedule->addItem(tr("constant"), QString::fromUtf8(nameOf(Schedule::Constant)));
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
      tr("Settings that are seldom changed: momentum, weight decay, and how many training images are used."));
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
  addField("train_samples", tr("train images"), m_trainSamples = text("trainSamples"),
           tr("Use only the first so many training images, or all: fewer are faster and learn less."));
  outer->addWidget(m_advanced);
  m_rows = outer;
  m_advanced->hide();
  connect(m_disclosure, &QToolButton::toggled, this, [this](bool open) {
    m_advanced->setVisible(open);
    m_disclosure->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
  });
}

void ExperimentForm::noteEdit() {
  if (m_filling) return;
  adaptToRule();
  Q_EMIT edited();
}

Rule ExperimentForm::chosenRule() const {
  return ruleNamed(m_rule->currentData().toString().toStdString()).value_or(m_base.rule);
}

void ExperimentForm::adaptToRule() {
  m_fields.at("density")->setEnabled(isSparse(chosenRule()));
  m_fields.at("zeta")->setEnabled(rewires(chosenRule()));
}

void ExperimentForm::setExperiment(const Experiment& experiment) {
  m_filling = true;
  m_rest.stop();
  m_base = experiment;
  m_dataset->setDataset(QString::fromStdString(experiment.dataset));
  m_hidden->setText(textOfHidden(experiment.hidden));
  m_density->setText(textOfDensity(experiment.density));
  m_rule->setCurrentIndex(m_rule->findData(QString::fromUtf8(nameOf(experiment.rule))));
  m_zeta->setValue(experiment.zeta);
  m_epochs->setValue(experiment.epochs);
  m_batch->setValue(experiment.batch);
  m_learningRate->setValue(experiment.learningRate);
  m_schedule->setCurrentIndex(m_schedule->findData(QString::fromUtf8(nameOf(experiment.schedule))));
  m_seed->setText(QString::number(experiment.seed));
  m_momentum->setValue(experiment.momentum);
  m_weightDecay->setValue(experiment.weightDecay);
  m_trainSamples->setText(experiment.trainSamples ? groupedNumber(*experiment.trainSamples) : QStringLiteral("all"));
  m_filling = false;
  adaptToRule();
}

Experiment ExperimentForm::experiment() const {
  Experiment read = m_base;
  bool fine = false;
  read.dataset = m_dataset->dataset().toStdString();
  read.hidden = hiddenFromText(m_hidden->text()).value_or(m_base.hidden);
  // A field that still shows this value means exactly it: reading the text back would round it.
  if (m_density->text() != textOfDensity(m_base.density))
    read.density = densityFromText(m_density->text()).value_or(m_base.density);
  read.rule = chosenRule();
  read.zeta = m_zeta->value();
  read.epochs = static_cast<int>(m_epochs->value());
  read.batch = static_cast<int>(m_batch->value());
  read.learningRate = m_learningRate->value();
  read.schedule = scheduleNamed(m_schedule->currentData().toString().toStdString()).value_or(m_base.schedule);
  read.seed = readSeed(m_seed->text()).value_or(m_base.seed);
  read.momentum = m_momentum->value();
  read.weightDecay = m_weightDecay->value();
  if (const auto samples = trainSamplesFromText(m_trainSamples->text(), &fine); fine) read.trainSamples = samples;
  return read;
}

std::vector<Problem> ExperimentForm::readingProblems() const {
  std::vector<Problem> problems;
  bool fine = false;
  if (!hiddenFromText(m_hidden->text()))
    problems.push_back({"hidden", "must be whole numbers with commas between, as 1000, 1000, 1000"});
  if (!densityFromText(m_density->text())) problems.push_back({"density", "must be per cent or a share, as 1 % or 0.01"});
  if (!readSeed(m_seed->text())) problems.push_back({"seed", "must be a whole number of 0 or more"});
  trainSamplesFromText(m_trainSamples->text(), &fine);
  if (!fine) problems.push_back({"train_samples", "must be a whole number, or all"});
  for (const auto& [key, box] : m_numbers) {
    if (!box->problem().isEmpty()) problems.push_back({key, box->problem().toStdString()});
  }
  return problems;
}

bool ExperimentForm::check(std::optional<int> inputs) {
  std::vector<Problem> problems = readingProblems();
  const std::vector<Problem> invalid = validate(experiment(), inputs);
  problems.insert(problems.end(), invalid.begin(), invalid.end());
  std::map<std::string, QString> first;
  for (const Problem& problem : problems) first.emplace(problem.key, sentence(problem.message));
  for (const auto& [key, field] : m_fields) field->setProblem(first.contains(key) ? first.at(key) : QString());
  for (const char* key : {"momentum", "weight_decay", "train_samples"}) {
    if (first.contains(key)) m_disclosure->setChecked(true);
  }
  return problems.empty();
}

bool ExperimentForm::hasProblem(const std::string& key) const {
  return !m_fields.at(key)->problem().isEmpty();
}

QStringList ExperimentForm::markDifferences(const std::optional<Experiment>& running) {
  const Experiment mine = experiment();
  const Experiment other = running.value_or(mine);
  const std::map<std::string, bool> differs = {{"dataset", mine.dataset != other.dataset},
                                               {"hidden", mine.hidden != other.hidden},
                                               {"density", mine.density != other.density},
                                               {"rule", mine.rule != other.rule},
                                               {"zeta", mine.zeta != other.zeta},
                                               {"epochs", mine.epochs != other.epochs},
                                               {"batch", mine.batch != other.batch},
                                               {"learning_rate", mine.learningRate != other.learningRate},
                                               {"schedule", mine.schedule != other.schedule},
                                               {"seed", mine.seed != other.seed},
                                               {"momentum", mine.momentum != other.momentum},
                                               {"weight_decay", mine.weightDecay != other.weightDecay},
                                               {"train_samples", mine.trainSamples != other.trainSamples}};
  QStringList labels;
  for (const auto& [key, isDifferent] : differs) {
    m_fields.at(key)->setDiffers(isDifferent);
    if (isDifferent) labels << m_fields.at(key)->label();
  }
  return labels;
}

void ExperimentForm::followEpochs(int before, int now) {
  if (m_epochs->isBeingTyped() || m_epochs->value() != before) return;
  m_filling = true;
  m_base.epochs = now;
  m_epochs->setValue(now);
  m_filling = false;
}

void ExperimentForm::putBelowDataset(QWidget* widget) {
  m_rows->insertWidget(1, widget);
}

void ExperimentForm::setTheme(const Theme& theme) {
  for (const auto& [key, field] : m_fields) field->setTheme(theme);
  m_dice->setIcon(symbolIcon(Symbol::Dice, theme.text));
}

}  // namespace rewire
