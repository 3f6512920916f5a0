#include "ui/views/connectivity_view.h"

#include "ui/number_text.h"
#include "ui/views/hover_label.h"

#include <qcustomplot.h>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rewire {
namespace {

constexpr double kMostZoom = 60.0;
constexpr double kZoomStep = 1.3;
constexpr double kPanStep = 48.0;
constexpr double kReach = 6.0;       // pixels beside a strip that still count as on it
constexpr int kFrameInterval = 16;   // milliseconds, while a rewiring is shown
constexpr double kLiftedDim = 0.78;  // how far the picture steps back behind the links of one neuron
constexpr double kExportRatio = 2.0;
constexpr std::size_t kMostStrokes = 80;  // links of one neuron that are drawn as strokes

bool sameShape(const Snapshot& a, const Snapshot& b) {
  return a.run == b.run && a.dataset == b.dataset &&
         std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                    [](const LayerState& x, const LayerState& y) {
                      return x.inputs == y.inputs && x.outputs == y.outputs && x.dense() == y.dense();
                    });
}

bool sameLinks(const Snapshot& a, const Snapshot& b) {
  return std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                    [](const LayerState& x, const LayerState& y) { return x.topology == y.topology; });
}

bool sameWeights(const Snapshot& a, const Snapshot& b) {
  return std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                    [](const LayerState& x, const LayerState& y) { return x.weights == y.weights; });
}

QColor veil(QColor colour, double opacity) {
  colour.setAlphaF(static_cast<float>(opacity));
  return colour;
}

void appendRow(QByteArray& text, std::size_t layer, std::int64_t from, std::int64_t to, float weight, int born) {
  text += QByteArray::number(static_cast<qulonglong>(layer)) + ',' + QByteArray::number(static_cast<qlonglong>(from)) + ',' +
          QByteArray::number(static_cast<qlonglong>(to)) + ',' + QByteArray::number(static_cast<double>(weight), 'g', 9) + ',' +
          QByteArray::number(born) + '\n';
}

void appendLayer(QByteArray& text, std::size_t index, const LayerState& layer) {
  std::size_t at = 0;
  for (int to = 0; to < layer.outputs; ++to) {
    const std::size_t end = layer.dense() ? at + static_cast<std::size_t>(layer.inputs)
                                          : static_cast<std::size_t>(layer.topology->indptr[static_cast<std::size_t>(to) + 1]);
    for (std::int64_t from = 0; at < end; ++at, ++from)
      appendRow(text, index, layer.dense() ? from : layer.topology->indices[at], to, (*layer.weights)[at],
                layer.dense() ? 0 : layer.topology->born[at]);
  }
}

}  // namespace

ConnectivityView::ConnectivityView(QWidget* parent) : View(tr("Connectivity"), parent), m_theme(Theme::light()) {
  setObjectName("connectivityView");
  setMouseTracking(true);
  setToolTip(tr(
      "Blue links excite, orange ones inhibit, strong ones stand out. Wheel, + and − zoom, 0 fits, drag or arrows move; [ ] and "
      "Page Up, Page Down choose a neuron."));
  setWhatsThis(
      tr("The neurons of all layers and the links between them: blue links excite, orange ones inhibit, strong ones stand out. "
         "Wheel or "
         "+ and − zoom, 0 fits, dragging or the arrow keys move. Point at a neuron, or choose one with [ and ], Page Up and Page "
         "Down, to "
         "lift out its links."));
  m_frameTimer.setInterval(kFrameInterval);
  m_frameTimer.setTimerType(Qt::PreciseTimer);
  connect(&m_frameTimer, &QTimer::timeout, this, [this] {
    if (m_momentClock.elapsed() >= RewiringMoment::kDuration) stopMoment();
    update();
  });
  connect(&m_renderer, &ConnectivityRenderer::pictureReady, this, &ConnectivityView::takePicture);
  describe();
}

