// Writes what the fuzzers begin with: small files of every kind, by our own writers. make_corpus FOLDER makes FOLDER/model,
// FOLDER/idx and so on, whose files bear names of their own; those that fuzzers have found bear hashes.
#include "core/io/curve_file.h"
#include "core/io/metrics_file.h"
#include "core/kept/history_writer.h"
#include "core/kept/packed_array.h"
#include "core/lab/curve_state.h"
#include "core/project/lab_state.h"
#include "core/project/project_file.h"
#include "core/topology/link_record.h"
#include "tests/support/curves.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/made_lesson.h"
#include "tests/support/models.h"

#include <cstdio>
#include <numeric>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

Experiment eventfulExperiment() {
  Experiment experiment = tinyModel().experiment;
  Perturbations perturbations = inSequence({RemoveLinks{0.2, LinkOrder::Weakest, {0, 1}}, WeightNoise{0.4, {}}}, 3);
  perturbations.removedLinks = {{0, 1, 2}, {1, 0, 1}};
  perturbations.silencedNeurons = {{0, 2}};
  experiment.actions = {
      {.epoch = 2, .batch = 0, .set = {.zeta = 0.1, .learningRate = 0.01, .rule = Rule::Static, .batch = 8, .seed = 5}},
      {.epoch = 3, .batch = 1, .applied = AppliedPerturbations{perturbations, true, 0.9, 0.8, 0.3, 0.5}},
      {.epoch = 4, .batch = 0, .rewired = true, .set = {.epochs = 9, .schedule = Schedule::Cosine}}};
  return experiment;
}

Model eventfulModel(int epoch) {
  Model model = tinyModel(epoch);
  model.experiment = eventfulExperiment();
  model.history = historyOf(epoch);
  model.range = PixelRange{0.0, 255.0};
  model.batch = 1;
  model.regrow = {1, 0, 0};
  return model;
}

void makeModels(const fs::path& folder) {
  writeModel(eventfulModel(5), folder / "sparse.safetensors");
  writeModel(tinyDenseModel(), folder / "dense.safetensors");
}

void makeIdx(const fs::path& folder) {
  std::vector<std::uint8_t> payload(2 * 3 * 4 * 8);
  std::iota(payload.begin(), payload.end(), std::uint8_t{0});
  for (const std::uint8_t type : {kIdxBytes, kIdxSignedBytes, kIdxShorts, kIdxIntegers, kIdxFloats, kIdxDoubles}) {
    const std::size_t size = type == kIdxDoubles                            ? 8
                             : type == kIdxShorts                           ? 2
                             : type == kIdxBytes || type == kIdxSignedBytes ? 1
                                                                            : 4;
    const std::span<const std::uint8_t> values = std::span(payload).first(2 * 3 * 4 * size);
    writeIdx(folder / ("images-" + std::to_string(type)), type, {2, 3, 4}, values);
    writeIdx(folder / ("labels-" + std::to_string(type)), type, {24}, values);
  }
  writeIdx(folder / "images.gz", kIdxBytes, {2, 3, 4, 1}, std::span(payload).first(24));
  writeIdx(folder / "labels.gz", kIdxIntegers, {3, 8}, std::span(payload).first(96));
}

void makeExperiments(const fs::path& folder) {
  writeBytes(folder / "plain.json", toJson(Experiment()));
  writeBytes(folder / "eventful.json", toJson(eventfulExperiment()));
  writeBytes(folder / "dense.json", toJson(tinyDenseModel().experiment));
}

void makeLessons(const fs::path& folder) {
  writeBytes(folder / "made.json", madeLessonJson());
  writeBytes(folder / "every.json", lessonJsonWith(R"([
    {"text": "a.md", "start": {"experiment": {"rule": "rigl"}}, "show": ["degrees"], "controls": ["play", "zeta"],
     "actions": [{"train_to": 3}, {"perturb": [{"kind": "remove-links", "parameters": {"fraction": 0.2}}]},
                 {"apply": true, "regrow": true}, {"set": {"zeta": 0.5}}, {"heal": true}],
     "expect": [{"what": "spread", "draws": 7, "from": 0.1, "to": 0.2,
                 "control": {"experiment": {"rule": "static"}, "actions": [], "perturb": []}}]},
    {"text": "b.md", "start": {"model": "m.safetensors"}}, {"text": "c.md", "start": {"run": "run", "epoch": 20}}])"));
}

