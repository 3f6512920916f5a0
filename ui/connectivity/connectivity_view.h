#pragma once

#include "core/perturb/perturbations.h"
#include "core/topology/strongest_paths.h"
#include "ui/connectivity/cutting/link_cutter.h"
#include "ui/connectivity/drawing/connectivity_neurons.h"
#include "ui/connectivity/drawing/connectivity_painter.h"
#include "ui/connectivity/drawing/connectivity_renderer.h"
#include "ui/connectivity/drawing/lifted_links.h"
#include "ui/connectivity/drawing/neuron_motion.h"
#include "ui/connectivity/ordering/order_keeper.h"
#include "ui/connectivity/rewiring/rewiring_display.h"
#include "ui/picture/picture_navigation.h"
#include "ui/picture/view.h"
#include "ui/widgets/shown_controls.h"

#include <QTimer>

#include <optional>

namespace rewire {

class CutTool;
class NeuronTool;

/// The network at a glance: the neurons of all layers in columns, the input as its image, links as density. A perturbed network
/// also shows its removed links and neurons. At a rewiring the links that die and those that are born are laid over it for
/// a moment. A thread of the view draws the links. Until a new picture arrives the last one is shown, moved and scaled to its new
/// position. Wheel, + − 0, drag and arrow keys zoom and pan. The mouse, or [ ] PgUp PgDn Home End, choose a neuron, which names
/// itself and lifts out its links. A click on a hidden neuron asks to silence it. A rectangle asks to cut the links that cross
/// it. Hidden neurons stand by index, degree or neighbourhood, all of them or the active ones; they move into a new order. The
/// view itself changes no network.
class ConnectivityView : public View {
  Q_OBJECT

 public:
  explicit ConnectivityView(QWidget* parent = nullptr);

  void showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) override;
  void setTheme(const Theme& theme) override;
  void render(QCPPainter& painter, QSize size, const Theme& theme) const override;
  /// Keeps the mean strength of the links over all networks that are shown to it, and the largest degrees.
  void keepScales(QSize size) override;

  /// A row a link: layer (0: next to the input), from, to, weight, and the epoch of its birth.
  QString csv() const override;

  /// Neurons are silenced and links cut by hand only where that is shown.
  void setShown(const ShownControls& shown);

  /// Lifts these paths out of the picture while no neuron is chosen and nothing is cut; empty: none. `what` names them.
  void showPaths(const std::vector<PathLink>& links, const QString& what);

  /// Rewirings are marked steadily and faintly, without motion, and neurons jump to their new places.
  void setReduceMotion(bool reduce);

  /// Actions that choose how neurons stand, then the one that draws only the active ones.
  QList<QAction*> neuronActions() const;
  void setNeurons(const NeuronChoice& choice);
  const NeuronChoice& neurons() const { return m_orders.choice(); }
  /// Takes that choice from the settings, and writes every other one there from now on.
  void rememberChoices();

  double zoom() const { return m_navigation.zoom(); }
  std::optional<NeuronId> currentNeuron() const { return m_current; }
  bool isShowingRewiring() const { return m_rewiring.shown() != nullptr; }

  /// Position of a neuron in the view's coordinates.
  QPointF positionOf(NeuronId id) const { return m_navigation.transform().map(m_layout.centre(id)); }
  /// The rectangle around links that may be cut.
  const LinkCutter& cutter() const { return m_cutter; }
  /// Positions of the neurons as they are drawn now.
  const ConnectivityLayout& layoutShown() const { return m_layout; }

  QSize minimumSizeHint() const override { return {360, 280}; }
  QSize sizeHint() const override { return {760, 560}; }

 Q_SIGNALS:
  void currentNeuronChanged(int layer, int neuron);  ///< by mouse or key; -1, -1: there is none
  void pictureShown();                               ///< a new picture of the links is on its way to the screen
  void rewiringShown(int epoch);                     ///< the links changed by the rewiring after this epoch light up
  void rewiringJoined(int epoch);                    ///< they have joined the picture
  void pathsLetGo();                                 ///< asks to lift no paths any more
  /// Asks to silence this neuron, or to bring it back if it is silent.
  void silenceToggled(const rewire::HiddenNeuron& neuron);
  /// Asks to cut these links; there is at least one.
  void cutRequested(const std::vector<rewire::LinkId>& links);

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
  void changeEvent(QEvent* event) override;

 private:
  enum class Drag { None, Pan, Cut };

  bool hasNetwork() const { return network() && !network()->layers.empty(); }
  void startRun();
  void showTools();
  PictureImages drawWhole(const ConnectivityFrame& frame, const ConnectivityLayout& layout, const Theme& theme,
                          const std::vector<LinkScale>& scales) const;
  ColumnOrderPtr orderToRender() const;
  ConnectivityLayout layoutIn(const ConnectivityFrame& frame, const ColumnOrderPtr& order) const;
  void orderChanged();
  void moveOn(const ConnectivityLayout& drawn);
  void followCurrent();
  QString neuronsInWords() const;
  QString accuracyInWords() const;
  void relayOut();
  PictureRequest pictureRequest(bool withRewiring) const;
  void pictureChanged();
  void requestPicture();
  void takePicture(const PictureImages& images);
  void choose(std::optional<NeuronId> id, QPointF labelAt);
  void lift();
  void showHint(const QString& line, QPointF at);
  std::optional<NeuronId> neuronUnder(QPointF point) const;
  void startDrag(QPointF point);
  void click(QPointF point);
  void toggleSilence(NeuronId id);
  void adaptCursor(QPointF point);
  bool actByKey(int key);
  void describe();
  std::optional<std::int64_t> rewiredBefore() const;
  QStringList labelText() const;
  void paintLinks(QPainter& painter) const;
  void paintEmpty(QPainter& painter, QRectF area, const Theme& theme) const;

  Theme m_theme;
  ConnectivityFrame m_frame;
  ConnectivityLayout m_layout;
  NeuronDegrees m_degrees;
  std::vector<LinkScale> m_keptScales;      // as keepScales() left them; empty: none
  int m_kept = 0;                           // networks that they are the mean of
  std::vector<std::int32_t> m_keptDegrees;  // the same: the largest degree of each layer
  ColumnOrderPtr m_keptOrder;               // the same: that of the last one, with all that were drawn
  PictureNavigation m_navigation;
  PictureImages m_images;  // the links as they were drawn last
  RewiringDisplay m_rewiring;
  LinkCutter m_cutter;
  CutTool* m_cutTool;
  NeuronTool* m_neuronTool;
  OrderKeeper m_orders;
  NeuronMotion m_motion;
  ShownControls m_shown;
  bool m_reduceMotion = false;
  std::optional<NeuronId> m_current;
  NeuronFacts m_facts;
  LiftedLinks m_lifted;
  std::vector<NeuronLink> m_paths;
  QString m_pathsName;
  QString m_hint;  // said beside the mouse for a short while
  QTimer m_hintTimer;
  QPointF m_labelAt;
  bool m_chosenByMouse = false;
  std::optional<QPointF> m_pressedAt;
  Drag m_drag = Drag::None;
  Drag m_nextDrag = Drag::None;     // begins once the mouse has moved far enough
  ConnectivityRenderer m_renderer;  // last: its thread ends before what it draws with
};

}  // namespace rewire