void ConnectivityView::showSnapshot(const SnapshotPtr& snapshot) {
  const SnapshotPtr before = this->snapshot();
  if (before == snapshot) return;
  remember(snapshot);
  if (!before || !sameShape(*before, *snapshot)) {
    startRun();
    return;
  }
  const bool relinked = !sameLinks(*before, *snapshot);
  if (relinked) m_degrees = neuronDegrees(*snapshot);
  if (snapshot->lastRewiring && snapshot->lastRewiring != before->lastRewiring && isVisible())
    m_wantedRewiring = snapshot->lastRewiring;
  if (relinked || !sameWeights(*before, *snapshot)) {
    if (m_current) m_facts = neuronFacts(*snapshot, *m_current);
    requestPicture();
  }
  if (before->epoch != snapshot->epoch || before->phase != snapshot->phase) describe();
  if (!hasNetwork() || before->epoch != snapshot->epoch) update();
}

void ConnectivityView::setTheme(const Theme& theme) {
  m_theme = theme;
  requestPicture();
  update();
}

// Nothing of the last network is kept: another one has other neurons.
void ConnectivityView::startRun() {
  stopMoment();
  m_wantedRewiring = nullptr;
  m_images = {};
  m_overlays = {};
  m_transform = {};
  choose(std::nullopt, {});
  m_degrees = neuronDegrees(*snapshot());
  relayOut();
  describe();
}

void ConnectivityView::relayOut() {
  if (snapshot()) m_frame = ConnectivityFrame(size(), font(), *snapshot());
  m_layout = hasNetwork() ? ConnectivityLayout(*snapshot(), m_frame.network(), m_frame.labelWidth) : ConnectivityLayout();
  requestPicture();
  update();
}

PictureRequest ConnectivityView::pictureRequest(bool withRewiring) const {
  return {.snapshot = snapshot(),
          .layout = m_layout,
          .transform = m_transform,
          .area = m_frame.picture,
          .pixelRatio = devicePixelRatioF(),
          .theme = m_theme,
          .withRewiring = withRewiring};
}

void ConnectivityView::requestPicture() {
  if (!hasNetwork() || !isVisible()) return;
  const bool overlaysMoved = m_shownRewiring && m_overlays.request.transform != m_transform;
  m_renderer.request(pictureRequest(m_wantedRewiring != nullptr || overlaysMoved));
}

void ConnectivityView::takePicture(const PictureImages& images) {
  if (!hasNetwork() || images.request.snapshot->run != snapshot()->run) return;
  m_images = images;
  if (!images.born.isNull()) startMoment(images);
  update();
  Q_EMIT pictureShown();
}

void ConnectivityView::startMoment(const PictureImages& images) {
  m_overlays = images;
  const auto& rewiring = images.request.snapshot->lastRewiring;
  if (!m_wantedRewiring || m_shownRewiring == rewiring) return;  // only drawn anew, at another zoom
  const bool brisk = m_rewiringClock.isValid() && m_rewiringClock.elapsed() < RewiringMoment::kBriskInterval;
  const double dim = m_shownRewiring ? m_moment.dimAt(static_cast<double>(m_momentClock.elapsed())) : 0.0;
  if (m_shownRewiring) stopMoment();
  m_moment.pace = m_reduceMotion ? RewiringMoment::Pace::Still : brisk ? RewiringMoment::Pace::Brisk : RewiringMoment::Pace::Calm;
  m_moment.startDim = dim;
  m_overlays = images;
  m_shownRewiring = rewiring;
  if (m_wantedRewiring == rewiring) m_wantedRewiring = nullptr;
  m_rewiringClock.start();
  m_momentClock.start();
  m_frameTimer.start();
  Q_EMIT rewiringShown(rewiring->epoch);
}

void ConnectivityView::stopMoment() {
  m_frameTimer.stop();
  m_overlays = {};
  if (!m_shownRewiring) return;
  const int epoch = m_shownRewiring->epoch;
  m_shownRewiring = nullptr;
  Q_EMIT rewiringJoined(epoch);
}

