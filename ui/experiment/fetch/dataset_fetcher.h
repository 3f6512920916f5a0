#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <filesystem>
#include <memory>

#include "core/data/catalogue.h"
#include "ui/experiment/fetch/file_download.h"
#include "ui/experiment/fetch/payload_check.h"

namespace rewire {

/// Downloads the four files of a known dataset into a folder, one after the other, each from the first mirror that gives it. A
/// file gets its final name only when it is complete and its checksum is right. Until then it is NAME.gz.part; the next attempt,
/// with this mirror or another, goes on from there. A file that is there and right is left alone. One that is there and wrong is
/// kept as NAME.wrong. Checks in small steps, so that a window stays responsive. Lives in the thread of an event loop.
class DatasetFetcher : public QObject {
  Q_OBJECT

 public:
  /// The texts that `dataset` points to must outlive the fetcher, as the catalogue does.
  explicit DatasetFetcher(const KnownDataset& dataset, QObject* parent = nullptr);

  void setFolder(const std::filesystem::path& folder) { m_folder = folder; }  ///< default: userDatasetFolder()/NAME
  void setMirrors(const QStringList& baseAddresses) { m_mirrors = baseAddresses; }
  void setStallTimeout(std::chrono::milliseconds timeout) { m_download.setStallTimeout(timeout); }
  void setSizeLimit(qint64 bytes) { m_download.setSizeLimit(bytes); }
  const std::filesystem::path& folder() const { return m_folder; }
  bool isRunning() const { return m_running; }
  bool isFolderTaken() const { return m_folderTaken; }  ///< it failed because another program fetches into the folder

  /// Ends in finished or failed, never before this call has returned. Does nothing while it runs.
  void start();

  /// Stops without a signal; what has arrived is kept for the next start.
  void cancel();

 Q_SIGNALS:
  void progressed(const QString& file, qint64 doneBytes, qint64 totalBytes);  ///< total: -1 when the server does not say
  void fileReady(const QString& file, bool fetched);                          ///< not fetched: it was there already
  void finished();
  void failed(const QString& reason);  ///< one line: which file, and what went wrong at each mirror

 private:
  void prepareFolder();
  QString lockFailure();
  void nextFile();
  void tryMirror();
  void onBroken(const QString& reason);
  void check(const std::filesystem::path& path, void (DatasetFetcher::*then)());
  void checkOn();
  void existingChecked();
  void partChecked();
  void nextMirror(const QString& reason);
  void putInPlace();
  void fileDone(bool fetched);
  void fail(const QString& reason);

  const KnownFile& file() const { return m_dataset.files[m_file]; }
  QString fileName() const;
  std::filesystem::path inFolder(const std::string& end) const;

  KnownDataset m_dataset;
  std::filesystem::path m_folder;
  QStringList m_mirrors;
  FileDownload m_download;
  std::unique_ptr<QLockFile> m_lock;  ///< two programs would write into the same parts
  QTimer m_startTimer;
  bool m_running = false;
  bool m_folderTaken = false;

  std::size_t m_file = 0;
  qsizetype m_mirror = 0;
  int m_attempt = 0;      ///< with this mirror
  QStringList m_reasons;  ///< one a mirror that failed for this file
  std::unique_ptr<PayloadCheck> m_check;
  QTimer m_checkTimer;
  void (DatasetFetcher::*m_afterCheck)() = nullptr;
};

}  // namespace rewire
