#include "app/commands/command_line.h"
#include "app/commands/curve_recording.h"
#include "app/commands/interrupt.h"
#include "app/commands/model_dataset.h"
#include "app/commands/option_number.h"
#include "app/commands/perturbation_options.h"
#include "app/commands/progress.h"
#include "core/compute/parallel.h"
#include "core/io/model_file.h"
#include "core/perturb/perturbed_network.h"
#include "core/robustness/curve.h"
#include "core/robustness/curve_csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <list>
#include <map>

namespace rewire {

namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

struct CurveOptions {
  explicit CurveOptions(CLI::App& command)
      : kind(command, PerturbationOptions::Strength::Swept), threads(addThreadsOption(command)) {
    const auto text = [&command](const char* option, std::string& value, const char* type, const char* help) {
      command.add_option(option, value, help)->type_name(type)->take_last();
    };
    text("--steps", steps, "N", "how many strengths, both ends included (required)");
    text("--from", from, "A", "the first strength [0]");
    text("--to", to, "B", "the last strength [1; weight-noise 2, input-noise 0.5, attack 0.1, in L2 1]");
    text("--repeats", repeats, "R", "draws at each strength [10; 1 where nothing is drawn]");
    text("--seed", seed, "N", "of the first draw; the others count on from it [1]");
    text("--dataset", dataset, "D", "the dataset to score on [for each model the one it was trained on]");
    command.add_flag("--equal-links", equalLinks, "remove-links: take the same number of links from every model");
    text("--out", out, "FILE.csv", "the file to write; a curve that is there is gone on with (required)");
    command.add_flag("--overwrite", overwrite, "begin anew where FILE.csv is there");
    command.add_flag("--json", json, "print what sums the curves up as one JSON object");
  }

  PerturbationOptions kind;
  std::shared_ptr<int> threads;
  std::string steps, from, to, repeats, seed, dataset, out;
  bool equalLinks = false;
  bool overwrite = false;
  bool json = false;
};

/// A model on the axes, with what it is scored on.
struct CurveSubject {
  std::string file;
  Model model;
  std::string datasetName;
  std::shared_ptr<const Dataset> dataset;

  Classifier classifier() const { return {model.network, {model.mean, model.std}}; }
};

/// What was asked for, read and checked. Not to be copied or moved: its parts refer to each other.
struct Plan {
  Sweep sweep;
  std::list<CurveSubject> subjects;
  std::optional<CurveSubject> source;  ///< the examples of an attack are made against it
  std::vector<std::string> names;
  std::vector<SweptModel> models;

