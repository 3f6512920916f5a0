#pragma once

#include <QString>
#include <QStringList>

namespace rewire {

/// Paths used lately, newest first, each once, at most eight, remembered between starts under `key` of the settings.
class RecentList {
 public:
  explicit RecentList(QString key) : m_key(std::move(key)) {}

  QStringList paths() const;  ///< those that still exist
  void add(const QString& path);

 private:
  QString m_key;
};

}  // namespace rewire
