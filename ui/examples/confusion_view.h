#pragma once

#include "core/lab/lab_request.h"
#include "ui/examples/confusion_painter.h"
#include "ui/picture/view.h"

#include <optional>
#include <utility>

class QCheckBox;

namespace rewire {

/// Predictions of the perturbed specimen for its test images: a row a true class, a column a predicted one. It can also show the
/// difference from the unperturbed specimen. While only a part of the images is evaluated, the difference is that of this part.
class ConfusionView : public View {
  Q_OBJECT

 public:
  explicit ConfusionView(QWidget* parent = nullptr);

  /// Only clears the view after another run: it shows results.
  void showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) override;
  void setTheme(const Theme& theme) override;
  void render(QCPPainter& painter, QSize size, const Theme& theme) const override;

  /// A row a pair of classes: true,predicted,images,images_clean, both of the same images.
  QString csv() const override;
  void setOptionsShown(bool shown) override;
  /// The notes of the result, with its perturbations.
  QList<QPair<QString, QString>> notes() const override;
  bool isEmpty() const override { return !m_result; }

  std::optional<std::pair<int, int>> currentCell() const { return m_cell; }  ///< true class, predicted class
  QRectF cellArea(int label, int predicted) const;                           ///< in the view's coordinates
  const ConfusionTable& table() const { return m_table; }

  QSize minimumSizeHint() const override { return {240, 240}; }
  QSize sizeHint() const override { return {460, 440}; }

 public Q_SLOTS:
  void showResult(const rewire::LabResultPtr& result);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void rebuild();
  void pointAt(std::optional<std::pair<int, int>> cell, QPointF labelAt);
  void describe();
  QRectF pictureArea() const;
  QString emptyText() const;
  QStringList hintLines() const;
  std::int64_t cleanAt(int label, int predicted) const;
  std::int64_t perturbedAt(int label, int predicted) const;
  void paintPicture(QPainter& painter, const QRectF& area, const Theme& theme) const;

  std::pair<SnapshotPtr, ShownNetworkPtr> m_told;  // the run, and the specimen in it
  LabResultPtr m_result;
  std::vector<std::int64_t> m_clean;  // [true][predicted] of the images that are evaluated after the perturbations
  ConfusionTable m_table;
  std::optional<std::pair<int, int>> m_cell;
  QPointF m_labelAt;
  QCheckBox* m_difference;
  const Theme* m_theme;
};

}  // namespace rewire
