#include "ui/window/lessons/welcome.h"

#include "core/lesson/shipped_lessons.h"
#include "ui/style/icon.h"
#include "ui/style/language.h"
#include "ui/style/text_size.h"
#include "ui/widgets/text_button.h"
#include "ui/window/lessons/lesson_card.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

constexpr int kMostColumns = 3;
constexpr int kNarrowestColumn = 250;  // pixels at the usual size of text
constexpr int kWidest = 1080;
constexpr int kGap = 16;

QLabel* headingOf(const QString& text) {
  auto* made = new QLabel(text);
  made->setProperty("heading", true);
  return made;
}

/// Places widgets from this row on, and returns the row after them.
template <class Widget>
int placeFrom(int row, QGridLayout* grid, const std::vector<Widget*>& widgets, int columns) {
  int column = 0;
  for (Widget* each : widgets) {
    grid->addWidget(each, row, column);
    if (++column < columns) continue;
    column = 0;
    ++row;
  }
  return row + (column > 0 ? 1 : 0);
}

}  // namespace

Welcome::Welcome(const QStringList& recent, QMainWindow* window) : QFrame(window), m_window(window) {
  setObjectName(QStringLiteral("welcome"));
  setAccessibleName(tr("Welcome"));
  setAttribute(Qt::WA_DeleteOnClose);
  setAutoFillBackground(true);
  auto* content = new QWidget;
  content->setObjectName(QStringLiteral("welcomeContent"));
  auto* rows = new QVBoxLayout(content);
  rows->setContentsMargins(kGap, kGap, kGap, kGap);
  rows->setSpacing(kGap);
  rows->addWidget(makeHeader());
  makeChoices(rows);
  makeRecent(recent);
  rows->addStretch();
  m_scroll = new QScrollArea;
  m_scroll->setObjectName(QStringLiteral("welcomeScroll"));
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_scroll->setWidget(content);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(m_scroll);
  m_stops.push_back(m_close);
  window->installEventFilter(this);
  followTextSize(this, [this] { arrange(); });
  setTheme(Theme::light());
  coverWindow();
}

QWidget* Welcome::makeHeader() {
  auto* header = new QWidget;
  auto* title = new QLabel(tr("Welcome to Rewire"));
  title->setObjectName(QStringLiteral("welcomeTitle"));
  m_close = new QToolButton;
  m_close->setObjectName(QStringLiteral("closeWelcome"));
  m_close->setAccessibleName(tr("close the welcome"));
  m_close->setToolTip(tr("To the window (Escape). Help, Welcome shows this page again."));
  m_close->setAutoRaise(true);
  m_close->setFocusPolicy(Qt::TabFocus);
  connect(m_close, &QToolButton::clicked, this, &QWidget::close);
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(title, 1);
  row->addWidget(m_close, 0, Qt::AlignTop);
  return header;
}

void Welcome::makeChoices(QVBoxLayout* rows) {
  auto* train = textButton("welcomeTrain", tr("Train on MNIST"),
                           tr("A new network, with the settings that Rewire begins with, learns handwritten digits."));
  train->setDefault(true);
  addStop(train, [this] { Q_EMIT trainRequested(); });
  auto* open = textButton("welcomeOpen", tr("Open…"), tr("A project, a model, an experiment or curves (Ctrl+O)."));
  addStop(open, [this] { Q_EMIT openRequested(); });
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap / 2);
  row->addWidget(train);
  row->addWidget(open);
  row->addStretch();
  rows->addLayout(row);
  m_recentHeading = headingOf(tr("Recent files"));
  m_lessonHeading = headingOf(tr("Lessons"));
  m_grid = new QGridLayout;
  m_grid->setSpacing(kGap);
  rows->addLayout(m_grid);
  for (QLabel* heading : {m_recentHeading, m_lessonHeading}) m_grid->addWidget(heading, 0, 0);  // none is a window of its own
}

