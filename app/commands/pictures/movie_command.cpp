#include "app/commands/interrupt.h"
#include "app/commands/pictures/offscreen_qt.h"
#include "app/commands/pictures/picture_commands.h"
#include "app/commands/pictures/picture_options.h"
#include "app/commands/progress.h"
#include "app/process/output_option.h"
#include "core/error.h"
#include "core/io/output_path.h"
#include "core/run/past_run.h"
#include "ui/movie/frame_folder.h"
#include "ui/movie/movie_file.h"
#include "ui/offscreen/movie.h"
#include "ui/offscreen/still_view.h"

#include <memory>

namespace rewire {

namespace {

struct MovieOptions : PictureOptions {
  explicit MovieOptions(CLI::App& command) : PictureOptions(command, movieViewNames()) {
    command.add_option("RUN", run, "a run folder")->required();
    command.add_option("--out", out, "the movie: .gif, .webm, or a folder for numbered pictures")->required()->type_name("FILE");
    command.add_option("--from", from, "the first epoch [the first that is kept]")->type_name("N");
    command.add_option("--to", to, "the last epoch [the last that is kept]")->type_name("N");
    command.add_option("--fps", framesPerSecond, "epochs a second")->check(CLI::Range(1, 50))->capture_default_str();
  }

  std::string run;
  std::optional<int> from;
  std::optional<int> to;
  int framesPerSecond = MovieOrder().framesPerSecond;
};

MovieOrder orderOf(const MovieOptions& options) {
  MovieOrder order;
  order.view = options.view;
  order.choices = options.choices;
  order.out = options.out;
  order.from = options.from;
  order.to = options.to;
  order.framesPerSecond = options.framesPerSecond;
  order.size = options.sizeOr(order.size);
  order.dark = options.dark();
  order.threads = *options.threads;
  return order;
}

void demandOutput(const MovieOptions& options, const MovieOrder& order) {
  options.demandFitsView();
  demandNoStandardOutput(options.out, "a movie is a file or a folder", "--out");
  demandNotRead(options.out, {options.run}, "--out");
  const MovieKind kind = movieKindOf(order.out);
  demandNotOfRun(options.out, "--out");
  if (kind == MovieKind::Pictures) return demandFrameFolder(order.out);
  demandWritable(options.out, "--out");
}

void makeMovieOf(const MovieOptions& options) {
  const MovieOrder order = orderOf(options);
  demandOutput(options, order);
  const std::stop_token stop = interruptToken();
  PastRun run(options.run);
  if (!run.isFolder()) throw InputError("a model is one epoch; name the folder of its run", options.run);
  epochsOf(run, order);
  run.loadData(options.dataset, stop);
  const OffscreenQt qt;
  Progress progress;
  makeMovie(run, order, stop, [&](double share, const std::string& line) {
    progress.report(share, line + " (" + std::to_string(static_cast<int>(100.0 * share)) + " %)");
  });
}

}  // namespace

CLI::App* addMovieCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("movie", "Save a view of a run as a movie, a frame an epoch");
  auto options = std::make_shared<MovieOptions>(*command);
  command->callback([options] { makeMovieOf(*options); });
  return command;
}

}  // namespace rewire
