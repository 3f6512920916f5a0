#include "app/commands/command_line.h"
#include "app/commands/curve_recording.h"
#include "app/commands/interrupt.h"
#include "app/commands/perturbation_options.h"
#include "app/commands/progress.h"
#include "app/commands/sampling_options.h"
#include "app/process/output_option.h"
#include "core/compute/parallel.h"
#include "core/io/model_dataset.h"
#include "core/io/model_file.h"
#include "core/io/output_path.h"
#include "core/io/writer_lock.h"
#include "core/lab/model_loading.h"
#include "core/meant_path.h"
#include "core/robustness/curve.h"
#include "core/robustness/curve_csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <utility>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

struct CurveOptions {
  explicit CurveOptions(CLI::App& command)
      : threads(std::make_shared<int>(Threads::available())),
        kinds(command, PerturbationOptions::Strength::Varied, [this](CLI::App& app) { addTo(app); }) {}

  void addTo(CLI::App& app) {
    addThreadsOption(app, threads);
    sampling.addTo(app);
    app.add_option("--dataset", dataset, "the dataset to evaluate on [for each model the one it was trained on]")
        ->type_name("D")
        ->take_last();
    app.add_flag("--equal-links", equalLinks, "remove-links: take the same number of links from every model");
    app.add_option("--out", out, "the file to write, - for standard output; a curve that is there is gone on with (required)")
        ->type_name("FILE.csv")
        ->take_last();
    app.add_flag("--overwrite", overwrite, "begin anew where FILE.csv is there");
    app.add_flag("--json", json, "print what sums the curves up as one JSON object");
  }

  std::shared_ptr<int> threads;
  SamplingOptions sampling;
  std::string dataset, out;
  bool equalLinks = false;
  bool overwrite = false;
  bool json = false;
  PerturbationOptions kinds;  // last: it adds the options above
};

/// A request, read and checked.
struct Plan {
  Sampling sampling;
  std::optional<WriterLock> lock;  ///< the file to write is held; nothing for standard output
  std::vector<TestedModel> models;
  std::optional<TestedModel> source;  ///< the examples of an attack are made against it

  int points() const { return static_cast<int>(models.size()) * sampling.steps * sampling.repeats; }
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const TestedModel& model : models) names.push_back(model.description.name);
    return names;
  }
};

Sampling samplingOf(CurveOptions& options) {
  Sampling sampling = options.sampling.read(options.kinds);
  if (options.out.empty()) throw InputError("name the file to write, for example --out curve.csv", "--out");
  sampling.equalLinks = options.equalLinks;
  return sampling;
}

/// Checks the file to write and holds it, before anything is computed for it.
std::optional<WriterLock> lockFor(const CurveOptions& options, std::vector<std::string> read) {
  if (isStandardOutput(options.out)) {
    if (options.json) throw InputError("--json prints to standard output as well; name a file", "--out " + options.out);
    return std::nullopt;
  }
  read.push_back(options.kinds.against());
  demandNotRead(options.out, read, "--out");
  demandNotOfRun(options.out, "--out");
  demandWritable(options.out, "--out");
  return WriterLock::ofFile(options.out);
}

Plan planOf(CurveOptions& options, std::stop_token stop) {
  const std::vector<std::string> names = options.kinds.models();
  Sampling sampling = samplingOf(options);  // first: it reads the options behind "then" as well
  Plan plan{std::move(sampling), lockFor(options, names), {}, {}};
  DatasetsByName datasets;
  const auto read = [&](const std::string& file) {
    TestedModel model = testedModelOf({file, nullptr, file, options.dataset}, datasets, stop);
    const auto problems = validate(plan.sampling, static_cast<int>(model.network.layers.size()) - 1);
    if (!problems.empty()) throw PerturbationOptions::errorOf(problems.front());
    demandNotOfDataset(options.out, model.description.dataset, "--out");
    return model;
  };
  for (const std::string& name : names) {
    if (std::count(names.begin(), names.end(), name) > 1)
      throw InputError("this model is named twice; once is enough, --repeats draws again", name);
    plan.models.push_back(read(name));
  }
  nameModels(plan.models);
  if (const std::string against = options.kinds.against(); !against.empty()) {
    plan.source = read(against);
    const Model source = readModel(against);
    for (const TestedModel& model : plan.models) demandFit(source, *model.dataset, against);
  }
  return plan;
}

/// The window opens a curve file from any folder, and finds its models again.
ModelDescription withWholePath(ModelDescription model) {
  model.file = meantPath(model.file).string();
  return model;
}

