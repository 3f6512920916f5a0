#pragma once

#include "core/train/control_names.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace rewire {

/// A list of the parts of the window with a tick for each that stays. Every tick is told at once, so that the window shows it.
/// Not modal.
class PartChooser : public QDialog {
  Q_OBJECT

 public:
  PartChooser(const ShownParts& shown, QWidget* parent);

  void setShown(const ShownParts& shown);  ///< says nothing of it
  ShownParts shown() const;                ///< nothing: all are ticked

 Q_SIGNALS:
  void chosen(const rewire::ShownParts& shown);

 private:
  void fill();

  QTreeWidget* m_tree;
};

}  // namespace rewire
