#pragma once

#include "core/listing/means_maker.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace rewire {

/// The means of the chosen runs over their seeds, and paired differences, as a table that is copied into a text.
class MeansDialog : public QDialog {
  Q_OBJECT

 public:
  explicit MeansDialog(Sweep runs, QWidget* parent = nullptr);

  void ask();  ///< for the table of what is chosen

 public Q_SLOTS:
  void showMeans(const rewire::MeansPtr& means);

 Q_SIGNALS:
  void meansRequested(const rewire::MeansRequest& request);

 private:
  void makeChoice();
  void layOut();
  void offerPairings();
  void fillTable();
  void showNote();
  void copy(std::string (*text)(const SweepTable&), const QString& told);
  MeansRequest chosen() const;

  Sweep m_runs;
  MeansPtr m_means;
  QComboBox* m_paired;
  QTableWidget* m_table;
  QLabel* m_note;
  QList<QPushButton*> m_copies;
};

}  // namespace rewire