  int points() const { return static_cast<int>(models.size()) * sweep.steps * sweep.repeats; }
};

double usualEnd(const Perturbation& kind) {
  if (std::holds_alternative<WeightNoise>(kind)) return 2.0;
  if (std::holds_alternative<InputNoise>(kind)) return 0.5;
  const auto* attack = std::get_if<Attack>(&kind);
  return attack && attack->norm == AttackNorm::Linf ? 0.1 : 1.0;
}

Sweep sweepOf(const CurveOptions& options) {
  if (options.steps.empty()) throw InputError("say at how many strengths, for example --steps 21", "--steps");
  if (options.out.empty()) throw InputError("name the file to write, for example --out curve.csv", "--out");
  Sweep sweep;
  sweep.kind = options.kind.perturbation();
  sweep.steps = wholeNumberFrom(options.steps, "steps");
  sweep.from = options.from.empty() ? 0.0 : numberFrom(options.from, "from");
  sweep.to = options.to.empty() ? usualEnd(sweep.kind) : numberFrom(options.to, "to");
  sweep.repeats = isRandom(sweep.kind) ? 10 : 1;
  if (!options.repeats.empty()) sweep.repeats = wholeNumberFrom(options.repeats, "repeats");
  if (!options.seed.empty()) sweep.seed = seedFrom(options.seed);
  sweep.equalLinks = options.equalLinks;
  return sweep;
}

void readSubjects(const CurveOptions& options, Plan& plan, std::stop_token stop) {
  std::map<std::string, std::shared_ptr<const Dataset>> loaded;
  const auto read = [&](const std::string& file) {
    CurveSubject subject{file, readModel(file), "", nullptr};
    subject.datasetName = datasetNameFor(subject.model, options.dataset);
    const auto problems = validate(plan.sweep, static_cast<int>(subject.model.network.layers.size()) - 1);
    if (!problems.empty()) throw PerturbationOptions::errorOf(problems.front());
    auto& dataset = loaded[subject.datasetName];
    if (!dataset) dataset = loadDataset(subject.datasetName, stop);
    demandFit(subject.model, *dataset, subject.datasetName);
    subject.dataset = dataset;
    return subject;
  };
  for (const std::string& name : plan.names) {
    if (std::count(plan.names.begin(), plan.names.end(), name) > 1)
      throw InputError("this model is named twice; once is enough, --repeats draws again", name);
    plan.subjects.push_back(read(name));
  }
  if (const std::string against = options.kind.against(); !against.empty()) {
    plan.source = read(against);
    for (const CurveSubject& subject : plan.subjects) demandFit(plan.source->model, *subject.dataset, against);
  }
}

std::unique_ptr<Plan> planOf(const CurveOptions& options, std::stop_token stop) {
  auto plan = std::make_unique<Plan>();
  plan->names = options.kind.models();
  plan->sweep = sweepOf(options);
  readSubjects(options, *plan, stop);
  for (const CurveSubject& subject : plan->subjects) {
    SweptModel& model = plan->models.emplace_back(SweptModel{subject.file, subject.classifier(), subject.dataset->test});
    if (plan->source) model.source.emplace(plan->source->classifier());
  }
  return plan;
}

CurveModelOrigin originOf(const CurveSubject& subject) {
  const Experiment& experiment = subject.model.experiment;
  return {subject.file,
          subject.datasetName,
          std::string(nameOf(experiment.rule)),
          experiment.seed,
          subject.model.epoch,
          hiddenLinks(subject.model.network),
          fingerprintOf(subject.classifier())};
}

/// The file without its rows.
CurveFile emptyFileFor(const Plan& plan) {
  CurveOrigin origin;
  origin.program = "rewire " REWIRE_VERSION;
  for (const CurveSubject& subject : plan.subjects) origin.models.push_back(originOf(subject));
  if (plan.source) origin.source = originOf(*plan.source);
  origin.sweep = plan.sweep;
  CurveFile file;
  file.notes.push_back("Rewire " REWIRE_VERSION ": accuracy against the " + std::string(strengthNameOf(plan.sweep.kind)) +
                       " of " + std::string(kindOf(plan.sweep.kind)) +
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

/// Computes what is missing. Whatever ends it, what is done is in the file.
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
    runSweep(plan.sweep, plan.models, present, onPoint, stop);
  } catch (...) {
    recording.save();
    throw;
  }
  recording.save();
}

CurveSummary summaryFor(const CurveSubject& subject, const std::vector<CurveMean>& means) {
  return summaryOf(means, static_cast<int>(subject.model.classes.size()));
}

void printJson(const CurveOptions& options, const Plan& plan, const std::vector<CurvePoint>& points, std::size_t computed) {
  const Sweep& sweep = plan.sweep;
  const auto orNull = [](const std::optional<double>& number) { return number ? Json(*number) : Json(nullptr); };
  Json json = {
      {"out", options.out},      {"kind", kindOf(sweep.kind)}, {"from", sweep.from},     {"to", sweep.to},
      {"steps", sweep.steps},    {"repeats", sweep.repeats},   {"seed", sweep.seed},     {"equal_links", sweep.equalLinks},
      {"points", points.size()}, {"computed", computed},       {"models", Json::array()}};
  int model = 0;
  for (const CurveSubject& subject : plan.subjects) {
    const CurveSummary summary = summaryFor(subject, meansOf(points, model++));
    json["models"].push_back({{"model", subject.file},
                              {"dataset", subject.datasetName},
                              {"at_zero", orNull(summary.atZero)},
                              {"area", summary.area},
                              {"halfway", orNull(summary.halfway)}});
  }
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printLines(const Plan& plan, const std::vector<CurvePoint>& points) {
  int model = 0;
  for (const CurveSubject& subject : plan.subjects) {
    const std::vector<CurveMean> means = meansOf(points, model++);
    const CurveSummary summary = summaryFor(subject, means);
    std::cout << subject.file << ": ";
    if (summary.atZero) std::cout << percent(*summary.atZero) << " at 0, ";
    std::cout << "mean " << percent(summary.area) << " from " << means.front().strength << " to " << means.back().strength;
    if (summary.halfway) {
      std::cout << ", halfway to chance at " << *summary.halfway << '\n';
    } else {
      std::cout << (summary.atZero ? ", never halfway to chance\n" : "\n");
    }
  }
}

void computeCurves(const CurveOptions& options) {
  const std::stop_token stop = interruptToken();
  Threads threads(*options.threads);
  threads.run([&] {
    const auto plan = planOf(options, stop);
    CurveRecording recording(options.out, emptyFileFor(*plan), plan->sweep, plan->names, strengthsOf(plan->sweep, plan->models),
                             options.overwrite);
    const std::size_t present = recording.points().size();
    compute(*plan, recording, stop);
    const std::vector<CurvePoint> points = recording.points();
    if (options.json) {
      printJson(options, *plan, points, points.size() - present);
    } else {
      printLines(*plan, points);
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
