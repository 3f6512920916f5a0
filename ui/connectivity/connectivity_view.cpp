#include "ui/connectivity/connectivity_view.h"

#include "ui/connectivity/connectivity_csv.h"
#include "ui/connectivity/cutting/cut_tool.h"
#include "ui/connectivity/cutting/network_change.h"
#include "ui/connectivity/drawing/connectivity_text.h"
#include "ui/connectivity/neuron_tool.h"
#include "ui/picture/past_sign.h"
#include "ui/style/text_size.h"
#include "ui/widgets/hover_label.h"

#include <QEvent>
#include <QPainter>

namespace rewire {
namespace {

constexpr double kBesideTool = 8.0;  // pixels between words and the buttons
constexpr int kBetweenTools = 6;
constexpr double kLiftedDim = 0.78;  // dims the picture behind the links that are lifted out
constexpr int kHintTime = 3000;      // milliseconds

QColor veil(QColor colour, double opacity) {
  colour.setAlphaF(static_cast<float>(opacity));
  return colour;
}

}  // namespace

ConnectivityView::ConnectivityView(QWidget* parent)
    : View({tr("Connectivity"), "Connectivity"}, parent),
      m_theme(Theme::light()),
      m_cutter(this),
      m_cutTool(new CutTool(this)),
      m_neuronTool(new NeuronTool(this)) {
  setObjectName("connectivityView");
  setMouseTracking(true);
  setToolTip(
      tr("Blue links excite, orange ones inhibit, strong ones stand out. Click a hidden neuron to silence it, drag a "
         "rectangle to cut links; wheel, + and − zoom."));
  setWhatsThis(tr(
      "Blue links excite, orange ones inhibit, strong ones stand out; grey ones are cut. A click on a hidden neuron silences it "
      "or brings it back. A rectangle, drawn with the left button, chooses the links that cross it: nothing is cut before you "
      "say so. Zoomed in, dragging moves the picture instead, unless Shift is held or the cut tool (C) is on. Wheel, + and − "
      "zoom, 0 fits, arrows and the middle button move. [ ] Page Up, Page Down, Home and End choose a neuron, Delete or S "
      "silences it. Silent neurons, without a link in or without one out, are dimmed. The menu Neurons sorts the columns by "
      "degree "
      "or by neighbourhood, and closes the gaps (Ctrl+G): then only the active neurons are drawn."));
  m_hintTimer.setSingleShot(true);
  connect(&m_hintTimer, &QTimer::timeout, this, [this] { showHint({}, m_labelAt); });
  connect(&m_renderer, &ConnectivityRenderer::pictureReady, this, &ConnectivityView::takePicture);
  connect(&m_rewiring, &RewiringDisplay::moved, this, qOverload<>(&QWidget::update));
  connect(&m_rewiring, &RewiringDisplay::pictureNeeded, this, &ConnectivityView::requestPicture);
  connect(&m_rewiring, &RewiringDisplay::began, this, &ConnectivityView::rewiringShown);
  connect(&m_rewiring, &RewiringDisplay::ended, this, &ConnectivityView::rewiringJoined);
  connect(&TextSize::instance(), &TextSize::changed, this, &ConnectivityView::relayOut);
  connect(&m_orders, &OrderKeeper::changed, this, &ConnectivityView::orderChanged);
  connect(m_neuronTool, &NeuronTool::chosen, this, [this](const NeuronChoice& choice) {
    m_orders.choose(choice);
    describe();
  });
  connect(&m_cutter, &LinkCutter::changed, this, &ConnectivityView::lift);
  connect(&m_cutter, &LinkCutter::cutRequested, this, &ConnectivityView::cutRequested);
  connect(&m_cutter, &LinkCutter::refused, this, [this](const QString& line) { showHint(line, m_labelAt); });
  describe();
}

void ConnectivityView::showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) {
  const bool samePhase = this->snapshot() && this->snapshot()->phase == snapshot->phase;
  const ShownNetworkPtr before = this->network();
  remember(snapshot, network);
  const NetworkChange change(before ? *before : ShownNetwork{}, *network);
  if (!before || change.network) {
    startRun();
    return;
  }
  const bool told =
      change.perturbed || before->epoch != network->epoch || before->pinned != network->pinned || before->past != network->past;
  if (change.relinked) m_degrees = neuronDegrees(*network);
  m_rewiring.setSlow(snapshot->speed == Speed::SlowMotion);
  if (network->past) {
    m_rewiring.hold(network->lastRewiring);
  } else if (before->past) {
    m_rewiring.forget();
  } else if (change.rewired && isVisible()) {
    m_rewiring.request(network->lastRewiring);
  }
  const bool marked = network->past && network->lastRewiring != before->lastRewiring;
  m_orders.follow(network, change.relinked || marked);
  if (change.relinked || change.reweighted || marked) {
    if (m_current) m_facts = neuronFacts(*network, *m_current);
    pictureChanged();
  }
  if (told || !samePhase) describe();
  if (told || !hasNetwork()) update();
}

