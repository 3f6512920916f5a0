#pragma once

#include "core/train/experiment.h"

#include <QString>

#include <optional>
#include <vector>

namespace rewire {

// How an experiment is written in words and figures, and read back from what a person types.

/// "1000, 1000, 500" (commas, semicolons or spaces between); nothing when it is not a list of whole numbers.
std::optional<std::vector<int>> hiddenFromText(const QString& text);
QString textOfHidden(const std::vector<int>& hidden);

/// One or several shares, each as per cent ("1 %") or as a number ("0.01"); nothing when it is neither.
std::optional<std::vector<double>> densityFromText(const QString& text);
QString textOfDensity(const std::vector<double>& density);

/// "784–1000–1000–1000–10 · 27,840 links · 99 % sparse". Where the dataset's shape is not known yet, its two ends are left open.
QString networkInWords(const Experiment& experiment, std::optional<int> inputs, std::optional<int> classes);

/// The share of places without a link as per cent, with as many digits as it takes not to say 100 %: "99", "99.9", "99.99".
QString textOfSparsity(std::int64_t links, double places);

}  // namespace rewire
