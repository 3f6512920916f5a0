#include "ui/window/saving/movie_bar.h"

#include "ui/widgets/text_button.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>

#include <utility>

namespace rewire {
namespace {

constexpr int kWithoutEnd = -1;
const QString kErrorMark = QStringLiteral("rewire: error: ");

}  // namespace

MovieBar::MovieBar(QWidget* parent)
    : QWidget(parent),
      m_program(QCoreApplication::applicationFilePath()),
      m_words(new QLabel),
      m_bar(new QProgressBar),
      m_stop(textButton("movieStop", tr("Stop"), tr("Ends the making of the movie; nothing of it is kept."))) {
  setObjectName(QStringLiteral("movieBar"));
  m_bar->setObjectName(QStringLiteral("movieProgress"));
  m_bar->setAccessibleName(tr("Share of the movie that is made"));
  m_bar->setRange(0, 100);
  m_bar->setTextVisible(false);
  m_bar->setFixedWidth(120);
  m_bar->setMaximumHeight(8);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 12, 0);
  for (QWidget* widget : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_stop)})
    row->addWidget(widget);
  hide();
  m_process.setStandardOutputFile(QProcess::nullDevice());
  connect(m_stop, &QPushButton::clicked, this, &MovieBar::stop);
  connect(&m_process, &QProcess::readyReadStandardError, this, &MovieBar::readLines);
  connect(&m_process, &QProcess::finished, this, &MovieBar::end);
  connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) end();
  });
}

// The other process cleans up after itself before it ends.
MovieBar::~MovieBar() {
  m_process.disconnect(this);
  m_process.terminate();
  m_process.waitForFinished(kWithoutEnd);
}

void MovieBar::start(const QStringList& arguments, const QString& out) {
  if (isMaking()) return;
  m_out = out;
  m_error.clear();
  m_stopped = false;
  m_bar->setValue(0);
  m_words->setText(tr("movie"));
  m_stop->setEnabled(true);
  show();
  m_process.start(m_program, arguments);
  Q_EMIT changed();
}

void MovieBar::stop() {
  if (!isMaking()) return;
  m_stopped = true;
  m_stop->setEnabled(false);
  m_process.terminate();
}

void MovieBar::readLines() {
  static const QRegularExpression share(QStringLiteral("\\((\\d+) %\\)"));
  m_process.setReadChannel(QProcess::StandardError);
  while (m_process.canReadLine()) {
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    if (line.startsWith(kErrorMark)) m_error = line.mid(kErrorMark.size());
    const QRegularExpressionMatch match = share.match(line);
    if (match.hasMatch()) m_bar->setValue(match.captured(1).toInt());
  }
}

void MovieBar::end() {
  readLines();
  hide();
  const bool done =
      m_process.error() != QProcess::FailedToStart && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
  if (done) {
    Q_EMIT saved(m_out);
  } else if (m_stopped) {
    Q_EMIT told(tr("The movie was stopped; nothing of it is kept"));
  } else {
    Q_EMIT failed(m_error.isEmpty() ? tr("The movie could not be made: the program that makes it ended too early.")
                                    : tr("The movie could not be made: %1").arg(m_error));
  }
  Q_EMIT changed();
}

}  // namespace rewire
