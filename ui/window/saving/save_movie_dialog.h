#pragma once

#include <QDialog>
#include <QSize>
#include <QString>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rewire {

class ConnectivityView;
class NumberBox;

/// A movie as somebody wants it. Kept in QSettings, but for its epochs.
struct MovieChoice {
  QString view = QStringLiteral("connectivity");
  QString out;  ///< .gif, .webm or a folder
  int from = 0;
  int to = 0;  ///< 0: the last epoch that is kept
  int framesPerSecond = 5;
  QSize size{960, 600};
  bool dark = false;
  QString neurons = {};  ///< one of neuronWays(); empty: by index. Not kept

  /// Neurons stand as in this view.
  void takeNeurons(const ConnectivityView& connectivity);

  static MovieChoice remembered();
  void remember() const;
  /// Arguments for `rewire` to make it of the run in that folder.
  QStringList argumentsFor(const QString& run) const;
};

/// Asks for a movie of the run. It does not stop the window. What it accepts is remembered.
class SaveMovieDialog : public QDialog {
  Q_OBJECT

 public:
  /// `epochs`: the run has finished so many.
  SaveMovieDialog(int epochs, QWidget* parent);

  MovieChoice chosen() const;

 private:
  void makeControls(const MovieChoice& before);
  void makeNumbers(const MovieChoice& before, int epochs);
  void layOut();
  void askForFile();
  void adapt();

  QComboBox* m_view;
  NumberBox* m_from;
  NumberBox* m_to;
  NumberBox* m_speed;
  NumberBox* m_width;
  NumberBox* m_height;
  QCheckBox* m_dark;
  QLineEdit* m_out;
  QLabel* m_summary;
  QPushButton* m_accept;
};

}  // namespace rewire
