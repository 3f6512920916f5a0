#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QStringList>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rewire {

class DatasetFetcher;
struct KnownDataset;

/// Stands beneath the choice of dataset while the chosen one is not on this computer, and offers to fetch it. During the download
/// it shows the progress and a button to stop; after a failure, the reason and a button to try again. Otherwise it is hidden.
class FetchOffer : public QFrame {
  Q_OBJECT

 public:
  explicit FetchOffer(QWidget* parent = nullptr);
  ~FetchOffer() override;

  void offer(const QString& dataset);                                               ///< the chosen one, present or not
  void setMirrors(const QStringList& baseAddresses) { m_mirrors = baseAddresses; }  ///< instead of the dataset's own
  void setTheme(const Theme& theme);
  bool fetching() const { return m_fetcher != nullptr; }

 Q_SIGNALS:
  void fetched();

 private:
  void start();
  void stop();
  void showOffer(const QString& trouble = {});
  void showProgress(const QString& file, qint64 done, qint64 total);

  const KnownDataset* m_dataset = nullptr;
  QStringList m_mirrors;
  std::unique_ptr<DatasetFetcher> m_fetcher;
  QLabel* m_text = nullptr;
  QWidget* m_trouble = nullptr;
  QLabel* m_troubleIcon = nullptr;
  QLabel* m_troubleText = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_fetch = nullptr;
  QPushButton* m_cancel = nullptr;
};

}  // namespace rewire
