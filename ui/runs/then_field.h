#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <string>

class QComboBox;
class QListWidget;
class QPushButton;

namespace rewire {

/// Refuses a command of --then by throwing an InputError: the parser of the command line.
using ThenCheck = std::function<void(const std::string& command)>;

/// A list of commands that are done to every trained network of a sweep. Common ones can be chosen, others typed; each is
/// checked before it is added.
class ThenField : public QWidget {
  Q_OBJECT

 public:
  /// `check`: empty: nothing is refused.
  explicit ThenField(ThenCheck check, QWidget* parent = nullptr);

  static QStringList common();  ///< commands to choose from
  QStringList commands() const;
  /// Adds what is typed and not in the list yet; false: it is no command, and refused() has told why.
  bool addTyped();

 Q_SIGNALS:
  void changed();                     ///< commands() is another
  void refused(const QString& line);  ///< the line that says what is wrong with the command

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void removeChosen();
  void showButtons();

  ThenCheck m_check;
  QListWidget* m_list;
  QComboBox* m_command;
  QPushButton* m_add;
  QPushButton* m_remove;
};

}  // namespace rewire
