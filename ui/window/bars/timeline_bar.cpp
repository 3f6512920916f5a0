#include "ui/window/bars/timeline_bar.h"

#include "ui/style/icon.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/window/bars/timeline_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace rewire {

TimelineBar::TimelineBar(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("timelineBar"));
  makeActions();
  m_strip = new TimelineStrip;
  m_speed = new ChoiceBox(QStringLiteral("timelineSpeed"));
  m_speed->setAccessibleName(tr("epochs a second"));
  m_speed->setToolTip(tr("Epochs a second while the timeline plays."));
  for (const int speed : kSpeeds) m_speed->add(tr("%1 / s").arg(speed), speed, m_speed->toolTip());
  m_speed->choose(2);
  connect(m_speed, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT speedChanged(speed()); });
  m_label = new QLabel;
  m_label->setObjectName(QStringLiteral("timelineEpoch"));
  m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(6, 2, 6, 2);
  row->setSpacing(4);
  row->addWidget(button(m_play));
  row->addWidget(m_speed);
  row->addWidget(m_strip, 1);
  row->addWidget(m_label);
  for (QAction* each : {m_compare, m_branch, m_live}) row->addWidget(button(each));
  setTheme(Theme::light());
  showRun(std::make_shared<const Snapshot>(), {}, {});
}

QAction* TimelineBar::action(const char* name, const QString& text, const QString& tip, const QKeySequence& key) {
  auto* made = new QAction(text, this);
  made->setIconText(withoutKey(text));  // on its button
  made->setObjectName(QLatin1String(name));
  made->setShortcut(key);
  made->setToolTip(key.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
  return made;
}

void TimelineBar::makeActions() {
  m_play = action("timelinePlay", tr("&Play the timeline"), tr("Show one epoch after another, from the head on"),
                  QKeySequence(Qt::CTRL | Qt::Key_T));
  m_play->setCheckable(true);
  connect(m_play, &QAction::triggered, this, &TimelineBar::playToggled);
  m_back = action("timelineBack", tr("Epoch &before"), tr("Look at the epoch before"), QKeySequence(Qt::CTRL | Qt::Key_Left));
  m_forward = action("timelineForward", tr("&Next epoch"), tr("Look at the next epoch"), QKeySequence(Qt::CTRL | Qt::Key_Right));
  m_live =
      action("timelineLive", tr("&Live"), tr("Back to the present, where the run trains"), QKeySequence(Qt::CTRL | Qt::Key_L));
  m_compare = action("timelineCompare", tr("&Compare"),
                     tr("Hold this epoch against the ones that the head moves to: links that only one of the two has are marked"),
                     QKeySequence(Qt::CTRL | Qt::Key_K));
  m_compare->setCheckable(true);
  m_branch = action("timelineBranch", tr("&Go on from here"),
                    tr("Begin a run of its own with this epoch, to change settings or to break the network; this run is kept"),
                    QKeySequence(Qt::CTRL | Qt::Key_B));
  m_again = action("timelineAgain", tr("Go on from here, &doing again what was done later"),
                   tr("The same, and what was done by hand after this epoch is done again at its moments"), {});
  m_room = action("historyRoom", tr("&Room for the history …"), tr("Set what the history of a run may take on the disk"), {});
}

QToolButton* TimelineBar::button(QAction* action) {
  auto* made = new QToolButton;
  made->setObjectName(action->objectName() + QStringLiteral("Button"));
  made->setDefaultAction(action);
  made->setAccessibleName(withoutKey(action->text()));
  made->setAutoRaise(true);
  made->setFocusPolicy(Qt::TabFocus);
  if (action != m_play) made->setToolButtonStyle(Qt::ToolButtonTextOnly);
  return made;
}

int TimelineBar::speed() const {
  return m_speed->chosen();
}

void TimelineBar::showRun(const SnapshotPtr& present, const std::vector<int>& kept, std::optional<int> head) {
  m_strip->setHead(head);
  m_strip->showRun(present, kept);
  m_label->setMinimumWidth(m_label->fontMetrics().horizontalAdvance(tr("epoch %1 of %1").arg(present->experiment.epochs)));
  tellKept(*present, head);
  enable(head, !kept.empty());
}

/// The epoch that is shown; at the present, whether some are left out.
void TimelineBar::tellKept(const Snapshot& present, std::optional<int> head) {
  const int interval = present.historyInterval;
  const QString rest = interval == 1 ? QString() : interval > 1 ? tr("keeps 1 epoch in %1").arg(interval) : tr("keeps no epochs");
  m_label->setText(head ? tr("epoch %1 of %2").arg(*head).arg(present.experiment.epochs) : rest);
  m_label->setToolTip(
      interval == 1
          ? QString()
          : tr("The history of this run has no room for more. Timeline → %1 gives more to runs that begin from then on.")
                .arg(withoutKey(m_room->text())));
}

void TimelineBar::enable(std::optional<int> head, bool anyKept) {
  for (QAction* each : {m_play, m_back, m_compare}) each->setEnabled(anyKept);
  for (QAction* each : {m_live, m_forward, m_branch, m_again}) each->setEnabled(head.has_value());
  m_strip->setEnabled(anyKept);
}

void TimelineBar::setComparedWith(std::optional<int> epoch) {
  m_compare->setChecked(epoch.has_value());
  m_compare->setText(epoch ? tr("&Compared with %1").arg(*epoch) : tr("&Compare"));
  m_strip->setComparedWith(epoch);
}

void TimelineBar::setPlaying(bool playing) {
  m_play->setChecked(playing);
  setTheme(*m_theme);
}

void TimelineBar::setTheme(const Theme& theme) {
  m_theme = &theme;
  m_play->setIcon(symbolIcon(m_play->isChecked() ? Symbol::Pause : Symbol::Play, theme.text));
}

}  // namespace rewire
