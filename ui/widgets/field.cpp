#include "ui/widgets/field.h"

#include "ui/style/icon.h"
#include "ui/style/language.h"
#include "ui/style/text_size.h"
#include "ui/widgets/number_box.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

namespace rewire {

namespace {
constexpr int kLabelWidth = 98;        // width of the longest label in English
constexpr int kWiderLabelWidth = 110;  // width in other languages
constexpr int kFieldIcon = 16;
}  // namespace

QColor problemColour(const Theme& theme) {
  return theme.dark ? QColor(QRgb{0xffffa79c}) : theme.error;
}

Field::Field(const QString& label, QWidget* editor, const QString& tip, QWidget* beside, QWidget* parent)
    : QWidget(parent), m_label(label), m_editor(editor) {
  editor->setToolTip(tip);
  editor->setAccessibleName(label);
  m_name = new QLabel(label);
  followTextSize(m_name, [this] {
    m_name->setFixedWidth(byTextSize(windowLocale().language() == QLocale::English ? kLabelWidth : kWiderLabelWidth));
  });
  m_name->setToolTip(tip);
  m_name->setBuddy(editor);

  m_problemIcon = new QLabel;
  m_problemIcon->setFixedSize(kFieldIcon, kFieldIcon);
  m_problemText = new QLabel;
  m_problemText->setObjectName(editor->objectName() + QStringLiteral("Problem"));
  m_problemText->setWordWrap(true);
  m_problemRow = new QWidget;
  auto* row = new QHBoxLayout(m_problemRow);
  row->setContentsMargins(0, 0, 0, 2);
  row->setSpacing(6);
  row->addWidget(m_problemIcon, 0, Qt::AlignTop);
  row->addWidget(m_problemText, 1);
  m_problemRow->hide();

  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(6);
  grid->setVerticalSpacing(3);
  grid->addWidget(m_name, 0, 0);
  grid->addWidget(editor, 0, 1);
  if (beside) grid->addWidget(beside, 0, 2);
  grid->addWidget(m_problemRow, 1, 0, 1, 3);
  grid->setColumnStretch(1, 1);
  setTheme(Theme::light());
  auto* number = qobject_cast<NumberBox*>(editor);
  if (!number) return;
  connect(number, &NumberBox::entered, this, &Field::setRefusal);
  connect(number, &NumberBox::valueChanged, this, [this] { setRefusal({}); });
}

void Field::setProblem(const QString& problem) {
  if (problem == m_problem) return;
  m_problem = problem;
  showProblem();
}

void Field::setRefusal(const QString& refusal) {
  if (refusal == m_refusal) return;
  m_refusal = refusal;
  showProblem();
}

QString Field::problem() const {
  return m_problem.isEmpty() ? m_refusal : m_problem;
}

void Field::showProblem() {
  const bool isNew = !problem().isEmpty() && problem() != m_problemText->text();
  m_problemText->setText(problem());
  m_problemRow->setVisible(!problem().isEmpty());
  describe();
  if (isNew && isAncestorOf(QApplication::focusWidget())) QTimer::singleShot(0, this, &Field::scrollToProblem);
}

/// Below the last visible line of a form a reason would be read by nobody.
void Field::scrollToProblem() {
  for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(m_problemRow, 0, 8);
  }
}

void Field::setDiffers(bool differs) {
  if (differs == m_differs) return;
  m_differs = differs;
  describe();
}

void Field::describe() {
  const QString dot = QStringLiteral("<span style='color:%1'>●</span> ").arg(m_accent.name());
  m_name->setText(m_differs ? dot + m_label : m_label);
  QString description = problem();
  if (m_differs)
    description += (description.isEmpty() ? QString() : QStringLiteral(" ")) + tr("Differs from the network that runs.");
  m_editor->setAccessibleDescription(description);
}

void Field::setTheme(const Theme& theme) {
  m_problemColour = problemColour(theme);
  m_accent = theme.accent;
  m_problemIcon->setPixmap(symbolPixmap(Symbol::Warning, m_problemColour, kFieldIcon, devicePixelRatioF()));
  QPalette palette = m_problemText->palette();
  palette.setColor(QPalette::WindowText, m_problemColour);
  m_problemText->setPalette(palette);
  describe();
}

}  // namespace rewire