void ConnectivityView::setTheme(const Theme& theme) {
  m_theme = theme;
  setPalette(theme.palette());
  requestPicture();
  update();
}

void ConnectivityView::setReduceMotion(bool reduce) {
  m_reduceMotion = reduce;
  m_rewiring.setReduceMotion(reduce);
}

// Nothing of the last network is kept: another one has other neurons.
void ConnectivityView::startRun() {
  m_rewiring.forget();
  if (network()->past) m_rewiring.hold(network()->lastRewiring);
  m_cutter.cancel();
  m_images = {};
  m_navigation.fit();
  choose(std::nullopt, {});
  m_degrees = neuronDegrees(*network());
  m_orders.begin(network());
  showTools();
  relayOut();
  describe();
}

void ConnectivityView::showTools() {
  m_cutTool->setVisible(hasNetwork() && m_shown.has("links"));
  m_neuronTool->setVisible(hasNetwork() && m_shown.has("view-options"));
}

void ConnectivityView::setShown(const ShownControls& shown) {
  m_shown = shown;
  if (!shown.has("links")) {
    m_cutter.cancel();
    m_cutTool->setChecked(false);
  }
  showTools();
}

void ConnectivityView::relayOut() {
  m_cutTool->moveToCorner(width());
  m_neuronTool->moveTo(m_cutTool->x() - kBetweenTools);
  m_motion.stop();
  if (network()) m_frame = ConnectivityFrame(size(), textFont(), *network());
  m_frame.status.setRight(m_neuronTool->x() - kBesideTool);
  m_layout = hasNetwork() ? layoutIn(m_frame, m_orders.order()) : ConnectivityLayout();
  findChild<PastSign*>()->setRight(m_frame.status.right());  // between what is told of the links and the button
  m_navigation.setRoom(m_frame.picture);                     // keeps within the new room
  pictureChanged();
}

PictureRequest ConnectivityView::pictureRequest(bool withRewiring) const {
  return {.network = network(),
          .layout = m_layout,
          .transform = m_navigation.transform(),
          .area = m_frame.picture,
          .pixelRatio = devicePixelRatioF(),
          .theme = m_theme,
          .withRewiring = withRewiring,
          .silent = m_degrees.silent};
}

/// Follows a change of the network, its layout, its zoom or its position.
void ConnectivityView::pictureChanged() {
  followCurrent();
  if (hasNetwork()) m_cutter.setPicture(network(), m_layout, m_navigation.transform(), m_frame.picture);
  lift();
  requestPicture();
}

void ConnectivityView::requestPicture() {
  if (!hasNetwork() || !isVisible()) return;
  PictureRequest request = pictureRequest(false);
  if (m_motion.isOn()) request.layout = m_motion.now();
  request.withRewiring = m_rewiring.needsPicture(request);
  m_renderer.request(std::move(request));
}

void ConnectivityView::takePicture(const PictureImages& images) {
  if (!hasNetwork() || images.request.network->run != network()->run) return;
  m_images = images;
  m_rewiring.take(images);
  if (m_motion.isOn()) moveOn(images.request.layout);
  update();
  Q_EMIT pictureShown();
}

void ConnectivityView::choose(std::optional<NeuronId> id, QPointF labelAt) {
  m_labelAt = labelAt;
  if (id == m_current) {
    if (id) update();
    return;
  }
  if (id) m_cutter.cancel();
  m_current = id;
  m_facts = id ? neuronFacts(*network(), *id) : NeuronFacts{};
  m_hint.clear();
  lift();
  describe();
  Q_EMIT currentNeuronChanged(id ? id->layer : -1, id ? id->neuron : -1);
}

void ConnectivityView::lift() {
  m_lifted.set(m_cutter.isActive() ? m_cutter.lifted() : m_current ? m_facts.lifted : m_paths);
  update();
}

