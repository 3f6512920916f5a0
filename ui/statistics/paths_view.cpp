#include "ui/statistics/paths_view.h"

#include "ui/picture/number_table.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"
#include "ui/widgets/hover_label.h"

#include <qcustomplot.h>

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rewire {

namespace {

bool isSameNetwork(const ShownNetwork& a, const ShownNetwork& b) {
  return a.run == b.run && std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                                      [](const LayerState& one, const LayerState& other) {
                                        return one.topology == other.topology && one.weights == other.weights;
                                      });
}

}  // namespace

PathsView::PathsView(QWidget* parent) : View({tr("Strongest paths"), "Strongest paths"}, parent), m_theme(&Theme::light()) {
  setObjectName("pathsView");
  setMouseTracking(true);
  setToolTip(
      tr("A path from a pixel to a class is as strong as its weakest link. Click a pixel, or the name of a class, to see its "
         "strongest paths in the network."));
  setWhatsThis(tr(
      "For each class, how strong the strongest path from every pixel is. A path is as strong as its weakest link, measured by "
      "the largest weight of its layer. So pixels high on the scale reach the class by strong links alone, whatever the sign of "
      "their "
      "weights. Click a pixel to see its path in the network, or the name of a class for its strongest ones. By keyboard: "
      "arrows choose a pixel, [ and ] a class, Home the whole class, Enter shows the paths, Escape lets go."));
  connect(&m_search, &PathSearch::found, this, &PathsView::take);
  describe();
}

void PathsView::showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) {
  const ShownNetworkPtr before = this->network();
  remember(snapshot, network);
  if (!before || before->run != network->run || network->layers.empty()) {
    letGo();
    m_found.reset();
    m_pointed.reset();
    m_keptLargest = 0.0f;
  }
  const bool known = before && isSameNetwork(*before, *network);
  if (!network->layers.empty() && !known) return m_search.ask(network);
  describe();
  update();
}

/// An answer about a run that is gone is not of interest.
void PathsView::take(const std::shared_ptr<const FoundPaths>& found) {
  if (found->network->run != network()->run || network()->layers.empty()) return;
  m_found = found;
  m_shape = shapeOfInputs(*found->network);
  tellChosen();
  describe();
  update();
  Q_EMIT pathsFound();
}

void PathsView::setTheme(const Theme& theme) {
  m_theme = theme.dark ? &Theme::darkTheme() : &Theme::light();
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Window, theme.plot);
  setPalette(colours);
  update();
}

void PathsView::keepScales(QSize) {
  if (m_found) m_keptLargest = std::max(m_keptLargest, m_found->paths.largest());
}

PathFrame PathsView::frame() const {
  return {QRectF(rect()), m_shape, m_found->paths.classes(), textFont()};
}

QString PathsView::className(int classIndex) const {
  const auto& dataset = m_found->network->dataset;
  const auto at = static_cast<std::size_t>(classIndex);
  return dataset && at < dataset->classes.size() ? QString::fromStdString(dataset->classes[at]) : QString::number(classIndex);
}

QString PathsView::emptyText() const {
  if (snapshot() && snapshot()->phase == Phase::Loading && !snapshot()->message.empty()) return textOf(snapshot()->message);
  return tr("Here the network will show which pixels reach each class\nby a path of strong links.");
}

PathPicture PathsView::pictureNow() const {
  PathPicture picture;
  const bool perturbed = m_found->network->perturbations != nullptr;
  picture.heading = perturbed ? tr("Strongest paths, epoch %1, perturbed in the lab").arg(m_found->network->epoch)
                              : tr("Strongest paths, epoch %1").arg(m_found->network->epoch);
  picture.second = strongestInWords(true);
  for (int i = 0; i < m_found->paths.classes(); ++i) picture.classes << className(i);
  picture.largest = std::max(m_keptLargest, m_found->paths.largest());
  return picture;
}

