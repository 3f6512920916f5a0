#pragma once

#include "core/io/curve_file.h"
#include "core/phrase.h"
#include "core/robustness/curve.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// A sampling as a watcher sees it; never changed after it is made.
struct CurveState {
  Sampling sampling;
  std::vector<ModelDescription> models;
  std::vector<CurvePoint> points;  ///< finished ones, by model, step, repeat
  int total = 0;                   ///< points when it is done
  bool running = false;
  double secondsLeft = 0.0;                     ///< 0 when unknown or not running
  Phrase error = {};                            ///< in words; empty: none
  std::optional<ModelDescription> source = {};  ///< whose gradients an attack follows, where that is another model
  std::string program = {};                     ///< that computed it; empty: this one
  std::string id = {};                          ///< name of the file that it is kept in; empty: see idOf()
};
using CurveStatePtr = std::shared_ptr<const CurveState>;

/// A name for the curves of these settings and these networks, fit for a file: "remove-links-0123456789abcdef".
std::string idOf(const CurveState& state);

/// The curves as a file that `rewire curve` could have written. `program` is the one that computed them, unless they name
/// another.
CurveFile fileOf(const CurveState& state, std::vector<std::string> notes, const std::string& program);

/// The curves of a file. Where its comments do not tell how they were made, the rows do as far as they can: the models are known
/// by name only. Throws InputError for a file without rows, with several kinds, or with a point twice; `where` is the file.
CurveState stateOf(const CurveFile& file, const std::string& where);

}  // namespace rewire
