#include "ui/window/run_slot.h"

#include <QDir>
#include <QLockFile>

namespace rewire {

RunSlot::RunSlot(const QString& home) : m_folder(QDir(home).filePath(QStringLiteral("last-run"))) {
  QDir().mkpath(home);
  const QString first = m_folder;
  for (int number = 1;; ++number) {
    m_folder = number == 1 ? first : QStringLiteral("%1-%2").arg(first).arg(number);
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);  // a window keeps its folder for as long as it is open
    if (m_lock->tryLock()) return;
    if (m_lock->error() == QLockFile::LockFailedError) continue;
    m_folder = first;
    return;
  }
}

RunSlot::~RunSlot() = default;

}  // namespace rewire
