#include "ui/views/input_map_view.h"

#include "ui/number_text.h"
#include "ui/views/hover_label.h"

#include <qcustomplot.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rewire {
namespace {

constexpr std::size_t kMostBytes = 64u << 20;  // of all maps together
constexpr int kSmallestImage = 4;              // fewer rows or columns are no image
constexpr double kMargin = 12.0;

/// 1, 2, 5, 10, 20 …: the smallest such step that divides `range` into at most `most` parts.
int niceStep(int range, int most) {
  int decade = 1;
  while (true) {
    for (const int digit : {1, 2, 5})
      if (range / (digit * decade) < most) return digit * decade;
    decade *= 10;
  }
}

/// The share of the pixels, those with most links first, that hold half of all links.
double shareWithHalf(std::vector<std::int32_t> links) {
  std::sort(links.begin(), links.end(), std::greater<>());
  const auto total = std::accumulate(links.begin(), links.end(), std::int64_t{0});
  std::int64_t sum = 0;
  std::size_t pixels = 0;
  while (pixels < links.size() && 2 * sum < total) sum += links[pixels++];
  return static_cast<double>(pixels) / static_cast<double>(std::max<std::size_t>(1, links.size()));
}

double lineHeight(const QPainter& painter) {
  return std::ceil(QFontMetricsF(painter.font()).height());
}

}  // namespace

InputMapView::InputMapView(QWidget* parent)
    : View(tr("Input map"), parent),
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
  m_slider->setToolTip(tr("Goes back through the epochs: watch the links move to the pixels that tell the classes apart."));
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

void InputMapView::showSnapshot(const SnapshotPtr& snapshot) {
  const SnapshotPtr before = this->snapshot();
  if (before == snapshot) return;
  remember(snapshot);
  const bool sameRun = before && before->run == snapshot->run && before->layers.size() == snapshot->layers.size();
  if (!sameRun) forget();
  if (snapshot->layers.empty()) {
    describe();
    update();
    return;
  }
  const LayerState& layer = snapshot->layers.front();
  if (sameRun && !m_maps.empty() && layer.topology == before->layers.front().topology) return;
  foldInputs();
  if (layer.dense()) {
    rememberMap(0, std::vector<std::int32_t>(static_cast<std::size_t>(layer.inputs), layer.outputs));
  } else {
    const int epoch = snapshot->lastRewiring ? snapshot->lastRewiring->epoch : snapshot->epoch;
    if (m_maps.empty() && epoch > 0 && layer.initialTopology) rememberMap(0, layer.initialTopology->outDegree);
    rememberMap(epoch, layer.topology->outDegree);
  }
  followNewest();
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
  m_most = 1;
  m_following = true;
  m_pixel.reset();
}

void InputMapView::foldInputs() {
  const int inputs = snapshot()->layers.front().inputs;
  const auto& dataset = snapshot()->dataset;
  m_isImage = dataset && dataset->height >= kSmallestImage && dataset->width >= kSmallestImage &&
              dataset->height * dataset->width == inputs;
  m_width = m_isImage ? dataset->width : static_cast<int>(std::ceil(std::sqrt(inputs)));
  m_height = m_isImage ? dataset->height : (inputs + m_width - 1) / m_width;
}

void InputMapView::rememberMap(int epoch, std::vector<std::int32_t> links) {
  if (links.empty()) return;
  m_most = std::max(m_most, *std::max_element(links.begin(), links.end()));
  if (!m_maps.empty() && m_maps.back().epoch == epoch) m_maps.pop_back();
  m_maps.push_back({epoch, std::move(links)});
  thin();
}

void InputMapView::thin() {
  const std::size_t bytes = m_maps.back().links.size() * sizeof(std::int32_t);
  if (m_maps.size() <= std::clamp<std::size_t>(kMostBytes / bytes, 2, kMostMaps)) return;
  std::vector<Map> kept;
  for (std::size_t at = 0; at < m_maps.size(); ++at)
    if (at % 2 == 0 || at + 1 == m_maps.size()) kept.push_back(std::move(m_maps[at]));
  m_maps = std::move(kept);
  const QSignalBlocker quiet(m_slider);  // the same epoch, now at half the place
  m_slider->setValue(m_slider->value() / 2);
}