/// The strongest path of all, shortly for the picture, or in a sentence.
QString PathsView::strongestInWords(bool shortly) const {
  const StrongestPaths& paths = m_found->paths;
  PathPlace best{0, 0};
  for (int i = 0; i < paths.classes(); ++i) {
    const std::vector<std::int32_t> first = paths.strongestPixels(i, 1);
    if (!first.empty() && paths.strength(first.front(), i) > paths.strength(*best.pixel, best.classIndex))
      best = {i, first.front()};
  }
  const float strength = paths.strength(*best.pixel, best.classIndex);
  if (strength == 0.0f) return tr("No path leads from a pixel to a class.");
  const QString words =
      shortly ? tr("The strongest: %1 to class %2, weakest link %3")
              : tr("The strongest leads from %1 to class %2: its weakest link has %3 of the largest weight of its layer.");
  return words.arg(inputName(m_shape, *best.pixel), className(best.classIndex), percentText(static_cast<double>(strength), 1));
}

QStringList PathsView::placeText(const PathPlace& place) const {
  const QString name = className(place.classIndex);
  if (!place.pixel) return {tr("class %1").arg(name), tr("click for its strongest paths")};
  const float strength = m_found->paths.strength(*place.pixel, place.classIndex);
  QStringList lines{tr("%1 to class %2").arg(inputName(m_shape, *place.pixel), name)};
  if (strength == 0.0f) return lines << tr("no path leads there");
  return lines << tr("weakest link of its strongest path: %1").arg(percentText(static_cast<double>(strength), 1))
               << tr("of the largest weight of its layer");
}

void PathsView::describe() {
  if (!m_found) {
    say(emptyText());
    return;
  }
  QString text = tr("Strongest paths from %1 inputs to %2 classes, epoch %3.")
                     .arg(groupedNumber(m_found->paths.pixels()), groupedNumber(m_found->paths.classes()))
                     .arg(m_found->network->epoch);
  text += ' ' + strongestInWords(false);
  if (m_pointed) text += ' ' + placeText(*m_pointed).join(", ") + '.';
  say(text);
}

void PathsView::paintPicture(QPainter& painter, const QRectF& area, const Theme& theme, const PathPicture& picture) const {
  const PathFrame frame(area, m_shape, m_found->paths.classes(), textFont());
  paintPaths(painter, frame, m_found->paths, m_shape, picture, theme, textFont());
}

namespace {

void paintWords(QPainter& painter, const QRectF& area, const QString& words, const Theme& theme) {
  painter.setFont(textFont());
  painter.setPen(theme.mutedText);
  painter.drawText(area.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, words);
}

}  // namespace

void PathsView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme->plot);
  if (!m_found) return paintWords(painter, rect(), emptyText(), *m_theme);
  PathPicture picture = pictureNow();
  picture.chosen = m_chosen;
  picture.pointed = m_pointed;
  paintPicture(painter, rect(), *m_theme, picture);
  if (m_pointed)
    paintHoverLabel(painter, placeText(*m_pointed), m_labelAt, QRectF(rect()).adjusted(4, 4, -4, -4), *m_theme, textFont());
}

void PathsView::render(QCPPainter& painter, QSize size, const Theme& theme) const {
  const QRectF area(QPointF(0, 0), QSizeF(size));
  painter.fillRect(area, theme.plot);
  if (!m_found) return paintWords(painter, area, emptyText(), theme);
  paintPicture(painter, area, theme, pictureNow());
}

QString PathsView::csv() const {
  QString text = QStringLiteral("class,row,column,weakest_link\n");
  for (int i = 0; m_found && i < m_found->paths.classes(); ++i) {
    const QString name = inCsv(className(i));
    for (int pixel = 0; pixel < m_found->paths.pixels(); ++pixel)
      text += QStringLiteral("%1,%2,%3,%4\n")
                  .arg(name)
                  .arg(pixel / m_shape.width)
                  .arg(pixel % m_shape.width)
                  .arg(static_cast<double>(m_found->paths.strength(pixel, i)), 0, 'g', 6);
  }
  return text;
}

