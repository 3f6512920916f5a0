#include "app/commands/curve_recording.h"

#include "app/process/standard_streams.h"
#include "core/error.h"

#include <iostream>
#include <utility>

namespace rewire {

namespace {

constexpr const char* kWayOut = "choose another file, or --overwrite to replace this one";

CurveFile readPresent(const std::filesystem::path& path) {
  try {
    return readCurve(path);
  } catch (const InputError& error) {
    throw InputError(std::string(error.what()) + "; " + kWayOut, "--out");
  }
}

/// The names of the models in a curve file: the same networks may have had others when it was begun.
std::vector<std::string> namesIn(const CurveFile& present) {
  std::vector<std::string> names;
  const auto origin = originFromJson(present.origin);
  for (std::size_t i = 0; origin && i < origin->models.size(); ++i) names.push_back(origin->models[i].name);
  return names;
}

}  // namespace

CurveRecording::CurveRecording(std::filesystem::path path, CurveFile file, const Sampling& sampling,
                               std::vector<std::string> names, std::vector<std::vector<double>> strengths, bool replace)
    : m_path(std::move(path)),
      m_file(std::move(file)),
      m_sampling(sampling),
      m_names(std::move(names)),
      m_strengths(std::move(strengths)) {
  if (!replace && !m_path.empty() && std::filesystem::exists(m_path)) takeUp(readPresent(m_path));
}

void CurveRecording::takeUp(const CurveFile& present) {
  const std::string where = m_path.string();
  if (!sameCurve(present.origin, m_file.origin))
    throw InputError(std::string("it holds another curve: other models, options or program; ") + kWayOut, where);
  if (present.moreColumns) throw InputError(std::string("it has columns of its own, which would be lost; ") + kWayOut, where);
  const std::vector<std::string> names = namesIn(present);
  for (std::size_t i = 0; i < present.rows.size(); ++i) {
    CurveRow row = present.rows[i];
    const auto point = pointOf(row, m_sampling, names, m_strengths);
    const std::string number = "row " + std::to_string(i + 1);
    if (!point) {
      throw InputError(number +
                           " has no place among the strengths and repeats asked for: steps may grow so that the old strengths " +
                           "stay (from 21 to 41), repeats at will; ask for that, " + kWayOut,
                       where);
    }
    row.model = m_names[static_cast<std::size_t>(point->model)];
    const bool fresh = m_entries.try_emplace({point->model, point->step, point->repeat}, Entry{*point, row}).second;
    if (!fresh) throw InputError(number + " is there twice; " + kWayOut, where);
  }
}

std::vector<CurvePoint> CurveRecording::points() const {
  std::vector<CurvePoint> points;
  for (const auto& [place, entry] : m_entries) points.push_back(entry.point);
  return points;
}

void CurveRecording::add(const CurvePoint& point) {
  const std::string& name = m_names[static_cast<std::size_t>(point.model)];
  m_entries[{point.model, point.step, point.repeat}] = {point, rowOf(point, name, m_sampling.kind)};
  m_unsaved = true;
  if (!m_path.empty() && std::chrono::steady_clock::now() - m_saved > std::chrono::seconds(2)) save();
}

void CurveRecording::save() {
  if (!m_unsaved) return;
  m_file.rows.clear();
  for (const auto& [place, entry] : m_entries) m_file.rows.push_back(entry.row);
  if (m_path.empty()) {
    std::cout << curveAsCsv(m_file.notes, m_file.origin, m_file.rows);
    demandPrinted();
  } else {
    writeCurve(m_file, m_path);
  }
  m_unsaved = false;
  m_saved = std::chrono::steady_clock::now();
}

}  // namespace rewire
