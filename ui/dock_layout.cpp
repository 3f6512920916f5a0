#include "ui/dock_layout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>

namespace rewire {

namespace {
constexpr int kWide = 1280;       // from here on the pictures stand side by side
constexpr int kStateVersion = 1;  // to be raised when a dock is added or renamed
constexpr int kPanelWidth = 270;
constexpr int kSidePictureWidth = 290;
}  // namespace

DockLayout::DockLayout(QMainWindow* window) : QObject(window), m_window(window), m_small(window->width() < kWide) {
  window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
  // The panel takes the whole height: its fields need it more than the pictures below need the width.
  window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  window->setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
  window->setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
  window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

QDockWidget* DockLayout::add(const QString& name, const QString& title, QWidget* content, Place place) {
  auto* dock = new QDockWidget(title, m_window);
  dock->setObjectName(name);
  dock->setAccessibleName(title);
  content->setAttribute(Qt::WA_StyledBackground);
  dock->setWidget(content);
  connect(dock, &QDockWidget::dockLocationChanged, this, &DockLayout::showTitles, Qt::QueuedConnection);
  connect(dock, &QDockWidget::topLevelChanged, this, &DockLayout::showTitles, Qt::QueuedConnection);
  connect(dock, &QDockWidget::visibilityChanged, this, &DockLayout::showTitles, Qt::QueuedConnection);
  m_homes.push_back({dock, place});
  m_docks.push_back(dock);
  return dock;
}

QString DockLayout::key() const {
  return m_small ? QStringLiteral("window/smallDocks") : QStringLiteral("window/wideDocks");
}

void DockLayout::restore() {
  reset();
  m_window->restoreState(QSettings().value(key()).toByteArray(), kStateVersion);
}

void DockLayout::save() const {
  QSettings().setValue(key(), m_window->saveState(kStateVersion));
}

void DockLayout::adaptTo(int width) {
  const bool small = width < kWide;
  if (small == m_small) return;
  if (m_window->isVisible()) save();
  m_small = small;
  restore();
}

void DockLayout::reset() {
  for (const Home& home : m_homes) {
    home.dock->setFloating(false);
    m_window->removeDockWidget(home.dock);
  }
  if (m_small) {
    arrangeSmall();
  } else {
    arrangeWide();
  }
  for (const Home& home : m_homes) home.dock->show();
}

// A dock among tabs has its title in the tab; a second one would only take room.
void DockLayout::showTitles() {
  for (QDockWidget* dock : m_docks) {
    const bool tabbed = !dock->isFloating() && !m_window->tabifiedDockWidgets(dock).isEmpty();
    if (tabbed == (dock->titleBarWidget() != nullptr)) continue;
    QWidget* old = dock->titleBarWidget();
    dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
    delete old;
  }
}

void DockLayout::arrangeWide() {
  QList<QDockWidget*> bottom;
  QList<int> equal;
  for (const Home& home : m_homes) {
    switch (home.place) {
      case Place::Left:
        m_window->addDockWidget(Qt::LeftDockWidgetArea, home.dock);
        break;
      case Place::Right:
        m_window->addDockWidget(Qt::RightDockWidgetArea, home.dock);
        break;
      case Place::Bottom:
        m_window->addDockWidget(Qt::BottomDockWidgetArea, home.dock, Qt::Horizontal);
        bottom << home.dock;
        equal << 100;
        break;
    }
    if (home.place == Place::Left) m_window->resizeDocks({home.dock}, {kPanelWidth}, Qt::Horizontal);
    if (home.place == Place::Right) m_window->resizeDocks({home.dock}, {kSidePictureWidth}, Qt::Horizontal);
  }
  if (bottom.isEmpty()) return;
  m_window->resizeDocks(bottom, equal, Qt::Horizontal);
  m_window->resizeDocks({bottom.front()}, {m_window->height() * 31 / 100}, Qt::Vertical);
}

void DockLayout::arrangeSmall() {
  QDockWidget* first = nullptr;
  for (const Home& home : m_homes) {
    if (home.place == Place::Left) {
      m_window->addDockWidget(Qt::LeftDockWidgetArea, home.dock);
      m_window->resizeDocks({home.dock}, {kPanelWidth - 10}, Qt::Horizontal);
      continue;
    }
    m_window->addDockWidget(Qt::BottomDockWidgetArea, home.dock);
    if (first) m_window->tabifyDockWidget(first, home.dock);
    if (!first) first = home.dock;
  }
  if (!first) return;
  first->raise();
  m_window->resizeDocks({first}, {m_window->height() * 30 / 100}, Qt::Vertical);
}

}  // namespace rewire
