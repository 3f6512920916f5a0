#include "ui/runs/means_dialog.h"

#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"
#include "ui/widgets/text_button.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace rewire {

namespace {

constexpr QSize kSize(860, 460);

/// Headings behind the keys, which have the names of the command line.
QStringList headingsBehindKeys() {
  return {MeansDialog::tr("metric"),
          MeansDialog::tr("n"),
          MeansDialog::tr("mean ± sd (%)"),
          MeansDialog::tr("95 % interval (%)"),
          MeansDialog::tr("pairs"),
          MeansDialog::tr("difference ± sd (points)"),
          MeansDialog::tr("95 % interval (points)")};
}

/// "90.1 to 92.3" and numbers, in the window's language.
QString cellInWindow(const std::string& cell) {
  const QStringList ends = QString::fromStdString(cell).split(QStringLiteral(" to "));
  return ends.size() == 2 ? MeansDialog::tr("%1 to %2").arg(inWindow(ends[0]), inWindow(ends[1]))
                          : inWindow(ends.join(QString()));
}

}  // namespace

MeansDialog::MeansDialog(Sweep runs, QWidget* parent)
    : QDialog(parent), m_runs(std::move(runs)), m_paired(new QComboBox), m_table(new QTableWidget), m_note(new QLabel) {
  setObjectName(QStringLiteral("meansDialog"));
  setWindowTitle(tr("Means"));
  setAttribute(Qt::WA_DeleteOnClose);
  makeChoice();
  m_table->setObjectName(QStringLiteral("meansTable"));
  m_table->setAccessibleName(tr("Means of the chosen runs"));
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setShowGrid(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + byTextSize(6));
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
  m_note->setObjectName(QStringLiteral("meansNote"));
  m_note->setWordWrap(true);
  layOut();
  resize(kSize);
}

void MeansDialog::makeChoice() {
  m_paired->setObjectName(QStringLiteral("meansPaired"));
  m_paired->setAccessibleName(tr("Group that the others are compared with"));
  m_paired->setToolTip(tr(
      "Adds the difference of each group to this one, taken seed by seed. The same seed draws the same order of images, so that "
      "differences are known better than means."));
  m_paired->addItem(tr("nothing"), QString());
  connect(m_paired, &QComboBox::currentIndexChanged, this, &MeansDialog::ask);
}

void MeansDialog::layOut() {
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  const auto addCopy = [&](const char* name, const QString& label, const QString& tip, std::string (*text)(const SweepTable&),
                           const QString& told) {
    QPushButton* button = textButton(name, label, tip);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, [this, text, told] { copy(text, told); });
    buttons->addWidget(button);
    m_copies << button;
  };
  addCopy("meansMarkdown", tr("Copy as Markdown"), tr("Copies the table for a text in Markdown, with one digit."), &asMarkdown,
          tr("The table is copied as Markdown."));
  addCopy("meansLatex", tr("Copy as LaTeX"), tr("Copies the table for a paper in LaTeX, with the rules of booktabs."), &asLatex,
          tr("The table is copied as LaTeX."));
  addCopy("meansCsv", tr("Copy as CSV"), tr("Copies all digits, as rewire sweep table writes them."), &asCsv,
          tr("The table is copied as CSV."));
  QPushButton* close = textButton("meansClose", tr("Close"), {});
  connect(close, &QPushButton::clicked, this, &QDialog::close);
  buttons->addWidget(close);
  auto* form = new QFormLayout;
  form->addRow(tr("compared with"), m_paired);
  auto* column = new QVBoxLayout(this);
  column->addLayout(form);
  column->addWidget(m_table, 1);
  column->addWidget(m_note);
  column->addLayout(buttons);
}

MeansRequest MeansDialog::chosen() const {
  return {m_runs, m_paired->currentData().toString().toStdString()};
}

void MeansDialog::ask() {
  m_means = nullptr;
  for (QPushButton* button : m_copies) button->setEnabled(false);
  m_note->setText(tr("Reading the results …"));
  Q_EMIT meansRequested(chosen());
}

void MeansDialog::showMeans(const MeansPtr& means) {
  if (!(means->request == chosen())) return;  // it was asked for something else since
  m_means = means;
  offerPairings();
  fillTable();
  showNote();
  for (QPushButton* button : m_copies) button->setEnabled(means->error.empty() && !means->table.rows.empty());
}

/// The first answer tells them.
void MeansDialog::offerPairings() {
  if (m_paired->count() > 1) return;
  const QSignalBlocker quiet(m_paired);
  for (const std::string& each : m_means->pairings) m_paired->addItem(QString::fromStdString(each), QString::fromStdString(each));
}

void MeansDialog::fillTable() {
  const TableText text = asText(m_means->table);
  const std::size_t keys = m_means->table.request.by.size();
  QStringList headings;
  for (std::size_t i = 0; i < keys; ++i) headings << QString::fromStdString(text.headings[i]);
  headings << headingsBehindKeys().mid(0, static_cast<qsizetype>(text.headings.size() - keys));
  m_table->clear();
  m_table->setColumnCount(static_cast<int>(headings.size()));
  m_table->setRowCount(static_cast<int>(text.rows.size()));
  m_table->setHorizontalHeaderLabels(headings);
  for (std::size_t row = 0; row < text.rows.size(); ++row) {
    for (std::size_t column = 0; column < text.rows[row].size(); ++column) {
      const std::string& cell = text.rows[row][column];
      const bool words = column < text.words;
      auto* item = new QTableWidgetItem(words ? QString::fromStdString(cell) : cellInWindow(cell));
      item->setTextAlignment(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight));
      m_table->setItem(static_cast<int>(row), static_cast<int>(column), item);
    }
  }
  m_table->resizeColumnsToContents();
}

void MeansDialog::showNote() {
  if (!m_means->error.empty()) return m_note->setText(textOf(m_means->error));
  const SweepTable& table = m_means->table;
  QString note =
      tr("%1 of %2 runs are finished; only these are in the table. The interval holds the mean with a probability of 95 % "
         "(Student's t).")
          .arg(groupedNumber(static_cast<qint64>(table.finished)), groupedNumber(static_cast<qint64>(table.runs)));
  if (table.instructionSets.size() > 1)
    note += ' ' + tr("They were computed with different instruction sets, whose results differ by rounding.");
  m_note->setText(note);
}

void MeansDialog::copy(std::string (*text)(const SweepTable&), const QString& told) {
  if (!m_means) return;
  QApplication::clipboard()->setText(QString::fromStdString(text(m_means->table)));
  m_note->setText(told);
}

}  // namespace rewire
