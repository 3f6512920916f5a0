#include "ui/experiment/experiment_form.h"

#include "ui/experiment/dataset_combo.h"
#include "ui/style/experiment_text.h"
#include "ui/style/icon.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/rule_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/number_box.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace rewire {
namespace {

constexpr int kRestMilliseconds = 500;
constexpr quint32 kLargestDrawnSeed = 100000;  // short enough to be said aloud in a lecture

QString sentence(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

std::optional<int> trainSamplesFromText(const QString& text, bool* fine) {
  *fine = true;
  if (text.trimmed().isEmpty() || isAll(text)) return std::nullopt;
  const std::optional<double> number = readNumber(text, true).value;
  *fine = number && std::abs(*number) <= std::numeric_limits<int>::max();
  return *fine ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// The value that a box of named values stands at.
template <Named Enum>
Enum chosen(const QComboBox* box, Enum otherwise) {
  return named<Enum>(box->currentData().toString().toStdString()).value_or(otherwise);
}

QString textOfSoftness(const std::array<double, 2>& softness) {
  return textOfNumber(softness[0]) + QStringLiteral(", ") + textOfNumber(softness[1]);
}

std::optional<std::array<double, 2>> softnessFromText(const QString& text) {
  const auto both = densityFromText(text);
  return both && both->size() == 2 ? std::optional(std::array{both->front(), both->back()}) : std::nullopt;
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

void ExperimentForm::noteEdit() {
  if (m_filling) return;
  adaptToRule();
  Q_EMIT edited();
}

Rule ExperimentForm::chosenRule() const {
  return ruleNamed(m_rule->currentData().toString().toStdString()).value_or(m_base.rule);
}

/// Fields that make no difference are out of reach, those of other rules and starts out of sight.
void ExperimentForm::adaptToRule() {
  const RuleDescription& rule = descriptionOf(chosenRule());
  for (const char* key : {"density", "start", "locality"}) m_fields.at(key)->setEnabled(rule.sparse);
  for (const char* key : {"zeta", "zeta_schedule", "rewire_every", "births", "growth"})
    m_fields.at(key)->setEnabled(rewires(chosenRule()));
  showFields();
}

void ExperimentForm::showFields() {
  const RuleDescription& rule = descriptionOf(chosenRule());
  const std::map<std::string, bool> meant = {{"importance", rule.looksAtImportance},
                                             {"softness", rule.looksAtImportance},
                                             {"score", rule.looksAtScores},
                                             {"locality", looksAtLocality(chosen<Start>(m_start, m_base.start))}};
  for (const auto& [key, field] : m_fields) field->setVisible(m_shown.has(key) && (!meant.contains(key) || meant.at(key)));
  m_disclosure->setVisible(m_shown.hasAny(
      {"momentum", "weight_decay", "births", "growth", "zeta_schedule", "rewire_every", "train_samples", "classes"}));
  m_advanced->setVisible(m_disclosure->isChecked() && !m_disclosure->isHidden());
}

void ExperimentForm::setShown(const ShownControls& shown) {
  m_shown = shown;
  showFields();
}

/// Options that were usual for the rule before become those that are usual for the new one.
void ExperimentForm::followRule() {
  if (m_filling) return;
  Experiment now = experiment();
  now.rule = std::exchange(m_lastRule, chosenRule());
  renew(now, changeToRule(now, m_lastRule));
  m_score->setCurrentIndex(static_cast<int>(now.score));
  m_births->setCurrentIndex(static_cast<int>(now.births));
  m_zetaSchedule->setCurrentIndex(static_cast<int>(now.zetaSchedule));
}

bool ExperimentForm::changesLive(const std::string& key) {
  constexpr std::array kLive = {"zeta",  "zeta_schedule", "rewire_every", "importance",   "softness",
                                "score", "births",        "growth",       "learning_rate"};
  return std::find(kLive.begin(), kLive.end(), key) != kLive.end();
}

void ExperimentForm::setExperiment(const Experiment& experiment) {
  m_filling = true;
  m_rest.stop();
  m_base = experiment;
  m_dataset->setDataset(QString::fromStdString(experiment.dataset));
  m_hidden->setText(textOfHidden(experiment.hidden));
  m_density->setText(textOfDensity(experiment.density));
  m_rule->setCurrentIndex(m_rule->findData(QString::fromUtf8(nameOf(experiment.rule))));
  m_lastRule = experiment.rule;
  m_start->setCurrentIndex(static_cast<int>(experiment.start));
  m_locality->setValue(experiment.locality);
  m_zeta->setValue(experiment.zeta);
  m_zetaSchedule->setCurrentIndex(static_cast<int>(experiment.zetaSchedule));
  m_rewireEvery->setValue(experiment.rewireEvery);
  m_importance->setCurrentIndex(static_cast<int>(experiment.importance));
  m_softness->setText(textOfSoftness(experiment.softness));
  m_score->setCurrentIndex(static_cast<int>(experiment.score));
  m_births->setCurrentIndex(static_cast<int>(experiment.births));
  m_growth->setCurrentIndex(static_cast<int>(experiment.growth));
  m_epochs->setValue(experiment.epochs);
  m_batch->setValue(experiment.batch);
  m_learningRate->setValue(experiment.learningRate);
  m_schedule->setCurrentIndex(m_schedule->findData(QString::fromUtf8(nameOf(experiment.schedule))));
  m_seed->setText(QString::number(experiment.seed));
  m_momentum->setValue(experiment.momentum);
  m_weightDecay->setValue(experiment.weightDecay);
  m_shift->setValue(experiment.augmentation.shift);
  m_mirror->setCurrentIndex(static_cast<int>(experiment.augmentation.mirror));
  m_precision->setCurrentIndex(static_cast<int>(experiment.precision));
  m_classes->setText(textOfClasses(experiment.classes));
  m_trainSamples->setText(experiment.trainSamples ? groupedNumber(*experiment.trainSamples) : wordForAll());
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
  read.start = chosen<Start>(m_start, m_base.start);
  read.locality = m_locality->value();
  read.zeta = m_zeta->value();
  read.zetaSchedule = chosen<Schedule>(m_zetaSchedule, m_base.zetaSchedule);
  read.rewireEvery = static_cast<int>(m_rewireEvery->value());
  read.importance = chosen<Importance>(m_importance, m_base.importance);
  read.softness = softnessFromText(m_softness->text()).value_or(m_base.softness);
  read.score = chosen<Score>(m_score, m_base.score);
  read.births = chosen<Births>(m_births, m_base.births);
  read.growth = chosen<Growth>(m_growth, m_base.growth);
  read.epochs = static_cast<int>(m_epochs->value());
  read.batch = static_cast<int>(m_batch->value());
  read.learningRate = m_learningRate->value();
  read.schedule = chosen<Schedule>(m_schedule, m_base.schedule);
  read.seed = readSeed(m_seed->text()).value_or(m_base.seed);
  read.momentum = m_momentum->value();
  read.weightDecay = m_weightDecay->value();
  read.augmentation = {static_cast<int>(m_shift->value()), chosen<Mirror>(m_mirror, m_base.augmentation.mirror)};
  read.precision = chosen<Precision>(m_precision, m_base.precision);
  read.classes = classesFromText(m_classes->text());
  if (const auto samples = trainSamplesFromText(m_trainSamples->text(), &fine); fine) read.trainSamples = samples;
  return read;
}

std::vector<Problem> ExperimentForm::readingProblems() const {
  std::vector<Problem> problems;
  bool fine = false;
  if (!hiddenFromText(m_hidden->text()))
    problems.push_back({"hidden", tr("must be whole numbers with commas between, as 1000, 1000, 1000").toStdString()});
  if (!densityFromText(m_density->text()))
    problems.push_back({"density", tr("must be per cent or a share, as 1 % or 0.01").toStdString()});
  if (!softnessFromText(m_softness->text()))
    problems.push_back({"softness", tr("must be two numbers, as 0.5, 0.9").toStdString()});
  if (!readSeed(m_seed->text())) problems.push_back({"seed", tr("must be a whole number of 0 or more").toStdString()});
  trainSamplesFromText(m_trainSamples->text(), &fine);
  if (!fine) problems.push_back({"train_samples", tr("must be a whole number, or all").toStdString()});
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
  for (const Problem& problem : problems) first.emplace(problem.key, sentence(textOf(problem.message)));
  for (const auto& [key, field] : m_fields) field->setProblem(first.contains(key) ? first.at(key) : QString());
  for (const char* key : {"momentum", "weight_decay", "shift", "mirror", "precision", "train_samples", "classes", "zeta_schedule",
                          "rewire_every", "births", "growth"}) {
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
                                               {"start", mine.start != other.start},
                                               {"locality", looksAtLocality(mine.start) && mine.locality != other.locality},
                                               {"rule", mine.rule != other.rule},
                                               {"zeta", mine.zeta != other.zeta},
                                               {"zeta_schedule", mine.zetaSchedule != other.zetaSchedule},
                                               {"rewire_every", mine.rewireEvery != other.rewireEvery},
                                               {"importance", mine.importance != other.importance},
                                               {"softness", mine.softness != other.softness},
                                               {"score", mine.score != other.score},
                                               {"births", mine.births != other.births},
                                               {"growth", mine.growth != other.growth},
                                               {"epochs", mine.epochs != other.epochs},
                                               {"batch", mine.batch != other.batch},
                                               {"learning_rate", mine.learningRate != other.learningRate},
                                               {"schedule", mine.schedule != other.schedule},
                                               {"seed", mine.seed != other.seed},
                                               {"momentum", mine.momentum != other.momentum},
                                               {"weight_decay", mine.weightDecay != other.weightDecay},
                                               {"shift", mine.augmentation.shift != other.augmentation.shift},
                                               {"mirror", mine.augmentation.mirror != other.augmentation.mirror},
                                               {"precision", mine.precision != other.precision},
                                               {"classes", mine.classes != other.classes},
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
