#pragma once

#include "core/lab/lab_request.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace rewire {

class ClassBars;
class EvaluationNumber;

/// The evaluation of the perturbed network: the accuracy in large figures, the loss, the number of images measured, the number of
/// links left, and a bar a class. Beside an attack stands the same amount of random noise. Its height never changes, so that
/// nothing moves while a slider is dragged.
class EvaluationDisplay : public QWidget {
  Q_OBJECT

 public:
  explicit EvaluationDisplay(QWidget* parent = nullptr);

  void showSentence(const QString& sentence);  ///< instead of numbers
  void showResult(const LabResult& result);
  /// The specimen of this answer without any perturbation.
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
  double m_points = 0.0;  // as written, with one digit; negative: lost
  const Theme* m_theme = &Theme::light();
};

}  // namespace rewire