void InputMapView::followNewest() {
  const QSignalBlocker quiet(m_slider);
  const int newest = static_cast<int>(m_maps.size()) - 1;
  const int value = m_following ? newest : std::min(m_slider->value(), newest);
  m_slider->setRange(0, newest);
  m_slider->setEnabled(newest > 0);
  m_slider->setValue(value);
  describe();
  update();
}

const InputMapView::Map* InputMapView::shownMap() const {
  if (m_maps.empty()) return nullptr;
  return &m_maps[std::min(static_cast<std::size_t>(m_slider->value()), m_maps.size() - 1)];
}

std::optional<int> InputMapView::shownEpoch() const {
  const Map* map = shownMap();
  return map ? std::optional<int>(map->epoch) : std::nullopt;
}

std::int32_t InputMapView::linksAt(int row, int column) const {
  const Map* map = shownMap();
  const auto pixel = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(column);
  return map && pixel < map->links.size() ? map->links[pixel] : 0;
}

QRectF InputMapView::pixelArea(int row, int column) const {
  const QRectF image = frameIn(pictureArea()).image;
  const double side = image.width() / m_width;
  return {image.left() + column * side, image.top() + row * side, side, side};
}

QString InputMapView::pixelName(int pixel) const {
  return m_isImage ? tr("pixel row %1, column %2").arg(pixel / m_width).arg(pixel % m_width)
                   : tr("input %1").arg(groupedNumber(pixel));
}

QString InputMapView::emptyText() const {
  if (snapshot() && snapshot()->phase == Phase::Loading && !snapshot()->message.empty())
    return QString::fromStdString(snapshot()->message);
  return tr("Here the network will show where it looks:\nthe links of each input pixel.");
}

void InputMapView::describe() {
  const Map* map = shownMap();
  m_slider->setVisible(map != nullptr);
  m_epochLabel->setVisible(map != nullptr);
  if (!map) {
    setAccessibleDescription(emptyText());
    return;
  }
  const int last = m_maps.back().epoch;
  m_epochLabel->setText(map->epoch == last ? tr("epoch %1, newest").arg(map->epoch)
                                           : tr("epoch %1 of %2").arg(map->epoch).arg(last));
  QString text = tr("Links of each of %1 inputs after epoch %2: at most %3. Half of all links leave %4 of the inputs.")
                     .arg(groupedNumber(static_cast<qint64>(map->links.size())))
                     .arg(map->epoch)
                     .arg(groupedNumber(*std::max_element(map->links.begin(), map->links.end())))
                     .arg(percentText(std::round(100 * shareWithHalf(map->links)) / 100));
  if (m_pixel)
    text += ' ' + tr("%1: %2 links.").arg(pixelName(*m_pixel), groupedNumber(map->links[static_cast<std::size_t>(*m_pixel)]));
  setAccessibleDescription(text);
}

QRectF InputMapView::pictureArea() const {
  return {0.0, 0.0, static_cast<double>(width()), static_cast<double>(height() - m_slider->sizeHint().height() - 12)};
}

InputMapView::Frame InputMapView::frameIn(const QRectF& area) const {
  const double line = std::ceil(QFontMetricsF(font()).height());
  const double number = QFontMetricsF(font()).horizontalAdvance("000");
  Frame frame;
  frame.heading = {area.left() + kMargin, area.top() + 8, area.width() - 2 * kMargin, 2 * line};
  const double left = area.left() + kMargin + line + number + 10;
  const double barRoom = 18 + 14 + 8 + QFontMetricsF(font()).horizontalAdvance(groupedNumber(m_most)) + 6 + line + kMargin;
  const double top = frame.heading.bottom() + 8;
  const QSizeF most(area.right() - barRoom - left, area.bottom() - 2 * line - 14 - top);
  const double side = std::max(0.0, std::min(most.width() / m_width, most.height() / m_height));
  const double spare = (most.width() - side * m_width) / 2;
  frame.image = {left + spare, top, side * m_width, side * m_height};
  frame.bar = {frame.image.right() + 18, top, 14, frame.image.height()};
  return frame;
}

