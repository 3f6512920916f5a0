#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace rewire {

/// A label, its control, and under it the problem of the value (an icon and a sentence; hidden while there is none). A number
/// that is refused says there why. A dot before the label says that the value is not the one of the running network.
class Field : public QWidget {
  Q_OBJECT

 public:
  /// `editor` becomes the field's own and takes its tooltip and accessible name from it. `beside` stands at the right of it.
  Field(const QString& label, QWidget* editor, const QString& tip, QWidget* beside = nullptr, QWidget* parent = nullptr);

  void setProblem(const QString& problem);  ///< a sentence; empty: none
  QString problem() const;
  void setDiffers(bool differs);
  bool differs() const { return m_differs; }
  QString label() const { return m_label; }
  void setTheme(const Theme& theme);

 private:
  void setRefusal(const QString& refusal);
  void showProblem();
  void scrollToProblem();
  void describe();

  QString m_label;
  QString m_problem;
  QString m_refusal;  ///< reason why the last text was dropped, until the number changes
  bool m_differs = false;
  QColor m_problemColour;
  QColor m_accent;
  QWidget* m_editor = nullptr;
  QLabel* m_name = nullptr;
  QWidget* m_problemRow = nullptr;
  QLabel* m_problemIcon = nullptr;
  QLabel* m_problemText = nullptr;
};

/// Red that can be read as text on a panel of this theme. It never stands without an icon or words.
QColor problemColour(const Theme& theme);

}  // namespace rewire
