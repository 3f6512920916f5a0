#include "ui/runs/run_rows.h"

#include "core/data/dataset.h"
#include "core/robustness/sample_mean.h"
#include "ui/style/experiment_text.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace rewire {

namespace {

class RunsText {
  Q_DECLARE_TR_FUNCTIONS(rewire::RunsPanel)
};

using Runs = std::vector<const ListedRun*>;

QString pathOf(const std::filesystem::path& path) {
  return QString::fromStdString(path.string());
}

bool isFinished(const ListedRun* run) {
  return run->stage == RunState::Stage::Finished;
}

/// The state that asks for attention first.
RunState::Stage stageOf(const Runs& runs) {
  using enum RunState::Stage;
  for (const auto stage : {Failed, Running, Interrupted, Waiting})
    if (std::any_of(runs.begin(), runs.end(), [&](const ListedRun* run) { return run->stage == stage; })) return stage;
  return Finished;
}

/// Fills cells and numbers by column.
class RowFiller {
 public:
  explicit RowFiller(RunRow& row) : m_row(row) {}

  void set(RunColumn column, const QString& text, double number = 0.0) {
    m_row.cells[static_cast<std::size_t>(column)] = text;
    m_row.numbers[static_cast<std::size_t>(column)] = number;
  }

 private:
  RunRow& m_row;
};

void fillSettings(RowFiller& filler, const ListedRun& run) {
  const Experiment& experiment = run.settings->experiment;
  const bool sparse = isSparse(experiment.rule);
  filler.set(RunColumn::Rule, textOf(trainedBy(experiment)));
  filler.set(RunColumn::Dataset, QString::fromStdString(titleOf(experiment.dataset)));
  filler.set(RunColumn::Density, sparse ? textOfDensity(experiment.density) : QStringLiteral("–"),
             sparse && !experiment.density.empty() ? experiment.density.front() : 1.0);
  filler.set(RunColumn::Others, QString::fromStdString(run.others));
}

void fillRun(RowFiller& filler, const ListedRun& run) {
  filler.set(RunColumn::Seed, QString::number(run.settings->experiment.seed), static_cast<double>(run.settings->experiment.seed));
  filler.set(RunColumn::Epochs, RunsText::tr("%1 of %2").arg(run.epoch).arg(run.epochs), run.epoch);
  const bool known = !run.rows->empty();
  const double accuracy = known ? run.rows->back().testAccuracy : -1.0;
  filler.set(RunColumn::Accuracy, known ? percentText(accuracy, 1) : QStringLiteral("–"), accuracy);
  filler.set(RunColumn::State, stageInWords(run.stage), static_cast<double>(run.stage));
}

QString meanInWords(const SampleMean& mean) {
  if (mean.count == 1) return percentText(mean.mean, 1);
  return inPerCent(RunsText::tr("%1 ± %2").arg(fixedText(100.0 * mean.mean, 1), fixedText(100.0 * mean.deviation, 1)));
}

void fillGroup(RowFiller& filler, const Runs& runs) {
  std::vector<double> accuracies;
  int epoch = 0, epochs = 0;
  for (const ListedRun* run : runs) {
    if (isFinished(run) && !run->rows->empty()) accuracies.push_back(run->rows->back().testAccuracy);
    epoch += run->epoch;
    epochs += run->epochs;
  }
  const auto finished = static_cast<int>(accuracies.size());
  const auto all = static_cast<int>(runs.size());
  filler.set(RunColumn::Seed,
             finished == all ? QStringLiteral("n = %1").arg(all) : RunsText::tr("n = %1 of %2").arg(finished).arg(all), finished);
  filler.set(RunColumn::Epochs, RunsText::tr("%1 of %2").arg(groupedNumber(epoch), groupedNumber(epochs)), epoch);
  const SampleMean mean = accuracies.empty() ? SampleMean() : sampleMean(accuracies);
  filler.set(RunColumn::Accuracy, accuracies.empty() ? QStringLiteral("–") : meanInWords(mean),
             accuracies.empty() ? -1.0 : mean.mean);
  const RunState::Stage stage = stageOf(runs);
  filler.set(RunColumn::State, stageInWords(stage), static_cast<double>(stage));
}

/// The folder as seen from that of the list; none where all are of one sweep, whose folders have names for programs.
QString folderOf(const RunList& list, const ListedRun& run, bool grouped) {
  if (!run.sweep.empty() && run.folder.parent_path() == list.folder) return {};
  const std::string name = run.folder.filename().string();
  return QString::fromStdString(run.sweep.empty() ? name : grouped ? run.sweep : run.sweep + "/" + name);
}

QString tipOf(const Runs& runs) {
  QStringList lines;
  if (runs.size() == 1) lines << pathOf(runs.front()->folder);
  for (const ListedRun* run : runs)
    if (const QString problem = textOf(run->problem); !problem.isEmpty() && !lines.contains(problem)) lines << problem;
  return lines.join('\n');
}

RunRow rowOf(const RunList& list, const std::vector<std::size_t>& members, bool grouped, RunLooks& looks) {
  Runs runs;
  for (const std::size_t index : members) runs.push_back(&list.runs[index]);
  const ListedRun& first = *runs.front();
  RunRow row{.key = grouped ? first.sweep + '/' + first.settings->group : first.folder.string(),
             .runs = members,
             .grouped = grouped,
             .look = looks.of(*first.settings),
             .tip = tipOf(runs)};
  RowFiller filler(row);
  fillSettings(filler, first);
  filler.set(RunColumn::Folder, folderOf(list, first, grouped));
  if (grouped) {
    fillGroup(filler, runs);
  } else {
    fillRun(filler, first);
  }
  return row;
}

/// Indices of runs that are one row, in the order of the list.
std::vector<std::vector<std::size_t>> membersOf(const RunList& list, bool grouped) {
  std::vector<std::vector<std::size_t>> all;
  std::map<std::pair<std::string, std::string>, std::size_t> found;
  for (std::size_t i = 0; i < list.runs.size(); ++i) {
    const ListedRun& run = list.runs[i];
    const auto [place, isNew] = found.try_emplace({run.sweep, run.settings->group}, all.size());
    if (isNew || !grouped) {
      all.push_back({i});
    } else {
      all[place->second].push_back(i);
    }
  }
  return all;
}

bool matches(const RunRow& row, const QStringList& words) {
  return std::all_of(words.begin(), words.end(), [&](const QString& word) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [&](const QString& cell) { return cell.contains(word, Qt::CaseInsensitive); });
  });
}

}  // namespace