void ConnectivityView::setTransform(PictureTransform transform) {
  const QRectF room = m_frame.picture;
  transform.zoom = std::clamp(transform.zoom, 1.0, kMostZoom);
  // The picture never leaves a part of its room empty.
  transform.offset.setX(
      std::clamp(transform.offset.x(), room.right() * (1 - transform.zoom), room.left() * (1 - transform.zoom)));
  transform.offset.setY(
      std::clamp(transform.offset.y(), room.bottom() * (1 - transform.zoom), room.top() * (1 - transform.zoom)));
  if (transform == m_transform) return;
  m_transform = transform;
  requestPicture();
  update();
}

void ConnectivityView::zoomAround(QPointF point, double factor) {
  const double zoom = std::clamp(m_transform.zoom * factor, 1.0, kMostZoom);
  setTransform({zoom, point - m_transform.unmap(point) * zoom});
}

void ConnectivityView::pan(QPointF by) {
  setTransform({m_transform.zoom, m_transform.offset + by});
}

void ConnectivityView::fit() {
  setTransform({});
}

void ConnectivityView::choose(std::optional<NeuronPlace> place, QPointF labelAt) {
  m_labelAt = labelAt;
  if (place == m_current) {
    if (place) update();
    return;
  }
  m_current = place;
  m_facts = place ? neuronFacts(*snapshot(), *place) : NeuronFacts{};
  describe();
  update();
  Q_EMIT currentNeuronChanged(place ? place->layer : -1, place ? place->neuron : -1);
}

void ConnectivityView::stepNeuron(int layers, int neurons) {
  if (!hasNetwork()) return;
  NeuronPlace place = m_current.value_or(NeuronPlace{1, 0});
  if (m_current && layers != 0) {
    const int layer = std::clamp(place.layer + layers, 0, m_layout.layers() - 1);
    const double share = (place.neuron + 0.5) / m_layout.neurons(place.layer);
    if (layer != place.layer) place = {layer, static_cast<int>(share * m_layout.neurons(layer))};
  }
  if (m_current) place.neuron = std::clamp(place.neuron + neurons, 0, m_layout.neurons(place.layer) - 1);
  m_chosenByMouse = false;
  choose(place, positionOf(place));
}

bool ConnectivityView::chooseByKey(int key) {
  const int far = std::numeric_limits<int>::max() / 2;
  switch (key) {
    case Qt::Key_BracketLeft:
      stepNeuron(0, -1);
      return true;
    case Qt::Key_BracketRight:
      stepNeuron(0, 1);
      return true;
    case Qt::Key_PageUp:
      stepNeuron(-1, 0);
      return true;
    case Qt::Key_PageDown:
      stepNeuron(1, 0);
      return true;
    case Qt::Key_Home:
      stepNeuron(0, -far);
      return true;
    case Qt::Key_End:
      stepNeuron(0, far);
      return true;
    case Qt::Key_Escape:
      choose(std::nullopt, {});
      return true;
    default:
      return false;
  }
}

bool ConnectivityView::moveByKey(int key) {
  switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoomAround(m_frame.picture.center(), kZoomStep);
      return true;
    case Qt::Key_Minus:
      zoomAround(m_frame.picture.center(), 1.0 / kZoomStep);
      return true;
    case Qt::Key_0:
      fit();
      return true;
    case Qt::Key_Left:
      pan({kPanStep, 0});
      return true;
    case Qt::Key_Right:
      pan({-kPanStep, 0});
      return true;
    case Qt::Key_Up:
      pan({0, kPanStep});
      return true;
    case Qt::Key_Down:
      pan({0, -kPanStep});
      return true;
    default:
      return false;
  }
}

