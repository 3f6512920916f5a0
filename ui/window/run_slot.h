#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace rewire {

/// The folder in which a window keeps its run between starts. Two windows would mix their runs in one folder, so each takes
/// one of its own: last-run, or last-run-2 while that is taken, and so on. A lock file beside it holds it for as long as the
/// object lives. A window that crashed holds nothing: its folder, and the run in it, go to the next.
class RunSlot {
 public:
  /// Takes the first free folder in `home`, and makes `home` if it is missing. If no lock can be written, the first folder is
  /// named all the same: the code that writes there will report the error.
  explicit RunSlot(const QString& home);
  ~RunSlot();

  const QString& folder() const { return m_folder; }

 private:
  QString m_folder;
  std::unique_ptr<QLockFile> m_lock;
};

}  // namespace rewire
