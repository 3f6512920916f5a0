#include "ui/runs/sweep_dialog.h"

#include "core/sweep/sweep.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/widgets/text_button.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <thread>

namespace rewire {

namespace {

constexpr int kPause = 400;                  // milliseconds
constexpr std::size_t kMostFromHere = 2000;  // runs: the plan is written while the window waits

}  // namespace

SweepDialog::SweepDialog(Experiment base, const QString& folder, ThenCheck check, QWidget* parent)
    : QDialog(parent),
      m_base(std::move(base)),
      m_then(new ThenField(std::move(check))),
      m_summary(new QLabel),
      m_begin(
          textButton("sweepBegin", tr("Begin"),
                     tr("Trains all these runs in the background, by another program; the panel Runs shows how far they are."))) {
  setObjectName(QStringLiteral("sweepDialog"));
  setWindowTitle(tr("Sweep"));
  setAttribute(Qt::WA_DeleteOnClose);
  makeFields(folder);
  layOut();
  m_pause.setSingleShot(true);
  connect(&m_pause, &QTimer::timeout, this, &SweepDialog::ask);
  connect(this, &QDialog::finished, this, &SweepDialog::previewDropped);
  m_begin->setEnabled(false);
  m_pause.start(0);
}

int SweepDialog::threads() {
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

QLineEdit* SweepDialog::field(const char* name, const QString& label, const QString& text, const QString& tip) {
  auto* edit = new QLineEdit(text);
  edit->setObjectName(QLatin1String(name));
  edit->setAccessibleName(label);
  edit->setToolTip(tip);
  edit->setMinimumWidth(320);
  connect(edit, &QLineEdit::textEdited, this, &SweepDialog::askSoon);
  return edit;
}

void SweepDialog::askSoon() {
  m_begin->setEnabled(false);
  m_pause.start(kPause);
}

void SweepDialog::makeFields(const QString& folder) {
  const SweepFields fields = fieldsOf(m_base);
  m_rule =
      field("sweepRule", tr("Rules of the sweep"), fields.rule, tr("The rules that rewire the network, as set, static, chts."));
  m_dataset = field("sweepDataset", tr("Datasets of the sweep"), fields.dataset,
                    tr("The datasets, as mnist, fashion-mnist, or folders of IDX files."));
  m_density = field("sweepDensity", tr("Densities of the sweep"), fields.density,
                    tr("The shares of all possible links, with semicolons between, as 0.5 %; 1 %; 2 %."));
  m_hidden = field("sweepHidden", tr("Hidden layers of the sweep"), fields.hidden,
                   tr("The hidden layers, with semicolons between whole networks, as 1000, 1000; 300, 300."));
  m_seed = field("sweepSeed", tr("Seeds of the sweep"), fields.seed,
                 tr("The seeds, as 1..10. Five or more tell how far runs differ by chance alone."));
  m_folder = field("sweepFolder", tr("Folder of the sweep"), folder,
                   tr("A new folder, or that of a sweep, which grows by what is new. Every run has a folder in it."));
}

void SweepDialog::layOut() {
  m_summary->setObjectName(QStringLiteral("sweepSummary"));
  m_summary->setWordWrap(true);
  QPushButton* choose = textButton("sweepChoose", tr("Choose…"), tr("Chooses the folder."));
  QPushButton* cancel = textButton("sweepCancel", tr("Cancel"), {});
  m_begin->setDefault(true);
  connect(choose, &QPushButton::clicked, this, &SweepDialog::askForFolder);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_begin, &QPushButton::clicked, this, &SweepDialog::begin);
  connect(m_then, &ThenField::changed, this, &SweepDialog::askSoon);
  connect(m_then, &ThenField::refused, m_summary, &QLabel::setText);
  auto* place = new QHBoxLayout;
  place->addWidget(m_folder, 1);
  place->addWidget(choose);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(m_begin);
  auto* form = new QFormLayout(this);
  form->addRow(tr("rule"), m_rule);
  form->addRow(tr("dataset"), m_dataset);
  form->addRow(tr("density"), m_density);
  form->addRow(tr("hidden layers"), m_hidden);
  form->addRow(tr("seed"), m_seed);
  form->addRow(tr("then"), m_then);
  form->addRow(tr("folder"), place);
  form->addRow(m_summary);
  form->addRow(buttons);
}

void SweepDialog::askForFolder() {
  auto* dialog = new QFileDialog(this, tr("The folder of the sweep"), QFileInfo(m_folder->text()).path());
  dialog->setObjectName(QStringLiteral("sweepFolderDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
  dialog->open();
}

TypedPlan SweepDialog::typed() const {
  return planOf(m_base,
                {m_rule->text(), m_dataset->text(), m_density->text(), m_hidden->text(), m_seed->text(), m_then->commands()});
}

void SweepDialog::ask() {
  const TypedPlan plan = typed();
  if (!plan.problem.isEmpty()) return tell(plan.problem, false);
  tell(tr("Counting the runs …"), false);
  Q_EMIT previewRequested(plan.plan);
}

void SweepDialog::showPreview(const SweepPreviewPtr& preview) {
  if (!(preview->plan == typed().plan)) return;  // something else was typed since
  if (!preview->problem.empty()) return tell(textOf(preview->problem), false);
  if (preview->runs > kMostFromHere)
    return tell(
        tr("More than %1 runs are for the command line: rewire sweep.").arg(groupedNumber(static_cast<qint64>(kMostFromHere))),
        false);
  const QString runs = preview->runs == 1 ? tr("One run") : tr("%1 runs").arg(groupedNumber(static_cast<qint64>(preview->runs)));
  if (!preview->seconds) return tell(tr("%1. Measuring how long they take …").arg(runs), true);
  const int together = std::min(threads(), static_cast<int>(preview->runs));
  const QString tests = m_then->commands().isEmpty() ? QString() : ' ' + tr("The commands take longer still.");
  tell(tr("%1, about %2 here, with %3 at the same time. Other settings are those of the experiment: %4 epochs.")
               .arg(runs, durationInWords(*preview->seconds / together))
               .arg(together)
               .arg(m_base.epochs) +
           tests,
       true);
}

void SweepDialog::tell(const QString& line, bool right) {
  m_summary->setText(line);
  m_begin->setEnabled(right);
}

void SweepDialog::begin() {
  if (!m_then->addTyped()) return;  // a command that was typed is meant
  const QString folder = m_folder->text().trimmed();
  if (folder.isEmpty()) return tell(tr("Choose a folder."), false);
  try {
    addToSweep(folder.toStdString(), typed().plan);
  } catch (const std::exception& error) {
    return tell(textOf(error), false);
  }
  Q_EMIT planned(QFileInfo(folder).absoluteFilePath());
  accept();
}

}  // namespace rewire
