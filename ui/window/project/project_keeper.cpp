#include "ui/window/project/project_keeper.h"

#include "core/project/project_file.h"

#include <QTimer>

#include <utility>

namespace rewire {

ProjectKeeper::ProjectKeeper(Source source, QObject* parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_snapshot(std::make_shared<const Snapshot>()),
      m_packer(std::make_shared<const PackerState>()) {
  auto* timer = new QTimer(this);
  timer->setObjectName(QStringLiteral("keepLabTimer"));
  connect(timer, &QTimer::timeout, this, &ProjectKeeper::keepLab);
  timer->start(kKeepEvery);
}

QString ProjectKeeper::path() const {
  return isProjectName(m_snapshot->file) ? QString::fromStdString(m_snapshot->file) : QString();
}

void ProjectKeeper::save(const QString& path) {
  if (m_waiting || m_snapshot->layers.empty()) return;
  m_waiting = Waiting{++m_ids, path, m_source.lab(), m_source.curves(), {}};
  Q_EMIT began(path);
  Q_EMIT commandRequested(StageRun{m_waiting->id, m_waiting->lab});
}

void ProjectKeeper::open(const QString& path) {
  Q_EMIT packerRequested(OpenProject{path.toStdString()});
}

void ProjectKeeper::keepLab() {
  if (m_snapshot->layers.empty()) return;
  const LabStatePtr lab = m_source.lab();
  const bool keptBefore = m_kept && m_keptBeside == m_snapshot->run;
  if (keptBefore ? *m_kept == *lab : !lab->hasWork() && !m_source.hasEarlierRun()) return;
  m_kept = lab;
  m_keptBeside = m_snapshot->run;
  Q_EMIT commandRequested(KeepLab{m_snapshot->run, lab});
}

void ProjectKeeper::lookAtLab() {
  if (!hasPath() || !m_saved) return;
  const bool changed = !m_source.lab()->sameWork(*m_saved);
  if (std::exchange(m_labChanged, changed) != changed) Q_EMIT changedChanged();
}

void ProjectKeeper::beginFromHere() {
  m_saved = m_source.lab();
  m_labChanged = false;
  m_kept = m_snapshot->lab ? m_saved : nullptr;
  m_keptBeside = m_snapshot->run;
}

void ProjectKeeper::showSnapshot(const SnapshotPtr& snapshot) {
  m_snapshot = snapshot;
  if (m_waiting && snapshot->staged.id == m_waiting->id && m_waiting->staged.id == 0) pack(snapshot->staged);
}

void ProjectKeeper::pack(const StagedRun& staged) {
  if (staged.folder.empty()) {
    m_waiting.reset();
    Q_EMIT saveFailed({});
    return;
  }
  m_waiting->staged = staged;
  Q_EMIT packerRequested(PackProject{staged.id, staged.folder, m_waiting->curves, m_waiting->path.toStdString(), before()});
}

/// A project without a run has no path; saved in its place, a run takes over what was of no use in it.
ProjectBefore ProjectKeeper::before() const {
  const std::string target = m_waiting->path.toStdString();
  std::string file = path().toStdString();
  if (file.empty() && m_leftAlone.contains(target)) file = target;
  const auto found = m_leftAlone.find(file);
  return {file, found == m_leftAlone.end() ? std::vector<std::string>() : found->second, m_snapshot->changedSince};
}

void ProjectKeeper::showPacker(const PackerStatePtr& packer) {
  const PackerStatePtr before = std::exchange(m_packer, packer);
  if (m_waiting && packer->packed == m_waiting->id) end(*packer);
  if (packer->failures != before->failures) Q_EMIT openFailed(QString::fromStdString(packer->openError));
  if (packer->openings == before->openings) return;
  std::vector<std::string>& names = m_leftAlone[packer->opened.path];
  names.clear();
  for (const LeftAlone& entry : packer->opened.leftAlone) names.push_back(entry.name);
  Q_EMIT opened(packer->opened);
}

void ProjectKeeper::end(const PackerState& packer) {
  const Waiting done = *std::exchange(m_waiting, std::nullopt);
  if (!packer.packError.empty()) {
    Q_EMIT saveFailed(QString::fromStdString(packer.packError));
    return;
  }
  m_leftAlone[done.path.toStdString()] = packer.leftAlone;
  m_saved = done.lab;
  m_labChanged = !m_source.lab()->sameWork(*m_saved);
  Q_EMIT commandRequested(NameProject{done.path.toStdString(), done.staged.run, done.staged.revision});
  Q_EMIT saved(done.path);
}

}  // namespace rewire
