#include "ui/statistics/input_map_view.h"

#include "ui/picture/removed_counts.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"
#include "ui/widgets/hover_label.h"

#include <qcustomplot.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr std::size_t kMostMapBytes = 64u << 20;  // all maps together

}  // namespace

InputMapView::InputMapView(QWidget* parent)
    : View({tr("Input map"), "Input map"}, parent),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_epochLabel(new QLabel(this)),
      m_theme(&Theme::light()) {
  setObjectName("inputMapView");
  setMouseTracking(true);
  setWhatsThis(
      tr("How many links each input pixel has. Links that stay weak die and grow again elsewhere, so pixels that tell something "
         "gather "
         "links. Point at a pixel, or choose one with the arrow keys; [ and ] step through the epochs."));
  m_slider->setObjectName("epochSlider");
  m_slider->setAccessibleName(tr("Epoch of the input map"));
  m_slider->setToolTip(
      tr("Goes back through the epochs that were shown here: watch the links move to the pixels that tell the classes apart. The "
         "timeline under the network has all epochs that are kept."));
  m_slider->setRange(0, 0);
  m_epochLabel->setObjectName("epochLabel");
  auto* row = new QHBoxLayout;
  row->addWidget(m_slider, 1);
  row->addWidget(m_epochLabel);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 0, 12, 8);
  column->addStretch(1);
  column->addLayout(row);
  connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
    m_following = value == m_slider->maximum();
    describe();
    update();
  });
  describe();
}

namespace {

/// Links belong to the epoch that is evaluated with them: those of a rewiring to the one that follows it.
int epochOf(const ShownNetwork& network) {
  const bool rewired = !network.past && network.lastRewiring && network.lastRewiring->epoch >= network.epoch;
  return rewired ? network.epoch + 1 : network.epoch;
}

}  // namespace

void InputMapView::showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) {
  const ShownNetworkPtr before = this->network();
  remember(snapshot, network);
  const bool sameRun = before && before->run == network->run && before->layers.size() == network->layers.size();
  if (!sameRun) forget();
  if (network->layers.empty()) {
    describe();
    update();
    return;
  }
  const LayerState& layer = network->layers.front();
  const bool sameLinks = sameRun && layer.topology == before->layers.front().topology && network->removed == before->removed;
  if (sameLinks && !m_maps.empty() && m_epoch == epochOf(*network)) return;
  const std::optional<int> looked = shownEpoch();
  foldInputs();
  m_perturbed.reset();
  m_epoch = epochOf(*network);
  if (m_maps.empty() && m_epoch > 0 && layer.initialTopology) rememberMap(0, layer.initialTopology->outDegree);
  rememberMap(m_epoch, degreesBeforeRemoval(*network, 0, LinkEnd::Out));
  if (!removedLinks(*network, 0).empty()) m_perturbed = Map{m_epoch, degreesLeft(*network, 0, LinkEnd::Out)};
  follow(looked);
}

void InputMapView::setOptionsShown(bool shown) {
  m_slider->setVisible(shown);
}

void InputMapView::setTheme(const Theme& theme) {
  m_theme = theme.dark ? &Theme::darkTheme() : &Theme::light();
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Window, theme.plot);
  setPalette(colours);
  update();
}

void InputMapView::forget() {
  m_maps.clear();
  m_perturbed.reset();
  m_shape.most = 1;
  m_following = true;
  m_pixel.reset();
}

void InputMapView::foldInputs() {
  const std::int32_t most = m_shape.most;
  m_shape = shapeOfInputs(*network());
  m_shape.most = most;
}

// Nearly always the newest; a specimen that somebody held on to may be of an epoch before.
void InputMapView::rememberMap(int epoch, std::vector<std::int32_t> links) {
  if (links.empty()) return;
  m_shape.most = std::max(m_shape.most, *std::max_element(links.begin(), links.end()));
  const auto at = mapFrom(epoch);
  if (at != m_maps.end() && at->epoch == epoch)
    at->links = std::move(links);
  else
    m_maps.insert(at, {epoch, std::move(links)});
  thin();
}

std::vector<InputMapView::Map>::iterator InputMapView::mapFrom(int epoch) {
  return std::lower_bound(m_maps.begin(), m_maps.end(), epoch, [](const Map& map, int first) { return map.epoch < first; });
}

void InputMapView::thin() {
  const std::size_t bytes = m_maps.back().links.size() * sizeof(std::int32_t);
  if (m_maps.size() <= std::clamp<std::size_t>(kMostMapBytes / bytes, 2, kMostMaps)) return;
  std::vector<Map> kept;
  for (std::size_t at = 0; at < m_maps.size(); ++at)
    if (at % 2 == 0 || at + 1 == m_maps.size()) kept.push_back(std::move(m_maps[at]));
  m_maps = std::move(kept);
}

