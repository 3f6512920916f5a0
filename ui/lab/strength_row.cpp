#include "ui/lab/strength_row.h"

#include "ui/lab/strength_box.h"
#include "ui/style/language.h"
#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"
#include "ui/style/text_size.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr int kNameWidth = 142;  // width of the longest name in bold, in English
constexpr int kNumberWidth = 58;
constexpr int kIndent = 20;
constexpr int kArrow = 10;
constexpr int kAroundName = 20;
constexpr int kRestMilliseconds = 1000;  // after this time another key is another step

/// Drops the last digits, which come from dividing: 0.07, not 0.07000000000000001.
double tidied(double value) {
  return std::round(value * 1e6) / 1e6;
}

}  // namespace

int widthOfNames(QFont font) {
  if (windowLocale().language() == QLocale::English) return byTextSize(kNameWidth);
  font.setBold(true);
  int longest = 0;
  forEachKind([&](const auto& kind) {
    longest = std::max(longest, QFontMetrics(font).horizontalAdvance(wordsOf(Perturbation(kind)).label));
  });
  return longest + byTextSize(kArrow) + byTextSize(kAroundName);
}

StrengthRow::StrengthRow(const QString& name, const QString& label, const QString& tip, const StrengthScale& scale,
                         QWidget* parent)
    : QWidget(parent) {
  makeControls(name, label);
  layOut();
  m_tip = new QLabel;
  m_tip->setObjectName(name + QStringLiteral("Tip"));
  m_tip->setProperty("note", true);
  m_tip->setWordWrap(true);
  addOption(m_tip);
  setTip(tip);
  setScale(scale);
  connect(m_slider, &QSlider::sliderPressed, this, [this] { m_pressed = true; });
  connect(m_slider, &QSlider::valueChanged, this, [this](int value) { take(tidied(m_scale.most * value / m_scale.steps)); });
  connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    take(m_scale.unit == 1.0 ? value : tidied(value * m_scale.unit));  // 8/255 as it is
  });
  connect(m_number, &StrengthBox::entered, this, [this](const QString& refusal) {
    m_refusal = refusal;
    showNote();
  });
  connect(m_name, &QToolButton::toggled, this, [this](bool open) {
    m_options->setVisible(open);
    m_name->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
  });
}

void StrengthRow::makeControls(const QString& name, const QString& label) {
  m_name = new QToolButton;
  m_name->setObjectName(name + QStringLiteral("Options"));
  m_name->setProperty("disclosure", true);
  m_name->setText(label);
  m_name->setAccessibleName(tr("options of: %1").arg(label));
  m_name->setCheckable(true);
  m_name->setArrowType(Qt::RightArrow);
  m_name->setIconSize(QSize(kArrow, kArrow));
  m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_name->setAutoRaise(true);
  m_name->setFocusPolicy(Qt::TabFocus);
  followTextSize(m_name, [this] { m_name->setFixedWidth(widthOfNames(m_name->font())); });
  m_name->installEventFilter(this);

  m_slider = new StrengthSlider;
  m_slider->setObjectName(name + QStringLiteral("Slider"));
  m_slider->setAccessibleName(label);

  m_number = new StrengthBox;
  m_number->setObjectName(name + QStringLiteral("Number"));
  m_number->setAccessibleName(label);
  m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_number->setAlignment(Qt::AlignRight);
  followTextSize(m_number, [this] { m_number->setFixedWidth(byTextSize(kNumberWidth)); });

  m_note = new QLabel;
  m_note->setObjectName(name + QStringLiteral("Note"));
  m_note->setProperty("note", true);
  m_note->setWordWrap(true);
  m_note->hide();
  m_unitNote = new QLabel;
  m_unitNote->setObjectName(name + QStringLiteral("UnitNote"));
  m_unitNote->setProperty("note", true);
  m_unitNote->setAlignment(Qt::AlignRight | Qt::AlignTop);
  m_unitNote->hide();
}