std::optional<PathPlace> PathsView::placeAt(QPointF at) const {
  if (!m_found) return std::nullopt;
  const PathFrame areas = frame();
  for (int i = 0; i < m_found->paths.classes(); ++i) {
    const QRectF& image = areas.images[static_cast<std::size_t>(i)];
    if (areas.names[static_cast<std::size_t>(i)].contains(at)) return PathPlace{i, std::nullopt};
    if (!image.contains(at)) continue;
    const QPointF inside = (at - image.topLeft()) / (image.width() / m_shape.width);
    const int pixel = std::min(m_shape.height - 1, static_cast<int>(inside.y())) * m_shape.width +
                      std::min(m_shape.width - 1, static_cast<int>(inside.x()));
    if (pixel < m_found->paths.pixels()) return PathPlace{i, pixel};
  }
  return std::nullopt;
}

void PathsView::point(const std::optional<PathPlace>& place, QPointF labelAt) {
  if (!place && !m_pointed) return;
  m_pointed = place;
  m_labelAt = labelAt;
  setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
  describe();
  update();
}

void PathsView::letGo() {
  if (m_chosen) choose(std::nullopt);
}

void PathsView::choose(const std::optional<PathPlace>& place) {
  m_chosen = place;
  if (place) {
    tellChosen();
  } else {
    Q_EMIT pathsChosen({}, {});
  }
  update();
}

void PathsView::tellChosen() {
  if (!m_chosen || !m_found) return;
  const int classIndex = m_chosen->classIndex;
  const std::vector<std::int32_t> pixels =
      m_chosen->pixel ? std::vector{*m_chosen->pixel} : m_found->paths.strongestPixels(classIndex, kMostPaths);
  const QString what =
      m_chosen->pixel ? tr("strongest path from %1 to class %2").arg(inputName(m_shape, *m_chosen->pixel), className(classIndex))
                      : tr("%1 strongest paths to class %2").arg(groupedNumber(std::ssize(pixels)), className(classIndex));
  Q_EMIT pathsChosen(m_found->linksFrom(pixels, classIndex), what);
}

/// The label beside the mouse says more than the tooltip, which would cover it.
bool PathsView::event(QEvent* event) {
  return (event->type() == QEvent::ToolTip && m_pointed) || View::event(event);
}

void PathsView::mouseMoveEvent(QMouseEvent* event) {
  point(placeAt(event->position()), event->position());
}

void PathsView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_found) return View::mouseReleaseEvent(event);
  const std::optional<PathPlace> place = placeAt(event->position());
  choose(place == m_chosen ? std::nullopt : place);
}

void PathsView::leaveEvent(QEvent*) {
  point(std::nullopt, {});
}

/// A place beside the one that is pointed at.
std::optional<PathPlace> PathsView::placeByKey(int key) const {
  const int classes = m_found->paths.classes();
  const int middle = (m_shape.height / 2) * m_shape.width + m_shape.width / 2;
  PathPlace place = m_pointed.value_or(m_chosen.value_or(PathPlace{0, std::min(middle, m_found->paths.pixels() - 1)}));
  const auto move = [&](int by) {
    const int pixel = place.pixel.value_or(middle) + by;
    if (pixel >= 0 && pixel < m_found->paths.pixels()) place.pixel = pixel;
  };
  switch (key) {
    case Qt::Key_BracketLeft:
      place.classIndex = (place.classIndex + classes - 1) % classes;
      break;
    case Qt::Key_BracketRight:
      place.classIndex = (place.classIndex + 1) % classes;
      break;
    case Qt::Key_Home:
      place.pixel.reset();
      break;
    case Qt::Key_Left:
      move(-1);
      break;
    case Qt::Key_Right:
      move(1);
      break;
    case Qt::Key_Up:
      move(-m_shape.width);
      break;
    case Qt::Key_Down:
      move(m_shape.width);
      break;
    default:
      return std::nullopt;
  }
  return place;
}

bool PathsView::actByKey(int key) {
  if (key == Qt::Key_Escape) {
    letGo();
    point(std::nullopt, {});
  } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    choose(m_pointed == m_chosen ? std::nullopt : m_pointed);
  } else if (const auto place = placeByKey(key)) {
    const QRectF area = place->pixel ? pixelArea(place->classIndex, *place->pixel) : nameArea(place->classIndex);
    point(place, area.center());
  } else {
    return false;
  }
  return true;
}

void PathsView::keyPressEvent(QKeyEvent* event) {
  if (!m_found || !actByKey(event->key())) View::keyPressEvent(event);
}

}  // namespace rewire
