#include "ui/experiment/fetch/file_download.h"

#include <QRegularExpression>

namespace rewire {
namespace {

constexpr int kOk = 200;
constexpr int kPartialContent = 206;
constexpr int kRangeNotSatisfiable = 416;

int statusOf(const QNetworkReply& reply) {
  return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

}  // namespace

FileDownload::FileDownload(QObject* parent) : QObject(parent) {
  m_stall.setSingleShot(true);
  m_stall.setInterval(std::chrono::seconds(20));
  connect(&m_stall, &QTimer::timeout, this, [this] {
    const auto seconds = static_cast<double>(m_stall.interval()) / 1000.0;
    giveUp(Fault::Server, tr("nothing arrived for %1 s").arg(seconds));
  });
}

FileDownload::~FileDownload() {
  release();
}

void FileDownload::start(const QUrl& url, const QString& part) {
  release();
  m_offset = m_written = 0;
  m_total = -1;
  m_accepted = m_resumed = false;
  m_fault = Fault::None;
  m_part.setFileName(part);
  if (!m_part.open(QIODevice::WriteOnly | QIODevice::Append)) {
    const auto reason = m_part.errorString();
    // Queued, as every other end: the signal comes after start() has returned.
    QMetaObject::invokeMethod(
        this, [this, reason] { Q_EMIT stuck(reason); }, Qt::QueuedConnection);
    return;
  }
  m_offset = m_part.size();

  QNetworkRequest request(url);
  request.setRawHeader("Accept-Encoding", "identity");  // or Qt would inflate the .gz on the way
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
  if (m_offset > 0) request.setRawHeader("Range", "bytes=" + QByteArray::number(m_offset) + "-");
  m_reply = m_network.get(request);
  connect(m_reply, &QNetworkReply::readyRead, this, &FileDownload::receive);
  connect(m_reply, &QNetworkReply::redirected, &m_stall, qOverload<>(&QTimer::start));
  connect(m_reply, &QNetworkReply::finished, this, &FileDownload::end);
  m_stall.start();
}

void FileDownload::cancel() {
  release();
}

void FileDownload::receive() {
  m_stall.start();
  if (!acceptAnswer()) return;
  write(m_reply->readAll());
}

/// Reads status and headers once, before the first byte of the body. They tell whether the body belongs into the part, and its
/// offset there.
bool FileDownload::acceptAnswer() {
  if (m_accepted) return true;
  const int status = statusOf(*m_reply);
  if (status == kOk) {
    m_offset = 0;  // the server ignores the range, or none was asked for: the file comes from its beginning
    m_part.resize(0);
    m_total = m_reply->hasRawHeader("Content-Length") ? m_reply->rawHeader("Content-Length").toLongLong() : -1;
  } else if (status == kPartialContent) {
    static const QRegularExpression range(QStringLiteral(R"(^bytes (\d+)-\d+/(\d+|\*)$)"));
    const auto match = range.match(QString::fromLatin1(m_reply->rawHeader("Content-Range")));
    if (!match.hasMatch() || match.captured(1).toLongLong() != m_offset) {
      discardPart();
      giveUp(Fault::Server, tr("the server sent another piece than the one asked for"));
      return false;
    }
    m_total = match.captured(2) == QLatin1String("*") ? -1 : match.captured(2).toLongLong();
  } else {
    return false;  // the body is an error page
  }
  m_resumed = m_offset > 0;
  m_accepted = true;
  return true;
}

void FileDownload::write(const QByteArray& bytes) {
  const auto after = m_offset + m_written + bytes.size();
  if (std::max(after, m_total) > m_sizeLimit) {
    discardPart();
    giveUp(Fault::Server, tr("the file is larger than %1 bytes, which it should not be").arg(m_sizeLimit));
    return;
  }
  if (m_part.write(bytes) != bytes.size() || !m_part.flush()) {
    giveUp(Fault::Local, m_part.errorString());
    return;
  }
  m_written += bytes.size();
  Q_EMIT progressed(after, m_total);
}

/// Handles the end of the reply: complete, failed, or aborted by giveUp().
void FileDownload::end() {
  if (m_fault == Fault::None && m_reply->error() == QNetworkReply::NoError && acceptAnswer()) {
    const auto rest = m_reply->readAll();
    if (!rest.isEmpty()) write(rest);
  }
  // 416: the part is as long as the file already, or longer. Its checksum tells whether it is right.
  const bool complete = statusOf(*m_reply) == kRangeNotSatisfiable && m_offset > 0;
  if (m_fault == Fault::None && !complete) {
    const auto fault = serverFault();
    if (!fault.isEmpty()) giveUp(Fault::Server, fault);
  }
  if (complete) m_resumed = true;
  release();
  switch (m_fault) {
    case Fault::None:
      Q_EMIT arrived();
      break;
    case Fault::Server:
      Q_EMIT broken(m_reason);
      break;
    case Fault::Local:
      Q_EMIT stuck(m_reason);
      break;
  }
}

/// The error of a reply that has ended by itself; empty when there is none.
QString FileDownload::serverFault() const {
  const int status = statusOf(*m_reply);
  if (status >= 400) {
    const auto phrase = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    return QStringLiteral("%1 %2").arg(status).arg(phrase).trimmed();
  }
  if (m_reply->error() != QNetworkReply::NoError) return m_reply->errorString().simplified();
  if (!m_accepted) return tr("the server answered with status %1").arg(status);
  if (m_total >= 0 && m_offset + m_written < m_total) return tr("the connection was cut");
  return {};
}

void FileDownload::giveUp(Fault fault, const QString& reason) {
  m_fault = fault;
  m_reason = reason;
  if (m_reply != nullptr && m_reply->isRunning()) m_reply->abort();  // comes back through end()
}

void FileDownload::discardPart() {
  m_part.resize(0);
}

void FileDownload::release() {
  m_stall.stop();
  if (m_part.isOpen()) {
    m_part.close();
    if (m_part.size() == 0) m_part.remove();
  }
  if (m_reply == nullptr) return;
  m_reply->disconnect(this);
  m_reply->disconnect(&m_stall);
  m_reply->abort();
  m_reply->deleteLater();
  m_reply = nullptr;
}

}  // namespace rewire
