#include "ui/window/recent_runs.h"

#include "core/data/dataset.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace rewire {

namespace {

QString timeInWords(std::filesystem::file_time_type time) {
  const auto since = std::chrono::file_clock::to_sys(time).time_since_epoch();
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
  return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QStringLiteral("d MMM yyyy HH:mm"));
}

}  // namespace

QString textOf(const KeptRun& run) {
  const Experiment& record = run.facts.experiment;
  QString text = RecentRuns::tr("%1, %2 · epoch %3 of %4")
                     .arg(QString::fromStdString(titleOf(record.dataset)), QString::fromStdString(trainedBy(record)))
                     .arg(run.facts.epoch)
                     .arg(settingsNow(record).epochs);
  if (!run.facts.history.empty()) text += QStringLiteral(" · %1 %").arg(100.0 * run.facts.history.back().testAccuracy, 0, 'f', 1);
  text += QStringLiteral(" · ") + timeInWords(run.written);
  return run.open ? RecentRuns::tr("%1 (open)").arg(text) : text;
}

RecentRuns::RecentRuns(const QString& title, QWidget* parent) : QMenu(title, parent) {
  setObjectName(QStringLiteral("recentRuns"));
  setToolTipsVisible(true);
  connect(this, &QMenu::aboutToShow, this, &RecentRuns::fill);
}

void RecentRuns::fill() {
  clear();
  for (const KeptRun& run : keptRuns(m_home)) {
    const QString folder = QString::fromStdString(run.folder.string());
    QAction* action = addAction(textOf(run).replace('&', QStringLiteral("&&")));
    action->setObjectName(QStringLiteral("recentRun"));
    action->setToolTip(folder);
    connect(action, &QAction::triggered, this, [this, folder] { Q_EMIT chosen(folder); });
  }
  if (isEmpty()) addAction(tr("No run yet: every run is kept here once an epoch is finished"))->setEnabled(false);
}

}  // namespace rewire
