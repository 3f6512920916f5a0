#include "ui/runs/runs_panel.h"

#include "core/listing/time_left.h"
#include "ui/picture/plot_style.h"
#include "ui/runs/means_dialog.h"
#include "ui/runs/sweep_bar.h"
#include "ui/runs/sweep_dialog.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"
#include "ui/widgets/text_button.h"

#include <QAction>
#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rewire {

namespace {

constexpr int kWhileTraining = 1'500;  // milliseconds from one list to the next
constexpr int kOtherwise = 5'000;
constexpr int kWidestColumn = 220;  // pixels

int countOf(const RunList& list, RunState::Stage stage) {
  return static_cast<int>(
      std::count_if(list.runs.begin(), list.runs.end(), [stage](const ListedRun& run) { return run.stage == stage; }));
}

/// "3 training"; empty: none is in this state.
QString countInWords(const RunList& list, RunState::Stage stage) {
  const QString count = groupedNumber(countOf(list, stage));
  if (countOf(list, stage) == 0) return {};
  switch (stage) {
    case RunState::Stage::Waiting:
      return RunsPanel::tr("%1 waiting").arg(count);
    case RunState::Stage::Interrupted:
      return RunsPanel::tr("%1 interrupted").arg(count);
    case RunState::Stage::Running:
      return RunsPanel::tr("%1 training").arg(count);
    case RunState::Stage::Failed:
      return RunsPanel::tr("%1 failed").arg(count);
    case RunState::Stage::Finished:
      return RunsPanel::tr("%1 finished").arg(count);
  }
  return {};
}

QString epochsInWords(const RunList& list) {
  qint64 done = 0, all = 0;
  for (const ListedRun& run : list.runs) {
    done += run.epoch;
    all += run.epochs;
  }
  return RunsPanel::tr("%1 of %2 epochs").arg(groupedNumber(done), groupedNumber(all));
}

}  // namespace

RunsPanel::RunsPanel(QWidget* parent)
    : QWidget(parent),
      m_model(new RunTableModel(this)),
      m_table(new QTableView),
      m_sideBySide(new QAction(tr("Side by side"), this)),
      m_filter(new QLineEdit),
      m_grouped(new QCheckBox(tr("group seeds"))),
      m_place(new QLabel),
      m_summary(new QLabel),
      m_sweep(new SweepBar) {
  setObjectName(QStringLiteral("runsPanel"));
  makeTable();
  m_summary->setObjectName(QStringLiteral("runsSummary"));
  m_summary->setWordWrap(true);
  m_summary->setContentsMargins(8, 0, 8, 4);
  m_summary->setForegroundRole(QPalette::PlaceholderText);
  followTextSize(m_summary, [this] { m_summary->setFont(smallFont()); });
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(makeControls());
  column->addWidget(m_table, 1);
  auto* below = new QHBoxLayout;
  below->setContentsMargins(0, 0, 8, 4);
  below->addWidget(m_summary, 1);
  below->addWidget(m_sideBySideButton, 0, Qt::AlignTop | Qt::AlignRight);
  column->addLayout(below);
  column->addWidget(m_sweep);
  connect(m_sweep, &SweepBar::ended, this, [this](const QString& error) {
    ask();
    if (!error.isEmpty()) Q_EMIT failed(error);
  });
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, [this] {
    if (isVisible() || m_sweep->isRunning() || countOf(*m_model->list(), RunState::Stage::Running) > 0) ask();
  });
  offerSideBySide();
  showSummary();
}

QWidget* RunsPanel::makeControls() {
  m_filter->setObjectName(QStringLiteral("runsFilter"));
  m_filter->setAccessibleName(tr("Filter of the runs"));
  m_filter->setPlaceholderText(tr("filter"));
  m_filter->setToolTip(tr("Lists only runs that have each of these words in one of their columns."));
  m_filter->setClearButtonEnabled(true);
  m_grouped->setObjectName(QStringLiteral("runsGrouped"));
  m_grouped->setAccessibleName(tr("Group runs that differ in nothing but the seed"));
  m_grouped->setToolTip(
      tr("Makes one row of the runs that differ in nothing but the seed. Plots then show their mean, because one run proves "
         "little."));
  m_place->setObjectName(QStringLiteral("runsFolder"));
  m_place->setTextInteractionFlags(Qt::NoTextInteraction);
  m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  QPushButton* choose = textButton("runsChoose", tr("Folder…"), tr("Chooses the folder whose runs and sweeps are listed."));
  QPushButton* means = textButton("runsMeans", tr("Means…"),
                                  tr("Shows the means of the chosen runs over their seeds, and paired differences, as a table to "
                                     "copy into a text."));
  m_sideBySideButton = textButton("runsSideBySide", m_sideBySide->text(), {});
  connect(m_sideBySideButton, &QPushButton::clicked, m_sideBySide, &QAction::trigger);
  connect(choose, &QPushButton::clicked, this, &RunsPanel::askForFolder);
  connect(means, &QPushButton::clicked, this, &RunsPanel::openMeans);
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_model->setFilter(text);
    compare();
    showSummary();
  });
  connect(m_grouped, &QCheckBox::toggled, this, [this](bool grouped) {
    m_chosen.clear();
    m_model->setGrouped(grouped);
    fitColumns();
    compare();
  });
  auto* controls = new QWidget;
  auto* row = new QHBoxLayout(controls);
  row->setContentsMargins(8, 4, 8, 0);
  row->setSpacing(6);
  row->addWidget(choose);
  row->addWidget(m_place, 1);
  row->addWidget(m_filter, 1);
  row->addWidget(m_grouped);
  row->addWidget(means);
  return controls;
}

