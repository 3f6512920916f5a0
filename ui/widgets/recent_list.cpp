#include "ui/widgets/recent_list.h"

#include <QFileInfo>
#include <QSettings>

namespace rewire {

namespace {
constexpr qsizetype kMost = 8;
}

QStringList RecentList::paths() const {
  QStringList present;
  for (const QString& path : QSettings().value(m_key).toStringList()) {
    if (QFileInfo::exists(path)) present << path;
  }
  return present;
}

void RecentList::add(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  QStringList all = QSettings().value(m_key).toStringList();
  all.removeAll(absolute);
  all.prepend(absolute);
  QSettings().setValue(m_key, QStringList(all.mid(0, kMost)));
}

}  // namespace rewire
