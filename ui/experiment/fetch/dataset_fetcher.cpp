#include "ui/experiment/fetch/dataset_fetcher.h"

#include <QUrl>
#include <system_error>

namespace rewire {
namespace {

namespace fs = std::filesystem;

constexpr int kMaxAttempts = 5;  // with one mirror that keeps cutting the connection

}  // namespace

DatasetFetcher::DatasetFetcher(const KnownDataset& dataset, QObject* parent)
    : QObject(parent), m_dataset(dataset), m_folder(userDatasetFolder() / dataset.name) {
  for (const auto mirror : dataset.mirrors) m_mirrors.append(QString::fromUtf8(mirror));
  m_startTimer.setSingleShot(true);
  connect(&m_startTimer, &QTimer::timeout, this, &DatasetFetcher::prepareFolder);
  connect(&m_checkTimer, &QTimer::timeout, this, &DatasetFetcher::checkOn);
  connect(&m_download, &FileDownload::progressed, this,
          [this](qint64 done, qint64 total) { Q_EMIT progressed(fileName(), done, total); });
  connect(&m_download, &FileDownload::arrived, this, [this] { check(inFolder(".gz.part"), &DatasetFetcher::partChecked); });
  connect(&m_download, &FileDownload::broken, this, &DatasetFetcher::onBroken);
  connect(&m_download, &FileDownload::stuck, this, [this](const QString& reason) {
    fail(tr("cannot write %1: %2").arg(QString::fromStdString(inFolder(".gz.part").string()), reason));
  });
}

void DatasetFetcher::start() {
  if (m_running) return;
  m_running = true;
  m_folderTaken = false;
  m_file = 0;
  m_startTimer.start(0);
}

void DatasetFetcher::cancel() {
  m_running = false;
  m_startTimer.stop();
  m_download.cancel();
  m_checkTimer.stop();
  m_check.reset();
  m_lock.reset();
}

void DatasetFetcher::prepareFolder() {
  std::error_code error;
  fs::create_directories(m_folder, error);
  const auto folder = QString::fromStdString(m_folder.string());
  if (error) return fail(tr("cannot make the folder %1: %2").arg(folder, QString::fromStdString(error.message())));
  m_lock = std::make_unique<QLockFile>(folder + QStringLiteral("/.fetch.lock"));
  m_lock->setStaleLockTime(0);  // stale only when its process is gone, however long a download takes
  if (!m_lock->tryLock()) return fail(lockFailure());
  nextFile();
}

/// Why the folder cannot be held, and by whom it is.
QString DatasetFetcher::lockFailure() {
  m_folderTaken = m_lock->error() == QLockFile::LockFailedError;
  const auto folder = QString::fromStdString(m_folder.string());
  if (!m_folderTaken) return tr("cannot write into the folder %1").arg(folder);
  qint64 process = 0;
  QString host;
  QString program;
  m_lock->getLockInfo(&process, &host, &program);
  return tr("another rewire is fetching into %1: process %2 on %3").arg(folder).arg(process).arg(host);
}

/// Goes on with the file m_file points to, or ends.
void DatasetFetcher::nextFile() {
  if (m_file == m_dataset.files.size()) {
    cancel();
    Q_EMIT finished();
    return;
  }
  m_mirror = 0;
  m_attempt = 0;
  m_reasons.clear();
  if (const auto existing = findFile(m_folder, file())) return check(*existing, &DatasetFetcher::existingChecked);
  tryMirror();
}

void DatasetFetcher::existingChecked() {
  if (m_check->state() == FileState::Wrong) return tryMirror();
  fileDone(false);
}

void DatasetFetcher::tryMirror() {
  if (m_mirror == m_mirrors.size()) {
    const auto reasons = m_reasons.isEmpty() ? tr("no mirror is known") : m_reasons.join(QStringLiteral("; "));
    return fail(tr("cannot fetch %1: %2").arg(fileName(), reasons));
  }
  ++m_attempt;
  m_download.start(QUrl(m_mirrors[m_mirror] + fileName()), QString::fromStdString(inFolder(".gz.part").string()));
}

/// Asks a mirror that gave something for the rest, and leaves one that gave nothing.
void DatasetFetcher::onBroken(const QString& reason) {
  if (m_download.advanced() && m_attempt < kMaxAttempts) return tryMirror();
  nextMirror(reason);
}

void DatasetFetcher::nextMirror(const QString& reason) {
  m_reasons.append(QStringLiteral("%1: %2").arg(m_mirrors[m_mirror], reason));
  ++m_mirror;
  m_attempt = 0;
  tryMirror();
}

void DatasetFetcher::check(const fs::path& path, void (DatasetFetcher::*then)()) {
  m_check = std::make_unique<PayloadCheck>(path, file());
  m_afterCheck = then;
  m_checkTimer.start(0);
}

void DatasetFetcher::checkOn() {
  if (m_check->step()) return;
  m_checkTimer.stop();
  (this->*m_afterCheck)();
}

void DatasetFetcher::partChecked() {
  if (m_check->state() == FileState::Right) return putInPlace();
  const auto reason = m_check->reason();
  std::error_code error;
  fs::remove(inFolder(".gz.part"), error);
  // The part may hold pieces of two files. This mirror is only to blame if it gave all of them.
  if (m_download.resumed() && m_attempt < kMaxAttempts) return tryMirror();
  nextMirror(tr("wrong bytes: %1").arg(reason));
}

void DatasetFetcher::putInPlace() {
  std::error_code error;
  for (const std::string end : {"", ".gz"}) {  // a file that is still there is wrong, but somebody may need it
    std::error_code unseen;
    if (!error && fs::exists(inFolder(end), unseen)) fs::rename(inFolder(end), inFolder(end + ".wrong"), error);
  }
  // Some servers inflate a .gz on the way; the content is right, so it gets the name that fits it.
  if (!error) fs::rename(inFolder(".gz.part"), inFolder(m_check->isGzip() ? ".gz" : ""), error);
  if (error) {
    return fail(tr("cannot put %1 in place: %2").arg(fileName(), QString::fromStdString(error.message())));
  }
  fileDone(true);
}

void DatasetFetcher::fileDone(bool fetched) {
  Q_EMIT fileReady(fileName(), fetched);
  if (!m_running) return;  // a receiver of the signal has cancelled
  ++m_file;
  nextFile();
}

void DatasetFetcher::fail(const QString& reason) {
  cancel();
  Q_EMIT failed(reason);
}

QString DatasetFetcher::fileName() const {
  return QString::fromUtf8(file().name) + QStringLiteral(".gz");
}

fs::path DatasetFetcher::inFolder(const std::string& end) const {
  return m_folder / (std::string(file().name) + end);
}

}  // namespace rewire
