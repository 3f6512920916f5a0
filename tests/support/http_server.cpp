#include "tests/support/http_server.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <stdexcept>

namespace rewire::test {
namespace {

QByteArray statusLine(int status) {
  static const QHash<int, QByteArray> phrases{{200, "OK"},        {206, "Partial Content"},       {302, "Found"},
                                              {404, "Not Found"}, {416, "Range Not Satisfiable"}, {503, "Service Unavailable"}};
  return "HTTP/1.1 " + QByteArray::number(status) + " " + phrases.value(status, "Other") + "\r\nConnection: close\r\n";
}

QByteArray headerValue(const QByteArray& head, const char* name) {
  const QRegularExpression line(QStringLiteral("^%1: *(.*)\\r$").arg(QLatin1String(name)),
                                QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
  return line.match(QString::fromLatin1(head)).captured(1).toLatin1();
}

}  // namespace

HttpServer::HttpServer(QObject* parent) : QObject(parent) {
  connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::onConnection);
  if (!m_server.listen(QHostAddress::LocalHost)) throw std::runtime_error("the loopback cannot be listened on");
}

QByteArray HttpServer::address() const {
  return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

void HttpServer::onConnection() {
  while (auto* socket = m_server.nextPendingConnection()) {
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
  }
}

void HttpServer::onBytes(QTcpSocket* socket) {
  const auto head = socket->peek(socket->bytesAvailable());
  if (!head.contains("\r\n\r\n")) return;
  socket->readAll();
  const auto path = head.split(' ').value(1);
  const auto range = headerValue(head, "Range");
  m_requests.append({path, range});
  send(socket, nextAnswer(path), range);
}

HttpAnswer HttpServer::nextAnswer(const QByteArray& path) {
  auto& answers = m_answers[path];
  if (answers.isEmpty()) return {.content = "no such page", .status = 404};
  return answers.size() == 1 ? answers.first() : answers.takeFirst();
}

void HttpServer::send(QTcpSocket* socket, const HttpAnswer& answer, const QByteArray& range) {
  int status = answer.redirectTo.isEmpty() ? answer.status : 302;
  QByteArray body = answer.content;
  QByteArray head;
  if (status == 200 && !range.isEmpty() && !answer.ignoreRange) {
    const auto offset = range.mid(6).chopped(1).toLongLong() + answer.wrongPiece;
    const auto size = QByteArray::number(body.size());
    status = offset < body.size() ? 206 : 416;
    const auto piece = QByteArray::number(offset) + "-" + QByteArray::number(body.size() - 1);
    head += "Content-Range: bytes " + (status == 206 ? piece : QByteArray("*")) + "/" + size + "\r\n";
    body = body.mid(offset);
  }
  if (!answer.redirectTo.isEmpty()) head += "Location: " + answer.redirectTo + "\r\n";
  head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
  socket->write(statusLine(status) + head);
  if (answer.stallAfter >= 0) {
    socket->write(body.first(std::min(answer.stallAfter, body.size())));
    return;
  }
  socket->write(answer.cutAfter >= 0 ? body.first(std::min(answer.cutAfter, body.size())) : body);
  socket->disconnectFromHost();  // once everything is written
}

}  // namespace rewire::test