void InputMapView::paintPicture(QPainter& painter, const QRectF& area, const Theme& theme) const {
  painter.fillRect(area, theme.plot);
  painter.setFont(font());
  const Map* map = shownMap();
  if (!map) {
    painter.setPen(theme.mutedText);
    painter.drawText(area.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
    return;
  }
  const Frame frame = frameIn(area);
  QImage image(m_width, m_height, QImage::Format_RGB32);
  image.fill(theme.plot);
  for (int pixel = 0; pixel < static_cast<int>(map->links.size()); ++pixel) {
    const double share = static_cast<double>(map->links[static_cast<std::size_t>(pixel)]) / m_most;
    image.setPixel(pixel % m_width, pixel / m_width, theme.density[static_cast<std::size_t>(std::lround(255.0 * share))]);
  }
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.drawImage(frame.image, image);
  painter.setPen(QPen(theme.frame, 1.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(frame.image);
  paintHeading(painter, frame, *map, theme);
  paintAxes(painter, frame, theme);
  paintBar(painter, frame, theme);
}

void InputMapView::paintHeading(QPainter& painter, const Frame& frame, const Map& map, const Theme& theme) const {
  const double line = lineHeight(painter);
  QFont bold = font();
  bold.setBold(true);
  painter.setFont(bold);
  painter.setPen(theme.text);
  painter.drawText(frame.heading, Qt::AlignTop | Qt::AlignLeft,
                   map.epoch == 0 ? tr("at the start") : tr("after epoch %1").arg(map.epoch));
  painter.setFont(font());
  painter.setPen(theme.mutedText);
  const QString what = m_isImage ? tr("pixels") : tr("inputs");
  const QString text =
      tr("half of all links leave %1 of the %2").arg(percentText(std::round(100 * shareWithHalf(map.links)) / 100), what);
  painter.drawText(frame.heading.translated(0, line), Qt::AlignTop | Qt::AlignLeft,
                   QFontMetricsF(font()).elidedText(text, Qt::ElideRight, frame.heading.width()));
}

void InputMapView::paintAxes(QPainter& painter, const Frame& frame, const Theme& theme) const {
  const double line = lineHeight(painter);
  const double side = frame.image.width() / m_width;
  painter.setPen(theme.mutedText);
  const int columns = niceStep(m_width, std::max(2, static_cast<int>(frame.image.width() / 34)));
  for (int column = 0; column < m_width; column += columns)
    painter.drawText(QRectF(frame.image.left() + (column + 0.5) * side - 30, frame.image.bottom() + 2, 60, line), Qt::AlignCenter,
                     QString::number(column));
  const int rows = niceStep(m_height, std::max(2, static_cast<int>(frame.image.height() / (1.8 * line))));
  for (int row = 0; row < m_height; row += rows)
    painter.drawText(QRectF(frame.image.left() - 64, frame.image.top() + (row + 0.5) * side - line / 2, 60, line),
                     Qt::AlignVCenter | Qt::AlignRight, QString::number(row));
  painter.setPen(theme.text);
  const QString columnTitle = m_isImage ? tr("pixel column") : tr("input, folded into rows of %1").arg(m_width);
  painter.drawText(QRectF(frame.image.left() - 40, frame.image.bottom() + line + 3, frame.image.width() + 80, line),
                   Qt::AlignCenter, columnTitle);
  painter.save();
  painter.translate(frame.image.left() - QFontMetricsF(font()).horizontalAdvance("000") - 8 - line, frame.image.center().y());
  painter.rotate(-90);
  painter.drawText(QRectF(-frame.image.height() / 2 - 20, 0, frame.image.height() + 40, line), Qt::AlignCenter,
                   m_isImage ? tr("pixel row") : tr("row"));
  painter.restore();
}

void InputMapView::paintBar(QPainter& painter, const Frame& frame, const Theme& theme) const {
  const double line = lineHeight(painter);
  QLinearGradient gradient(frame.bar.bottomLeft(), frame.bar.topLeft());
  for (std::size_t i = 0; i < theme.density.size(); i += 15)
    gradient.setColorAt(static_cast<double>(i) / 255.0, QColor(theme.density[i]));
  painter.fillRect(frame.bar, gradient);
  painter.setPen(QPen(theme.frame, 1.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(frame.bar);
  painter.setPen(theme.mutedText);
  const int step = niceStep(m_most, std::max(2, static_cast<int>(frame.bar.height() / (2.2 * line))));
  for (int links = 0; links <= m_most; links += step)
    painter.drawText(
        QRectF(frame.bar.right() + 6, frame.bar.bottom() - frame.bar.height() * links / m_most - line / 2, 120, line),
        Qt::AlignVCenter, groupedNumber(links));
  painter.setPen(theme.text);
  painter.save();
  painter.translate(frame.bar.right() + 12 + QFontMetricsF(font()).horizontalAdvance(groupedNumber(m_most)),
                    frame.bar.center().y());
  painter.rotate(-90);
  painter.drawText(QRectF(-frame.bar.height() / 2 - 20, 0, frame.bar.height() + 40, line), Qt::AlignCenter,
                   m_isImage ? tr("links per pixel") : tr("links per input"));
  painter.restore();
}

void InputMapView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme->plot);
  paintPicture(painter, pictureArea(), *m_theme);
  const Map* map = shownMap();
  if (!map || !m_pixel) return;
  const QRectF area = pixelArea(*m_pixel / m_width, *m_pixel % m_width);
  painter.setPen(QPen(m_theme->text, 2.0));
  painter.drawRect(area);
  const std::int32_t links = map->links[static_cast<std::size_t>(*m_pixel)];
  const QStringList lines{pixelName(*m_pixel), links == 1 ? tr("1 link") : tr("%1 links").arg(groupedNumber(links))};
  paintHoverLabel(painter, lines, m_labelAt, QRectF(rect()).adjusted(4, 4, -4, -4), *m_theme, font());
}

void InputMapView::mouseMoveEvent(QMouseEvent* event) {
  const QRectF image = frameIn(pictureArea()).image;
  const Map* map = shownMap();
  std::optional<int> pixel;
  if (map && image.contains(event->position())) {
    const QPointF at = (event->position() - image.topLeft()) / (image.width() / m_width);
    pixel = std::min(m_height - 1, static_cast<int>(at.y())) * m_width + std::min(m_width - 1, static_cast<int>(at.x()));
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
      by = -m_width;
      break;
    case Qt::Key_Down:
      by = m_width;
      break;
    default:
      View::keyPressEvent(event);
      return;
  }
  if (!map) return;
  const int pixel = m_pixel ? *m_pixel + by : static_cast<int>(map->links.size()) / 2;
  if (pixel >= 0 && pixel < static_cast<int>(map->links.size())) m_pixel = pixel;
  m_labelAt = pixelArea(*m_pixel / m_width, *m_pixel % m_width).center();
  describe();
  update();
}

void InputMapView::render(QCPPainter& painter, QSize size, const Theme& theme) const {
  paintPicture(painter, QRectF(QPointF(0, 0), QSizeF(size)), theme);
}

QString InputMapView::csv() const {
  QByteArray text = "epoch,row,column,links\n";
  for (const Map& map : m_maps)
    for (int pixel = 0; pixel < static_cast<int>(map.links.size()); ++pixel)
      text += QByteArray::number(map.epoch) + ',' + QByteArray::number(pixel / m_width) + ',' +
              QByteArray::number(pixel % m_width) + ',' + QByteArray::number(map.links[static_cast<std::size_t>(pixel)]) + '\n';
  return QString::fromLatin1(text);
}

}  // namespace rewire
