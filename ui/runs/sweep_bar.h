#pragma once

#include <QString>
#include <QTemporaryFile>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rewire {

/// A sweep that another process of this program trains in the background. It goes on without the window, unless it is stopped.
/// Hidden while there is none; how far it is can be seen in the list of runs.
class SweepBar : public QWidget {
  Q_OBJECT

 public:
  explicit SweepBar(QWidget* parent = nullptr);

  /// The program that trains sweeps; the one that runs, unless somebody says otherwise.
  void setProgram(const QString& path) { m_program = path; }
  bool isRunning() const { return m_pid > 0; }
  QString name() const { return m_name; }
  /// Starts a sweep while none is trained. `threads`: runs at the same time.
  void start(const QString& folder, int threads);
  /// Finished epochs are kept; the next start goes on from there.
  void stop();

 Q_SIGNALS:
  void ended(const QString& error);  ///< empty: all runs are finished, or it was stopped

 private:
  void look();
  QString lastError();

  QString m_program;
  QString m_name;
  qint64 m_pid = 0;
  bool m_stopped = false;
  QTimer m_timer;
  QTemporaryFile m_errors;  ///< lines of the process on its standard error
  QLabel* m_words;
  QPushButton* m_stop;
};

}  // namespace rewire
