#include "app/commands/interrupt.h"
#include "app/commands/pictures/offscreen_qt.h"
#include "app/commands/pictures/picture_commands.h"
#include "app/commands/pictures/picture_options.h"
#include "app/process/output_option.h"
#include "core/error.h"
#include "core/io/curve_file.h"
#include "core/io/output_path.h"
#include "core/lab/curve_state.h"
#include "core/run/past_run.h"
#include "ui/offscreen/still_view.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/picture_format.h"
#include "ui/picture/view.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace rewire {

namespace {

constexpr int kScreenDpi = 96;  // logical pixels without a display
constexpr const char* kCurvesView = "robustness";
constexpr const char* kRunsView = "comparison";
constexpr const char* kUsualValue = "test_accuracy";

struct PlotOptions : PictureOptions {
  explicit PlotOptions(CLI::App& command) : PictureOptions(command, viewNames()) {
    command.add_option("INPUT", input, "a run folder, a model (.safetensors), curves (.csv) or a sweep folder")->required();
    command.add_option("--out", out, "the picture: .png, .svg or .pdf")->required()->type_name("FILE");
    command.add_option("--epoch", epoch, "an epoch that the run keeps [the last]")->type_name("N");
    command.add_option("--dpi", dpi, "pixels an inch: text and lines grow with it")
        ->check(CLI::Range(50, 1200))
        ->capture_default_str();
    command
        .add_option("--value", runs.value,
                    "comparison: the number that is drawn: a column of metrics.csv, in_degree, out_degree, a command of --then "
                    "that is a curve, or pairs, alone or before one that perturbs [test_accuracy]")
        ->type_name("KEY");
    command.add_flag("--group", runs.grouped, "comparison: means over the seeds, with their intervals");
  }

  std::string input;
  RunsChoice runs;
  std::optional<int> epoch;
  int dpi = 96;

  bool ofCurves() const { return std::filesystem::path(input).extension() == ".csv"; }
};

void demandEnding(const std::string& out) {
  const QString ending = QString::fromStdString(std::filesystem::path(out).extension().string()).toLower();
  if (ending != ".png" && ending != ".svg" && ending != ".pdf")
    throw InputError("a picture is saved as .png, .svg or .pdf", "--out " + out);
}

/// Refuses a view that the input has nothing for.
void demandFits(const PlotOptions& options) {
  options.demandFitsView();
  if (options.view != kRunsView && (options.runs.grouped || !options.runs.value.empty()))
    throw InputError("only the view comparison draws several runs; leave it out", options.runs.grouped ? "--group" : "--value");
  if (options.view == kRunsView && (options.epoch || !options.dataset.empty()))
    throw InputError("runs are compared as they stand; leave it out", options.epoch ? "--epoch" : "--dataset");
  if (options.ofCurves() && options.view != kCurvesView)
    throw InputError("curves have one view, robustness; for " + options.view + " name a run folder or a model", options.input);
  if (!options.ofCurves() && options.view == kCurvesView)
    throw InputError("robustness is a view of curves; name a .csv that `rewire curve` wrote", options.input);
  if (options.ofCurves() && options.epoch) throw InputError("curves have no epochs; leave it out", "--epoch");
  if (options.ofCurves() && !options.dataset.empty())
    throw InputError("curves have their results already; leave it out", "--dataset");
}

/// Checks that come before any work.
void demandOutput(const PlotOptions& options) {
  demandNoStandardOutput(options.out, "a picture is a file", "--out");
  demandEnding(options.out);
  demandNotRead(options.out, {options.input}, "--out");
  demandNotOfRun(options.out, "--out");
  demandWritable(options.out, "--out");
}

PictureFormat formatOf(const PlotOptions& options) {
  const QSize size = options.sizeOr(usualSizeOf(options.view));
  PictureFormat format;
  format.measure = PictureFormat::Measure::Pixels;
  format.width = size.width();
  format.height = size.height();
  format.dpi = options.dpi;
  format.dark = options.dark();
  const QString problem = problemOf(format);
  if (!problem.isEmpty()) throw InputError(problem.toStdString(), "--size, --dpi");
  return format;
}

SnapshotPtr snapshotFor(const PlotOptions& options, std::stop_token stop) {
  PastRun run(options.input);
  const int epoch = options.epoch.value_or(run.epochs().back());
  const bool ofEpochs = options.view == "accuracy" || options.view == "topology";
  if (ofEpochs && run.rows().empty())
    throw InputError("this model does not tell of the epochs before it; name the folder of its run", options.input);
  const bool hasRow = ofEpochs && epoch > 0 && epoch <= run.rows().back().epoch;
  if (!hasRow) run.demandKept(epoch);
  run.loadData(options.dataset, stop);
  return hasRow ? run.untilRow(epoch) : run.at(epoch);
}

void plot(const PlotOptions& options) {
  demandFits(options);
  demandOutput(options);
  const std::stop_token stop = interruptToken();
  const OffscreenQt qt;
  const PictureFormat format = formatOf(options);
  StillView still(options.view, sheetOf(format, {}, kScreenDpi).drawn, *options.threads);
  still.choose(options.choices);
  if (options.view == kRunsView) {
    still.show(RunsChoice{options.input, options.runs.value.empty() ? kUsualValue : options.runs.value, options.runs.grouped},
               stop);
  } else if (options.ofCurves()) {
    still.show(std::make_shared<const CurveState>(stateOf(readCurve(options.input), options.input)));
  } else {
    still.show(snapshotFor(options, stop), stop);
  }
  if (stop.stop_requested()) throw Cancelled();
  savePicture(still.view(), QString::fromStdString(options.out), format, {});
}

}  // namespace

CLI::App* addPlotCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("plot", "Save a view of a run, a model or curves as a picture");
  auto options = std::make_shared<PlotOptions>(*command);
  command->callback([options] { plot(*options); });
  return command;
}

}  // namespace rewire
