#pragma once

#include <QProcess>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rewire {

/// A movie that is being made by another process of this program: how far it is, and a way to stop it. Hidden while there is
/// none. The window and the run go on meanwhile; a movie that is stopped leaves nothing.
class MovieBar : public QWidget {
  Q_OBJECT

 public:
  explicit MovieBar(QWidget* parent = nullptr);
  ~MovieBar() override;

  /// The program that makes movies; the one that runs, unless somebody says otherwise.
  void setProgram(const QString& path) { m_program = path; }
  bool isMaking() const { return m_process.state() != QProcess::NotRunning; }
  /// Starts a movie while there is none. `out` is its file, for messages.
  void start(const QStringList& arguments, const QString& out);
  void stop();

 Q_SIGNALS:
  void changed();  ///< it began or ended
  void saved(const QString& path);
  void told(const QString& line);
  void failed(const QString& line);

 private:
  void readLines();
  void end();

  QString m_program;
  QString m_out;
  QString m_error;  // the last line of an error
  bool m_stopped = false;
  QLabel* m_words;
  QProgressBar* m_bar;
  QPushButton* m_stop;
  QProcess m_process;
};

}  // namespace rewire
