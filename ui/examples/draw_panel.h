#pragma once

#include "core/lab/lab_request.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSlider;
class QVBoxLayout;

namespace rewire {

class DrawPad;
class PixelPreview;
class PastSign;
class ProbabilityBars;

/// Takes a drawn digit or a dropped picture, and shows the predictions of the clean and the perturbed network. It asks, by
/// signal, for a prediction, and shows that of the lab's results.
class DrawPanel : public QWidget {
  Q_OBJECT

 public:
  explicit DrawPanel(QWidget* parent = nullptr);

  /// The input of the network, [height * width] in pixel units; empty while the paper is.
  const std::vector<float>& pixels() const { return m_pixels; }

  /// The ink on the paper, as a PNG; empty while the paper is.
  QByteArray drawing() const;
  /// Puts ink on the paper that drawing() gave; bare paper, if it is empty or no picture of a sensible size. Returns whether it
  /// could be read.
  bool showDrawing(const QByteArray& png);

  /// Puts the ink of a picture on the paper, dark on light or light on dark. A note beneath the paper tells what was found.
  void openPicture(const QString& path);

  void setPadShown(bool shown);  ///< false: nobody can draw

  QSize sizeHint() const override { return {300, 560}; }
  QSize minimumSizeHint() const override;

 public Q_SLOTS:
  void showSnapshot(const SnapshotPtr& snapshot);
  void showResult(const LabResultPtr& result);  ///< null: forgets
  void setTheme(const Theme& theme);
  void showSign(const QString& text);  ///< tells that the specimen is past; empty: it is not

 Q_SIGNALS:
  void drawingChanged(const std::vector<float>& pixels);

 protected:
  bool event(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeControls();
  void arrange();
  void fit();
  void placeSight(bool besideThePaper);
  void askForPicture();
  void showPicture(const QImage& picture, const QString& name);
  void say(const QString& note);
  void prepare();
  void showAnswer();
  void showPerturbedImage(bool answered);
  QString sentence() const;
  bool drawable() const;

  PastSign* m_sign = nullptr;
  DrawPad* m_pad;
  QWidget* m_sight;  ///< the preview of the network's input, with its caption
  PixelPreview* m_preview;
  PixelPreview* m_perturbed;  ///< hidden while it would be the same
  ProbabilityBars* m_bars;
  QPushButton* m_undo = nullptr;
  QPushButton* m_clear = nullptr;
  QPushButton* m_open = nullptr;
  QSlider* m_brush;
  QLabel* m_brushLabel;
  QLabel* m_note;
  QLabel* m_caption;
  QScrollArea* m_scroll;
  QBoxLayout* m_whole = nullptr;
  QHBoxLayout* m_paper = nullptr;
  QVBoxLayout* m_right = nullptr;
  QBoxLayout* m_seen = nullptr;
  int m_height = 0;  ///< rows of the network's images; 0: no network yet
  int m_width = 0;
  std::uint64_t m_run = 0;
  QStringList m_classes;
  std::vector<float> m_pixels;
  LabResultPtr m_result;
};

}  // namespace rewire