void RunsPanel::makeTable() {
  m_table->setObjectName(QStringLiteral("runsTable"));
  m_table->setAccessibleName(tr("Runs"));
  m_table->setModel(m_model);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  m_table->setSortingEnabled(true);
  followTextSize(m_table, [this] {
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + byTextSize(6));
    fitColumns();
  });
  m_sideBySide->setObjectName(QStringLiteral("runsSideBySideAction"));
  m_table->addAction(m_sideBySide);
  m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(m_sideBySide, &QAction::triggered, this, &RunsPanel::putSideBySide);
  connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
  connect(m_model, &QAbstractItemModel::modelReset, this, &RunsPanel::restoreSelection);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    if (!m_restoring) keepSelection();
  });
}

void RunsPanel::setHome(const std::filesystem::path& home) {
  m_home = QString::fromStdString(home.string());
  if (m_folder.isEmpty()) m_folder = m_home;
}

void RunsPanel::showFolder(const QString& folder) {
  if (folder != m_folder) {
    m_folder = folder;
    m_fitted = false;
    m_chosen.clear();
    m_model->showList(std::make_shared<const RunList>());
    m_filter->clear();
  }
  ask();
}

void RunsPanel::setTheme(const Theme& theme) {
  m_model->setTheme(theme);
}

void RunsPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  ask();
}

void RunsPanel::ask() {
  m_timer.stop();
  if (!m_folder.isEmpty()) Q_EMIT listRequested(m_folder);
}

