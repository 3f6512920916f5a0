#include "core/lab/curve_state.h"

#include "core/error.h"
#include "core/io/message_text.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

namespace rewire {

namespace {

constexpr int kMostRepeatsRead = 100'000;

bool comesBefore(const CurvePoint& a, const CurvePoint& b) {
  return std::tie(a.model, a.step, a.repeat) < std::tie(b.model, b.step, b.repeat);
}

CurveOrigin originOf(const CurveState& state, const std::string& program) {
  return {state.program.empty() ? program : state.program, state.models, state.source, state.sampling};
}

std::vector<std::string> namesOf(const std::vector<ModelDescription>& models) {
  std::vector<std::string> names;
  for (const ModelDescription& model : models) names.push_back(model.name);
  return names;
}

/// The strengths of the rows, ascending, a list a model.
std::vector<std::vector<double>> strengthsIn(const std::vector<CurveRow>& rows, const std::vector<std::string>& names) {
  std::vector<std::vector<double>> all;
  for (const std::string& name : names) {
    std::set<double> strengths;
    for (const CurveRow& row : rows)
      if (row.model == name) strengths.insert(row.strength);
    all.emplace_back(strengths.begin(), strengths.end());
  }
  return all;
}

/// Links of the hidden layers that a sampling reaches.
std::int64_t linksReached(const ModelDescription& model, const Sampling& sampling) {
  std::int64_t links = 0;
  for (const int layer : layersOf(sampling.kind))
    if (layer >= 0 && layer < std::ssize(model.layerLinks)) links += model.layerLinks[static_cast<std::size_t>(layer)];
  return layersOf(sampling.kind).empty() ? model.links() : links;
}

/// The strengths of each model: those of the grid if it has all that the rows have, else those of the rows. At an equal number of
/// links the grid is that of the sparsest.
std::vector<std::vector<double>> strengthsOf(const CurveOrigin& origin, const std::vector<CurveRow>& rows) {
  std::vector<std::vector<double>> all = strengthsIn(rows, namesOf(origin.models));
  std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
  for (const ModelDescription& model : origin.models) fewest = std::min(fewest, linksReached(model, origin.sampling));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::int64_t links = linksReached(origin.models[i], origin.sampling);
    const bool shared = origin.sampling.equalLinks && links > 0;
    const double share = shared ? static_cast<double>(fewest) / static_cast<double>(links) : 1.0;
    std::vector<double> grid;
    for (int step = 0; step < origin.sampling.steps; ++step) grid.push_back(share * strengthAt(origin.sampling, step));
    if (std::includes(grid.begin(), grid.end(), all[i].begin(), all[i].end())) all[i] = grid;
  }
  return all;
}

/// The origin as far as the rows alone tell it: names, and a sampling that has all of their strengths, repeats and seeds.
CurveOrigin originFrom(const std::vector<CurveRow>& rows, const std::string& where) {
  CurveOrigin origin;
  for (const CurveRow& row : rows) {
    const bool known =
        std::any_of(origin.models.begin(), origin.models.end(), [&](const auto& m) { return m.name == row.model; });
    if (known) continue;
    ModelDescription model;
    model.name = row.model;
    model.nameOnly = true;
    model.classes = 0;
    origin.models.push_back(model);
  }
  const auto kind = kindNamed(rows.front().kind);
  if (!kind) throw InputError(phrase("the kind must be one of %1, not %2", kindNames(), inQuotes(rows.front().kind)), where);
  origin.sampling.kind = *kind;
  origin.sampling.seed = rows.front().seed - static_cast<std::uint64_t>(rows.front().repeat);
  origin.sampling.steps = 1;
  origin.sampling.repeats = 1;
  origin.sampling.from = origin.sampling.to = rows.front().strength;
  for (const auto& strengths : strengthsIn(rows, namesOf(origin.models)))
    origin.sampling.steps = std::max(origin.sampling.steps, static_cast<int>(strengths.size()));
  for (const CurveRow& row : rows) {
    origin.sampling.repeats = std::max(origin.sampling.repeats, std::min(row.repeat, kMostRepeatsRead - 1) + 1);
    origin.sampling.from = std::min(origin.sampling.from, row.strength);
    origin.sampling.to = std::max(origin.sampling.to, row.strength);
  }
  return origin;
}

/// All rows as points; nothing where one of them has no place.
std::optional<std::vector<CurvePoint>> pointsIn(const CurveOrigin& origin, const std::vector<CurveRow>& rows) {
  const std::vector<std::string> names = namesOf(origin.models);
  const auto strengths = strengthsOf(origin, rows);
  std::vector<CurvePoint> points;
  for (const CurveRow& row : rows) {
    const auto point = pointOf(row, origin.sampling, names, strengths);
    if (!point) return std::nullopt;
    points.push_back(*point);
  }
  std::sort(points.begin(), points.end(), comesBefore);
  return points;
}

void demandOnce(const std::vector<CurvePoint>& points, const std::vector<ModelDescription>& models, const std::string& where) {
  const auto same = [](const CurvePoint& a, const CurvePoint& b) { return !comesBefore(a, b) && !comesBefore(b, a); };
  const auto twice = std::adjacent_find(points.begin(), points.end(), same);
  if (twice == points.end()) return;
  throw InputError(phrase("repeat %1 of a strength of %2 is there twice; one row a point", twice->repeat,
                          inQuotes(models[static_cast<std::size_t>(twice->model)].name)),
                   where);
}

/// Models of which only names are known are told apart from others of these names by their rows.
void fingerprintRows(std::vector<ModelDescription>& models, const std::vector<CurveRow>& rows) {
  for (ModelDescription& model : models) {
    std::vector<CurveRow> own;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(own), [&](const CurveRow& row) { return row.model == model.name; });
    model.fingerprint = "rows-" + fingerprintOf(curveAsCsv({}, {}, own));
  }
}

}  // namespace

