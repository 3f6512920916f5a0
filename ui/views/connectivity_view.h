#pragma once

#include "ui/views/connectivity_neurons.h"
#include "ui/views/connectivity_painter.h"
#include "ui/views/connectivity_renderer.h"
#include "ui/views/rewiring_moment.h"
#include "ui/views/view.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace rewire {

/// The network at a glance: the neurons of all layers in columns, the input as the image it is, links as density. At a rewiring
/// the links that die and those that are born are told apart for a moment. The links are drawn by a thread of the view; until a
/// new picture arrives the last one is shown, moved and scaled to where it belongs. Wheel, + − 0, drag and arrow keys zoom and
/// pan; the mouse, or [ ] PgUp PgDn Home End, choose a neuron, which names itself and lifts out its links.
class ConnectivityView : public View {
  Q_OBJECT

 public:
  explicit ConnectivityView(QWidget* parent = nullptr);

  void showSnapshot(const SnapshotPtr& snapshot) override;
  void setTheme(const Theme& theme) override;
  void render(QCPPainter& painter, QSize size, const Theme& theme) const override;

  /// A row a link: layer (0: next to the input), from, to, weight, and the epoch of its birth.
  QString csv() const override;

  /// Rewirings are shown without motion, for the same time.
  void setReduceMotion(bool reduce) { m_reduceMotion = reduce; }

  double zoom() const { return m_transform.zoom; }
  std::optional<NeuronPlace> currentNeuron() const { return m_current; }
  bool isShowingRewiring() const { return m_shownRewiring != nullptr; }

  /// Where a neuron is drawn, in the view's coordinates.
  QPointF positionOf(NeuronPlace place) const { return m_transform.map(m_layout.centre(place)); }

  QSize minimumSizeHint() const override { return {360, 280}; }
  QSize sizeHint() const override { return {760, 560}; }

 Q_SIGNALS:
  void currentNeuronChanged(int layer, int neuron);  ///< by mouse or key; -1, -1: there is none
  void pictureShown();                               ///< a new picture of the links is on its way to the screen
  void rewiringShown(int epoch);                     ///< the links changed by the rewiring after this epoch light up
  void rewiringJoined(int epoch);                    ///< they have joined the picture

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  bool hasNetwork() const { return snapshot() && !snapshot()->layers.empty(); }
  void startRun();
  void relayOut();
  PictureRequest pictureRequest(bool withRewiring) const;
  void requestPicture();
  void takePicture(const PictureImages& images);
  void startMoment(const PictureImages& images);
  void stopMoment();
  void zoomAround(QPointF point, double factor);
  void pan(QPointF by);
  void fit();
  void setTransform(PictureTransform transform);
  void choose(std::optional<NeuronPlace> place, QPointF labelAt);
  void stepNeuron(int layers, int neurons);
  bool moveByKey(int key);
  bool chooseByKey(int key);
  void describe();
  QString emptyText() const;
  ConnectivityPainter::Scene scene() const;
  void paintLinks(QPainter& painter) const;
  void paintLifted(QPainter& painter, ConnectivityPainter& paint);
  void paintEmpty(QPainter& painter, QRectF area, const Theme& theme) const;

  Theme m_theme;
  ConnectivityFrame m_frame;
  ConnectivityLayout m_layout;
  NeuronDegrees m_degrees;
  PictureTransform m_transform;
  PictureImages m_images;                            // the links as they were drawn last
  PictureImages m_overlays;                          // the links of the rewiring that is shown
  std::shared_ptr<const Rewiring> m_wantedRewiring;  // shown as soon as its picture is there
  std::shared_ptr<const Rewiring> m_shownRewiring;
  RewiringMoment m_moment;
  QElapsedTimer m_momentClock;
  QElapsedTimer m_rewiringClock;  // since the last rewiring arrived
  QTimer m_frameTimer;
  std::optional<NeuronPlace> m_current;
  NeuronFacts m_facts;
  LinkCanvas m_liftedCanvas;  // kept for its memory
  QPointF m_labelAt;
  bool m_chosenByMouse = false;
  std::optional<QPointF> m_dragFrom;
  bool m_reduceMotion = false;
  bool m_keyboardFocus = false;
  ConnectivityRenderer m_renderer;  // last: its thread ends before what it draws with
};

}  // namespace rewire