void ConnectivityView::keyPressEvent(QKeyEvent* event) {
  if (!chooseByKey(event->key()) && !moveByKey(event->key())) {
    View::keyPressEvent(event);
    return;
  }
  if (m_current && !m_chosenByMouse) m_labelAt = positionOf(*m_current);
}

void ConnectivityView::wheelEvent(QWheelEvent* event) {
  zoomAround(event->position(), std::pow(kZoomStep, event->angleDelta().y() / 120.0));
  event->accept();
}

void ConnectivityView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) m_dragFrom = event->position();
}

void ConnectivityView::mouseMoveEvent(QMouseEvent* event) {
  if (m_dragFrom) {
    pan(event->position() - *m_dragFrom);
    m_dragFrom = event->position();
    if (m_transform.zoom > 1.0) setCursor(Qt::ClosedHandCursor);
    return;
  }
  const bool inside = hasNetwork() && m_frame.picture.contains(event->position());
  const auto place = inside ? m_layout.neuronAt(event->position(), m_transform, kReach) : std::nullopt;
  if (!place && !m_chosenByMouse) return;  // a neuron chosen with the keys stays until another is pointed at
  m_chosenByMouse = place.has_value();
  choose(place, event->position());
}

void ConnectivityView::mouseReleaseEvent(QMouseEvent*) {
  m_dragFrom.reset();
  unsetCursor();
}

void ConnectivityView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) fit();
}

void ConnectivityView::leaveEvent(QEvent*) {
  if (m_chosenByMouse) choose(std::nullopt, {});
  m_chosenByMouse = false;
}

// Over the picture the neurons speak for themselves; the help comes above and below it.
bool ConnectivityView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && hasNetwork() && m_frame.picture.contains(static_cast<QHelpEvent*>(event)->pos())) {
    event->ignore();
    return true;
  }
  return View::event(event);
}

void ConnectivityView::focusInEvent(QFocusEvent* event) {
  m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  update();
}

void ConnectivityView::focusOutEvent(QFocusEvent*) {
  m_keyboardFocus = false;
  update();
}

void ConnectivityView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) relayOut();
  View::changeEvent(event);
}

void ConnectivityView::resizeEvent(QResizeEvent*) {
  relayOut();
  setTransform(m_transform);  // keeps within the new room
}

void ConnectivityView::showEvent(QShowEvent*) {
  requestPicture();
}

ConnectivityPainter::Scene ConnectivityView::scene() const {
  return {*snapshot(), m_layout, m_frame, m_degrees, m_theme, m_transform};
}

