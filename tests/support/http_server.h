#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>

namespace rewire::test {

/// The answer of the server to one request.
struct HttpAnswer {
  QByteArray content = {};
  int status = 200;
  qsizetype cutAfter = -1;     ///< close the connection after so many bytes of the body
  qsizetype stallAfter = -1;   ///< send so many bytes of the body, then nothing more
  bool ignoreRange = false;    ///< answer a request for a piece with the whole
  qsizetype wrongPiece = 0;    ///< begin a piece so many bytes too late
  QByteArray redirectTo = {};  ///< with a status of 302
};

struct HttpRequest {
  QByteArray path;
  QByteArray range;  ///< as it was sent, "bytes=100-"; empty when the whole was asked for
};

/// A web server on the loopback that misbehaves as a test tells it to. One request a connection.
class HttpServer : public QObject {
  Q_OBJECT

 public:
  explicit HttpServer(QObject* parent = nullptr);

  /// The answers to successive requests for `path` ("/a/file"); the last one is given ever after. Other paths get 404.
  void answer(const QByteArray& path, const QList<HttpAnswer>& answers) { m_answers[path] = answers; }

  QByteArray address() const;                                        ///< "http://127.0.0.1:PORT", without a slash behind
  const QList<HttpRequest>& requests() const { return m_requests; }  ///< all so far, in order

 private:
  void onConnection();
  void onBytes(QTcpSocket* socket);
  HttpAnswer nextAnswer(const QByteArray& path);
  static void send(QTcpSocket* socket, const HttpAnswer& answer, const QByteArray& range);

  QTcpServer m_server;
  QHash<QByteArray, QList<HttpAnswer>> m_answers;
  QList<HttpRequest> m_requests;
};

}  // namespace rewire::test
