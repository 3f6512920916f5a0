#pragma once

#include "core/lab/lab_request.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// A bar a class: the share of its test images that are right, before as an outline, after filled. There are as many columns as
/// have room. Pointing at a bar tells its numbers.
class ClassBars : public QWidget {
  Q_OBJECT

 public:
  explicit ClassBars(QWidget* parent = nullptr);

  void showEvaluations(const LabEvaluation& before, const LabEvaluation& after, const std::vector<std::string>& classes,
                       bool complete);
  void setTheme(const Theme& theme);

  /// "Coat: 81.0 → 42.5 %, −38.5 points (425 of 1,000 images)".
  QString sentenceOf(int label) const;
  QString csv() const;             ///< images right before and after, a row a class
  QRectF cellOf(int label) const;  ///< name and bar
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Bar {
    QString name;
    std::int64_t before = 0, beforeOf = 0;  ///< images right, of so many
    std::int64_t after = 0, afterOf = 0;
    bool operator==(const Bar&) const = default;
  };

  int columns(double width) const;
  int rows(double width) const;
  double nameWidth() const;
  void paintBar(QPainter& painter, int label) const;

  std::vector<Bar> m_bars;
  bool m_complete = true;
  const Theme* m_theme = &Theme::light();
};

}  // namespace rewire