void ConnectivityView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.plot);
  if (!hasNetwork()) {
    paintEmpty(painter, rect(), m_theme);
    return;
  }
  paintLinks(painter);
  const ConnectivityPainter::Scene shown = scene();
  ConnectivityPainter paint(painter, shown, font());
  paint.paintNeurons();
  paint.paintHeadings();
  paint.paintCounts();
  paint.paintLegend();
  paint.paintStatus(m_shownRewiring.get());
  if (m_current) {
    paintLifted(painter, paint);
    paint.paintMark(*m_current);
    paintHoverLabel(painter, neuronText(*snapshot(), m_layout, m_facts), m_labelAt, QRectF(rect()).adjusted(4, 4, -4, -4),
                    m_theme, font());
  }
  if (!m_keyboardFocus) return;
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(m_theme.accent, 2.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ConnectivityView::paintLinks(QPainter& painter) const {
  const auto placeOf = [this](const PictureRequest& request) {
    const QRectF drawn(request.transform.unmap(request.area.topLeft()), request.area.size() / request.transform.zoom);
    return request.transform == m_transform ? m_frame.picture : m_transform.map(drawn);
  };
  painter.save();
  painter.setClipRect(m_frame.picture);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  if (!m_images.links.isNull()) painter.drawImage(placeOf(m_images.request), m_images.links);
  if (m_current) painter.fillRect(m_frame.picture, veil(m_theme.plot, kLiftedDim));
  if (m_shownRewiring && !m_overlays.born.isNull()) {
    const auto now = static_cast<double>(m_momentClock.elapsed());
    painter.fillRect(m_frame.picture, veil(m_theme.plot, m_moment.dimAt(now)));
    painter.setOpacity(m_moment.diedAt(now));
    painter.drawImage(placeOf(m_overlays.request), m_overlays.died);
    painter.setOpacity(m_moment.bornAt(now));
    painter.drawImage(placeOf(m_overlays.request), m_overlays.born);
  }
  painter.restore();
}

// Few links are strokes; a thousand would take a stroke painter half a second, and are counted like the picture itself.
void ConnectivityView::paintLifted(QPainter& painter, ConnectivityPainter& paint) {
  if (m_facts.lifted.size() <= kMostStrokes) {
    paint.paintLiftedLinks(m_facts.lifted);
    return;
  }
  painter.drawImage(m_frame.picture, drawLifted(pictureRequest(false), m_facts.lifted, m_liftedCanvas));
}

QString ConnectivityView::emptyText() const {
  if (!snapshot() || snapshot()->phase == Phase::Empty)
    return tr("No network yet.\nChoose an experiment and start it to see its links.");
  const QString message = QString::fromStdString(snapshot()->message);
  if (snapshot()->phase == Phase::Loading) return message.isEmpty() ? tr("Loading …") : message;
  return message.isEmpty() ? tr("No network.") : message;
}

void ConnectivityView::paintEmpty(QPainter& painter, QRectF area, const Theme& theme) const {
  QFont larger = font();
  larger.setPointSizeF(larger.pointSizeF() * 1.25);
  painter.setFont(larger);
  painter.setPen(theme.mutedText);
  painter.drawText(area.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void ConnectivityView::render(QCPPainter& painter, QSize size, const Theme& theme) const {
  const QRectF area(QPointF(0, 0), QSizeF(size));
  painter.fillRect(area, theme.plot);
  if (!hasNetwork()) {
    paintEmpty(painter, area, theme);
    return;
  }
  const ConnectivityFrame frame(size, font(), *snapshot());
  const ConnectivityLayout layout(*snapshot(), frame.network(), frame.labelWidth);
  const PictureRequest request{.snapshot = snapshot(),
                               .layout = layout,
                               .transform = {},
                               .area = frame.picture,
                               .pixelRatio = kExportRatio,
                               .theme = theme,
                               .withRewiring = false};
  LinkCanvas canvas;
  painter.drawImage(frame.picture, drawPicture(request, canvas).links);
  const ConnectivityPainter::Scene whole{*snapshot(), layout, frame, m_degrees, theme, {}};
  ConnectivityPainter paint(painter, whole, font());
  paint.paintNeurons();
  paint.paintHeadings();
  paint.paintCounts();
  paint.paintLegend();
  paint.paintStatus(nullptr);
}

QString ConnectivityView::csv() const {
  QByteArray text = "layer,from,to,weight,born\n";
  if (hasNetwork())
    for (std::size_t layer = 0; layer < snapshot()->layers.size(); ++layer) appendLayer(text, layer, snapshot()->layers[layer]);
  return QString::fromLatin1(text);
}

void ConnectivityView::describe() {
  if (!hasNetwork()) {
    setAccessibleDescription(emptyText());
    return;
  }
  QStringList widths{groupedNumber(snapshot()->layers.front().inputs)};
  for (const LayerState& layer : snapshot()->layers) widths << groupedNumber(layer.outputs);
  QString text = tr("Layers of %1 neurons, %2 links, epoch %3.")
                     .arg(widths.join(", "), groupedNumber(snapshot()->links()))
                     .arg(snapshot()->epoch);
  if (m_current) text += ' ' + neuronText(*snapshot(), m_layout, m_facts).join(", ") + '.';
  setAccessibleDescription(text);
}

}  // namespace rewire
