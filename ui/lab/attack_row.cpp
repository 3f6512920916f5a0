#include "ui/lab/attack_row.h"

#include "ui/lab/strength_row.h"
#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {
namespace {

/// What is customary: 0.1 for Fashion-MNIST, 0.3 for MNIST. In L2 an image of 784 pixels takes far more.
StrengthScale scaleOf(AttackNorm norm) {
  if (norm == AttackNorm::L2) return {.most = 1.0, .steps = 100, .page = 10, .unit = 1.0, .suffix = {}, .digits = 3, .marks = {}};
  return {.most = 0.3, .steps = 60, .page = 10, .unit = 1.0, .suffix = {}, .digits = 3, .marks = {0.1, 0.3}};
}

QString tipOf(AttackNorm norm) {
  if (norm == AttackNorm::L2)
    return AttackRow::tr(
        "Changes every image in the direction that hurts the network most. ε is the length of the whole change, the root of the "
        "sum of its squares over all pixels, where 1 is from black to white. It goes from 0 to 1.");
  return AttackRow::tr(
      "Changes every image in the direction that hurts the network most. ε is how far any pixel may go, where 1 is from black to "
      "white: 8/255 is 8 of 255 grey levels, and may be typed so.");
}

}  // namespace

AttackRow::AttackRow(QWidget* parent) : QWidget(parent) {
  m_row = new StrengthRow(QStringLiteral("attack"), tr("Attack ε"), tipOf(AttackNorm::Linf), scaleOf(AttackNorm::Linf));
  connect(m_row, &StrengthRow::edited, this, [this](double epsilon, bool further) {
    Attack attack = m_attack;
    attack.epsilon = epsilon;
    change(attack, stepName(attack), further);
  });
  addMethod();
  addNorm();
  addSteps();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_row);
  putInOrder();
}

void AttackRow::addMethod() {
  m_method = new ChoiceBox(QStringLiteral("attackMethod"));
  m_method->add(tr("FGSM, one step"), static_cast<int>(AttackMethod::Fgsm));
  m_method->add(tr("PGD, many steps"), static_cast<int>(AttackMethod::Pgd));
  connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
    Attack attack = m_attack;
    attack.method = static_cast<AttackMethod>(m_method->chosen());
    change(attack, tr("Attack by %1").arg(m_method->currentText()));
  });
  m_row->addOption(
      new Field(tr("method"), m_method,
                tr("FGSM takes one step of ε along the sign of the gradient; PGD takes many small ones, stays within "
                   "ε, and hurts more.")));
}

void AttackRow::addNorm() {
  m_norm = new ChoiceBox(QStringLiteral("attackNorm"));
  m_norm->add(tr("L∞, each pixel"), static_cast<int>(AttackNorm::Linf));
  m_norm->add(tr("L2, whole image"), static_cast<int>(AttackNorm::L2));
  connect(m_norm, &QComboBox::currentIndexChanged, this, [this] {
    Attack attack = m_attack;
    attack.norm = static_cast<AttackNorm>(m_norm->chosen());
    attack.epsilon = std::min(attack.epsilon, scaleOf(attack.norm).most);
    change(attack, tr("Attack in %1").arg(m_norm->currentText()));
  });
  m_row->addOption(new Field(
      tr("norm"), m_norm, tr("What ε limits: the change of each single pixel, or the length of the change of the whole image.")));
}

void AttackRow::addSteps() {
  m_pgd = new QWidget;
  auto* rows = new QVBoxLayout(m_pgd);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  const auto number = [this](const char* name, int digits, double step, double least, double most) {
    auto* box = new NumberBox(digits, step);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
      Attack attack = m_attack;
      attack.steps = static_cast<int>(m_steps->value());
      attack.stepSize = m_stepSize->value() > 0.0 ? std::optional(m_stepSize->value()) : std::nullopt;
      attack.restarts = static_cast<int>(m_restarts->value());
      change(attack, tr("Steps of the attack"));
    });
    return box;
  };
  m_steps = number("attackSteps", 0, 10, 1, 1000);
  m_stepSize = number("attackStepSize", 6, 0.005, 0, 1);
  m_stepSize->setSpecialValueText(tr("auto"));
  m_restarts = number("attackRestarts", 0, 1, 1, 100);
  m_randomStart = new QCheckBox(tr("from a random place"));
  m_randomStart->setObjectName(QStringLiteral("attackRandomStart"));
  m_randomStart->setAccessibleName(tr("random start of the attack"));
  m_randomStart->setToolTip(tr("Begin anywhere within ε of the image, not at the image itself: another draw, another path."));
  connect(m_randomStart, &QCheckBox::toggled, this, [this](bool random) {
    Attack attack = m_attack;
    attack.randomStart = random;
    change(attack, random ? tr("Attack from a random place") : tr("Attack from the image itself"));
  });
  rows->addWidget(
      new Field(tr("steps"), m_steps, tr("How often the attack looks at the gradient: more hurt more, and take longer.")));
  rows->addWidget(new Field(tr("step size"), m_stepSize, tr("How far one step goes. 0, or auto: 2.5 · ε / steps.")));
  rows->addWidget(new Field(tr("restarts"), m_restarts,
                            tr("How often the whole attack is tried: an image counts as right only if it withstands each.")));
  rows->addWidget(m_randomStart);
  m_row->addOption(m_pgd);
}

void AttackRow::setAttack(const Attack& attack) {
  if (attack == m_attack) return;
  m_attack = attack;
  putInOrder();
}

void AttackRow::change(const Attack& attack, const QString& name, bool further) {
  if (attack == m_attack) return;
  m_attack = attack;
  putInOrder();
  Q_EMIT edited(m_attack, name, further);
}

void AttackRow::putInOrder() {
  const QSignalBlocker steps(m_steps), stepSize(m_stepSize), restarts(m_restarts), randomStart(m_randomStart);
  m_method->choose(static_cast<int>(m_attack.method));
  m_norm->choose(static_cast<int>(m_attack.norm));
  m_steps->setValue(m_attack.steps);
  m_stepSize->setValue(m_attack.stepSize.value_or(0.0));
  m_restarts->setValue(m_attack.restarts);
  m_randomStart->setChecked(m_attack.randomStart);
  m_pgd->setVisible(m_attack.method == AttackMethod::Pgd);
  if (m_attack.norm != m_scaledFor) {
    m_row->setScale(scaleOf(m_attack.norm));
    m_row->setTip(tipOf(m_attack.norm));
  }
  m_scaledFor = m_attack.norm;
  m_row->setStrength(m_attack.epsilon);
  const bool inSteps = m_attack.norm == AttackNorm::Linf && m_attack.epsilon > 0.0;
  m_row->setUnitNote(inSteps ? byteSteps(m_attack.epsilon) : QString());
}

void AttackRow::showMeasured(double linf, double l2) {
  if (linf <= 0.0 || m_attack.epsilon <= 0.0) return m_row->setNote({});
  m_row->setNote(m_attack.norm == AttackNorm::Linf ? tr("largest change of a pixel: %1").arg(epsilonText(linf))
                                                   : tr("largest change of an image: %1").arg(QString::number(l2, 'f', 3)));
}

}  // namespace rewire
