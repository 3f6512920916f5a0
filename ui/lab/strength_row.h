#pragma once

#include "ui/lab/strength_slider.h"

#include <QElapsedTimer>
#include <QFont>
#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rewire {

class StrengthBox;

/// Width of the longest name of a perturbation in bold, with its arrow: the sliders of all kinds begin below each other.
int widthOfNames(QFont font);

/// The range of a strength, from 0, and its notation.
struct StrengthScale {
  double most = 1.0;
  int steps = 100;            ///< steps of the slider, and so of the arrow keys
  int page = 10;              ///< steps at once, with Page Up and Page Down
  double unit = 1.0;          ///< the unit of the number field: 0.01 is per cent
  QString suffix;             ///< follows the number in the field
  int digits = 0;             ///< least digits after the point in the field, unless the number is 0
  std::vector<double> marks;  ///< customary values
};

/// One perturbation in one line: its name, a slider, a number field. A click on the name opens an explanation and the options
/// under it. A double click on the name puts the strength back to 0.
class StrengthRow : public QWidget {
  Q_OBJECT

 public:
  /// Slider, number, button and note are found as `name` + "Slider", "Number", "Options", "Note".
  StrengthRow(const QString& name, const QString& label, const QString& tip, const StrengthScale& scale,
              QWidget* parent = nullptr);

  double strength() const { return m_strength; }
  void setStrength(double strength);  ///< says nothing of it
  void setScale(const StrengthScale& scale);
  /// Sets the text that explains the perturbation.
  void setTip(const QString& tip);
  /// Tells whether there is anything to perturb; the explanation can be read all the same.
  void setAdjustable(bool adjustable);
  /// Adds a widget at the lower end of the opened part.
  void addOption(QWidget* option);
  /// A short line under the slider; empty: none. The reason for a refused number replaces it until the strength changes.
  void setNote(const QString& note);
  /// A word under the number field.
  void setUnitNote(const QString& note);

 Q_SIGNALS:
  /// Changed by a person. `further`: the same movement goes on, of the mouse or of keys in quick succession.
  void edited(double strength, bool further);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeControls(const QString& name, const QString& label);
  void layOut();
  void showStrength();
  void showNote();
  void take(double strength);

  StrengthScale m_scale;
  double m_strength = 0.0;
  bool m_pressed = false;  // and not moved yet
  QElapsedTimer m_sinceEdit;
  QString m_noteText;
  QString m_refusal;
  QToolButton* m_name = nullptr;
  StrengthSlider* m_slider = nullptr;
  StrengthBox* m_number = nullptr;
  QLabel* m_tip = nullptr;
  QLabel* m_note = nullptr;
  QLabel* m_unitNote = nullptr;
  QWidget* m_options = nullptr;
  QVBoxLayout* m_optionRows = nullptr;
};

}  // namespace rewire
