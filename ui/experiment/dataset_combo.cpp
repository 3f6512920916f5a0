#include "ui/experiment/dataset_combo.h"

#include "core/data/catalogue.h"
#include "core/data/dataset.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>

namespace rewire {

namespace {

const QString kOtherFolder = QStringLiteral("?");  // no dataset is called that

}  // namespace

bool isPresent(const QString& dataset) {
  const KnownDataset* known = knownDataset(dataset.toStdString());
  return known ? locate(*known).has_value() : QFileInfo::exists(dataset);
}

DatasetCombo::DatasetCombo(QWidget* parent) : QComboBox(parent) {
  setObjectName(QStringLiteral("dataset"));
  setFocusPolicy(Qt::StrongFocus);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(8);
  fill();
  connect(this, &QComboBox::activated, this, &DatasetCombo::choose);
}

void DatasetCombo::fill() {
  const QSignalBlocker quiet(this);
  clear();
  for (const KnownDataset& known : knownDatasets()) {
    const QString title = QString::fromUtf8(known.title);
    addItem(locate(known) ? title : tr("%1 – not on this computer").arg(title), QString::fromUtf8(known.name));
  }
  QStringList folders = m_folders.paths();
  if (!knownDataset(m_dataset.toStdString()) && !folders.contains(m_dataset)) folders.prepend(m_dataset);
  for (const QString& folder : folders) {
    addItem(QString::fromStdString(titleOf(folder.toStdString())), folder);
    setItemData(count() - 1, folder, Qt::ToolTipRole);
  }
  insertSeparator(count());
  addItem(tr("Folder…"), kOtherFolder);
  setItemData(count() - 1, tr("Any folder with four IDX files, plain or .gz, is a dataset."), Qt::ToolTipRole);
  setCurrentIndex(findData(m_dataset));
}

void DatasetCombo::setDataset(const QString& dataset) {
  m_dataset = dataset;
  if (findData(dataset) < 0) {
    fill();
  } else {
    setCurrentIndex(findData(dataset));
  }
}

void DatasetCombo::refresh() {
  fill();
}

bool DatasetCombo::present() const {
  return isPresent(m_dataset);
}

void DatasetCombo::choose(int index) {
  const QString chosen = itemData(index).toString();
  if (chosen == kOtherFolder) {
    chooseFolder();
    return;
  }
  m_dataset = chosen;
  Q_EMIT datasetChosen();
}

void DatasetCombo::chooseFolder() {
  setCurrentIndex(findData(m_dataset));
  const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder with four IDX files"));
  if (folder.isEmpty()) return;
  m_folders.add(folder);
  m_dataset = folder;
  fill();
  Q_EMIT datasetChosen();
}

}  // namespace rewire
