#include "ui/connectivity/cutting/link_cutter.h"

#include "ui/connectivity/cutting/cut_bar.h"
#include "ui/connectivity/cutting/link_crossing.h"
#include "ui/connectivity/cutting/network_change.h"
#include "ui/style/number_text.h"
#include "ui/widgets/hover_label.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace rewire {

namespace {

/// While the network trains only its weights change, thirty times a second. Counting millions of links as often would take the
/// time of the window.
bool haveSameLinks(const ShownNetworkPtr& before, const ShownNetworkPtr& now) {
  if (!before || !now) return false;
  const NetworkChange change(*before, *now);
  return !change.network && !change.relinked;
}

}  // namespace

LinkCutter::LinkCutter(QWidget* view) : QObject(view), m_bar(new CutBar(view)) {
  connect(m_bar, &CutBar::accepted, this, &LinkCutter::cut);
  connect(m_bar, &CutBar::rejected, this, &LinkCutter::cancel);
}

void LinkCutter::setPicture(const ShownNetworkPtr& network, const ConnectivityLayout& layout, const PictureTransform& transform,
                            const QRectF& room) {
  const bool sameLinks = transform == m_transform && room == m_room && layout == m_layout && haveSameLinks(m_network, network);
  m_network = network;
  m_layout = layout;
  m_transform = transform;
  m_room = room;
  if (m_stage == Stage::Idle || (m_stage == Stage::Asking && sameLinks)) return;
  findLinks();
  if (m_stage == Stage::Asking) ask();
}

void LinkCutter::begin(QPointF point) {
  m_bar->hide();
  m_stage = Stage::Dragging;
  m_from = m_transform.unmap(point);
  dragTo(point);
}

void LinkCutter::dragTo(QPointF point) {
  if (m_stage != Stage::Dragging) return;
  const QPointF held(std::clamp(point.x(), m_room.left(), m_room.right()), std::clamp(point.y(), m_room.top(), m_room.bottom()));
  m_area = QRectF(m_from, m_transform.unmap(held)).normalized();
  findLinks();
  Q_EMIT changed();
}

void LinkCutter::release() {
  if (m_stage != Stage::Dragging) return;
  m_stage = Stage::Asking;
  ask();
  Q_EMIT changed();
}

void LinkCutter::cancel() {
  if (m_stage == Stage::Idle) return;
  end();
  Q_EMIT changed();
}

void LinkCutter::cut() {
  if (m_stage != Stage::Asking || m_links > kMostCut) return;
  const std::vector<LinkId> links = LinkCrossing(*m_network, m_layout, m_transform, rectangle()).links();
  end();
  Q_EMIT changed();
  Q_EMIT cutRequested(links);
}

void LinkCutter::findLinks() {
  LinkCrossing::Preview preview = LinkCrossing(*m_network, m_layout, m_transform, rectangle()).preview();
  m_links = preview.links;
  m_exact = preview.exact;
  m_lifted = std::move(preview.lifted);
}

void LinkCutter::ask() {
  if (!m_exact) m_links = LinkCrossing(*m_network, m_layout, m_transform, rectangle()).count();
  m_exact = true;
  if (m_links > 0) {
    m_bar->ask(m_links, kMostCut, rectangle(), m_room);
    return;
  }
  const QString line = text();
  end();
  Q_EMIT refused(line);
}

void LinkCutter::end() {
  m_stage = Stage::Idle;
  m_bar->hide();
  m_lifted.clear();
  m_links = 0;
}

bool LinkCutter::handleKey(int key) {
  if (m_stage == Stage::Idle) return false;
  if (key == Qt::Key_Escape) {
    cancel();
    return true;
  }
  if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Delete && key != Qt::Key_Backspace) return false;
  cut();
  return true;
}

bool LinkCutter::reachesOnlyTheOutput() const {
  return m_layout.layers() > 1 && rectangle().left() > m_layout.area(m_layout.layers() - 2, m_transform).right();
}

QString LinkCutter::text() const {
  if (m_links == 1) return tr("1 link");
  if (m_links > 0) return (m_exact ? tr("%1 links") : tr("about %1 links")).arg(groupedNumber(m_links));
  return reachesOnlyTheOutput() ? tr("links to the output are not cut by hand: choose some between the columns before it")
                                : tr("no links cross the rectangle");
}

void LinkCutter::paint(QPainter& painter, const Theme& theme, const QFont& font) const {
  if (m_stage == Stage::Idle) return;
  QColor tint = theme.accent;
  tint.setAlphaF(0.10f);
  painter.save();
  painter.setClipRect(m_room);
  painter.setPen(QPen(theme.accent, 1.5));
  painter.setBrush(tint);
  painter.drawRect(rectangle());
  painter.restore();
  if (m_stage == Stage::Dragging) paintHoverLabel(painter, {text()}, rectangle().bottomRight(), m_room, theme, font);
}

}  // namespace rewire
