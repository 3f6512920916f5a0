#include "ui/connectivity/neuron_tool.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QStyle>

namespace rewire {
namespace {

const QString kSortingKey = QStringLiteral("connectivity/neurons");
const QString kClosingKey = QStringLiteral("connectivity/closesGaps");

}  // namespace

NeuronTool::NeuronTool(QWidget* parent) : QToolButton(parent), m_sortings(new QActionGroup(this)), m_closing(new QAction(this)) {
  setObjectName("neuronTool");
  setText(tr("Neurons"));
  setAccessibleName(tr("Order of the neurons, and which are drawn"));
  setToolTip(tr("How the hidden neurons stand in their columns, and whether silent ones are left out (Ctrl+G)."));
  setCursor(Qt::ArrowCursor);
  setPopupMode(QToolButton::InstantPopup);
  addSorting(NeuronSorting::Index, "neuronsByIndex", tr("By &index"), tr("As the model file has them."), Qt::Key_I);
  addSorting(NeuronSorting::Degree, "neuronsByDegree", tr("By &degree"), tr("Those with the most links at the top: hubs."),
             Qt::Key_D);
  addSorting(NeuronSorting::Neighbourhood, "neuronsByNeighbourhood", tr("By &neighbourhood"),
             tr("Neurons that share links stand together: communities."), Qt::Key_H);
  m_closing->setObjectName("closeGaps");
  m_closing->setText(tr("&Close the gaps"));
  m_closing->setToolTip(tr(
      "Draws only the active neurons: those with a link in and a link out. They are sorted by degree unless you say otherwise."));
  m_closing->setCheckable(true);
  m_closing->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
  auto* menu = new QMenu(this);
  menu->setToolTipsVisible(true);
  menu->addActions(m_sortings->actions());
  menu->addSeparator();
  menu->addAction(m_closing);
  setMenu(menu);
  m_sortings->actions().front()->setChecked(true);
  connect(m_closing, &QAction::triggered, this, &NeuronTool::setClosed);
  hide();
}

void NeuronTool::addSorting(NeuronSorting sorting, const char* name, const QString& text, const QString& toolTip, int key) {
  auto* action = new QAction(text, this);
  action->setObjectName(QLatin1String(name));
  action->setToolTip(toolTip);
  action->setCheckable(true);
  action->setData(static_cast<int>(sorting));
  action->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(key))));
  m_sortings->addAction(action);
  connect(action, &QAction::triggered, this, [this] {
    m_sortedByClosing = false;
    tell();
  });
}

/// Gaps closed while neurons stand by index: by degree, until they are opened again.
void NeuronTool::setClosed(bool closed) {
  NeuronChoice now{choice().sorting, closed};
  const bool byIndex = now.sorting == NeuronSorting::Index;
  if (!closed && m_sortedByClosing) now.sorting = NeuronSorting::Index;
  if (closed && byIndex) now.sorting = NeuronSorting::Degree;
  m_sortedByClosing = closed && byIndex;
  m_sortings->actions()[static_cast<int>(now.sorting)]->setChecked(true);
  tell();
}

QList<QAction*> NeuronTool::sortings() const {
  return m_sortings->actions();
}

NeuronChoice NeuronTool::choice() const {
  const QAction* sorting = m_sortings->checkedAction();
  return {sorting ? static_cast<NeuronSorting>(sorting->data().toInt()) : NeuronSorting::Index, m_closing->isChecked()};
}

void NeuronTool::choose(const NeuronChoice& choice) {
  m_sortings->actions()[static_cast<int>(choice.sorting)]->setChecked(true);
  m_closing->setChecked(choice.closesGaps);
  m_sortedByClosing = false;
  tell();
}

void NeuronTool::rememberChoice() {
  const QSettings settings;
  const QString name = settings.value(kSortingKey).toString();
  const bool closes = settings.value(kClosingKey, false).toBool();
  NeuronSorting sorting = NeuronSorting::Index;
  for (const QAction* action : m_sortings->actions())
    if (action->objectName() == name) sorting = static_cast<NeuronSorting>(action->data().toInt());
  choose({sorting, closes});
  m_remembers = true;
}

void NeuronTool::tell() {
  const NeuronChoice now = choice();
  setProperty("chosen", now != NeuronChoice{});
  style()->unpolish(this);  // the style sheet asks for it
  style()->polish(this);
  if (m_remembers) {
    QSettings settings;
    settings.setValue(kSortingKey, m_sortings->checkedAction()->objectName());
    settings.setValue(kClosingKey, now.closesGaps);
  }
  Q_EMIT chosen(now);
}

void NeuronTool::moveTo(int right) {
  const QSize size = sizeHint();
  setGeometry(right - size.width(), 6, size.width(), size.height());
}

}  // namespace rewire
