#pragma once

#include "core/run/snapshot.h"
#include "core/train/experiment.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace rewire {

// An experiment in words and figures, and read back from typed text.

/// "1000, 1000, 500" (commas, semicolons or spaces between); nothing when it is not a list of whole numbers.
std::optional<std::vector<int>> hiddenFromText(const QString& text);
QString textOfHidden(const std::vector<int>& hidden);

/// The word for every class or sample, "all", and whether a text is it, in English or the language of the window.
QString wordForAll();
bool isAll(const QString& text);

/// "3, 5, 8" (commas or semicolons between, as names of classes have spaces); "all" is an empty list.
std::vector<std::string> classesFromText(const QString& text);
QString textOfClasses(const std::vector<std::string>& classes);

/// One or several shares, each as per cent ("1 %", "1,5 %") or as a number ("0.01"), with semicolons, or commas and spaces,
/// between; nothing when it is neither, or when it is not clear what has the unit ("1, 5 %").
std::optional<std::vector<double>> densityFromText(const QString& text);
QString textOfDensity(const std::vector<double>& density);

/// "784–1000–1000–1000–10 · 27,840 sparse links · 99 % sparse". While the dataset's shape is not known, its two ends are left
/// open.
QString networkInWords(const Experiment& experiment, std::optional<int> inputs, std::optional<int> classes);

/// The moment at which a network stands: "at the start", "after epoch 5", "after epoch 5, rewired", "in epoch 6".
QString momentInWords(const Snapshot& snapshot);

/// The moment at which the test accuracy of a run was measured: "after epoch 5", or "in epoch 6" if it was perturbed there.
QString measuredInWords(const Snapshot& snapshot);

/// The share of pairs of neurons without a link, as per cent: "99", "99.9", "99.99". It has enough digits never to say 100 %.
QString textOfSparsity(std::int64_t links, double pairs);

}  // namespace rewire
