#pragma once

#include "core/live/snapshot.h"
#include "ui/theme.h"

#include <QWidget>

class QCPPainter;

namespace rewire {

/// A picture of the run. It is given finished snapshots and draws them; it knows no engine. Every view can be saved by the same
/// menu (right click, or the menu key): PNG, SVG, PDF, copy, CSV. Saving draws anew, off screen, at its own size.
class View : public QWidget {
  Q_OBJECT

 public:
  explicit View(QString title, QWidget* parent = nullptr);

  const QString& title() const { return m_title; }

  /// Shows this snapshot (never null). Cheap when nothing this view shows has changed.
  virtual void showSnapshot(const SnapshotPtr& snapshot) = 0;
  virtual void setTheme(const Theme& theme) = 0;

  /// Draws the view, complete with axes, legend and title, into (0,0,size). A QCPPainter is a QPainter.
  virtual void render(QCPPainter& painter, QSize size, const Theme& theme) const = 0;

  /// The numbers shown, as CSV with a header line, in the C locale.
  virtual QString csv() const = 0;

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  QString m_title;
};

}  // namespace rewire
