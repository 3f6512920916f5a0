#pragma once

#include "core/lab/curve_shelf.h"

#include <QWidget>

namespace rewire {

class ChoiceBox;
class ConfirmButton;

/// The curves that are kept: chooses those that are shown, and removes them. Hidden while none is kept.
class CurveChooser : public QWidget {
  Q_OBJECT

 public:
  explicit CurveChooser(QWidget* parent = nullptr);

  void showShelf(const ShelfStatePtr& shelf);
  /// The curves that are shown, kept or not.
  void showChosen(const CurveStatePtr& curves);

 Q_SIGNALS:
  void chosen(const rewire::CurveStatePtr& curves);
  void removeRequested(const QString& id);

 private:
  int placeOf(const std::string& id) const;
  void fill();

  ShelfStatePtr m_shelf;
  CurveStatePtr m_shown;
  ChoiceBox* m_box = nullptr;
  ConfirmButton* m_remove = nullptr;
};

}  // namespace rewire
