#pragma once

#include "core/run/shown_network.h"

#include <QRectF>
#include <QWidget>

#include <optional>

namespace rewire {

/// Words for a network that is not where its run stands: "epoch 12 of 60"; empty: it is.
QString pastText(const Snapshot& run, const ShownNetwork& network);

/// Lies over a view that shows an epoch of the past, so that nobody takes it for the present: a tinted line along its upper edge,
/// with the epoch on it. The mouse goes through it; saved pictures do not have it.
class PastSign : public QWidget {
  Q_OBJECT

 public:
  explicit PastSign(QWidget* view);

  void show(const QString& text);  ///< empty: the view shows the present
  void fit();                      ///< to the view's width

  /// Puts the epoch where the view has room: a share of the way from its left edge to its right one, where it is at first.
  void setPlace(double share) { m_place = share; }
  /// Puts it left of this place instead, in pixels.
  void setRight(double right);
  QString text() const { return m_text; }
  QRectF tab() const;  ///< that has the words

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_text;
  double m_place = 1.0;
  std::optional<double> m_right;
};

}  // namespace rewire
