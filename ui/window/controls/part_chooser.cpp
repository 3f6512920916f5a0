#include "ui/window/controls/part_chooser.h"

#include "ui/window/controls/part_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {

namespace {
constexpr QSize kChooserSize(380, 560);
}

PartChooser::PartChooser(const ShownParts& shown, QWidget* parent) : QDialog(parent), m_tree(new QTreeWidget) {
  setObjectName(QStringLiteral("partChooser"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Only these controls"));
  auto* words = new QLabel(
      tr("Untick what pupils need not see. Save experiment and Save keep the choice in the file: whoever opens it sees only "
         "these controls, and can show all of them again."));
  words->setWordWrap(true);
  m_tree->setObjectName(QStringLiteral("parts"));
  m_tree->setAccessibleName(tr("Controls that stay"));
  m_tree->setToolTip(tr("A tick for each control that stays; the tick of a group is for all of its controls."));
  m_tree->setHeaderHidden(true);
  fill();
  setShown(shown);
  connect(m_tree, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem* item) {
    if (item->childCount() == 0 || item->checkState(0) != Qt::PartiallyChecked) Q_EMIT chosen(this->shown());
  });
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QPushButton* all = buttons->addButton(tr("Show &all"), QDialogButtonBox::ActionRole);
  all->setObjectName(QStringLiteral("tickAll"));
  all->setToolTip(tr("Every control is shown again."));
  for (QAbstractButton* button : buttons->buttons()) button->setIcon({});
  connect(all, &QPushButton::clicked, this, [this] {
    setShown(std::nullopt);
    Q_EMIT chosen(std::nullopt);
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  auto* column = new QVBoxLayout(this);
  column->addWidget(words);
  column->addWidget(m_tree, 1);
  column->addWidget(buttons);
  resize(kChooserSize);
}

void PartChooser::fill() {
  for (const PartGroup& group : partGroups()) {
    auto* top = new QTreeWidgetItem(m_tree, {group.title});
    top->setFlags(top->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    for (const std::string& name : group.names) {
      auto* item = new QTreeWidgetItem(top, {partInWords(name)});
      item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
      item->setData(0, Qt::UserRole, QString::fromStdString(name));
      item->setCheckState(0, Qt::Checked);
    }
    top->setExpanded(m_tree->topLevelItemCount() < 3);
  }
}

void PartChooser::setShown(const ShownParts& shown) {
  const QSignalBlocker quiet(m_tree);
  for (int group = 0; group < m_tree->topLevelItemCount(); ++group)
    for (int i = 0; i < m_tree->topLevelItem(group)->childCount(); ++i) {
      QTreeWidgetItem* item = m_tree->topLevelItem(group)->child(i);
      const std::string name = item->data(0, Qt::UserRole).toString().toStdString();
      const bool ticked = !shown || std::find(shown->begin(), shown->end(), name) != shown->end();
      item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    }
}

ShownParts PartChooser::shown() const {
  std::vector<std::string> names;
  bool all = true;
  for (int group = 0; group < m_tree->topLevelItemCount(); ++group)
    for (int i = 0; i < m_tree->topLevelItem(group)->childCount(); ++i) {
      const QTreeWidgetItem* item = m_tree->topLevelItem(group)->child(i);
      const bool ticked = item->checkState(0) == Qt::Checked;
      all = all && ticked;
      if (ticked) names.push_back(item->data(0, Qt::UserRole).toString().toStdString());
    }
  return all ? std::nullopt : ShownParts(names);
}

}  // namespace rewire
