#pragma once

#include "ui/connectivity/ordering/column_order.h"

#include <QAction>
#include <QList>
#include <QToolButton>

class QActionGroup;

namespace rewire {

/// The small menu in the corner of the connectivity view: how hidden neurons are sorted, and whether only the active ones are
/// drawn. The window's menu has the same actions.
class NeuronTool : public QToolButton {
  Q_OBJECT

 public:
  explicit NeuronTool(QWidget* parent);

  NeuronChoice choice() const;
  void choose(const NeuronChoice& choice);
  /// Takes the choice from the settings, and writes every other one there from now on.
  void rememberChoice();

  /// Those that sort, then the one that closes the gaps.
  QList<QAction*> sortings() const;
  QAction* closing() const { return m_closing; }

  /// Puts it left of `right`, at the upper edge of the view.
  void moveTo(int right);

 Q_SIGNALS:
  void chosen(const rewire::NeuronChoice& choice);

 private:
  void addSorting(NeuronSorting sorting, const char* name, const QString& text, const QString& toolTip, int key);
  void setClosed(bool closed);
  void tell();

  QActionGroup* m_sortings;
  QAction* m_closing;
  bool m_sortedByClosing = false;  // by degree, since the gaps were closed while neurons stood by index
  bool m_remembers = false;
};

}  // namespace rewire
