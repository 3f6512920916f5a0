#pragma once

#include "core/kept/kept_runs.h"

#include <QMenu>

namespace rewire {

/// A kept run in a line: "MNIST, set · epoch 23 of 60 · 97.1 % · 28 Nov 2026 23:15".
QString textOf(const KeptRun& run);

/// The question whether to go on with a run that a killed program has left.
QString leftRunInWords(const KeptRun& run);

/// The menu of the runs that the window keeps, read anew whenever it opens.
class RecentRuns : public QMenu {
  Q_OBJECT

 public:
  explicit RecentRuns(const QString& title, QWidget* parent = nullptr);

  /// `home`: the folder in which the runs lie; empty: there are none.
  void setHome(const std::filesystem::path& home) { m_home = home; }

 Q_SIGNALS:
  void chosen(const QString& folder);

 private:
  void fill();

  std::filesystem::path m_home;
};

}  // namespace rewire
