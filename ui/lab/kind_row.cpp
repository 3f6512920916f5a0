#include "ui/lab/kind_row.h"

#include "ui/lab/strength_row.h"
#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"
#include "ui/widgets/option_editors.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rewire {
namespace {

/// The slider of a strength: shares in per cent, the small numbers of attacks with three digits.
StrengthScale scaleOf(const StrengthOption& option) {
  if (option.number.option.key == "fraction")
    return {.most = 1.0, .steps = 100, .page = 10, .unit = 0.01, .suffix = inPerCent(QString()), .digits = 0, .marks = {}};
  if (option.number.option.key == "epsilon") {
    const bool small = option.sliderEnd < 0.5;
    return {.most = option.sliderEnd,
            .steps = small ? 60 : 100,
            .page = 10,
            .unit = 1.0,
            .suffix = {},
            .digits = 3,
            .marks = small ? std::vector<double>{0.1, 0.3} : std::vector<double>()};  // customary for Fashion-MNIST, for MNIST
  }
  return {.most = option.sliderEnd,
          .steps = 100,
          .page = option.sliderEnd > 1.0 ? 5 : 10,
          .unit = 1.0,
          .suffix = {},
          .digits = 2,
          .marks = {}};
}

}  // namespace

KindRow::KindRow(const Perturbation& kind, QWidget* parent) : QWidget(parent), m_shown(kind) {
  const KindWords words = wordsOf(kind);
  const QString name = controlName(kindOf(kind));
  const StrengthOption strength = strengthOptionOf(kind);
  m_scaledTo = strength.sliderEnd;
  m_row = new StrengthRow(name, words.label, words.tip, scaleOf(strength));
  connect(m_row, &StrengthRow::edited, this, [this](double value, bool further) {
    showPerturbation(withStrength(m_shown, value));
    Q_EMIT edited(m_shown, wordsOf(m_shown).step, further);
  });
  m_options = new OptionEditors(kind, name);
  connect(m_options, &OptionEditors::edited, this, [this](const Perturbation& perturbation, const QString& chosen) {
    showPerturbation(withStrength(perturbation, std::min(strengthOf(perturbation), strengthOptionOf(perturbation).sliderEnd)));
    Q_EMIT edited(m_shown, tr("%1, %2").arg(wordsOf(m_shown).label, chosen), false);
  });
  if (m_options->isEmpty()) {
    m_options->setParent(this);  // to go with it: there is nothing to be seen
    m_options->hide();
  } else {
    m_row->addOption(m_options);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_row);
  showPerturbation(kind);
}

void KindRow::showPerturbation(const Perturbation& perturbation) {
  m_shown = perturbation;
  m_options->showPerturbation(perturbation);
  rescale();
  m_row->setStrength(strengthOf(perturbation));
  const auto* attack = std::get_if<Attack>(&perturbation);
  m_row->setUnitNote(attack && attack->norm == AttackNorm::Linf && attack->epsilon > 0.0 ? byteSteps(attack->epsilon)
                                                                                         : QString());
  if (!(strengthOf(perturbation) > 0.0)) m_row->setNote({});
}

void KindRow::rescale() {
  const StrengthOption strength = strengthOptionOf(m_shown);
  if (strength.sliderEnd == m_scaledTo) return;
  m_scaledTo = strength.sliderEnd;
  m_row->setScale(scaleOf(strength));
  m_row->setTip(wordsOf(m_shown).tip);
}

void KindRow::setNote(const QString& note) {
  m_row->setNote(note);
}

void KindRow::setAdjustable(bool adjustable) {
  m_row->setAdjustable(adjustable);
}

}  // namespace rewire