/// Goes to the map of the network that is shown, or stays at the epoch that somebody looks back at.
void InputMapView::follow(std::optional<int> looked) {
  const QSignalBlocker quiet(m_slider);
  const int newest = static_cast<int>(m_maps.size()) - 1;
  const auto at = mapFrom(m_following || network()->past ? m_epoch : looked.value_or(m_epoch));
  m_slider->setRange(0, newest);
  m_slider->setEnabled(newest > 0);
  m_slider->setValue(static_cast<int>(at - m_maps.begin()));
  describe();
  update();
}

const InputMapView::Map* InputMapView::rememberedMap() const {
  if (m_maps.empty()) return nullptr;
  return &m_maps[std::min(static_cast<std::size_t>(m_slider->value()), m_maps.size() - 1)];
}

const InputMapView::Map* InputMapView::shownMap() const {
  return showsPerturbations() ? &*m_perturbed : rememberedMap();
}

bool InputMapView::showsPerturbations() const {
  return m_perturbed && rememberedMap() && rememberedMap()->epoch == m_perturbed->epoch;
}

std::optional<int> InputMapView::shownEpoch() const {
  const Map* map = shownMap();
  return map ? std::optional<int>(map->epoch) : std::nullopt;
}

std::int32_t InputMapView::linksAt(int row, int column) const {
  const Map* map = shownMap();
  const auto pixel = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_shape.width) + static_cast<std::size_t>(column);
  return map && pixel < map->links.size() ? map->links[pixel] : 0;
}

QRectF InputMapView::pixelArea(int row, int column) const {
  const QRectF image = InputMapFrame(pictureArea(), m_shape, textFont()).image;
  const double side = image.width() / m_shape.width;
  return {image.left() + column * side, image.top() + row * side, side, side};
}

QString InputMapView::emptyText() const {
  if (snapshot() && snapshot()->phase == Phase::Loading && !snapshot()->message.empty()) return textOf(snapshot()->message);
  return tr("Here the network will show where it looks:\nthe links of each input pixel.");
}

void InputMapView::describe() {
  const Map* map = shownMap();
  m_slider->setVisible(map != nullptr);
  m_epochLabel->setVisible(map != nullptr);
  if (!map) {
    say(emptyText());
    return;
  }
  const int last = m_maps.back().epoch;
  const QString place =
      map->epoch == last ? tr("epoch %1, newest").arg(map->epoch) : tr("epoch %1 of %2").arg(map->epoch).arg(last);
  const bool some = std::ssize(m_maps) <= last;  // a run that was opened, or a long one
  m_epochLabel->setText(some ? tr("%1 · %2 seen").arg(place).arg(m_maps.size()) : place);
  QString text = tr("Links of each of %1 inputs %2: at most %3. Half of all links leave %4 of the inputs.")
                     .arg(groupedNumber(static_cast<qint64>(map->links.size())), whenOf(*map))
                     .arg(groupedNumber(*std::max_element(map->links.begin(), map->links.end())))
                     .arg(percentText(shareWithHalf(map->links)));
  if (showsPerturbations())
    text += ' ' + tr("Perturbed in the lab: %1 of its links are cut.")
                      .arg(groupedNumber(static_cast<qint64>(removedLinks(*network(), 0).size())));
  if (m_pixel)
    text += ' ' +
            tr("%1: %2 links.").arg(inputName(m_shape, *m_pixel), groupedNumber(map->links[static_cast<std::size_t>(*m_pixel)]));
  say(text);
}

QString InputMapView::whenOf(const Map& map) const {
  if (map.epoch == 0) return tr("at the start");
  return map.epoch > snapshot()->epoch ? tr("in epoch %1").arg(map.epoch) : tr("of epoch %1").arg(map.epoch);
}

QString InputMapView::subject() const {
  const Map* map = shownMap();
  if (!map || !snapshot()->dataset) return {};
  return tr("%1, epoch %2").arg(QString::fromStdString(snapshot()->dataset->title)).arg(map->epoch);
}

QList<QPair<QString, QString>> InputMapView::notes() const {
  const Map* map = shownMap();
  if (!map) return View::notes();
  const bool perturbed = showsPerturbations() && network()->perturbations;
  return notesOfRun(*snapshot(), map->epoch, perturbed ? *network()->perturbations : Perturbations());
}

QString InputMapView::suggestedName() const {
  const Map* map = shownMap();
  return map ? QStringLiteral("input-map-epoch-%1").arg(map->epoch) : QStringLiteral("input-map");
}

