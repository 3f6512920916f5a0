#include "ui/window/dock_layout.h"

#include "ui/style/text_size.h"
#include "ui/window/dock_gestures.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QSettings>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace rewire {

namespace {
constexpr int kWide = 1280;       // pixels, with text at 100 %: from here on the pictures stand side by side
constexpr int kStateVersion = 5;  // to be raised when a dock is added or renamed
constexpr int kPanelWidth = 270;
constexpr int kRightWidth = 340;
constexpr int kSmallerPart = 36;  // per cent of height or width, of what is not looked at
// If areas fall together, the last one is in front.
constexpr DockLayout::Area kAreas[] = {DockLayout::Area::BottomRight, DockLayout::Area::BottomLeft, DockLayout::Area::Right,
                                       DockLayout::Area::Left};
}  // namespace

DockLayout::DockLayout(QMainWindow* window)
    : QObject(window),
      m_window(window),
      m_gestures(new DockGestures(window, this)),
      m_small(window->width() < byTextSize(kWide)) {
  window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks |
                         QMainWindow::GroupedDragging);  // grouped: a tab can be dragged out of its bar
  // The sliders of the lab take the whole height: they should be seen together.
  window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

QDockWidget* DockLayout::add(const QString& name, const QString& title, QWidget* content, Area area, const QString& behind) {
  auto* dock = new QDockWidget(title, m_window);
  dock->setObjectName(name);
  dock->setAccessibleName(title);
  content->setAttribute(Qt::WA_StyledBackground);
  QSizePolicy policy = content->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  content->setSizePolicy(policy);
  dock->setWidget(content);
  // Behind another tab a dock is out of sight and yet visible to Qt: its controls would take the focus, and its pictures draw.
  connect(dock, &QDockWidget::visibilityChanged, content, &QWidget::setVisible);
  connect(dock, &QDockWidget::dockLocationChanged, this, &DockLayout::showTitlesSoon);
  connect(dock, &QDockWidget::topLevelChanged, this, &DockLayout::showTitlesSoon);
  connect(dock, &QDockWidget::visibilityChanged, this, &DockLayout::showTitlesSoon);
  const auto before =
      std::find_if(m_homes.begin(), m_homes.end(), [&](const Home& home) { return home.dock->objectName() == behind; });
  m_homes.insert(before == m_homes.end() ? before : before + 1, {dock, area});
  m_docks.push_back(dock);
  return dock;
}

QString DockLayout::key() const {
  return m_small ? QStringLiteral("window/smallDocks") : QStringLiteral("window/wideDocks");
}

void DockLayout::bringForward(const QString& name) {
  for (QDockWidget* dock : m_docks) {
    const bool left = m_reduced && dock->isHidden();  // it has no room
    if (dock->objectName() != name || !isAllowed(dock) || left) continue;
    dock->show();
    dock->raise();
  }
}

void DockLayout::restore() {
  reset();
  m_window->restoreState(QSettings().value(key()).toByteArray(), kStateVersion);
  restrict();
}

void DockLayout::save() const {
  const bool aside = m_enlarged || m_reduced;
  QSettings().setValue(key(), m_allowed ? m_whole : aside ? m_before : m_window->saveState(kStateVersion));
}

void DockLayout::adaptTo(int width) {
  const bool small = width < byTextSize(kWide);
  if (small == m_small || m_reduced) return;
  if (m_window->isVisible()) save();
  shrink();
  m_small = small;
  restore();
}

void DockLayout::showOnly(const QStringList& docks, bool central, bool first) {
  shrink();
  if (!m_reduced) m_before = m_window->saveState(kStateVersion);
  m_reduced = true;
  setFixed(true);
  for (QDockWidget* dock : m_docks) dock->setVisible(docks.contains(dock->objectName()) && isAllowed(dock));
  m_window->centralWidget()->setVisible((central && m_centralAllowed) || docks.isEmpty());
  if (!m_small) return giveHeight(central && !docks.isEmpty(), first);
  stackShown();
  if (!central || docks.isEmpty()) return;
  if (hasRoomBeside(m_window->centralWidget()->minimumSizeHint().width())) return shareWidth(first);
  m_window->centralWidget()->setVisible(first);
  if (first)
    for (QDockWidget* dock : m_docks) dock->hide();
}