void Welcome::makeRecent(const QStringList& paths) {
  m_recentHeading->setVisible(!paths.isEmpty());
  for (const QString& path : paths) {
    auto* button = textButton("welcomeRecent", QFileInfo(path).fileName(), path);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addStop(button, [this, path] { Q_EMIT openRecentRequested(path); });
    m_recent.push_back(button);
  }
}

void Welcome::makeCards() {
  m_stops.pop_back();  // the button that closes stays the last
  for (const Lesson& lesson : shippedLessons(lessonLanguage())) {
    auto* card = new LessonCard(lesson);
    card->setTheme(*m_theme);
    addStop(card, [this, name = QString::fromStdString(lesson.name)] { Q_EMIT lessonChosen(name); });
    m_cards.push_back(card);
  }
  m_stops.push_back(m_close);
  arrange();
}

void Welcome::addStop(QPushButton* button, const std::function<void()>& choice) {
  button->setAutoDefault(true);  // Enter presses it
  m_stops.push_back(button);
  connect(button, &QPushButton::clicked, this, [this, choice] {
    close();
    choice();
  });
}

void Welcome::setTheme(const Theme& theme) {
  m_theme = &theme;
  m_close->setIcon(symbolIcon(Symbol::Close, theme.mutedText));
  for (LessonCard* card : m_cards) card->setTheme(theme);
}

/// Below the menu, and over whatever the window has made since.
void Welcome::coverWindow() {
  const int top = m_window->menuBar()->isHidden() ? 0 : m_window->menuBar()->geometry().bottom() + 1;
  setGeometry(0, top, m_window->width(), m_window->height() - top);
  raise();
}

/// As many columns as the text leaves room for.
void Welcome::arrange() {
  const int room = std::min(width(), byTextSize(kWidest)), narrowest = byTextSize(kNarrowestColumn) + kGap;
  const int columns = std::clamp((room - kGap) / narrowest, 1, kMostColumns);
  m_scroll->widget()->setMaximumWidth(room);
  while (QLayoutItem* item = m_grid->takeAt(0)) delete item;  // the widgets stay
  m_grid->addWidget(m_recentHeading, 0, 0, 1, columns);
  const int row = placeFrom(1, m_grid, m_recent, columns);
  m_grid->addWidget(m_lessonHeading, row, 0, 1, columns);
  placeFrom(row + 1, m_grid, m_cards, columns);
  for (int column = 0; column < kMostColumns; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
  const int letters = (room - kGap) / columns - kGap - byTextSize(32);
  for (QPushButton* button : m_recent)
    button->setText(button->fontMetrics().elidedText(button->accessibleName(), Qt::ElideMiddle, letters).replace('&', "&&"));
}

bool Welcome::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) coverWindow();
  return QFrame::eventFilter(watched, event);
}

/// Escape is meant for what lies on top, though the banner below has it as a shortcut.
bool Welcome::event(QEvent* event) {
  const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
  if (!key || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) return QFrame::event(event);
  event->accept();
  if (event->type() == QEvent::KeyPress) close();
  return true;
}

void Welcome::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  arrange();
}

void Welcome::showEvent(QShowEvent* event) {
  QFrame::showEvent(event);
  m_stops.front()->setFocus(Qt::TabFocusReason);
}

void Welcome::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  if (std::exchange(m_drawn, true)) return;
  QTimer::singleShot(0, this, &Welcome::makeCards);
}

/// Tab goes round here: what lies below cannot be seen.
bool Welcome::focusNextPrevChild(bool next) {
  if (!isVisible()) return QFrame::focusNextPrevChild(next);
  const auto at = std::ranges::find(m_stops, m_window->focusWidget());
  const std::size_t count = m_stops.size();
  const std::size_t from = at == m_stops.end() ? count - (next ? 1 : 0) : static_cast<std::size_t>(at - m_stops.begin());
  QWidget* to = m_stops[(from + (next ? 1 : count - 1)) % count];
  to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  m_scroll->ensureWidgetVisible(to, kGap, kGap);
  return true;
}

}  // namespace rewire
