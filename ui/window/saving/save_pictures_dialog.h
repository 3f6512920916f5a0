#pragma once

#include <QDialog>
#include <QString>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rewire {

class ChoiceBox;

/// Choices for saving the pictures of all views. Kept in QSettings, but for the folder, which the saving of any picture
/// keeps.
struct PictureSet {
  QString folder;
  QString ending = QStringLiteral("png");  ///< or "svg", "pdf"
  bool numbers = true;                     ///< the CSV of each view too

  static PictureSet remembered();
  void remember() const;
};

/// Asks where and how the pictures of all views are saved. It does not stop the window. What it accepts is remembered.
class SavePicturesDialog : public QDialog {
  Q_OBJECT

 public:
  /// `views`: how many have something to show.
  SavePicturesDialog(int views, QWidget* parent);

  PictureSet chosen() const;

 private:
  void makeControls(const PictureSet& before);
  void layOut(int views);
  QPushButton* formatButton();
  void askForFolder();
  void adapt();

  QLineEdit* m_folder;
  ChoiceBox* m_ending;
  QCheckBox* m_numbers;
  QLabel* m_summary;
  QPushButton* m_accept;
};

}  // namespace rewire