/// Sets the heights: the view that is looked at has the larger part.
void DockLayout::giveHeight(bool shared, bool centralFirst) {
  QList<QDockWidget*> below;
  for (QDockWidget* dock : m_docks)
    if (!dock->isHidden() && m_window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea) below << dock;
  if (!shared || below.isEmpty()) return;
  const int height = m_window->height() * (centralFirst ? kSmallerPart : 100 - kSmallerPart) / 100;
  m_window->resizeDocks(below, QList<int>(below.size(), height), Qt::Vertical);
}

/// Sets the widths: the docks at the left, or the network where that is looked at, have the larger part.
void DockLayout::shareWidth(bool centralFirst) {
  const int width = roomBesideBars() * (centralFirst ? kSmallerPart : 100 - kSmallerPart) / 100;
  for (QDockWidget* dock : m_docks)
    if (!dock->isHidden()) return m_window->resizeDocks({dock}, {width}, Qt::Horizontal);
}

int DockLayout::roomBesideBars() const {
  int room = m_window->width();
  for (const QToolBar* bar : m_window->findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
    if (bar->isVisible() && m_window->toolBarArea(bar) == Qt::RightToolBarArea) room -= bar->width();
  return room;
}

/// Panels cannot be moved, closed or made windows.
void DockLayout::setFixed(bool fixed) {
  const auto usual = QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable;
  for (QDockWidget* dock : m_docks) dock->setFeatures(fixed ? QDockWidget::NoDockWidgetFeatures : usual);
}

/// Tells whether the docks that are shown, as tabs, leave so many pixels.
bool DockLayout::hasRoomBeside(int width) const {
  int widest = 0;
  for (const QDockWidget* dock : m_docks)
    if (!dock->isHidden()) widest = std::max({widest, dock->widget()->minimumWidth(), dock->widget()->minimumSizeHint().width()});
  return roomBesideBars() - widest >= width;
}

/// Side by side they would be too narrow.
void DockLayout::stackShown() {
  QDockWidget* first = nullptr;
  for (QDockWidget* dock : m_docks) {
    if (dock->isHidden()) continue;
    if (first) {
      m_window->tabifyDockWidget(first, dock);
    } else {
      m_window->addDockWidget(Qt::LeftDockWidgetArea, first = dock);  // beside the network, not below it
    }
  }
}

void DockLayout::showAll() {
  if (!m_reduced) return;
  m_reduced = false;
  setFixed(false);
  m_window->centralWidget()->show();
  m_window->restoreState(std::exchange(m_before, {}), kStateVersion);
  hideForbidden();
}

bool DockLayout::isAllowed(const QDockWidget* dock) const {
  return !m_allowed || m_allowed->contains(dock->objectName());
}

void DockLayout::allowOnly(const std::optional<QStringList>& docks, bool central) {
  if (docks == m_allowed && central == m_centralAllowed) return;
  shrink();
  if (!m_allowed) m_whole = m_reduced ? m_before : m_window->saveState(kStateVersion);
  m_allowed = docks;
  m_centralAllowed = central;
  for (QDockWidget* dock : m_docks) dock->toggleViewAction()->setVisible(isAllowed(dock));
  if (!m_allowed && m_reduced) m_before = std::exchange(m_whole, {});
  if (m_reduced) return;  // until showAll()
  if (!m_allowed) {
    m_window->restoreState(std::exchange(m_whole, {}), kStateVersion);
  } else {
    for (QDockWidget* dock : m_docks) dock->setVisible(isAllowed(dock));
  }
  hideForbidden();
}

void DockLayout::hideForbidden() {
  bool any = false;
  for (QDockWidget* dock : m_docks) {
    if (!isAllowed(dock)) dock->hide();
    any = any || !dock->isHidden();
  }
  m_window->centralWidget()->setVisible(m_centralAllowed || !any);
}

/// The arrangement is another one: it is what comes back.
void DockLayout::restrict() {
  if (!m_allowed) return;
  m_whole = m_window->saveState(kStateVersion);
  hideForbidden();
}

void DockLayout::toggleEnlarged(QWidget* panel) {
  if (m_enlarged) return shrink();
  m_before = m_window->saveState(kStateVersion);
  m_enlarged = panel;
  for (QDockWidget* dock : m_docks) dock->setVisible(dock == panel || (dock->isFloating() && !dock->isHidden()));
  m_window->centralWidget()->setVisible(panel == m_window->centralWidget());
}

void DockLayout::shrink() {
  if (!m_enlarged) return;
  m_enlarged = nullptr;
  m_window->centralWidget()->show();
  m_window->restoreState(std::exchange(m_before, {}), kStateVersion);
  hideForbidden();
}

void DockLayout::setFloating(QDockWidget* dock, bool floating) {
  shrink();
  dock->setFloating(floating);
  dock->show();
  dock->raise();
}

void DockLayout::reset() {
  shrink();
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
  for (const Area area : kAreas) at(area).front()->raise();
  giveSizes();
  restrict();
}

void DockLayout::showTitlesSoon() {
  QMetaObject::invokeMethod(this, &DockLayout::showTitles, Qt::QueuedConnection);
}

// A tab shows the title of its dock; a second title would only take room.
void DockLayout::showTitles() {
  if (m_enlarged && m_enlarged->isHidden()) shrink();  // else the window would be empty
  m_gestures->watch();
  for (QDockWidget* dock : m_docks) {
    const QList<QDockWidget*> beside = m_window->tabifiedDockWidgets(dock);
    const bool tabbed = !dock->isFloating() &&
                        std::any_of(beside.begin(), beside.end(), [](const QDockWidget* other) { return !other->isHidden(); });
    if (tabbed != (dock->titleBarWidget() != nullptr)) {
      QWidget* old = dock->titleBarWidget();
      dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
      delete old;
    }
    if (dock->isFloating()) makeWindow(dock);  // last: a new title makes it a tool again
  }
}

/// Qt floats a dock as a tool of the main window, always above it and known to no task bar. A window can be put anywhere. It is
/// made when the mouse lets go, for it ends a drag.
void DockLayout::makeWindow(QDockWidget* dock) {
  const bool tool = (dock->windowFlags() & Qt::WindowType_Mask) == Qt::Tool;
  if (!tool || dock->isHidden() || QGuiApplication::mouseButtons() != Qt::NoButton) return;
  const QRect place = dock->geometry();
  dock->setWindowFlags((dock->windowFlags() & ~Qt::WindowType_Mask) | Qt::Window | Qt::WindowMinMaxButtonsHint);
  dock->setGeometry(place);
  dock->show();
}

QList<QDockWidget*> DockLayout::at(Area area) const {
  QList<QDockWidget*> docks;
  for (const Home& home : m_homes) {
    if (home.area == area) docks << home.dock;
  }
  return docks;
}

/// Puts the docks into the area as tabs, the first in front.
void DockLayout::stack(Qt::DockWidgetArea area, const QList<QDockWidget*>& docks) {
  const auto direction = area == Qt::BottomDockWidgetArea ? Qt::Horizontal : Qt::Vertical;
  for (QDockWidget* dock : docks) {
    m_window->addDockWidget(area, dock, direction);
    if (dock != docks.front()) m_window->tabifyDockWidget(docks.front(), dock);
  }
}

void DockLayout::arrangeWide() {
  m_window->setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
  stack(Qt::LeftDockWidgetArea, at(Area::Left));
  stack(Qt::RightDockWidgetArea, at(Area::Right));
  stack(Qt::BottomDockWidgetArea, at(Area::BottomLeft));
  stack(Qt::BottomDockWidgetArea, at(Area::BottomRight));
}

void DockLayout::arrangeSmall() {
  m_window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  stack(Qt::LeftDockWidgetArea, at(Area::Left) + at(Area::Right));
  stack(Qt::BottomDockWidgetArea, at(Area::BottomLeft) + at(Area::BottomRight));
}

// Only docks that are shown take a size.
void DockLayout::giveSizes() {
  QDockWidget* left = at(Area::Left).front();
  QDockWidget* right = at(Area::Right).front();
  QDockWidget* first = at(Area::BottomLeft).front();
  QDockWidget* second = at(Area::BottomRight).front();
  if (m_small) {
    m_window->resizeDocks({left}, {byTextSize(kPanelWidth) - 10}, Qt::Horizontal);
    m_window->resizeDocks({first}, {m_window->height() * 30 / 100}, Qt::Vertical);
    return;
  }
  const int rightWidth = std::max(byTextSize(kRightWidth), right->widget()->sizeHint().width());
  const int half = std::max(1, (m_window->width() - rightWidth) / 2);
  m_window->resizeDocks({left, right}, {byTextSize(kPanelWidth), rightWidth}, Qt::Horizontal);
  m_window->resizeDocks({first, second}, {half, half}, Qt::Horizontal);
  m_window->resizeDocks({first}, {m_window->height() * 33 / 100}, Qt::Vertical);
}

}  // namespace rewire
