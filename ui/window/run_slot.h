#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace rewire {

/// The folder in which a window keeps its run between starts. Two windows at once would mix their runs in one folder, so each
/// takes a place of its own and holds it, by a lock file beside it, for as long as the object lives: last-run, or last-run-2
/// while that is taken, and so on. A window that crashed holds nothing: its place, and the run in it, go to the next.
class RunSlot {
 public:
  /// Takes the first free place in `home`, which is made where it is missing. Where no lock can be written, the first place is
  /// named all the same: whoever writes there will say what is wrong.
  explicit RunSlot(const QString& home);
  ~RunSlot();

  const QString& folder() const { return m_folder; }

 private:
  QString m_folder;
  std::unique_ptr<QLockFile> m_lock;
};

}  // namespace rewire
