#include "ui/window/recent_runs.h"
#include "ui/style/language.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"

#include "core/data/dataset.h"

#include <QDateTime>

#include <chrono>

namespace rewire {

namespace {

QDateTime dateTimeOf(std::filesystem::file_time_type time) {
  const auto since = std::chrono::file_clock::to_sys(time).time_since_epoch();
  return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

QString timeInWords(std::filesystem::file_time_type time) {
  return windowLocale().toString(dateTimeOf(time), QStringLiteral("d MMM yyyy HH:mm"));
}

}  // namespace

QString textOf(const KeptRun& run) {
  const Experiment& record = run.facts.experiment;
  QString text = RecentRuns::tr("%1, %2 · epoch %3 of %4")
                     .arg(QString::fromStdString(titleOf(record.dataset)), textOf(trainedBy(record)))
                     .arg(run.facts.epoch)
                     .arg(settingsNow(record).epochs);
  if (!run.facts.history.empty()) text += QStringLiteral(" · ") + percentText(run.facts.history.back().testAccuracy, 1);
  text += QStringLiteral(" · ") + timeInWords(run.written);
  return run.open ? RecentRuns::tr("%1 (open)").arg(text) : text;
}

QString leftRunInWords(const KeptRun& run) {
  const QDateTime written = dateTimeOf(run.written);
  const bool today = written.date() == QDate::currentDate();
  return RecentRuns::tr("Rewire did not end as it should. Go on with the run of %1, epoch %2?")
      .arg(today ? written.toString(QStringLiteral("HH:mm")) : timeInWords(run.written))
      .arg(run.facts.epoch);
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
