#pragma once

#include "core/robustness/curve.h"
#include "core/robustness/tested_model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

constexpr std::string_view kCurveColumns = "model,kind,strength,repeat,seed,correct,samples,accuracy,loss";

/// A row of a curve file: one point, with its model and kind by name.
struct CurveRow {
  std::string model;
  std::string kind;
  double strength = 0.0;
  int repeat = 0;
  std::uint64_t seed = 0;
  std::int64_t correct = 0;
  std::int64_t samples = 0;
  double accuracy = 0.0;  ///< a share
  double loss = 0.0;      ///< mean, nats
  bool operator==(const CurveRow&) const = default;
};

CurveRow rowOf(const CurvePoint& point, const std::string& model, const Perturbation& kind);

/// The origin of the rows of a curve file: enough to make them again.
struct CurveOrigin {
  std::string program;  ///< "rewire 1.2.3"
  std::vector<ModelDescription> models;
  std::optional<ModelDescription> source;  ///< whose gradients an attack follows, where that is another model
  Sampling sampling;
};

/// The origin as one line of JSON.
std::string originJson(const CurveOrigin& origin);

/// The origin that a line of JSON tells; nothing where it is no origin, or one that no sampling of this program has.
std::optional<CurveOrigin> originFromJson(const std::string& json);

/// Tells whether points of the one can stand beside points of the other: all but the number of steps and repeats and the
/// names of the models is the same. Two
/// texts of originJson(); options that one of them does not name have their defaults. A text that is no JSON object equals none.
bool sameCurve(const std::string& originJsonA, const std::string& originJsonB);

/// The text of a curve file: `notes`, each a comment line, the origin as one more, then kCurveColumns and the rows. Cells are
/// quoted where they must be (RFC 4180), numbers are in the shortest form that reads back.
std::string curveAsCsv(const std::vector<std::string>& notes, const std::string& originJson, const std::vector<CurveRow>& rows);

/// The point of a row in a sampling of models with these names and strengths (see strengthsOf()); nothing where the sampling has
/// none such.
std::optional<CurvePoint> pointOf(const CurveRow& row, const Sampling& sampling, const std::vector<std::string>& names,
                                  const std::vector<std::vector<double>>& strengths);

}  // namespace rewire
