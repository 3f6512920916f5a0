#pragma once

#include "core/run/shown_network.h"
#include "ui/connectivity/drawing/connectivity_layout.h"
#include "ui/connectivity/drawing/connectivity_picture.h"

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;
class QWidget;

namespace rewire {

class CutBar;

/// The rectangle with which links are cut by hand in the connectivity view. Until it is answered it shows the links that cross
/// it, and their number. Nothing is cut before the bar beside it is told to. The rectangle belongs to the picture, and moves
/// and grows with it. Links that cross are found anew when the links of the network change.
class LinkCutter : public QObject {
  Q_OBJECT

 public:
  static constexpr std::int64_t kMostCut = 500'000;  ///< links that are cut at once

  /// `view`: the widget on which the bar appears.
  explicit LinkCutter(QWidget* view);

  /// Takes the network and its picture; called whenever one of them has changed.
  void setPicture(const ShownNetworkPtr& network, const ConnectivityLayout& layout, const PictureTransform& transform,
                  const QRectF& room);

  /// Dragging from a point to others and then letting go, in the view's coordinates.
  void begin(QPointF point);
  void dragTo(QPointF point);
  void release();
  void cancel();
  /// Cuts the links that cross, if the rectangle has been let go of and they are not too many.
  void cut();

  /// A rectangle is dragged, or waits for its answer.
  bool isActive() const { return m_stage != Stage::Idle; }
  bool isAsking() const { return m_stage == Stage::Asking; }
  /// Enter, Delete and Escape, while it is active.
  bool handleKey(int key);

  QRectF rectangle() const { return m_transform.map(m_area); }
  /// Links that cross, and as many of them as are lifted out of the picture.
  std::int64_t links() const { return m_links; }
  const std::vector<NeuronLink>& lifted() const { return m_lifted; }
  /// "312 links", "about 41,200 links", or why there are none.
  QString text() const;

  void paint(QPainter& painter, const Theme& theme, const QFont& font) const;

 Q_SIGNALS:
  void changed();  ///< it looks different, or lifts other links
  void cutRequested(const std::vector<rewire::LinkId>& links);
  void refused(const QString& line);  ///< nothing crosses: why

 private:
  enum class Stage { Idle, Dragging, Asking };

  void findLinks();
  void ask();
  void end();
  bool reachesOnlyTheOutput() const;

  CutBar* m_bar;
  ShownNetworkPtr m_network;
  ConnectivityLayout m_layout;
  PictureTransform m_transform;
  QRectF m_room;
  Stage m_stage = Stage::Idle;
  QPointF m_from;  // in the whole picture, as m_area
  QRectF m_area;
  std::int64_t m_links = 0;
  bool m_exact = true;
  std::vector<NeuronLink> m_lifted;
};

}  // namespace rewire
