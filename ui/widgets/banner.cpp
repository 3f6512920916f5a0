#include "ui/widgets/banner.h"

#include "ui/style/icon.h"
#include "ui/style/phrase_text.h"
#include "ui/widgets/text_button.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace rewire {

namespace {
constexpr int kBannerIcon = 20;

Banner::Reason reasonOf(NoticeAbout about) {
  switch (about) {
    case NoticeAbout::Opening:
      return Banner::Reason::Opening;
    case NoticeAbout::Saving:
      return Banner::Reason::Saving;
    case NoticeAbout::Order:
      return Banner::Reason::Order;
    case NoticeAbout::Run:
      break;
  }
  return Banner::Reason::Run;
}

}  // namespace

Banner::Banner(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("banner"));
  m_icon = new QLabel;
  m_icon->setFixedSize(kBannerIcon, kBannerIcon);
  m_text = new QLabel;
  m_text->setObjectName(QStringLiteral("bannerText"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_text->setFocusPolicy(Qt::NoFocus);  // the banner itself is read out
  auto* escape = new QAction(tr("Dismiss"), this);
  escape->setShortcut(QKeySequence(Qt::Key_Escape));
  connect(escape, &QAction::triggered, this, &Banner::decline);
  addAction(escape);
  m_close = new QToolButton;
  m_close->setObjectName(QStringLiteral("bannerClose"));
  m_close->setAccessibleName(tr("dismiss this message"));
  m_close->setToolTip(tr("Dismiss this message (Esc)"));
  m_close->setAutoRaise(true);
  m_close->setFocusPolicy(Qt::TabFocus);
  connect(m_close, &QToolButton::clicked, this, &Banner::decline);
  makeButtons();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 8, 8, 8);
  row->setSpacing(10);
  row->addWidget(m_icon, 0, Qt::AlignVCenter);
  row->addWidget(m_text, 1);
  row->addWidget(m_goBack);
  row->addWidget(m_goOn);
  row->addWidget(m_close, 0, Qt::AlignTop);
  setTheme(Theme::light());
  hide();
}

void Banner::makeButtons() {
  m_goBack = textButton("goBack", tr("Back to the last epoch"),
                        tr("The network as it was at the end of that epoch, with the settings of then."));
  connect(m_goBack, &QPushButton::clicked, this, [this] { Q_EMIT commandRequested(GoBack{}); });
  m_goOn = textButton("goOnWithLeftRun", tr("Go on with it"), tr("The run as it was last kept, and what was done in the lab."));
  m_goOn->hide();
  connect(m_goOn, &QPushButton::clicked, this, [this] {
    const QString folder = m_leftRun;
    dismiss();
    Q_EMIT commandRequested(ContinueRun{folder.toStdString()});
  });
}

void Banner::offerLeftRun(const QString& text, const QString& folder) {
  showError(text, Reason::Left);
  setOffered(folder);
  setAccessibleName(text);
}

/// An offer is no error, and looks calmer. Empty: none is made.
void Banner::setOffered(const QString& folder) {
  m_leftRun = folder;
  m_goOn->setVisible(!folder.isEmpty());
  if (property("offer").toBool() == !folder.isEmpty()) return;
  setProperty("offer", !folder.isEmpty());
  for (QWidget* part : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_text)}) {
    part->style()->unpolish(part);
    part->style()->polish(part);
  }
  paintSymbols();
}

/// The person has read it and wants no more of it.
void Banner::decline() {
  const QString folder = m_leftRun;
  dismiss();
  if (!folder.isEmpty()) Q_EMIT leftRunDeclined(folder);
}

void Banner::showError(const QString& text, Reason reason) {
  m_reason = reason;
  setOffered({});
  m_text->setText(text);
  setAccessibleName(tr("error: %1").arg(text));
  show();
  Q_EMIT appeared();
  QAccessibleEvent said(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&said);
}

void Banner::settle(Reason reason) {
  if (reason == m_reason) dismiss();
}

void Banner::dismiss() {
  setOffered({});
  hide();
}

QString Banner::text() const {
  return m_text->text();
}

void Banner::showSnapshot(const SnapshotPtr& snapshot) {
  followRun(*snapshot);
  m_goBack->setVisible(snapshot->goBackTo.has_value());
  if (snapshot->goBackTo)
    m_goBack->setText(*snapshot->goBackTo > 0 ? tr("Back to epoch %1").arg(*snapshot->goBackTo) : tr("Back to the start"));
  showNotices(*snapshot);
  showFailure(*snapshot);
}

// A file that could not be saved is still not saved when another run begins, and what could not be opened still is not.
void Banner::followRun(const Snapshot& snapshot) {
  const std::size_t events = snapshot.events ? snapshot.events->size() : 0;
  const bool another = snapshot.run != m_run;
  const bool staysTrue =
      m_reason == Reason::Saving || m_reason == Reason::Curves || m_reason == Reason::Left || m_reason == Reason::Project;
  if (another && !staysTrue) dismiss();
  if (snapshot.phase == Phase::Training || (another && snapshot.epoch > 0)) settle(Reason::Left);  // a choice was made
  if (events > m_events || (snapshot.phase == Phase::Training && m_phase != Phase::Training)) settle(Reason::Order);
  m_run = snapshot.run;
  m_events = events;
  m_phase = snapshot.phase;
}

void Banner::showNotices(const Snapshot& snapshot) {
  if (!snapshot.notices) return;
  for (const Notice& notice : *snapshot.notices) {
    if (notice.id <= m_lastNotice) continue;
    m_lastNotice = notice.id;
    const QString text = textOf(notice.text);
    if (notice.error) {
      showError(text, reasonOf(notice.about));
    } else {
      settle(reasonOf(notice.about));
      Q_EMIT told(text);
    }
  }
}

void Banner::showFailure(const Snapshot& snapshot) {
  if (snapshot.phase != Phase::Failed) {
    if (!m_lastFailure.empty()) {
      const bool stillThere = m_text->text() == QString::fromStdString(m_lastFailure);
      m_lastFailure.clear();
      if (stillThere) dismiss();
    }
    return;
  }
  if (snapshot.message == m_lastFailure) return;
  m_lastFailure = snapshot.message;
  showError(textOf(snapshot.message), Reason::Run);
}

void Banner::setTheme(const Theme& theme) {
  m_theme = &theme;
  paintSymbols();
}

void Banner::paintSymbols() {
  const QColor colour = m_leftRun.isEmpty() ? m_theme->errorText : m_theme->mutedText;
  m_icon->setPixmap(symbolPixmap(Symbol::Warning, colour, kBannerIcon, devicePixelRatioF()));
  m_close->setIcon(symbolIcon(Symbol::Close, colour));
}

}  // namespace rewire
