#include "ui/robustness/sampling_form.h"

#include "ui/style/perturbation_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/option_editors.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {

namespace {

constexpr auto kSamplingKey = "curves/sweep";
constexpr double kArrowSteps = 20.0;  // from nothing to the usual end

double arrowStep(const Perturbation& kind) {
  return strengthOptionOf(kind).curveEnd / kArrowSteps;
}

}  // namespace

SamplingForm::SamplingForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(4);
  makeKinds();
  makeEqual();
  makeNumbers();
  m_chosen = static_cast<int>(Perturbation(RemoveLinks()).index());
  m_kind->choose(m_chosen);
  chooseKind(m_chosen);
  followOptions();
}

void SamplingForm::makeKinds() {
  m_kind = new ChoiceBox(QStringLiteral("curveKind"));
  m_kind->setAccessibleName(tr("what is done"));
  m_kind->setToolTip(tr("What is done to the network, or to the images that it is shown."));
  m_column->addWidget(m_kind);
  forEachKind([&](const Perturbation& kind) {
    const KindWords words = wordsOf(kind);
    const auto index = static_cast<int>(m_kinds.size());
    m_kind->add(words.label, index, words.tip);
    QString name = controlName(kindOf(kind));
    name[0] = name[0].toUpper();
    auto* options = new OptionEditors(kind, QStringLiteral("curve") + name);
    connect(options, &OptionEditors::edited, this, [this] {
      followOptions();
      Q_EMIT edited();
    });
    m_column->addWidget(options);
    m_kinds.push_back({options, 0.0, strengthOptionOf(kind).curveEnd});
  });
  connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
    chooseKind(m_kind->chosen());
    followOptions();
    Q_EMIT edited();
  });
}

void SamplingForm::makeEqual() {
  m_equal = new ChoiceBox(QStringLiteral("curveEqual"));
  m_equal->setAccessibleName(tr("compared at"));
  m_equal->setToolTip(
      tr("Models of different density lose either the same share of their own links, or the same number: a share of "
         "the links of the sparsest."));
  m_equal->add(tr("equal share of links"), 0);
  m_equal->add(tr("equal number of links"), 1);
  connect(m_equal, &QComboBox::currentIndexChanged, this, &SamplingForm::edited);
  m_column->addWidget(m_equal);
}

NumberBox* SamplingForm::number(const char* name, int digits, double step, double value, const QString& label,
                                const QString& tip) {
  auto* box = new NumberBox(digits, step);
  box->setObjectName(QLatin1String(name));
  box->setAccessibleName(label);
  box->setToolTip(tip);
  box->setMinimumWidth(45);
  box->setValue(value);
  connect(box, &QDoubleSpinBox::valueChanged, this, &SamplingForm::edited);
  connect(box, &NumberBox::entered, this, &SamplingForm::entered);
  return box;
}

void SamplingForm::makeNumbers() {
  m_from = number("curveFrom", 10, 0.05, 0.0, tr("from strength"), tr("The smallest strength; 0 is the network as it is."));
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

void SamplingForm::chooseKind(int kind) {
  Kind& before = m_kinds[static_cast<std::size_t>(m_chosen)];
  before.from = m_from->value();
  before.to = m_to->value();
  m_chosen = kind;
  const Kind& chosen = m_kinds[static_cast<std::size_t>(kind)];
  const QSignalBlocker quietFrom(m_from), quietTo(m_to);
  for (NumberBox* box : {m_from, m_to}) box->setSingleStep(arrowStep(chosen.options->perturbation()));
  m_from->setValue(chosen.from);
  m_to->setValue(chosen.to);
}

void SamplingForm::setSeveralModels(bool several) {
  m_several = several;
  followOptions();
}

void SamplingForm::followOptions() {
  for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
    OptionEditors* options = m_kinds[kind].options;
    options->setVisible(static_cast<int>(kind) == m_chosen && !options->isEmpty());
  }
  m_equal->setVisible(m_several && std::holds_alternative<RemoveLinks>(perturbation()));
  const bool random = isRandom(perturbation());
  m_repeats->setEnabled(random);
  m_once->setVisible(!random);
}

