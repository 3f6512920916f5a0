#include "ui/window/controls/part_words.h"

#include "core/perturb/perturbations.h"
#include "core/train/control_names.h"
#include "ui/style/perturbation_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rewire {

namespace {

struct PartWords {
  std::string_view name;
  const char* words;
  const char* dock = "";
};

constexpr std::array kParts = {PartWords{"experiment", QT_TRANSLATE_NOOP("rewire::Parts", "Experiment"), "experimentDock"},
                               PartWords{"connectivity", QT_TRANSLATE_NOOP("rewire::Parts", "Connectivity")},
                               PartWords{"input-map", QT_TRANSLATE_NOOP("rewire::Parts", "Input map"), "inputMapDock"},
                               PartWords{"degrees", QT_TRANSLATE_NOOP("rewire::Parts", "Degrees"), "degreeDock"},
                               PartWords{"weights", QT_TRANSLATE_NOOP("rewire::Parts", "Weights"), "weightDock"},
                               PartWords{"topology", QT_TRANSLATE_NOOP("rewire::Parts", "Topology"), "topologyDock"},
                               PartWords{"paths", QT_TRANSLATE_NOOP("rewire::Parts", "Strongest paths"), "pathsDock"},
                               PartWords{"accuracy", QT_TRANSLATE_NOOP("rewire::Parts", "Accuracy and loss"), "historyDock"},
                               PartWords{"perturb", QT_TRANSLATE_NOOP("rewire::Parts", "Perturb"), "perturbDock"},
                               PartWords{"gallery", QT_TRANSLATE_NOOP("rewire::Parts", "Gallery"), "galleryDock"},
                               PartWords{"confusion", QT_TRANSLATE_NOOP("rewire::Parts", "Confusion"), "confusionDock"},
                               PartWords{"robustness", QT_TRANSLATE_NOOP("rewire::Parts", "Robustness"), "curveDock"},
                               PartWords{"fragility", QT_TRANSLATE_NOOP("rewire::Parts", "Fragile layers"), "fragilityDock"},
                               PartWords{"runs", QT_TRANSLATE_NOOP("rewire::Parts", "Runs"), "runsDock"},
                               PartWords{"comparison", QT_TRANSLATE_NOOP("rewire::Parts", "Comparison"), "comparisonDock"},
                               PartWords{"side-by-side", QT_TRANSLATE_NOOP("rewire::Parts", "Side by side"), "pairDock"},
                               PartWords{"draw", QT_TRANSLATE_NOOP("rewire::Parts", "Draw"), "drawDock"},
                               PartWords{"timeline", QT_TRANSLATE_NOOP("rewire::Parts", "Timeline")},
                               PartWords{"play", QT_TRANSLATE_NOOP("rewire::Parts", "Play and Pause")},
                               PartWords{"one-epoch", QT_TRANSLATE_NOOP("rewire::Parts", "One epoch")},
                               PartWords{"reset", QT_TRANSLATE_NOOP("rewire::Parts", "Reset")},
                               PartWords{"stop-at", QT_TRANSLATE_NOOP("rewire::Parts", "Stop at an epoch")},
                               PartWords{"speed", QT_TRANSLATE_NOOP("rewire::Parts", "Speed")},
                               PartWords{"epoch", QT_TRANSLATE_NOOP("rewire::Parts", "Going to an epoch of the past")},
                               PartWords{"new-network", QT_TRANSLATE_NOOP("rewire::Parts", "New network")},
                               PartWords{"undo", QT_TRANSLATE_NOOP("rewire::Parts", "Undo and Redo")},
                               PartWords{"heal", QT_TRANSLATE_NOOP("rewire::Parts", "Heal")},
                               PartWords{"pin", QT_TRANSLATE_NOOP("rewire::Parts", "Pin specimen")},
                               PartWords{"another-draw", QT_TRANSLATE_NOOP("rewire::Parts", "Another draw")},
                               PartWords{"apply", QT_TRANSLATE_NOOP("rewire::Parts", "Apply to the training network")},
                               PartWords{"regrow", QT_TRANSLATE_NOOP("rewire::Parts", "Regrow to the original number of links")},
                               PartWords{"neurons", QT_TRANSLATE_NOOP("rewire::Parts", "Silencing neurons with the mouse")},
                               PartWords{"links", QT_TRANSLATE_NOOP("rewire::Parts", "Cutting links with the mouse")},
                               PartWords{"pad", QT_TRANSLATE_NOOP("rewire::Parts", "Paper to draw on")},
                               PartWords{"view-options", QT_TRANSLATE_NOOP("rewire::Parts", "Choices above the pictures")},
                               PartWords{"dataset", QT_TRANSLATE_NOOP("rewire::Parts", "dataset")},
                               PartWords{"hidden", QT_TRANSLATE_NOOP("rewire::Parts", "hidden layers")},
                               PartWords{"density", QT_TRANSLATE_NOOP("rewire::Parts", "density")},
                               PartWords{"start", QT_TRANSLATE_NOOP("rewire::Parts", "start")},
                               PartWords{"locality", QT_TRANSLATE_NOOP("rewire::Parts", "locality")},
                               PartWords{"rule", QT_TRANSLATE_NOOP("rewire::Parts", "rule")},
                               PartWords{"importance", QT_TRANSLATE_NOOP("rewire::Parts", "importance")},
                               PartWords{"softness", QT_TRANSLATE_NOOP("rewire::Parts", "softness")},
                               PartWords{"score", QT_TRANSLATE_NOOP("rewire::Parts", "score")},
                               PartWords{"zeta", QT_TRANSLATE_NOOP("rewire::Parts", "zeta")},
                               PartWords{"epochs", QT_TRANSLATE_NOOP("rewire::Parts", "epochs")},
                               PartWords{"batch", QT_TRANSLATE_NOOP("rewire::Parts", "batch")},
                               PartWords{"learning_rate", QT_TRANSLATE_NOOP("rewire::Parts", "learning rate")},
                               PartWords{"schedule", QT_TRANSLATE_NOOP("rewire::Parts", "schedule")},
                               PartWords{"seed", QT_TRANSLATE_NOOP("rewire::Parts", "seed")},
                               PartWords{"momentum", QT_TRANSLATE_NOOP("rewire::Parts", "momentum")},
                               PartWords{"weight_decay", QT_TRANSLATE_NOOP("rewire::Parts", "weight decay")},
                               PartWords{"births", QT_TRANSLATE_NOOP("rewire::Parts", "births")},
                               PartWords{"growth", QT_TRANSLATE_NOOP("rewire::Parts", "growth")},
                               PartWords{"zeta_schedule", QT_TRANSLATE_NOOP("rewire::Parts", "zeta schedule")},
                               PartWords{"rewire_every", QT_TRANSLATE_NOOP("rewire::Parts", "rewire every")},
                               PartWords{"shift", QT_TRANSLATE_NOOP("rewire::Parts", "shift")},
                               PartWords{"mirror", QT_TRANSLATE_NOOP("rewire::Parts", "mirror")},
                               PartWords{"precision", QT_TRANSLATE_NOOP("rewire::Parts", "precision")},
                               PartWords{"train_samples", QT_TRANSLATE_NOOP("rewire::Parts", "train images")},
                               PartWords{"classes", QT_TRANSLATE_NOOP("rewire::Parts", "classes")}};

QString partText(const char* text) {
  return QCoreApplication::translate("rewire::Parts", text);
}

const PartWords* find(std::string_view name) {
  const auto found = std::find_if(kParts.begin(), kParts.end(), [name](const PartWords& part) { return part.name == name; });
  return found == kParts.end() ? nullptr : &*found;
}

std::vector<std::string> asStrings(const std::vector<std::string_view>& names) {
  return {names.begin(), names.end()};
}

}  // namespace

std::vector<PartGroup> partGroups() {
  std::vector<std::string> kinds;
  forEachKind([&](const Perturbation& kind) { kinds.emplace_back(kindOf(kind)); });
  return {{partText("Panels"), asStrings(panelNames())},
          {partText("Buttons, and things done by hand"), asStrings(buttonNames())},
          {partText("Sliders of Perturb"), kinds},
          {partText("Fields of Experiment"), asStrings(fieldNames())}};
}

QString partInWords(std::string_view name) {
  if (const PartWords* part = find(name)) return partText(part->words);
  const auto kind = kindNamed(name);
  return kind ? wordsOf(*kind).label : QString();
}

QString dockOfView(std::string_view view) {
  const PartWords* part = find(view);
  return part ? QString::fromLatin1(part->dock) : QString();
}

}  // namespace rewire