void ConnectivityView::showPaths(const std::vector<PathLink>& links, const QString& what) {
  constexpr float kFull = 10.0f;  // weak links of a path are seen as well as strong ones
  m_paths.clear();
  for (const PathLink& link : links) m_paths.push_back({{link.layer, link.from}, {link.layer + 1, link.to}, link.weight, kFull});
  const bool told = what != m_pathsName;
  m_pathsName = what;
  if (told) describe();
  lift();
}

void ConnectivityView::showHint(const QString& line, QPointF at) {
  m_hint = line;
  m_labelAt = at;
  if (!line.isEmpty()) m_hintTimer.start(kHintTime);
  describe();
  update();
}

void ConnectivityView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) relayOut();
  View::changeEvent(event);
}

void ConnectivityView::resizeEvent(QResizeEvent*) {
  relayOut();
}

void ConnectivityView::showEvent(QShowEvent*) {
  requestPicture();
}

void ConnectivityView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.plot);
  if (!hasNetwork()) {
    paintEmpty(painter, rect(), m_theme);
    return;
  }
  paintLinks(painter);
  const ConnectivityScene scene{*network(), m_layout, m_frame, m_degrees, m_theme, m_navigation.transform(), rewiredBefore()};
  ConnectivityPainter paint(painter, scene, textFont());
  paint.paintAll(m_rewiring.shown());
  paint.paintRemovedLinks(m_facts.removed);
  m_lifted.paint(painter, paint, pictureRequest(false));
  if (m_current) paint.paintMark(*m_current);
  m_cutter.paint(painter, m_theme, textFont());
  if (const QStringList label = labelText(); !label.isEmpty())
    paintHoverLabel(painter, label, m_labelAt, QRectF(rect()).adjusted(4, 4, -4, -4), m_theme, textFont());
}

void ConnectivityView::paintLinks(QPainter& painter) const {
  const QRectF& room = m_frame.picture;
  painter.save();
  painter.setClipRect(room);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  if (!m_images.links.isNull()) painter.drawImage(shownArea(m_images.request, m_navigation.transform(), room), m_images.links);
  if (m_current || m_cutter.isActive() || !m_paths.empty()) painter.fillRect(room, veil(m_theme.plot, kLiftedDim));
  m_rewiring.paint(painter, m_navigation.transform(), room);
  painter.restore();
}

QStringList ConnectivityView::labelText() const {
  QStringList lines = m_current ? neuronText(*network(), m_layout, m_facts) : QStringList{};
  const QString last = m_hint.isEmpty() && m_current ? silenceText(*network(), *m_current, m_chosenByMouse) : m_hint;
  return last.isEmpty() ? lines : lines << last;
}

void ConnectivityView::paintEmpty(QPainter& painter, QRectF area, const Theme& theme) const {
  QFont larger = textFont();
  larger.setPointSizeF(larger.pointSizeF() * 1.25);
  painter.setFont(larger);
  painter.setPen(theme.mutedText);
  painter.drawText(area.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, waitingText(snapshot().get()));
}

QString ConnectivityView::csv() const {
  return csvOfLinks(network() ? *network() : ShownNetwork{});
}

/// The row of an epoch has the number of links that the rewiring after it moved.
std::optional<std::int64_t> ConnectivityView::rewiredBefore() const {
  if (!network()->past || !network()->lastRewiring || !snapshot()->history) return std::nullopt;
  for (const EpochMetrics& row : *snapshot()->history)
    if (row.epoch == network()->lastRewiring->epoch) return row.linksRewired;
  return std::nullopt;
}

/// The accuracy of the epoch that is shown; empty for a network that the lab has perturbed.
QString ConnectivityView::accuracyInWords() const {
  if (network()->perturbations || !snapshot()->history) return {};
  for (const EpochMetrics& row : *snapshot()->history)
    if (row.epoch == network()->epoch) return tr(" Test accuracy %1 %.").arg(100.0 * row.testAccuracy, 0, 'f', 1);
  return {};
}

void ConnectivityView::describe() {
  if (!hasNetwork()) {
    say(waitingText(snapshot().get()));
    return;
  }
  QString text = networkText(*network()) + accuracyInWords() + neuronsInWords();
  if (m_current) text += ' ' + neuronText(*network(), m_layout, m_facts).join(", ") + '.';
  if (!m_paths.empty()) text += ' ' + tr("Lifted out: %1.").arg(m_pathsName);
  if (m_cutter.isAsking()) text += ' ' + tr("Chosen to be cut: %1.").arg(m_cutter.text());
  if (!m_hint.isEmpty()) text += ' ' + m_hint + '.';
  say(text);
}

}  // namespace rewire