void StrengthRow::layOut() {
  m_options = new QWidget;
  m_options->hide();
  m_optionRows = new QVBoxLayout(m_options);
  m_optionRows->setContentsMargins(kIndent, 2, 0, 6);
  m_optionRows->setSpacing(4);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(6);
  grid->setVerticalSpacing(0);
  grid->addWidget(m_name, 0, 0, Qt::AlignTop);
  grid->addWidget(m_slider, 0, 1, 2, 1, Qt::AlignTop);
  grid->addWidget(m_number, 0, 2, Qt::AlignTop);
  grid->addWidget(m_unitNote, 1, 2);
  grid->addWidget(m_note, 2, 0, 1, 3);
  grid->addWidget(m_options, 3, 0, 1, 3);
  grid->setColumnStretch(1, 1);
  m_note->setIndent(kIndent);
}

void StrengthRow::setTip(const QString& tip) {
  m_name->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>").arg(tip, tr("Double click: back to 0.")));
  m_slider->setToolTip(tip);
  m_number->setToolTip(tip);
  m_tip->setText(tip);
}

void StrengthRow::setAdjustable(bool adjustable) {
  m_slider->setEnabled(adjustable);
  m_number->setEnabled(adjustable);
}

void StrengthRow::setScale(const StrengthScale& scale) {
  m_scale = scale;
  const QSignalBlocker quietSlider(m_slider), quietNumber(m_number);
  m_slider->setRange(0, scale.steps);
  m_slider->setPageStep(scale.page);
  m_number->setRange(0.0, scale.most / scale.unit);
  m_number->setSingleStep(scale.most / scale.unit / scale.steps);
  m_number->setLeastDigits(scale.digits);
  m_number->setSuffix(scale.suffix);
  std::vector<StrengthSlider::Mark> marks;
  for (const double mark : scale.marks)
    marks.push_back({static_cast<int>(std::lround(mark / scale.most * scale.steps)), textOfNumber(mark)});
  m_slider->setMarks(std::move(marks));
  m_strength = std::min(m_strength, scale.most);
  showStrength();
}

void StrengthRow::setStrength(double strength) {
  if (strength != m_strength) m_refusal.clear();
  m_strength = strength;
  showNote();
  showStrength();
}

void StrengthRow::showStrength() {
  const QSignalBlocker quietSlider(m_slider), quietNumber(m_number);
  m_slider->setValue(static_cast<int>(std::lround(m_strength / m_scale.most * m_scale.steps)));
  m_number->setValue(m_strength / m_scale.unit);
  QFont font = m_name->font();
  font.setBold(m_strength > 0.0);
  m_name->setFont(font);
}

void StrengthRow::take(double strength) {
  if (strength == m_strength) return;
  const bool quick = m_sinceEdit.isValid() && m_sinceEdit.elapsed() < kRestMilliseconds;
  const bool further = !m_pressed && (m_slider->isSliderDown() || quick);
  m_pressed = false;
  m_sinceEdit.start();
  setStrength(strength);
  Q_EMIT edited(strength, further);
}

void StrengthRow::addOption(QWidget* option) {
  m_optionRows->addWidget(option);
}

void StrengthRow::setNote(const QString& note) {
  m_noteText = note;
  showNote();
}

void StrengthRow::showNote() {
  const QString note = m_refusal.isEmpty() ? m_noteText : m_refusal;
  if (note == m_note->text()) return;
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

void StrengthRow::setUnitNote(const QString& note) {
  if (note == m_unitNote->text()) return;
  m_unitNote->setText(note);
  m_unitNote->setVisible(!note.isEmpty());
}

// The second press of a double click would open or close the options again, so it is kept from the button.
bool StrengthRow::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_name || event->type() != QEvent::MouseButtonDblClick) return QWidget::eventFilter(watched, event);
  m_name->toggle();  // as it was before the first press
  m_pressed = true;
  take(0.0);
  m_pressed = false;
  return true;
}

}  // namespace rewire
