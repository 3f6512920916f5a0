#include "ui/window/dock_gestures.h"

#include "ui/window/dock_layout.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QScreen>
#include <QTabBar>
#include <QTimer>

namespace rewire {

namespace {
constexpr auto kPlaceBefore = "placeBefore";  // geometry before a floating dock filled its screen
}

DockGestures::DockGestures(QMainWindow* window, DockLayout* layout) : QObject(layout), m_window(window), m_layout(layout) {}

void DockGestures::watch() {
  for (QDockWidget* dock : m_layout->docks()) {
    dock->installEventFilter(this);
    if (dock->actions().isEmpty())
      dock->addActions(m_window->menuBar()->actions());  // their keys work in a window of its own too
  }
  for (QTabBar* tabs : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
    tabs->installEventFilter(this);
    tabs->setElideMode(Qt::ElideNone);  // arrows lead to the tabs without room; a title is never cut
    tabs->setUsesScrollButtons(true);
    tabs->setAccessibleName(tr("Panels"));
    tabs->setToolTip(tr("Double click: enlarge the panel, or put it back. Drag it out to give it a window of its own."));
  }
}

// Qt keeps the address of its dock with each tab.
QDockWidget* DockGestures::dockAt(const QTabBar& tabs, QPoint position) const {
  const QVariant kept = tabs.tabData(tabs.tabAt(position));
  for (QDockWidget* dock : m_layout->docks())
    if (kept.value<quintptr>() == reinterpret_cast<quintptr>(dock)) return dock;
  return nullptr;
}

bool DockGestures::eventFilter(QObject* watched, QEvent* event) {
  auto* dock = qobject_cast<QDockWidget*>(watched);
  auto* tabs = qobject_cast<QTabBar*>(watched);
  const auto pointed = [&](QPoint position) {
    if (tabs) return dockAt(*tabs, position);
    return dock && position.y() < dock->widget()->y() ? dock : nullptr;
  };
  switch (event->type()) {
    case QEvent::MouseButtonDblClick: {
      const auto* mouse = static_cast<QMouseEvent*>(event);
      QDockWidget* meant = pointed(mouse->position().toPoint());
      if (!meant || mouse->button() != Qt::LeftButton) return false;
      doubleClicked(meant);
      return true;
    }
    case QEvent::ContextMenu: {
      const auto* asked = static_cast<QContextMenuEvent*>(event);
      QDockWidget* meant = pointed(asked->pos());
      if (!meant) return false;
      showMenu(meant, asked->globalPos());
      return true;
    }
    case QEvent::MouseButtonRelease:
      m_layout->showTitlesSoon();  // a dock that was dragged out becomes a window now
      return false;
    case QEvent::Paint:
      if (!tabs || tabs->count() > 0) return false;
      putAway(tabs);
      return true;
    default:
      return false;
  }
}

/// Qt leaves a tab bar whose docks have gone where it was, over what stands there now.
void DockGestures::putAway(QTabBar* tabs) {
  QTimer::singleShot(0, tabs, [tabs] {
    if (tabs->count() == 0) tabs->move(-tabs->width(), -tabs->height());
  });
}

void DockGestures::doubleClicked(QDockWidget* dock) {
  if (!dock->isFloating()) return m_layout->toggleEnlarged(dock);
  const QRect whole = dock->screen()->availableGeometry();
  const QRect before = dock->property(kPlaceBefore).toRect();
  if (dock->geometry() != whole) dock->setProperty(kPlaceBefore, dock->geometry());
  dock->setGeometry(dock->geometry() == whole && before.isValid() ? before : whole);
}

void DockGestures::showMenu(QDockWidget* dock, QPoint globalPosition) {
  auto* menu = new QMenu(m_window);
  menu->setObjectName(QStringLiteral("panelMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto add = [menu, dock](const char* name, const QString& text, auto act) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, dock, act);
  };
  add("enlargePanel", m_layout->isEnlarged() ? tr("Put &back") : tr("&Enlarge"), [this, dock] { doubleClicked(dock); });
  add("floatPanel", dock->isFloating() ? tr("Back into the &window") : tr("&Window of its own"),
      [this, dock] { m_layout->setFloating(dock, !dock->isFloating()); });
  add("hidePanel", tr("&Hide"), [dock] { dock->hide(); });
  menu->popup(globalPosition);
}

}  // namespace rewire
