#include "ui/pair/pair_view.h"

#include "ui/pair/pair_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"

#include <qcustomplot.h>
#include <QMouseEvent>
#include <QToolTip>

namespace rewire {

namespace {

PairRequest requestFor(const std::array<PairedRun, 2>& runs) {
  return {runs[kLeft].folder.toStdString(), runs[kRight].folder.toStdString()};
}

}  // namespace

PairView::PairView(QWidget* parent) : View({tr("Side by side"), "Side by side"}, parent), m_theme(Theme::light()) {
  setObjectName(QStringLiteral("pairView"));
  setMouseTracking(true);
  setAutoFillBackground(true);
  setWhatsThis(tr(
      "Two networks of the panel Runs beside each other. Links and pixels that only the left one has are blue, those that only "
      "the right one has orange; those that both have stand out. Point at a pixel of an input map for its links."));
  for (const Side side : kSides)
    connect(&m_renderers[side], &ConnectivityRenderer::pictureReady, this, [this, side](const PictureImages& images) {
      if (!m_pair || images.request.network != (side == kLeft ? m_pair->left : m_pair->right)) return;
      m_links[side] = images.links;
      update();
      if (!m_links[kLeft].isNull() && !m_links[kRight].isNull()) Q_EMIT picturesShown();
    });
  connect(&TextSize::instance(), &TextSize::changed, this, &PairView::relayOut);
  describe();
}

void PairView::compare(const PairedRun& left, const PairedRun& right) {
  m_runs = {left, right};
  m_pair = nullptr;
  m_facts = nullptr;
  m_links = {};
  relayOut();
  Q_EMIT pairRequested(requestFor(m_runs));
}

void PairView::showPair(const NetworkPairPtr& pair) {
  if (!(pair->request == requestFor(m_runs))) return;  // others were chosen since
  m_pair = pair;
  m_facts = pair->error.empty() ? std::make_shared<const PairFacts>(*pair) : nullptr;
  relayOut();
}

void PairView::setTheme(const Theme& theme) {
  m_theme = theme;
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Window, theme.plot);
  setPalette(colours);
  relayOut();
}

std::optional<PairScene> PairView::sceneIn(const QRectF& area, const Theme& theme) const {
  if (!m_facts) return std::nullopt;
  return PairScene(m_pair, m_facts, {m_runs[kLeft].name, m_runs[kRight].name}, area, theme, textFont());
}

void PairView::relayOut() {
  m_scene = sceneIn(QRectF(rect()), m_theme);
  requestPictures();
  describe();
  update();
}

void PairView::requestPictures() {
  if (!m_scene || !isVisible()) return;
  for (const Side side : kSides) m_renderers[side].request(m_scene->requestOf(side, devicePixelRatioF()));
}

QString PairView::emptyText() const {
  if (m_pair && !m_pair->error.empty()) return textOf(m_pair->error);
  if (!m_runs[kLeft].folder.isEmpty()) return tr("Reading the networks …");
  return tr("Choose two runs in the panel Runs and press Side by side: what their networks share is drawn here.");
}

void PairView::describe() {
  if (!m_facts) return say(emptyText());
  say(tr("%1 on the left, %2 on the right. %3").arg(m_runs[kLeft].name, m_runs[kRight].name, sharedText(*m_pair).join(' ')));
}

void PairView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.plot);
  if (m_scene) return m_scene->paint(painter, m_links);
  painter.setFont(textFont());
  painter.setPen(m_theme.mutedText);
  painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void PairView::render(QCPPainter& painter, QSize size, const Theme& theme) const {
  const QRectF area(QPointF(0, 0), QSizeF(size));
  painter.fillRect(area, theme.plot);
  const auto scene = sceneIn(area, theme);
  if (!scene) return;
  LinkCanvas canvas;
  std::array<QImage, 2> links;
  for (const Side side : kSides) links[side] = drawPicture(scene->requestOf(side, 2.0), canvas).links;
  scene->paint(painter, links);
}

void PairView::resizeEvent(QResizeEvent*) {
  relayOut();
}

void PairView::showEvent(QShowEvent*) {
  requestPictures();
}

void PairView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) relayOut();
  View::changeEvent(event);
}

void PairView::mouseMoveEvent(QMouseEvent* event) {
  const QStringList hint = m_scene ? m_scene->hintAt(event->position()) : QStringList();
  QToolTip::showText(event->globalPosition().toPoint(), hint.join('\n'), this);
}

QString PairView::csv() const {
  return pairCsv(m_pair ? *m_pair : NetworkPair());
}

QString PairView::subject() const {
  return m_facts ? tr("%1 and %2").arg(m_runs[kLeft].name, m_runs[kRight].name) : QString();
}

QList<QPair<QString, QString>> PairView::notes() const {
  if (!m_facts) return {};
  return {{"Left", QStringLiteral("%1, epoch %2").arg(m_runs[kLeft].folder).arg(m_pair->left->epoch)},
          {"Right", QStringLiteral("%1, epoch %2").arg(m_runs[kRight].folder).arg(m_pair->right->epoch)}};
}

QString PairView::suggestedName() const {
  return QStringLiteral("side-by-side");
}

}  // namespace rewire
