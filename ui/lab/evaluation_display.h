#pragma once

#include "core/lab/lab_request.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace rewire {

class ClassBars;
class EvaluationNumber;

/// What the network still knows after the damage: the accuracy in large figures, what it has lost, on how many images that is
/// measured, how many links are left, beside an attack the same amount of random noise, and a bar a class. Its height never
/// changes, so that nothing moves under the mouse that drags a slider.
class EvaluationDisplay : public QWidget {
  Q_OBJECT

 public:
  explicit EvaluationDisplay(QWidget* parent = nullptr);

  void showSentence(const QString& sentence);  ///< instead of numbers that are not there
  void showResult(const LabResult& result);
  /// The specimen of this answer without any damage.
  void showClean(const LabResult& result);
  void setTheme(const Theme& theme);
  void setReduceMotion(bool reduce);

 private:
  QLabel* line(const char* name, const QString& tip);
  void showChange(const LabResult& result);
  void colourChange();

  QStackedLayout* m_pages = nullptr;
  QLabel* m_sentence = nullptr;
  EvaluationNumber* m_number = nullptr;
  QLabel* m_change = nullptr;
  QLabel* m_samples = nullptr;
  QLabel* m_links = nullptr;
  QLabel* m_control = nullptr;
  ClassBars* m_bars = nullptr;
  double m_points = 0.0;  // as written, of one digit; lost, where negative
  const Theme* m_theme = &Theme::light();
};

}  // namespace rewire