void makeCurves(const fs::path& folder) {
  writeCurve(fileOf(*madeCurves(), {"three networks"}, "rewire"), folder / "told.csv");
  CurveFile untold = fileOf(*madeCurves(), {}, "rewire");
  untold.origin.clear();
  untold.rows.resize(6);
  untold.rows[5].model = "another, with a \"name\"";
  writeCurve(untold, folder / "untold.csv");
}

void keepEpochs(const fs::path& file, int epochs) {
  HistoryWriter history(file, HistoryWriter::kUsualLimit);
  LinkRecord links(tinyModel(0).network);
  for (int epoch = 0; epoch <= epochs; ++epoch) {
    Model model = tinyModel(epoch);
    model.history = historyOf(epoch);
    links.note(model.network);
    links.endEpoch(model.network);
    history.keep(model.network, model, model.history, &links, epoch == epochs);
  }
}

/// Replaces the packed arrays of a table by what they hold, as compression "none" has them.
void unpackColumn(Database& database, const std::string& table, const std::string& column) {
  Statement rows(database, ("SELECT rowid, " + column + " FROM " + table + " WHERE typeof(" + column + ") = 'blob'").c_str());
  Statement update(database, ("UPDATE " + table + " SET " + column + " = ? WHERE rowid = ?").c_str());
  while (rows.step()) {
    const std::vector<std::int32_t> values = unpackedIntegers(rows.bytes(1), true, 1 << 20, database.where());
    const std::span<const std::uint8_t> bytes(reinterpret_cast<const std::uint8_t*>(values.data()),
                                              values.size() * sizeof values[0]);
    update.bind(0, bytes).bind(1, rows.number(0)).run();
  }
}

void makeHistories(const fs::path& folder) {
  keepEpochs(folder / "packed.sqlite", 3);
  keepEpochs(folder / "plain.sqlite", 3);
  Database database(folder / "plain.sqlite", Database::Access::Write);
  database.execute("UPDATE meta SET value = 'none' WHERE key = 'compression'");
  for (const char* column : {"indptr", "indices", "born", "weights", "bias"}) unpackColumn(database, "layer", column);
  unpackColumn(database, "state", "value");
  database.execute("PRAGMA page_size = 512; VACUUM");
}

/// The files of a project, as a folder that is packed and as a list that the fuzzer packs.
void makeProjects(const fs::path& folder) {
  const fs::path run = folder / "run";
  fs::create_directories(run / "curves");
  LabState lab;
  lab.specimen.perturbations = eventfulExperiment().actions[1].applied->perturbations;
  lab.specimen.pinned = PinnedMoment{3, 1};
  lab.drawings["drawing.png"] = "no picture";
  lab.window = "{\"views\": [1, 2]}";
  writeLab(lab, run);
  writeBytes(run / "experiment.json", toJson(eventfulExperiment()));
  Model model = eventfulModel(3);
  writeModel(model, run / "model.safetensors");
  writeMetrics(historyOf(3), run / "metrics.csv");
  writeCurve(fileOf(*partOf(*madeCurves(), 3, false), {}, "rewire"), run / "curves" / "first.csv");
  std::string list;
  for (const std::string& name : namesIn(run))
    if (fs::is_regular_file(run / name)) list += "\n=== " + name + "\n" + readBytes(run / name);
  writeBytes(folder / "list", list);
  keepEpochs(run / "history.sqlite", 1);
  packProject(run, folder / "packed.rewire", "rewire");
  fs::remove_all(run);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "make_corpus FOLDER\n");
    return 2;
  }
  const std::vector<std::pair<const char*, void (*)(const fs::path&)>> kinds = {
      {"model", makeModels},      {"idx", makeIdx},          {"experiment", makeExperiments}, {"curve", makeCurves},
      {"history", makeHistories}, {"project", makeProjects}, {"lesson", makeLessons}};
  for (const auto& [name, make] : kinds) {
    const fs::path folder = fs::path(arguments[1]) / name;
    fs::create_directories(folder);
    make(folder);
  }
}