std::string idOf(const CurveState& state) {
  if (!state.id.empty()) return state.id;
  CurveOrigin origin = originOf(state, {});
  for (ModelDescription& model : origin.models) {
    ModelDescription network;  // the name of a file and its folder make no other curve
    network.fingerprint = model.fingerprint;
    network.dataset = model.dataset;
    model = network;
  }
  origin.program.clear();
  return std::string(kindOf(state.sampling.kind)) + "-" + fingerprintOf(originJson(origin));
}

CurveFile fileOf(const CurveState& state, std::vector<std::string> notes, const std::string& program) {
  CurveFile file;
  file.notes = std::move(notes);
  const bool told = std::none_of(state.models.begin(), state.models.end(), [](const auto& model) { return model.nameOnly; });
  if (told) file.origin = originJson(originOf(state, program));
  for (const CurvePoint& point : state.points)
    file.rows.push_back(rowOf(point, state.models[static_cast<std::size_t>(point.model)].name, state.sampling.kind));
  return file;
}

CurveState stateOf(const CurveFile& file, const std::string& where) {
  if (file.rows.empty()) throw InputError(phrase("there is no row below the columns; one row a point"), where);
  const auto another =
      std::find_if(file.rows.begin(), file.rows.end(), [&](const CurveRow& row) { return row.kind != file.rows.front().kind; });
  if (another != file.rows.end()) {
    throw InputError(phrase("its rows are of several kinds, %1 and %2; a file has curves of one kind",
                            inQuotes(file.rows.front().kind), inQuotes(another->kind)),
                     where);
  }
  CurveState state;
  std::optional<CurveOrigin> origin = originFromJson(file.origin);
  std::optional<std::vector<CurvePoint>> points;
  if (origin) points = pointsIn(*origin, file.rows);
  if (!points) {
    origin = originFrom(file.rows, where);
    fingerprintRows(origin->models, file.rows);
    points = pointsIn(*origin, file.rows);
  }
  if (!points)
    throw InputError(phrase("its seeds must count on with the repeats, seed + repeat, from one number in all rows"), where);
  demandOnce(*points, origin->models, where);
  state.sampling = origin->sampling;
  state.models = std::move(origin->models);
  state.source = std::move(origin->source);
  state.program = std::move(origin->program);
  state.points = std::move(*points);
  state.total = static_cast<int>(state.models.size()) * state.sampling.steps * state.sampling.repeats;
  return state;
}

}  // namespace rewire
