#pragma once

#include "ui/picture/picture_format.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace rewire {

class ChoiceBox;
class NumberBox;

/// Asks how pictures are saved: size, resolution, text, colours. It does not stop the window. What it accepts is remembered.
class PictureFormatDialog : public QDialog {
  Q_OBJECT

 public:
  explicit PictureFormatDialog(QWidget* parent);

  PictureFormat format() const;

 private:
  void makeSizeFields(const PictureFormat& format);
  void makeTextFields(const PictureFormat& format);
  QLayout* buttons();
  void layOut();
  void adapt();
  void changeMeasure();

  ChoiceBox* m_measure;
  NumberBox* m_width;
  NumberBox* m_height;
  NumberBox* m_dpi;
  NumberBox* m_points;
  QComboBox* m_family;
  QCheckBox* m_dark;
  QLabel* m_summary;
  QPushButton* m_accept;
  PictureFormat::Measure m_shown = PictureFormat::Measure::OnScreen;
};

/// Opens the dialog over a window, once.
void askForPictureFormat(QWidget* parent);

}  // namespace rewire
