#pragma once

#include "ui/examples/gallery_images.h"
#include "ui/examples/gallery_layout.h"
#include "ui/examples/gallery_samples.h"
#include "ui/picture/view.h"

#include <QRectF>

#include <optional>
#include <vector>

class QComboBox;
class QPainter;
class QScrollBar;

namespace rewire {

class GalleryPainter;

/// Test images as cards: clean, perturbed, their difference, and the predictions before and after. It shows the lab's results and
/// asks, by signal, for the images of the visible cards. A clicked card is followed: it stays large on top while sliders move.
/// The cards are sorted by sample index, and the page begins at the same sample until the user turns it. So nothing jumps when
/// the perturbations change which images pass the filter.
class GalleryView : public View {
  Q_OBJECT

 public:
  explicit GalleryView(QWidget* parent = nullptr);

  void showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) override;
  /// Null clears. A result of another run than the snapshot's is passed over.
  void showResult(const LabResultPtr& result);
  void setTheme(const Theme& theme) override;
  void render(QCPPainter& painter, QSize size, const Theme& theme) const override;

  /// A row for each image that passes the filter: sample, label, predicted and confidence before and after. Cells of images
  /// that are not evaluated yet are empty.
  QString csv() const override;
  void setOptionsShown(bool shown) override;

  bool isEmpty() const override { return !m_result; }

  /// The specimen (not the network that trains on), its perturbations and the chosen images.
  QString subject() const override;
  QList<QPair<QString, QString>> notes() const override;

  std::vector<int> visibleSamples() const;                      ///< on this page, ascending
  const std::vector<int>& samples() const { return m_chosen; }  ///< all that pass the filter
  std::optional<int> followed() const { return m_followed; }
  std::optional<int> currentSample() const { return m_current; }  ///< the keys act on it
  void follow(std::optional<int> sample);                         ///< nothing: lets go

  /// The size of the view that has a page of as many cards as a picture of this size.
  QSize sizeFor(QSize picture) const;

  QRectF cardArea(int sample) const;  ///< empty: not on this page
  QRectF followedArea() const;

  QSize minimumSizeHint() const override { return {230, 260}; }
  QSize sizeHint() const override { return {520, 520}; }

 Q_SIGNALS:
  /// The visible images, ascending: those of the page and the followed one; none while the view is hidden.
  void samplesRequested(const std::vector<int>& samples);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void makeControls();
  void clear();
  void choose();  ///< the images that pass the filter have changed
  void countFilters();
  void fillClasses();
  void arrange();  ///< the number of cards, or the first one, has changed
  void turnTo(int first);
  void moveCurrent(int by);
  void tellRequested();
  void describe();

  GalleryFilter filter() const;
  std::optional<int> chosenLabel() const;
  QRectF pictureArea() const;
  std::vector<int> samplesOn(const GalleryLayout& layout) const;
  GalleryLayout layoutIn(const QRectF& area) const;
  std::optional<int> sampleAt(QPointF position) const;
  QString rangeText(std::size_t cards) const;
  QString cardText(int sample) const;
  QString emptyText() const;
  void paintPicture(GalleryPainter& with, const GalleryLayout& layout, bool marks) const;
  void paintSentence(QPainter& painter, const QRectF& area, const Theme& theme, const QString& sentence) const;

  QComboBox* m_filter;
  QComboBox* m_class;
  QScrollBar* m_scroll;
  LabResultPtr m_result;
  GalleryImages m_images;
  std::vector<int> m_chosen;
  int m_anchor = 0;  ///< the page begins at this sample or the next that passes
  std::optional<int> m_followed;
  std::optional<int> m_current;
  std::optional<int> m_hovered;
  std::optional<int> m_pressed;
  bool m_pressedFollowed = false;
  int m_wheel = 0;  ///< eighths of a degree not yet used for a row
  std::vector<int> m_requested;
  const Theme* m_theme;
};

}  // namespace rewire
