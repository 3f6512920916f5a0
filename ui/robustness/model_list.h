#pragma once

#include "core/lab/curve_run.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QVBoxLayout;

namespace rewire {

/// The models to compare: the network in the window, and model files. Ticked ones take part. The network is held as it was when
/// it was first compared until its curve is finished, so that a stopped curve can go on. A button lets go of it.
class ModelList : public QWidget {
  Q_OBJECT

 public:
  explicit ModelList(QWidget* parent = nullptr);

  void showSnapshot(const SnapshotPtr& snapshot);
  /// Tells whether the network taken for comparison must be kept.
  void setHeld(bool held);

  void addFiles(const QStringList& paths);
  /// Every model file in the folder and the two levels of folders under it: a run with its snapshots, or several runs.
  void addFolder(const QString& folder);

  /// Ticks the models of these curves and no others; files that are gone stay away.
  void choose(const std::vector<ModelDescription>& models);

  /// The buttons that add and remove. They stand below the list, unless they are put elsewhere.
  QWidget* buttons() const { return m_buttons; }

  /// Shows the list of the last start, and remembers it from now on.
  void remember();

  /// The network of the window that the list names; null: there is none.
  SnapshotPtr specimen() const;

  std::vector<ModelRequest> chosen() const;  ///< the ticked ones, in the order of the list
  /// The same, and the present network of the window is held from here on.
  std::vector<ModelRequest> take();

 Q_SIGNALS:
  void changed();
  void told(const QString& words);  ///< the result of adding, if it cannot be seen; empty: nothing to tell

 private:
  QWidget* makeButtons();
  QListWidgetItem* addFile(const QString& path);
  void restore();
  void save() const;
  void askForFiles();
  void askForFolder();
  void removeSelected();
  void showNetwork();
  bool movedOn() const;

  SnapshotPtr m_now;    ///< with a network, or null
  SnapshotPtr m_taken;  ///< compared last
  bool m_held = false;
  QListWidget* m_list = nullptr;
  QListWidgetItem* m_network = nullptr;
  QWidget* m_buttons = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_renew = nullptr;
};

}  // namespace rewire
