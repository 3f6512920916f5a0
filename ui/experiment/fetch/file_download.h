#pragma once

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace rewire {

/// Brings one file from one address into a "part" file, going on where an earlier attempt left off (HTTP Range). Arrived
/// bytes stay in the part unless they are of no use: the file is larger than allowed, or the server sends another piece than the
/// requested one. Every start() ends in exactly one of arrived, broken and stuck, unless cancel() comes first. Lives in the
/// thread of an event loop.
class FileDownload : public QObject {
  Q_OBJECT

 public:
  explicit FileDownload(QObject* parent = nullptr);
  ~FileDownload() override;

  void setStallTimeout(std::chrono::milliseconds timeout) { m_stall.setInterval(timeout); }
  void setSizeLimit(qint64 bytes) { m_sizeLimit = bytes; }

  void start(const QUrl& url, const QString& part);

  /// Stops at once, without a signal; the part stays.
  void cancel();

  bool resumed() const { return m_resumed; }       ///< the part began with bytes of an earlier attempt
  bool advanced() const { return m_written > 0; }  ///< this attempt brought bytes

 Q_SIGNALS:
  void progressed(qint64 doneBytes, qint64 totalBytes);  ///< total: -1 when the server does not say
  void arrived();                      ///< the part is complete, as far as the server can tell; its content is not checked
  void broken(const QString& reason);  ///< this address did not give the file
  void stuck(const QString& reason);   ///< the part cannot be written: no other address would help

 private:
  enum class Fault { None, Server, Local };

  void receive();
  bool acceptAnswer();
  void write(const QByteArray& bytes);
  void end();
  void giveUp(Fault fault, const QString& reason);
  void discardPart();
  QString serverFault() const;
  void release();

  QNetworkAccessManager m_network;
  QNetworkReply* m_reply = nullptr;
  QFile m_part;
  QTimer m_stall;
  qint64 m_sizeLimit = 64 * 1024 * 1024;
  qint64 m_offset = 0;   ///< bytes in the part before this attempt
  qint64 m_written = 0;  ///< bytes this attempt has added
  qint64 m_total = -1;
  bool m_accepted = false;
  bool m_resumed = false;
  Fault m_fault = Fault::None;
  QString m_reason;
};

}  // namespace rewire
