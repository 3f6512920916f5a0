#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/recent_list.h"

#include <QComboBox>
#include <QWidget>

namespace rewire {

/// Chooses a dataset: a known one, a folder used lately, or any other folder. Known ones are marked if they are not on this
/// computer.
class DatasetCombo : public QComboBox {
  Q_OBJECT

 public:
  explicit DatasetCombo(QWidget* parent = nullptr);

  QString dataset() const { return m_dataset; }  ///< a known name or a folder
  void setDataset(const QString& dataset);       ///< adds a folder that is not in the list yet
  bool present() const;                          ///< true: its files can be found
  void refresh();                                ///< looks for the datasets again

 Q_SIGNALS:
  void datasetChosen();  ///< by a person

 private:
  void fill();
  void choose(int index);
  void chooseFolder();

  QString m_dataset = QStringLiteral("mnist");
  RecentList m_folders{QStringLiteral("recent/folders")};
};

/// Tells whether `dataset` (a known name or a folder) can be found on this computer, by name alone. Its files are not read.
bool isPresent(const QString& dataset);

}  // namespace rewire
