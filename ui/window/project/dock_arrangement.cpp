#include "ui/window/project/dock_arrangement.h"

#include <QDockWidget>
#include <QJsonObject>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace rewire {

namespace {

constexpr int kLargestDock = 20'000;
constexpr std::array<std::pair<Qt::DockWidgetArea, const char*>, 4> kSides = {{{Qt::LeftDockWidgetArea, "left"},
                                                                               {Qt::RightDockWidgetArea, "right"},
                                                                               {Qt::TopDockWidgetArea, "top"},
                                                                               {Qt::BottomDockWidgetArea, "bottom"}}};

QString sideName(Qt::DockWidgetArea side) {
  for (const auto& [area, name] : kSides)
    if (area == side) return QString::fromLatin1(name);
  return {};
}

Qt::DockWidgetArea sideNamed(const QString& wanted) {
  for (const auto& [area, name] : kSides)
    if (wanted == QLatin1String(name)) return area;
  return Qt::NoDockWidgetArea;
}

bool standsUpright(Qt::DockWidgetArea side) {
  return side == Qt::LeftDockWidgetArea || side == Qt::RightDockWidgetArea;
}

/// The place of a dock among its tabs. Qt keeps the address of its dock with each tab.
int tabOf(const QMainWindow& window, const QDockWidget* dock) {
  for (const QTabBar* tabs : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
    for (int tab = 0; tab < tabs->count(); ++tab)
      if (tabs->tabData(tab).value<quintptr>() == reinterpret_cast<quintptr>(dock)) return tab;
  return -1;
}

/// The docks that share the place of this one as tabs, itself included, in the order of the tabs.
std::vector<QDockWidget*> tabsWith(const QMainWindow& window, const std::vector<QDockWidget*>& docks, QDockWidget* dock) {
  const QList<QDockWidget*> others = window.tabifiedDockWidgets(dock);
  std::vector<QDockWidget*> tabs;
  std::copy_if(docks.begin(), docks.end(), std::back_inserter(tabs),
               [&](QDockWidget* other) { return other == dock || others.contains(other); });
  std::stable_sort(tabs.begin(), tabs.end(),
                   [&](const QDockWidget* a, const QDockWidget* b) { return tabOf(window, a) < tabOf(window, b); });
  return tabs;
}

/// Behind another tab, a dock hides its content (DockLayout).
bool isInFront(const QDockWidget* dock) {
  return !dock->isHidden() && dock->widget() && dock->widget()->isVisibleTo(dock);
}

QJsonObject describe(const QMainWindow& window, const QDockWidget* dock, int place) {
  QJsonObject described{{QStringLiteral("name"), dock->objectName()},
                        {QStringLiteral("side"), sideName(window.dockWidgetArea(const_cast<QDockWidget*>(dock)))},
                        {QStringLiteral("place"), place},
                        {QStringLiteral("shown"), !dock->isHidden()},
                        {QStringLiteral("front"), isInFront(dock)},
                        {QStringLiteral("floating"), dock->isFloating()}};
  if (!isInFront(dock)) return described;
  described[QStringLiteral("width")] = dock->width();
  described[QStringLiteral("height")] = dock->height();
  return described;
}

/// Docks that share a place, the place's size, and the one in front.
struct Place {
  int number = 0;
  Qt::DockWidgetArea side = Qt::NoDockWidgetArea;
  QSize size;
  std::vector<QDockWidget*> tabs;
  QDockWidget* front = nullptr;
};

int numberOf(const QJsonObject& object, const char* key) {
  return std::clamp(object[QLatin1String(key)].toInt(), 0, kLargestDock);
}

void put(std::vector<Place>& places, QDockWidget* dock, const QJsonObject& described) {
  const Qt::DockWidgetArea side = sideNamed(described[QStringLiteral("side")].toString());
  const int number = numberOf(described, "place");
  auto found = std::find_if(places.begin(), places.end(), [&](const Place& p) { return p.number == number && p.side == side; });
  if (found == places.end()) found = places.insert(places.end(), {number, side, {}, {}, nullptr});
  found->tabs.push_back(dock);
  if (!described[QStringLiteral("front")].toBool()) return;
  found->front = dock;
  found->size = {numberOf(described, "width"), numberOf(described, "height")};
}

void build(QMainWindow& window, const Place& place) {
  for (QDockWidget* dock : place.tabs) {
    window.addDockWidget(place.side, dock, standsUpright(place.side) ? Qt::Vertical : Qt::Horizontal);
    if (dock != place.tabs.front()) window.tabifyDockWidget(place.tabs.front(), dock);
  }
}

/// The height of the row of tabs that a dock shares, which its place has beside it.
int heightOfTabs(const QMainWindow& window, const QDockWidget* dock) {
  if (window.tabifiedDockWidgets(const_cast<QDockWidget*>(dock)).isEmpty()) return 0;
  for (const QTabBar* bar : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
    for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
      if (bar->tabText(tab) == dock->windowTitle()) return bar->height();
  return 0;
}

/// All at once: a size that one dock is given moves its neighbours.
void giveSizes(QMainWindow& window, const std::vector<Place>& places) {
  QList<QDockWidget*> fronts;
  QList<int> widths, heights;
  for (const Place& place : places) {
    if (place.front == nullptr) continue;
    place.front->raise();
    if (place.size.isEmpty() || place.front->isFloating()) continue;
    fronts << place.front;
    widths << place.size.width();
    heights << place.size.height() + heightOfTabs(window, place.front);
  }
  window.resizeDocks(fronts, widths, Qt::Horizontal);
  window.resizeDocks(fronts, heights, Qt::Vertical);
}

}  // namespace

QJsonArray dockArrangement(const QMainWindow& window, const std::vector<QDockWidget*>& docks) {
  std::vector<QDockWidget*> left = docks;
  const auto position = [](const QDockWidget* dock) { return std::pair(dock->x(), dock->y()); };
  std::stable_sort(left.begin(), left.end(), [&](const QDockWidget* a, const QDockWidget* b) {
    return std::pair(isInFront(b), position(a)) < std::pair(isInFront(a), position(b));
  });
  QJsonArray arrangement;
  for (int place = 0; !left.empty(); ++place) {
    for (QDockWidget* dock : tabsWith(window, docks, left.front())) {
      arrangement.append(describe(window, dock, place));
      std::erase(left, dock);
    }
  }
  return arrangement;
}

void arrangeDocks(QMainWindow& window, const std::vector<QDockWidget*>& docks, const QJsonArray& arrangement) {
  std::vector<Place> places;
  std::vector<std::pair<QDockWidget*, QJsonObject>> found;
  for (const QJsonValue& value : arrangement) {
    const QJsonObject described = value.toObject();
    const QString name = described[QStringLiteral("name")].toString();
    const auto dock = std::find_if(docks.begin(), docks.end(), [&](const QDockWidget* d) { return d->objectName() == name; });
    const bool twice = std::any_of(found.begin(), found.end(), [&](const auto& f) { return f.first->objectName() == name; });
    if (dock == docks.end() || twice || sideNamed(described[QStringLiteral("side")].toString()) == Qt::NoDockWidgetArea) continue;
    found.emplace_back(*dock, described);
    put(places, *dock, described);
  }
  for (const auto& [dock, described] : found) {
    dock->setFloating(false);
    window.removeDockWidget(dock);
  }
  for (const Place& place : places) build(window, place);
  for (const auto& [dock, described] : found) {
    dock->setVisible(described[QStringLiteral("shown")].toBool(true));
    if (described[QStringLiteral("floating")].toBool()) dock->setFloating(true);
  }
  giveSizes(window, places);
  // Tabs lose their titles when all is in place (DockLayout), which takes height from others.
  QTimer::singleShot(0, &window, [&window, places] {
    giveSizes(window, places);
    QTimer::singleShot(0, &window, [&window, places] { giveSizes(window, places); });  // raised docks lose theirs only now
  });
}

}  // namespace rewire