QRectF InputMapView::pictureArea() const {
  return {0.0, 0.0, static_cast<double>(width()), static_cast<double>(height() - m_slider->sizeHint().height() - 12)};
}

void InputMapView::paintPicture(QPainter& painter, const QRectF& area, const Theme& theme) const {
  painter.fillRect(area, theme.plot);
  painter.setFont(textFont());
  if (const Map* map = shownMap()) {
    InputMapPainter(painter, m_shape, area, theme, textFont()).paint(whenOf(*map), map->links, showsPerturbations());
    return;
  }
  painter.setPen(theme.mutedText);
  painter.drawText(area.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void InputMapView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme->plot);
  paintPicture(painter, pictureArea(), *m_theme);
  const Map* map = shownMap();
  if (!map || !m_pixel) return;
  const QRectF area = pixelArea(*m_pixel / m_shape.width, *m_pixel % m_shape.width);
  painter.setPen(QPen(m_theme->text, 2.0));
  painter.drawRect(area);
  paintHoverLabel(painter, pixelText(), m_labelAt, QRectF(rect()).adjusted(4, 4, -4, -4), *m_theme, textFont());
}

QStringList InputMapView::pixelText() const {
  const auto pixel = static_cast<std::size_t>(*m_pixel);
  const std::int32_t links = shownMap()->links[pixel];
  QStringList lines{inputName(m_shape, *m_pixel), links == 1 ? tr("1 link") : tr("%1 links").arg(groupedNumber(links))};
  if (showsPerturbations()) lines << tr("%1 before the perturbations").arg(groupedNumber(rememberedMap()->links[pixel]));
  return lines;
}

void InputMapView::mouseMoveEvent(QMouseEvent* event) {
  const QRectF image = InputMapFrame(pictureArea(), m_shape, textFont()).image;
  const Map* map = shownMap();
  std::optional<int> pixel;
  if (map && image.contains(event->position())) {
    const QPointF at = (event->position() - image.topLeft()) / (image.width() / m_shape.width);
    pixel = std::min(m_shape.height - 1, static_cast<int>(at.y())) * m_shape.width +
            std::min(m_shape.width - 1, static_cast<int>(at.x()));
    if (*pixel >= static_cast<int>(map->links.size())) pixel.reset();
  }
  if (!pixel && !m_pixel) return;
  m_pixel = pixel;
  m_labelAt = event->position();
  describe();
  update();
}

void InputMapView::leaveEvent(QEvent*) {
  m_pixel.reset();
  describe();
  update();
}

void InputMapView::keyPressEvent(QKeyEvent* event) {
  const Map* map = shownMap();
  int by = 0;
  switch (event->key()) {
    case Qt::Key_BracketLeft:
      m_slider->setValue(m_slider->value() - 1);
      return;
    case Qt::Key_BracketRight:
      m_slider->setValue(m_slider->value() + 1);
      return;
    case Qt::Key_Left:
      by = -1;
      break;
    case Qt::Key_Right:
      by = 1;
      break;
    case Qt::Key_Up:
      by = -m_shape.width;
      break;
    case Qt::Key_Down:
      by = m_shape.width;
      break;
    default:
      View::keyPressEvent(event);
      return;
  }
  if (!map) return;
  const int pixel = m_pixel ? *m_pixel + by : static_cast<int>(map->links.size()) / 2;
  if (pixel >= 0 && pixel < static_cast<int>(map->links.size())) m_pixel = pixel;
  m_labelAt = pixelArea(*m_pixel / m_shape.width, *m_pixel % m_shape.width).center();
  describe();
  update();
}

void InputMapView::render(QCPPainter& painter, QSize size, const Theme& theme) const {
  paintPicture(painter, QRectF(QPointF(0, 0), QSizeF(size)), theme);
}

QString InputMapView::csv() const {
  QByteArray text = m_perturbed ? "epoch,row,column,links,links_after_perturbations\n" : "epoch,row,column,links\n";
  for (const Map& map : m_maps)
    for (int pixel = 0; pixel < static_cast<int>(map.links.size()); ++pixel) {
      text += QByteArray::number(map.epoch) + ',' + QByteArray::number(pixel / m_shape.width) + ',' +
              QByteArray::number(pixel % m_shape.width) + ',' + QByteArray::number(map.links[static_cast<std::size_t>(pixel)]);
      if (m_perturbed) text += ',';
      if (m_perturbed && m_perturbed->epoch == map.epoch)
        text += QByteArray::number(m_perturbed->links[static_cast<std::size_t>(pixel)]);
      text += '\n';
    }
  return QString::fromLatin1(text);
}

}  // namespace rewire
