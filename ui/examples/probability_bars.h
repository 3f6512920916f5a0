#pragma once

#include "ui/examples/probability_painter.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace rewire {

/// The probabilities of all classes before and after the perturbations, a pair of bars a class; a sentence while there are none.
class ProbabilityBars : public QWidget {
  Q_OBJECT

 public:
  explicit ProbabilityBars(QWidget* parent = nullptr);

  void setClasses(int classes);  ///< room for so many, also while there is nothing to show
  void show(const ProbabilityRows& rows, const QString& sentence);
  void setTheme(const Theme& theme);
  const ProbabilityRows& rows() const { return m_rows; }
  QString csv() const;  ///< a row a class; empty rows while there is nothing
  const QString& sentence() const { return m_sentence; }

  QSize minimumSizeHint() const override;
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ProbabilityRows m_rows;
  QString m_sentence;
  int m_classes = 3;
  const Theme* m_theme;
};

}  // namespace rewire
