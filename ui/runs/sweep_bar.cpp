#include "ui/runs/sweep_bar.h"

#include "core/phrase_json.h"
#include "ui/style/phrase_text.h"
#include "ui/widgets/text_button.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>

#include <signal.h>

#include <cerrno>
#include <optional>

namespace rewire {

namespace {

constexpr int kBetweenLooks = 500;  // milliseconds
const QString kErrorMark = QStringLiteral("rewire: error: ");
const QString kPhraseMark = QStringLiteral("rewire: phrase: ");  // before the line, where there is one
const QString kPhrasesVariable = QStringLiteral("REWIRE_PHRASES");

/// A process that nobody has waited for is a zombie where the first process of the system does not.
bool isAlive(qint64 pid) {
  if (::kill(static_cast<pid_t>(pid), 0) != 0 && errno != EPERM) return false;
  QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
  return !stat.open(QIODevice::ReadOnly) || !stat.readAll().contains(") Z ");
}

}  // namespace

SweepBar::SweepBar(QWidget* parent)
    : QWidget(parent),
      m_program(QCoreApplication::applicationFilePath()),
      m_words(new QLabel),
      m_stop(textButton("sweepStop", tr("Stop"), tr("Stops the sweep. Finished epochs are kept, and it can go on later."))) {
  setObjectName(QStringLiteral("sweepBar"));
  m_words->setObjectName(QStringLiteral("sweepWords"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 0, 8, 4);
  row->addWidget(m_words, 1);
  row->addWidget(m_stop);
  hide();
  connect(m_stop, &QPushButton::clicked, this, &SweepBar::stop);
  connect(&m_timer, &QTimer::timeout, this, &SweepBar::look);
}

void SweepBar::start(const QString& folder, int threads) {
  if (isRunning()) return;
  m_name = QFileInfo(folder).fileName();
  m_stopped = false;
  if (!m_errors.isOpen() && !m_errors.open())
    return Q_EMIT ended(tr("The sweep cannot be started: %1.").arg(m_errors.errorString()));
  m_errors.resize(0);
  QProcess process;
  process.setProgram(m_program);
  process.setArguments(
      {QStringLiteral("sweep"), QStringLiteral("run"), folder, QStringLiteral("--threads"), QString::number(threads)});
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(kPhrasesVariable, QStringLiteral("1"));
  process.setProcessEnvironment(environment);
  process.setStandardInputFile(QProcess::nullDevice());
  process.setStandardOutputFile(QProcess::nullDevice());
  process.setStandardErrorFile(m_errors.fileName());
  if (!process.startDetached(&m_pid)) {
    m_pid = 0;
    return Q_EMIT ended(tr("The sweep cannot be started: %1.").arg(process.errorString()));
  }
  m_words->setText(tr("The sweep %1 is trained in the background.").arg(m_name));
  m_stop->setEnabled(true);
  show();
  m_timer.start(kBetweenLooks);
}

void SweepBar::stop() {
  if (!isRunning()) return;
  m_stopped = true;
  m_stop->setEnabled(false);
  m_words->setText(tr("The sweep %1 is being stopped …").arg(m_name));
  ::kill(static_cast<pid_t>(m_pid), SIGTERM);
}

void SweepBar::look() {
  if (isAlive(m_pid)) return;
  m_timer.stop();
  m_pid = 0;
  hide();
  Q_EMIT ended(m_stopped ? QString() : lastError());
}

QString SweepBar::lastError() {
  QFile file(m_errors.fileName());
  QString error;
  std::optional<Phrase> said;
  if (!file.open(QIODevice::ReadOnly)) return error;
  while (!file.atEnd()) {
    const QString line = QString::fromUtf8(file.readLine()).trimmed();
    if (line.startsWith(kPhraseMark)) said = phraseFromText(line.mid(kPhraseMark.size()).toStdString());
    if (!line.startsWith(kErrorMark)) continue;
    error = tr("The sweep has ended: %1").arg(said ? textOf(*said) : line.mid(kErrorMark.size()));
    said.reset();
  }
  return error;
}

}  // namespace rewire