void SamplingForm::showSampling(const Sampling& sampling) {
  const auto kind = sampling.kind.index();
  {
    const QSignalBlocker quiet(this);
    Kind& shown = m_kinds[kind];
    shown.options->showPerturbation(sampling.kind);
    m_kind->choose(static_cast<int>(kind));
    chooseKind(static_cast<int>(kind));
    m_from->setValue(sampling.from);
    m_to->setValue(sampling.to);
    m_steps->setValue(sampling.steps);
    if (isRandom(sampling.kind)) m_repeats->setValue(sampling.repeats);
    m_seed->setValue(static_cast<double>(sampling.seed));
    m_equal->choose(sampling.equalLinks ? 1 : 0);
    followOptions();
  }
  Q_EMIT edited();
}

void SamplingForm::remember() {
  restore(QSettings().value(kSamplingKey).toByteArray());
  connect(this, &SamplingForm::edited, this, [this] { QSettings().setValue(kSamplingKey, settings()); });
}

/// Every kind with its options and range, and the numbers that they share.
QByteArray SamplingForm::settings() const {
  QJsonObject kinds;
  for (std::size_t i = 0; i < m_kinds.size(); ++i) {
    const Kind& kind = m_kinds[i];
    const Perturbation& options = kind.options->perturbation();
    const bool chosen = static_cast<int>(i) == m_chosen;
    kinds[QString::fromUtf8(kindOf(options).data())] =
        QJsonObject{{"parameters", QString::fromStdString(parametersJson(options))},
                    {"from", chosen ? m_from->value() : kind.from},
                    {"to", chosen ? m_to->value() : kind.to}};
  }
  return QJsonDocument(QJsonObject{{"kinds", kinds},
                                   {"chosen", QString::fromUtf8(kindOf(perturbation()).data())},
                                   {"steps", m_steps->value()},
                                   {"repeats", m_repeats->value()},
                                   {"seed", m_seed->value()},
                                   {"equal", m_equal->chosen()}})
      .toJson(QJsonDocument::Compact);
}

/// Settings of another version may lack a kind or have another option: that part keeps its defaults.
void SamplingForm::restore(const QByteArray& settings) {
  const QJsonObject json = QJsonDocument::fromJson(settings).object();
  const QJsonObject kinds = json["kinds"].toObject();
  Sampling sampling = this->sampling();
  for (Kind& kind : m_kinds) {
    const std::string name(kindOf(kind.options->perturbation()));
    const QJsonObject saved = kinds[QString::fromStdString(name)].toObject();
    if (saved.isEmpty()) continue;
    try {
      kind.options->showPerturbation(perturbationFromJson(name, saved["parameters"].toString().toStdString(), "settings"));
    } catch (const std::exception&) {
      continue;
    }
    kind.from = saved["from"].toDouble(kind.from);
    kind.to = saved["to"].toDouble(kind.to);
    if (json["chosen"].toString().toStdString() != name) continue;
    sampling.kind = kind.options->perturbation();
    sampling.from = kind.from;
    sampling.to = kind.to;
  }
  sampling.steps = json["steps"].toInt(sampling.steps);
  sampling.repeats = json["repeats"].toInt(sampling.repeats);
  sampling.seed = static_cast<std::uint64_t>(std::max(0.0, json["seed"].toDouble(static_cast<double>(sampling.seed))));
  sampling.equalLinks = json["equal"].toInt() == 1;
  m_repeats->setValue(sampling.repeats);  // also where the chosen kind has no draws
  showSampling(sampling);
}

const Perturbation& SamplingForm::perturbation() const {
  return m_kinds[static_cast<std::size_t>(m_chosen)].options->perturbation();
}

Sampling SamplingForm::sampling() const {
  Sampling sampling;
  sampling.kind = perturbation();
  sampling.from = m_from->value();
  sampling.to = m_to->value();
  sampling.steps = static_cast<int>(m_steps->value());
  // A perturbation that is not random gives the same at every repeat: once is enough.
  sampling.repeats = isRandom(sampling.kind) ? static_cast<int>(m_repeats->value()) : 1;
  sampling.seed = static_cast<std::uint64_t>(m_seed->value());
  sampling.equalLinks = m_several && std::holds_alternative<RemoveLinks>(sampling.kind) && m_equal->chosen() == 1;
  return sampling;
}

}  // namespace rewire
