#include "ui/window/lessons/presenter.h"

#include "ui/lesson/lesson_player.h"
#include "ui/style/text_size.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace rewire {

namespace {

constexpr int kLarger = 150;  // per cent of the size of text before
constexpr int kLittleLarger = 125;
constexpr int kLowScreen = 900;          // pixels: old projectors, where half again as large leaves no room
constexpr double kUsualHeight = 1080.0;  // a screen of more lines shows everything smaller
constexpr int kPointer = 48;             // pixels: seen from the last row

/// A ring around the point that is meant.
QCursor ring(double scale) {
  const int size = static_cast<int>(kPointer * scale);
  QPixmap picture(size, size);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF circle = QRectF(picture.rect()).marginsRemoved(QMarginsF(4.0, 4.0, 4.0, 4.0) * scale);
  painter.setPen(QPen(Qt::white, 7.0 * scale));
  painter.drawEllipse(circle);
  painter.setPen(QPen(QColor(213, 94, 0), 4.0 * scale));
  painter.drawEllipse(circle);
  return QCursor(picture, size / 2, size / 2);
}

}  // namespace

Presenter::Presenter(QMainWindow* window, QWidget* edge, LessonPlayer* lesson)
    : QObject(window), m_window(window), m_edge(edge), m_lesson(lesson) {
  qApp->installEventFilter(this);
  connect(lesson, &LessonPlayer::changed, this, [this] {
    if (m_on && m_lesson->lesson() == nullptr) leave();
  });
}

Presenter::~Presenter() {
  if (m_on) QApplication::restoreOverrideCursor();
}

void Presenter::enter() {
  if (m_on || m_lesson->lesson() == nullptr) return;
  Q_EMIT entering();  // first: the arrangement has the bars
  m_on = true;
  m_wasFull = m_window->isFullScreen();
  m_geometry = m_window->geometry();
  m_percent = TextSize::instance().percent();
  hideBars();
  m_window->setWindowState(m_window->windowState() | Qt::WindowFullScreen);
  m_window->setGeometry(m_window->screen()->geometry());  // also where no window manager does it
  const int height = m_window->screen()->size().height();
  const double scale = std::max(1.0, height / kUsualHeight);
  TextSize::instance().present(static_cast<int>(m_percent * (height < kLowScreen ? kLittleLarger : kLarger) * scale / 100),
                               scale);
  QApplication::setOverrideCursor(ring(scale));
  Q_EMIT entered();
}

void Presenter::hideBars() {
  m_bars.clear();
  const auto hide = [this](QWidget* bar) {
    m_bars.push_back({bar, !bar->isHidden()});
    bar->hide();
  };
  hide(m_window->menuBar());
  hide(m_window->statusBar());
  for (QToolBar* bar : m_window->findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
    if (bar != m_edge) hide(bar);
}

void Presenter::showBars(bool run, bool timeline) {
  for (const Bar& bar : m_bars) {
    if (bar.widget && bar.widget->objectName() == QStringLiteral("runBar")) bar.widget->setVisible(run);
    if (bar.widget && bar.widget->objectName() == QStringLiteral("timelineEdge")) bar.widget->setVisible(timeline);
  }
}

void Presenter::leave() {
  if (!m_on) return;
  m_on = false;
  delete m_black;
  QApplication::restoreOverrideCursor();
  TextSize::instance().endPresenting(m_percent);
  m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, m_wasFull));
  if (!m_window->isMaximized() && !m_wasFull) m_window->setGeometry(m_geometry);
  for (const Bar& bar : m_bars)
    if (bar.widget) bar.widget->setVisible(bar.shown);
  Q_EMIT left();
}

void Presenter::toggleBlack() {
  if (m_black) {
    delete m_black;
    return;
  }
  m_black = new QWidget(m_window);
  m_black->setObjectName(QStringLiteral("blackScreen"));
  m_black->setAutoFillBackground(true);
  m_black->setPalette(QPalette(Qt::black));
  m_black->setGeometry(m_window->rect());
  m_black->show();
  m_black->raise();
}

/// Keys of a lesson that is open in the usual window.
bool Presenter::act(int key) {
  if (key == Qt::Key_PageDown) {
    m_lesson->next();
  } else if (key == Qt::Key_PageUp) {
    m_lesson->previous();
  } else if (key == Qt::Key_F5) {
    enter();
  } else {
    return false;
  }
  return true;
}

bool Presenter::present(int key) {
  switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Down:
      m_lesson->next();
      return true;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
      m_lesson->previous();
      return true;
    case Qt::Key_R:
      m_lesson->restart();
      return true;
    case Qt::Key_B:
      toggleBlack();
      return true;
    case Qt::Key_Escape:
    case Qt::Key_F5:
      leave();
      return true;
    default:
      return false;
  }
}

/// Before the widget that has the focus, and before shortcuts: a remote control sends keys to whoever has it.
bool Presenter::eventFilter(QObject* watched, QEvent* event) {
  const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
  if (!isKey || m_lesson->lesson() == nullptr || QApplication::activeModalWidget() || QApplication::activePopupWidget())
    return QObject::eventFilter(watched, event);
  auto* widget = qobject_cast<QWidget*>(watched);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (!widget || widget->window() != m_window || !plain) return QObject::eventFilter(watched, event);
  if (event->type() == QEvent::ShortcutOverride) {
    const bool mine = m_on || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_F5;
    if (mine) event->accept();  // comes again as a key
    return mine;
  }
  return m_on ? present(key->key()) : act(key->key());
}

}  // namespace rewire