void RunsPanel::askForFolder() {
  auto* dialog = new QFileDialog(this, tr("The folder of the runs"), m_folder);
  dialog->setObjectName(QStringLiteral("runsFolderDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, &RunsPanel::showFolder);
  dialog->open();
}

void RunsPanel::showList(const RunListPtr& list) {
  if (QString::fromStdString(list->folder.string()) != m_folder) return;  // another one was asked for since
  const bool news = *list != *m_model->list();
  m_model->showList(list);
  m_timer.start(countOf(*list, RunState::Stage::Running) > 0 ? kWhileTraining : kOtherwise);
  if (!news && m_fitted) return;
  if (!m_fitted) fitColumns();
  m_fitted = true;
  compare();
  showSummary();
}

void RunsPanel::openRow(int row) {
  const RunRow& chosen = m_model->rows()[static_cast<std::size_t>(row)];
  if (chosen.grouped) return;
  const ListedRun& run = m_model->list()->runs[chosen.runs.front()];
  if (run.stage != RunState::Stage::Waiting) Q_EMIT openRequested(QString::fromStdString(run.folder.string()));
}

void RunsPanel::keepSelection() {
  m_chosen.clear();
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
    m_chosen.insert(m_model->rows()[static_cast<std::size_t>(index.row())].key);
  compare();
}

void RunsPanel::restoreSelection() {
  QItemSelection selection;
  for (int row = 0; row < m_model->rowCount(); ++row)
    if (m_chosen.contains(m_model->rows()[static_cast<std::size_t>(row)].key))
      selection.select(m_model->index(row, 0), m_model->index(row, 0));
  m_restoring = true;
  m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  m_restoring = false;
}

/// All that are listed where none is chosen.
std::vector<RunRow> RunsPanel::chosenRows() const {
  std::vector<RunRow> rows;
  for (const RunRow& row : m_model->rows())
    if (m_chosen.contains(row.key)) rows.push_back(row);
  return rows.empty() ? m_model->rows() : rows;
}

/// The rows, where two runs are chosen that have a network; else none.
std::vector<RunRow> RunsPanel::twoRuns() const {
  std::vector<RunRow> rows;
  for (const RunRow& row : m_model->rows()) {
    if (!m_chosen.contains(row.key)) continue;
    const bool waits = m_model->list()->runs[row.runs.front()].stage == RunState::Stage::Waiting;
    if (row.runs.size() > 1 || waits) return {};
    rows.push_back(row);
  }
  return rows.size() == 2 ? rows : std::vector<RunRow>();
}

void RunsPanel::offerSideBySide() {
  const bool two = !twoRuns().empty();
  const QString tip = two ? tr("Shows the networks of the two chosen runs beside each other, and the links that they share.")
                          : tr("Choose exactly two runs that have begun, the second one with Ctrl: then their networks are shown "
                               "beside each other, and the links that they share.");
  m_sideBySide->setEnabled(two);
  m_sideBySide->setToolTip(tip);
  m_sideBySideButton->setEnabled(two);
  m_sideBySideButton->setToolTip(tip);
}

void RunsPanel::putSideBySide() {
  if (const std::vector<RunRow> rows = twoRuns(); !rows.empty()) Q_EMIT sideBySideRequested(comparisonOf(m_model->list(), rows));
}

void RunsPanel::compare() {
  offerSideBySide();
  Q_EMIT comparisonChanged(comparisonOf(m_model->list(), chosenRows()));
}

void RunsPanel::openMeans() {
  std::vector<std::size_t> runs;
  for (const RunRow& row : chosenRows()) runs.insert(runs.end(), row.runs.begin(), row.runs.end());
  std::sort(runs.begin(), runs.end());  // groups in the order of the plan
  delete m_means;
  m_means = new MeansDialog(sweepOfListed(*m_model->list(), runs), window());
  connect(m_means, &MeansDialog::meansRequested, this, &RunsPanel::meansRequested);
  m_means->ask();
  m_means->show();
}

void RunsPanel::planSweep(const Experiment& experiment) {
  if (m_sweep->isRunning())
    return Q_EMIT failed(tr("The sweep %1 is still trained here. Stop it, or wait for its end.").arg(m_sweep->name()));
  if (m_plan) return m_plan->activateWindow();
  m_plan = new SweepDialog(experiment, newSweepFolder(), m_thenCheck, window());
  connect(m_plan, &SweepDialog::previewRequested, this, &RunsPanel::previewRequested);
  connect(m_plan, &SweepDialog::previewDropped, this, &RunsPanel::previewDropped);
  connect(m_plan, &SweepDialog::planned, this, &RunsPanel::beginSweep);
  m_plan->open();
}

/// Beside the runs of the window, named by the time.
QString RunsPanel::newSweepFolder() const {
  const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
  return QFileInfo(m_home).absolutePath() + QStringLiteral("/sweeps/") + name;
}

void RunsPanel::beginSweep(const QString& folder) {
  m_sweep->start(folder, SweepDialog::threads());
  if (!m_sweep->isRunning()) return;
  showFolder(folder);
  Q_EMIT sweepBegun();
}

void RunsPanel::showPreview(const SweepPreviewPtr& preview) {
  if (m_plan) m_plan->showPreview(preview);
}

void RunsPanel::showMeans(const MeansPtr& means) {
  if (m_means) m_means->showMeans(means);
}

void RunsPanel::showSummary() {
  const RunList& list = *m_model->list();
  m_place->setText(m_folder.isEmpty() ? QString() : QDir(m_folder).dirName());
  m_place->setToolTip(QDir::toNativeSeparators(m_folder));
  QStringList parts;
  using enum RunState::Stage;
  for (const auto stage : {Finished, Running, Interrupted, Failed, Waiting})
    if (const QString count = countInWords(list, stage); !count.isEmpty()) parts << count;
  if (parts.size() > 1 || (!list.runs.empty() && countOf(list, Finished) == 0)) parts << epochsInWords(list);
  if (const auto seconds = secondsLeft(list)) parts << tr("about %1 left").arg(durationInWords(*seconds));
  QStringList lines;
  if (!parts.isEmpty()) lines << parts.join(QStringLiteral(" · "));
  if (parts.isEmpty() && m_fitted)
    lines << tr("No runs here yet. Every run of the window is kept, and a folder of sweeps can be chosen.");
  if (list.cut) lines << tr("There are more runs; the first %1 are listed.").arg(groupedNumber(static_cast<qint64>(kMostListed)));
  if (!list.problems.empty()) lines << textOf(list.problems.front());
  if (list.problems.size() == 2) lines << tr("One more folder cannot be read.");
  if (list.problems.size() > 2) lines << tr("%1 more folders cannot be read.").arg(list.problems.size() - 1);
  m_summary->setText(lines.join('\n').replace('/', QStringLiteral("/\u200b")));  // so that a long path can be broken
  m_summary->setVisible(!lines.isEmpty());
}

/// Columns have room for their texts, as far as these are short; empty ones are hidden.
void RunsPanel::fitColumns() {
  for (int column = 0; column < m_model->columnCount(); ++column) {
    m_table->setColumnHidden(column, m_model->isEmptyColumn(static_cast<RunColumn>(column)) && m_model->rowCount() > 0);
    m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + byTextSize(6), byTextSize(kWidestColumn)));
  }
}

}  // namespace rewire
