#include "ui/runs/then_field.h"

#include "ui/style/phrase_text.h"
#include "ui/widgets/text_button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace rewire {

namespace {

// Those of the sweeps that ship, and one each for what the lab does most.
constexpr std::array kCommon = {
    "curve remove-links --steps 11 --repeats 5", "curve attack --steps 11",      "curve shuffle-weights --steps 11 --repeats 5",
    "perturb remove-links --fraction 0.2",       "perturb attack --epsilon 0.1", "perturb binarize --fraction 1"};
constexpr int kLines = 3;

}  // namespace

ThenField::ThenField(ThenCheck check, QWidget* parent)
    : QWidget(parent),
      m_check(std::move(check)),
      m_list(new QListWidget),
      m_command(new QComboBox),
      m_add(textButton("sweepThenAdd", tr("Add"), tr("Adds the command to the list."))),
      m_remove(textButton("sweepThenRemove", tr("Remove"), tr("Takes the chosen command out of the list."))) {
  m_list->setObjectName(QStringLiteral("sweepThenList"));
  m_list->setAccessibleName(tr("Commands for every trained network"));
  m_list->setToolTip(tr("Each is done to every trained network, without a model; the results lie in the folders of the runs."));
  m_list->setFixedHeight(kLines * (fontMetrics().height() + 6));
  m_command->setObjectName(QStringLiteral("sweepThenCommand"));
  m_command->setAccessibleName(tr("Command to add"));
  m_command->setToolTip(
      tr("A command curve or perturb with its options, as on the command line (--then). The list has common ones."));
  m_command->setEditable(true);
  m_command->setInsertPolicy(QComboBox::NoInsert);
  m_command->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_command->addItems(common());
  m_command->setCurrentIndex(-1);
  m_command->lineEdit()->setPlaceholderText(tr("curve … or perturb …"));
  m_command->installEventFilter(this);  // it has the focus, and passes keys on to its line without filters
  auto* row = new QHBoxLayout;
  row->addWidget(m_command, 1);
  row->addWidget(m_add);
  row->addWidget(m_remove);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_list);
  column->addLayout(row);
  connect(m_add, &QPushButton::clicked, this, &ThenField::addTyped);
  connect(m_remove, &QPushButton::clicked, this, &ThenField::removeChosen);
  connect(m_command, &QComboBox::editTextChanged, this, &ThenField::showButtons);
  connect(m_list, &QListWidget::itemSelectionChanged, this, &ThenField::showButtons);
  showButtons();
}

QStringList ThenField::common() {
  QStringList all;
  for (const char* command : kCommon) all << QLatin1String(command);
  return all;
}

QStringList ThenField::commands() const {
  QStringList all;
  for (int row = 0; row < m_list->count(); ++row) all << m_list->item(row)->text();
  return all;
}

bool ThenField::addTyped() {
  const QString command = m_command->currentText().simplified();
  if (command.isEmpty()) return true;
  try {
    if (m_check) m_check(command.toStdString());
  } catch (const std::exception& error) {
    Q_EMIT refused(textOf(error));
    return false;
  }
  m_command->clearEditText();
  if (commands().contains(command)) return true;
  m_list->addItem(command);
  Q_EMIT changed();
  return true;
}

void ThenField::removeChosen() {
  for (QListWidgetItem* item : m_list->selectedItems()) delete item;
  showButtons();
  Q_EMIT changed();
}

void ThenField::showButtons() {
  m_add->setEnabled(!m_command->currentText().trimmed().isEmpty());
  m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

/// Return adds the command; the dialog would begin the sweep.
bool ThenField::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool adds = (key == Qt::Key_Return || key == Qt::Key_Enter) && m_add->isEnabled();
  if (!adds) return QWidget::eventFilter(watched, event);
  addTyped();
  return true;
}

}  // namespace rewire
