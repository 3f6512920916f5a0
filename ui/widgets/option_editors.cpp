#include "ui/widgets/option_editors.h"

#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <type_traits>

namespace rewire {
namespace {

/// The option with this key of `kind`, and its field.
template <class Kind, class Visit>
void visitOption(Kind& kind, std::string_view key, Visit visit) {
  std::remove_const_t<Kind>::forEachOption(kind, [&](const auto& option, auto& field) {
    if constexpr (requires { option.option; }) {
      if (option.option.key == key) visit(option, field);
    }
  });
}

/// The value of one field of a perturbation whose type is known.
template <class Field, class Kind>
Field valueOf(const Perturbation& perturbation, std::string_view key) {
  Field value{};
  visitOption(std::get<Kind>(perturbation), key, [&](const auto&, const auto& field) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, Field>) value = field;
  });
  return value;
}

template <class Field, class Kind>
void setValue(Perturbation& perturbation, std::string_view key, const Field& value) {
  visitOption(std::get<Kind>(perturbation), key, [&](const auto&, auto& field) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, Field>) field = value;
  });
}

template <class Kind>
bool applies(const Perturbation& perturbation, std::string_view key) {
  bool found = true;
  visitOption(std::get<Kind>(perturbation), key, [&](const auto& option, const auto&) { found = option.option.applies; });
  return found;
}

NumberBox* numberBox(const QString& name, int digits, double step, double least, double most) {
  auto* box = new NumberBox(digits, step);
  box->setObjectName(name);
  box->setRange(least, most);
  box->setKeyboardTracking(false);
  return box;
}

QString editorName(const QString& prefix, std::string_view key) {
  QString name = controlName(key);
  name[0] = name[0].toUpper();
  return prefix + name;
}

ChoiceBox* choiceBox(const QString& name, const ChoiceOption& option, const OptionWords& words) {
  auto* box = new ChoiceBox(name);
  for (int i = 0; i < static_cast<int>(option.names.size()); ++i) {
    const auto fallback = option.names[static_cast<std::size_t>(i)];
    box->add(
        i < words.choices.size() ? words.choices[i] : QString::fromUtf8(fallback.data(), static_cast<qsizetype>(fallback.size())),
        i, i < words.choiceTips.size() ? words.choiceTips[i] : QString());
  }
  return box;
}

}  // namespace

QString controlName(std::string_view kindOrKey) {
  QString name;
  bool capital = false;
  for (const char c : kindOrKey) {
    if (c != '-') name += capital ? QChar(c).toUpper() : QChar(c);
    capital = c == '-';
  }
  return name;
}

OptionEditors::OptionEditors(const Perturbation& kind, const QString& prefix, QWidget* parent)
    : QWidget(parent), m_perturbation(kind), m_rows(new QVBoxLayout(this)) {
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(4);
  std::visit([&](const auto& k) { addEditors(k, prefix); }, kind);
  showPerturbation(kind);
}

template <class Set>
void OptionEditors::take(const Set& set, const QString& words) {
  Perturbation changed = m_perturbation;
  set(changed);
  showPerturbation(changed);
  Q_EMIT edited(m_perturbation, words);
}

void OptionEditors::showPerturbation(const Perturbation& perturbation) {
  m_perturbation = perturbation;
  for (const auto& show : m_shown) show();
}

template <class Kind>
void OptionEditors::addEditors(const Kind& kind, const QString& prefix) {
  Kind::forEachOption(kind, [&](const auto& option, const auto& field) {
    using OptionType = std::remove_cvref_t<decltype(option)>;
    using Value = std::remove_cvref_t<decltype(field)>;
    if constexpr (std::is_same_v<OptionType, ChoiceOption>) addChoice<Kind, Value>(option, prefix);
    if constexpr (std::is_same_v<OptionType, FlagOption>) addFlag<Kind>(option, prefix);
    if constexpr (std::is_same_v<OptionType, CountOption>) addCount<Kind>(option, prefix);
    if constexpr (std::is_same_v<OptionType, NumberOption>) addOptionalNumber<Kind>(option, prefix);
  });
}