QString stageInWords(RunState::Stage stage) {
  switch (stage) {
    case RunState::Stage::Waiting:
      return RunsText::tr("waiting");
    case RunState::Stage::Interrupted:
      return RunsText::tr("interrupted");
    case RunState::Stage::Running:
      return RunsText::tr("training");
    case RunState::Stage::Failed:
      return RunsText::tr("failed");
    case RunState::Stage::Finished:
      return RunsText::tr("finished");
  }
  return {};
}

std::vector<RunRow> rowsOf(const RunList& list, const QString& filter, bool grouped, RunLooks& looks) {
  const QStringList words = filter.split(' ', Qt::SkipEmptyParts);
  std::vector<RunRow> rows;
  for (const auto& members : membersOf(list, grouped)) {
    RunRow row = rowOf(list, members, grouped, looks);
    if (matches(row, words)) rows.push_back(std::move(row));
  }
  return rows;
}

void sortRows(std::vector<RunRow>& rows, RunColumn column, bool descending) {
  const auto at = static_cast<std::size_t>(column);
  const auto before = [at](const RunRow& a, const RunRow& b) {
    if (a.numbers[at] != b.numbers[at]) return a.numbers[at] < b.numbers[at];
    return QString::localeAwareCompare(a.cells[at], b.cells[at]) < 0;
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const RunRow& a, const RunRow& b) { return descending ? before(b, a) : before(a, b); });
}

std::vector<QString> namesInPlot(const std::vector<RunRow>& rows) {
  std::vector<QStringList> parts(rows.size());
  for (const RunColumn column :
       {RunColumn::Rule, RunColumn::Dataset, RunColumn::Density, RunColumn::Others, RunColumn::Seed, RunColumn::Folder}) {
    const bool shared =
        std::all_of(rows.begin(), rows.end(), [&](const RunRow& row) { return row.cell(column) == rows.front().cell(column); });
    const bool told = std::set<QStringList>(parts.begin(), parts.end()).size() == rows.size() && column == RunColumn::Folder;
    if (shared || told) continue;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const QString& cell = rows[i].cell(column);
      const bool isSeed = column == RunColumn::Seed;
      if (!cell.isEmpty() && !(isSeed && rows[i].grouped)) parts[i] << (isSeed ? RunsText::tr("seed %1").arg(cell) : cell);
    }
  }
  std::vector<QString> names;
  for (std::size_t i = 0; i < rows.size(); ++i)
    names.push_back(parts[i].isEmpty() ? rows[i].cell(RunColumn::Rule) : parts[i].join(QStringLiteral(", ")));
  return names;
}

}  // namespace rewire
