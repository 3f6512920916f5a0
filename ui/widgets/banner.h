#pragma once

#include "core/run/command.h"
#include "core/run/snapshot.h"
#include "ui/style/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace rewire {

/// Shows every failure of the program: a failed run, a file that could not be written. It says each one once and stays until its
/// reason is gone or it is dismissed (Escape or its button). It never stops anybody from going on, and offers the way back from a
/// failed epoch. Messages that are no errors are handed on.
class Banner : public QFrame {
  Q_OBJECT

 public:
  explicit Banner(QWidget* parent = nullptr);

  /// Subject of an error. It goes when the same thing works, or when there is another run, unless that has nothing to do with it.
  enum class Reason { Opening, Curves, Saving, Order, Run, Lab, Left, Project };

  void showSnapshot(const SnapshotPtr& snapshot);
  void showError(const QString& text, Reason reason);
  void settle(Reason reason);  ///< this works now
  /// Offers to go on with a run that a killed program has left; until that is done, declined, or another run trains.
  void offerLeftRun(const QString& text, const QString& folder);
  void dismiss();
  QString text() const;
  Reason reason() const { return m_reason; }
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void appeared();
  void told(const QString& text);  ///< a message that is no error
  void commandRequested(const rewire::Command& command);
  void leftRunDeclined(const QString& folder);

 private:
  void makeButtons();
  void setOffered(const QString& folder);
  void paintSymbols();
  void decline();
  void followRun(const Snapshot& snapshot);
  void showNotices(const Snapshot& snapshot);
  void showFailure(const Snapshot& snapshot);

  Reason m_reason = Reason::Run;
  std::uint64_t m_run = 0;
  std::size_t m_events = 0;
  Phase m_phase = Phase::Empty;
  std::uint64_t m_lastNotice = 0;
  std::string m_lastFailure;
  QLabel* m_icon = nullptr;
  QLabel* m_text = nullptr;
  QPushButton* m_goBack = nullptr;
  QPushButton* m_goOn = nullptr;
  const Theme* m_theme = &Theme::light();
  QString m_leftRun;  ///< the folder of the run that is offered; empty: none is
  QToolButton* m_close = nullptr;
};

}  // namespace rewire