template <class Kind>
void OptionEditors::addRow(QWidget* row, std::string_view key) {
  m_rows->addWidget(row);
  m_shown.emplace_back([this, row, key] { row->setVisible(applies<Kind>(m_perturbation, key)); });
}

template <class Kind, class Choice>
void OptionEditors::addChoice(const ChoiceOption& option, const QString& prefix) {
  const std::string_view key = option.option.key;
  const OptionWords words = wordsOf(m_perturbation, option.option);
  ChoiceBox* box = choiceBox(editorName(prefix, key), option, words);
  connect(box, &QComboBox::currentIndexChanged, this, [this, box, key, label = words.label] {
    take([&](Perturbation& p) { setValue<Choice, Kind>(p, key, static_cast<Choice>(box->chosen())); },
         OptionEditors::tr("%1: %2").arg(label, box->currentText()));
  });
  m_shown.emplace_back([this, box, key] { box->choose(static_cast<int>(valueOf<Choice, Kind>(m_perturbation, key))); });
  addRow<Kind>(new Field(words.label, box, words.tip), key);
}

template <class Kind>
void OptionEditors::addFlag(const FlagOption& option, const QString& prefix) {
  const std::string_view key = option.option.key;
  const OptionWords words = wordsOf(m_perturbation, option.option);
  auto* box = new QCheckBox(words.label);
  box->setObjectName(editorName(prefix, key));
  box->setAccessibleName(words.label);
  box->setToolTip(words.tip);
  connect(box, &QCheckBox::toggled, this, [this, key, label = words.label](bool on) {
    take([&](Perturbation& p) { setValue<bool, Kind>(p, key, on); },
         on ? OptionEditors::tr("%1: yes").arg(label) : OptionEditors::tr("%1: no").arg(label));
  });
  m_shown.emplace_back([this, box, key] {
    const QSignalBlocker quiet(box);
    box->setChecked(valueOf<bool, Kind>(m_perturbation, key));
  });
  addRow<Kind>(box, key);
}

template <class Kind>
void OptionEditors::addCount(const CountOption& option, const QString& prefix) {
  const std::string_view key = option.option.key;
  const OptionWords words = wordsOf(m_perturbation, option.option);
  NumberBox* box = numberBox(editorName(prefix, key), 0, 1, option.least, option.most);
  connect(box, &QDoubleSpinBox::valueChanged, this, [this, key, label = words.label](double value) {
    take([&](Perturbation& p) { setValue<int, Kind>(p, key, static_cast<int>(value)); },
         OptionEditors::tr("%1: %2").arg(label).arg(static_cast<int>(value)));
  });
  m_shown.emplace_back([this, box, key] {
    const QSignalBlocker quiet(box);
    box->setValue(valueOf<int, Kind>(m_perturbation, key));
  });
  addRow<Kind>(new Field(words.label, box, words.tip), key);
}

template <class Kind>
void OptionEditors::addOptionalNumber(const NumberOption& option, const QString& prefix) {
  using Number = std::optional<double>;
  const std::string_view key = option.option.key;
  const OptionWords words = wordsOf(m_perturbation, option.option);
  NumberBox* box = numberBox(editorName(prefix, key), 6, 0.005, 0.0, std::min(1.0, option.most));
  box->setSpecialValueText(OptionEditors::tr("auto"));
  connect(box, &QDoubleSpinBox::valueChanged, this, [this, key, label = words.label](double value) {
    take([&](Perturbation& p) { setValue<Number, Kind>(p, key, value > 0.0 ? Number(value) : std::nullopt); },
         OptionEditors::tr("%1: %2").arg(label, textOfNumber(value)));
  });
  m_shown.emplace_back([this, box, key] {
    const QSignalBlocker quiet(box);
    box->setValue(valueOf<Number, Kind>(m_perturbation, key).value_or(0.0));
  });
  addRow<Kind>(new Field(words.label, box, words.tip), key);
}

}  // namespace rewire
