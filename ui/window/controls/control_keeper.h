#pragma once

#include "ui/widgets/shown_controls.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>

class QMainWindow;
class QPushButton;

namespace rewire {

class PartChooser;

/// The controls that the window shows. A person or a file has chosen them; a lesson that is open has a choice of its own, and so
/// has a step that is presented. Where some are hidden, a button in the status bar shows all of them again.
class ControlKeeper : public QObject {
  Q_OBJECT

 public:
  /// Functions that are called whenever other controls are to be shown.
  struct Show {
    std::function<void(const std::optional<QStringList>& docks, bool central)> docks;  ///< nothing: all of them
    std::function<void(const ShownControls& shown)> controls;
  };
  ControlKeeper(QMainWindow* window, Show show);

  void choose(const ShownParts& shown);  ///< by a person, or by the file that is opened
  const ShownParts& chosen() const { return m_chosen; }
  /// A lesson with its choice; `step`: the controls of the step that is presented. Nothing for both: no lesson is open.
  void setLesson(const ShownParts& lesson, const ShownParts& step);
  void ask();
  void showAll();
  bool hides() const { return m_lesson || m_chosen; }

 Q_SIGNALS:
  void changed();  ///< hides() or chosen()

 private:
  void apply();

  QMainWindow* m_window;
  Show m_show;
  QPushButton* m_sign;
  QPointer<PartChooser> m_chooser;
  ShownParts m_chosen, m_lesson, m_step;
};

}  // namespace rewire
