#pragma once

#include "core/lab/lesson_meter.h"
#include "core/lesson/lesson.h"

#include <QUrl>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace rewire {

/// The text of a step of a lesson, in letters for the last row, what must come out, and the way on and back.
class LessonPanel : public QWidget {
  Q_OBJECT

 public:
  explicit LessonPanel(QWidget* parent = nullptr);

  /// Shows a step (from 0); `busy`: it is still being played; `problem`: the reason for which it stopped, or nothing.
  void showStep(const Lesson& lesson, int step, bool busy, const QString& problem);

  /// Shows the measured values of the bands of the step, one each; empty: nothing yet.
  void showMeasured(const std::vector<MeteredValue>& values);

  /// Without buttons: the keys of the presenter lead on.
  void setPresenting(bool presenting);

  /// The accuracy stands in large letters elsewhere, and need not stand here.
  void setAccuracyElsewhere(bool elsewhere);

  void fitInto(int windowWidth);  ///< pixels; it takes a part of them

  QSize sizeHint() const override;

 Q_SIGNALS:
  void nextRequested();
  void previousRequested();
  void restartRequested();
  void closeRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QPushButton* button(const char* name, const QString& text, const QString& tip, void (LessonPanel::*request)());
  void setLetters();
  void showText();
  void showBands();
  void explain(const QUrl& link);
  void follow(const QUrl& link);

  QLabel* m_place;
  QLabel* m_title;
  QTextBrowser* m_text;
  QLabel* m_expected;
  QLabel* m_problem;
  QPushButton* m_previous;
  QPushButton* m_next;
  QPushButton* m_restart;
  QPushButton* m_close;
  QLabel* m_number;
  QString m_markdown;
  std::vector<LessonBand> m_bands;
  std::vector<MeteredValue> m_values;  // one a band, or none
  bool m_presenting = false;
  bool m_accuracyElsewhere = false;
  int m_windowWidth = 1440;
};

}  // namespace rewire