/// The file without its rows.
CurveFile emptyFileFor(const Plan& plan) {
  CurveOrigin origin;
  origin.program = "rewire " REWIRE_VERSION;
  for (const TestedModel& model : plan.models) origin.models.push_back(withWholePath(model.description));
  if (plan.source) origin.source = withWholePath(plan.source->description);
  origin.sampling = plan.sampling;
  CurveFile file;
  file.notes.push_back("Rewire " REWIRE_VERSION ": accuracy against the " + std::string(strengthKeyOf(plan.sampling.kind)) +
                       " of " + std::string(kindOf(plan.sampling.kind)) +
                       "; repeat r is drawn with seed + r. The next line tells all options.");
  file.origin = originJson(origin);
  return file;
}

std::string timeInWords(double seconds) {
  char text[32];
  const auto whole = static_cast<long>(std::ceil(seconds));
  if (whole < 60) return std::to_string(whole) + " s";
  std::snprintf(text, sizeof text, "%ld min %02ld s", whole / 60, whole % 60);
  return text;
}

/// Computes the missing points. However it ends, the finished ones are in the file.
void compute(const Plan& plan, CurveRecording& recording, std::stop_token stop) {
  Progress progress;
  const std::vector<CurvePoint> present = recording.points();
  const auto before = static_cast<int>(present.size());
  if (before > 0)
    progress.finish(std::to_string(before) + " of " + std::to_string(plan.points()) + " points are in the file already");
  int done = before;
  const auto began = Clock::now();
  const auto onPoint = [&](const CurvePoint& point) {
    recording.add(point);
    ++done;
    const double perPoint = std::chrono::duration<double>(Clock::now() - began).count() / (done - before);
    std::string what = std::to_string(done) + " of " + std::to_string(plan.points()) + " points";
    if (done < plan.points()) what += ", " + timeInWords(perPoint * (plan.points() - done)) + " left";
    progress.report(static_cast<double>(done) / plan.points(), what);
  };
  try {
    computeCurves(plan.sampling, plan.models, present, onPoint, stop, plan.source ? &*plan.source : nullptr);
  } catch (...) {
    recording.save();
    throw;
  }
  recording.save();
}

void printJson(const CurveOptions& options, const Plan& plan, const std::vector<CurvePoint>& points, std::size_t computed) {
  const Sampling& sampling = plan.sampling;
  const auto orNull = [](const std::optional<double>& number) { return number ? Json(*number) : Json(nullptr); };
  Json json = {
      {"out", options.out},      {"kind", kindOf(sampling.kind)}, {"from", sampling.from},  {"to", sampling.to},
      {"steps", sampling.steps}, {"repeats", sampling.repeats},   {"seed", sampling.seed},  {"equal_links", sampling.equalLinks},
      {"points", points.size()}, {"computed", computed},          {"models", Json::array()}};
  int model = 0;
  for (const TestedModel& tested : plan.models) {
    const CurveSummary summary = summaryOf(meansOf(points, model++), tested.description.classes);
    json["models"].push_back({{"model", tested.description.file},
                              {"name", tested.description.name},
                              {"dataset", tested.description.dataset},
                              {"at_zero", orNull(summary.atZero)},
                              {"area", summary.area},
                              {"halfway", orNull(summary.halfway)}});
  }
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printLines(const Plan& plan, const std::vector<CurvePoint>& points, std::ostream& out) {
  int model = 0;
  for (const TestedModel& tested : plan.models) {
    const std::vector<CurveMean> means = meansOf(points, model++);
    const CurveSummary summary = summaryOf(means, tested.description.classes);
    out << tested.description.name << ": ";
    if (summary.atZero) out << percent(*summary.atZero) << " at 0, ";
    out << "mean " << percent(summary.area) << " from " << means.front().strength << " to " << means.back().strength;
    if (summary.halfway) {
      out << ", halfway to chance at " << *summary.halfway << '\n';
    } else {
      out << (summary.atZero ? ", never halfway to chance\n" : "\n");
    }
  }
}

void computeCurves(CurveOptions& options) {
  const std::stop_token stop = interruptToken();
  Threads threads(*options.threads);
  threads.run([&] {
    const Plan plan = planOf(options, stop);
    CurveRecording recording(plan.lock ? options.out : "", emptyFileFor(plan), plan.sampling, plan.names(),
                             strengthsOf(plan.sampling, plan.models), options.overwrite);
    const std::size_t present = recording.points().size();
    compute(plan, recording, stop);
    const std::vector<CurvePoint> points = recording.points();
    if (options.json) {
      printJson(options, plan, points, points.size() - present);
    } else {
      printLines(plan, points, plan.lock ? std::cout : std::cerr);
    }
  });
}

}  // namespace

CLI::App* addCurveCommand(CLI::App& app) {
  CLI::App* command = app.add_subcommand("curve", "Accuracy against the strength of a perturbation, for one model or several");
  auto options = std::make_shared<CurveOptions>(*command);
  command->callback([options] { computeCurves(*options); });
  return command;
}

}  // namespace rewire
