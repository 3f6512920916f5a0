#pragma once

#include "core/run/shown_network.h"
#include "core/run/snapshot.h"
#include "ui/style/theme.h"
#include "ui/widgets/paced_sentence.h"

#include <QList>
#include <QPair>
#include <QWidget>

class QCPPainter;
class QMenu;

namespace rewire {

class PastSign;

/// Notes for a picture of a network of the run: epoch, seed, perturbations and experiment.
QList<QPair<QString, QString>> notesOfRun(const Snapshot& run, int epoch, const Perturbations& perturbations);

/// The title of a view, as people read it, and in English for names of files.
struct ViewTitle {
  ViewTitle(QString inWindow, QString inFiles) : shown(std::move(inWindow)), english(std::move(inFiles)) {}
  ViewTitle(const char* both) : shown(both), english(both) {}
  QString shown, english;
};

/// A picture of the run, or of a network of it. It is given finished values and draws them; it knows no engine. Every view can
/// be saved by the same menu (right click, the menu key or Shift+F10): PNG, SVG, PDF, copy, CSV. Saving draws anew, off screen,
/// in the remembered PictureFormat. It reports by signal, and the window shows
/// the report without a modal box.
class View : public QWidget {
  Q_OBJECT

 public:
  explicit View(ViewTitle title, QWidget* parent = nullptr);

  const QString& title() const { return m_title.shown; }
  const QString& englishTitle() const { return m_title.english; }  ///< for files

  /// Shows a run as it stands and the network to draw, which need not be the one that trains; neither is null. Cheap when nothing
  /// this view shows has changed. Views call `remember(snapshot, network)`.
  virtual void showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) = 0;
  virtual void setTheme(const Theme& theme) = 0;

  /// Draws the view, complete with axes, legend and title, into (0,0,size). A QCPPainter is a QPainter.
  virtual void render(QCPPainter& painter, QSize size, const Theme& theme) const = 0;

  /// Makes room, on axes and scales of colours, for what is shown now as `render` draws it in this size, and keeps that room from
  /// now on: frames of a movie are drawn alike.
  virtual void keepScales(QSize) {}

  /// Shows or hides the choices around the picture: layer, direction, filter and the like.
  virtual void setOptionsShown(bool) {}

  /// Tells that there is nothing to see yet: the view is a sentence.
  virtual bool isEmpty() const;

  /// The numbers shown, as CSV with a header line, in the C locale.
  virtual QString csv() const = 0;

  /// The run shown last; null before the first.
  const SnapshotPtr& snapshot() const { return m_snapshot; }
  /// The network shown last; null before the first.
  const ShownNetworkPtr& network() const { return m_network; }

  /// Subject of the picture, in one line: "Fashion-MNIST, epoch 12"; empty while there is nothing.
  virtual QString subject() const;
  /// Facts from which a picture found years later can be made again: a name and a text each.
  virtual QList<QPair<QString, QString>> notes() const;

  /// Saves the picture as PNG, SVG or PDF by the path's ending. Emits `saved` or `saveFailed`; tells whether it was saved.
  bool savePictureTo(const QString& path);
  /// Saves `csv()` after comment lines of its provenance. Emits `saved` or `saveFailed`.
  void saveNumbersTo(const QString& path);
  void copyPicture();
  /// Shows the numbers as a table in a window of its own: for screen readers, and to copy.
  void showTable();

  /// Name of a saved file unless the user says otherwise: "weights-epoch-12", without an ending.
  virtual QString suggestedName() const;

 Q_SIGNALS:
  void saved(const QString& path);
  void saveFailed(const QString& line);  ///< one sentence: what, why, where

 protected:
  bool event(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

  /// Adds the actions of this view at the top of its menu.
  virtual void extendMenu(QMenu& menu);
  void remember(const SnapshotPtr& snapshot, const ShownNetworkPtr& network);
  /// Tells in a sentence what is shown, for those who cannot see it: at once, then at most once a second while it changes.
  void say(const QString& sentence);
  /// Says that this network of the run is what is shown, if the run stands elsewhere.
  void signPast(const Snapshot& run, const ShownNetwork& network);

 private:
  void showMenu(QPoint globalPosition);
  void showFocus(Qt::FocusReason reason);
  void askWhereToSavePicture();
  void askWhereToSaveNumbers();
  QSize pictureSize() const;

  ViewTitle m_title;
  SnapshotPtr m_snapshot;
  ShownNetworkPtr m_network;
  QWidget* m_ring = nullptr;  // around all of it, while it has the focus by keyboard
  PastSign* m_sign = nullptr;
  bool m_ringed = false;
  PacedSentence m_spoken;
};

}  // namespace rewire
