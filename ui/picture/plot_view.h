#pragma once

#include "ui/picture/view.h"

#include <QElapsedTimer>
#include <QTimer>

#include <utility>
#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCPRange;
class QCustomPlot;
class QHBoxLayout;
class QLabel;

namespace rewire {

/// A view that is a plot with axes. It decides when to draw: never while hidden, at most ten times a second, only when
/// something it shows has changed. It keeps the look of plots in a theme, zoom and drag, and export. Saved pictures are drawn
/// by a second plot, off screen, that is filled by the same functions. So saving never touches what is on screen. Subclasses
/// say what is in the plot. They compute it from `snapshot()` or `network()` each time and keep no copies. One that shows
/// something else calls `refreshSoon()` when that is new.
class PlotView : public View {
  Q_OBJECT

 public:
  PlotView(ViewTitle title, QWidget* parent);
  ~PlotView() override;

  void showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) final;
  void setTheme(const Theme& theme) override;
  void render(QCPPainter& painter, QSize size, const Theme& theme) const final;
  void keepScales(QSize size) override;
  void setOptionsShown(bool shown) override;

  QSize minimumSizeHint() const override;
  QSize sizeHint() const override;

 protected:
  /// Tells whether this view would look different: for views that show something of the run.
  virtual bool runDiffers(const Snapshot&, const Snapshot&) const { return false; }
  /// The same for views that show something of the network.
  virtual bool networkDiffers(const ShownNetwork&, const ShownNetwork&) const { return false; }
  /// Number of axis rects that `arrange` makes now. They are made anew only when it changes.
  virtual int panels() const { return 1; }
  /// Puts axis rects into an empty plot layout.
  virtual void arrange(QCustomPlot& plot) const;
  /// Adds plottables and items to a plot that has none, names the axes and sets the ranges that show everything.
  virtual void fill(QCustomPlot& plot, const Theme& theme) const = 0;
  /// Tells what the plot shows now, in a sentence with its most telling numbers: for those who cannot see it.
  virtual QString sentence() const = 0;
  /// One or two lines of numbers under the plot; empty: none.
  virtual QString caption() const { return {}; }
  /// Text about the position under the mouse; empty: nothing.
  virtual QString hintAt(const QCustomPlot& plot, QPointF position) const;
  /// Another network has begun; this was the last snapshot of the one before.
  virtual void runEnded(const Snapshot&) {}

  /// `snapshot()` and `network()` are new: controls follow them here.
  virtual void adaptControls() {}

  /// Draws anew, showing everything: a control has changed what is shown.
  void redraw();
  /// Draws anew when it is time, as far as it is zoomed: there is more of the same.
  void refreshSoon();
  /// Puts a control in the row above the plot; a stretch of its own lets it have the room that others leave.
  void addControl(QWidget* control, int stretch = 0);
  /// Puts controls at the left of the plot, over the whole height. They are not part of saved pictures.
  void putBeside(QWidget* controls);
  void setCaptionToolTip(const QString& text);

  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void refresh();
  void draw(QCustomPlot& plot, QSize size, const Theme& theme) const;
  void showHint(QMouseEvent* event);
  void zoom(double factor);
  void pan(double x, double y);
  /// The axes that can be moved, and where they are.
  QList<std::pair<QCPAxis*, QCPRange>> axesWith(Qt::Orientations (QCPAxisRect::*movable)() const) const;
  int renderHeader(QCPPainter& painter, QSize size, const Theme& theme) const;

  Theme m_theme;
  QCustomPlot* m_plot;
  QWidget* m_options;  // above the plot
  QHBoxLayout* m_controls;
  QWidget* m_beside = nullptr;
  QLabel* m_caption;
  QTimer m_timer;
  QElapsedTimer m_sinceDrawn;
  std::vector<QCPRange> m_keptRanges;  // two a rect, as keepScales() left them; empty: none
  bool m_stale = true;
  bool m_zoomed = false;
};

}  // namespace rewire
