#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace rewire {

/// Passes sentences on to those who listen: the first at once, then the newest, at most one a second.
class PacedSentence : public QObject {
  Q_OBJECT

 public:
  explicit PacedSentence(QObject* parent = nullptr);

  void say(const QString& sentence);

 Q_SIGNALS:
  void said(const QString& sentence);

 private:
  void sayNewest();

  QString m_newest;
  QString m_said;
  QTimer m_silence;  // after a sentence
};

}  // namespace rewire
