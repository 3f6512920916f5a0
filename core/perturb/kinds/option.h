#pragma once

#include "core/phrase.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace rewire {

// The description that a kind of perturbation gives of itself. Each kind is a struct with
//
//   static constexpr std::string_view kName, kHelp;  its name on the command line and in files; one line of help
//   static constexpr Effect kEffect;
//   static void forEachOption(auto& self, auto&& visit);  calls visit(option, field) for each of its options
//   bool draws() const;  tells whether another seed can give another result
//   void apply(Network&, const Draws&) const;  kinds of networks. Precondition: the strength is above 0
//   ... begin(...) const;  kinds of images, see images/image_step.h
//
// Command line, JSON, checks, forms and words ask this description; they name no kind.

/// The things that a kind changes. Kinds that change images come last, wherever they stand among the steps.
enum class Effect { MovesLinks, ChangesWeights, RemovesLinks, SilencesNeurons, ChangesImages };

/// Tells whether a kind of this effect takes the output layer among its layers.
constexpr bool reachesOutputLayer(Effect effect) {
  return effect == Effect::ChangesWeights || effect == Effect::RemovesLinks;
}

/// The layers that a perturbation reaches, counted from 0 at the input, ascending; empty: all hidden layers.
using LayerChoice = std::vector<int>;

/// An option of a kind: its name with "--" before it on the command line, and with "_" for "-" in JSON.
struct Option {
  std::string_view key;
  std::string_view type;  ///< stands for its value in a help text
  std::string_view help;
  bool applies = true;           ///< false: other options leave it without a meaning; then JSON leaves it out
  std::string_view unless = {};  ///< says why it does not apply, and what would be right
};

/// A number from `least` to `most`. Its field is a double, or an optional one where it may be left out.
struct NumberOption {
  Option option;
  double least = 0.0;
  double most = 1.0;
  const char* right = "";   ///< id of a phrase, "must lie between 0 and 1"
  bool aboveLeast = false;  ///< `least` itself is too little

  bool holds(double value) const { return (aboveLeast ? value > least : value >= least) && value <= most; }
};

/// The one number of a kind that says how strongly it is done: the one that sliders slide and curves vary. 0 does nothing.
struct StrengthOption {
  NumberOption number;
  double curveEnd = 1.0;   ///< a curve ends here unless somebody says otherwise
  double sliderEnd = 1.0;  ///< a slider ends here
};

/// A whole number, an int.
struct CountOption {
  Option option;
  int least = 1;
  int most = 1;
  const char* right = "";
};

/// Yes or no, a bool. One whose default is yes is called --no-KEY on the command line.
struct FlagOption {
  Option option;
};

/// One of several names, an enum whose values count through them.
struct ChoiceOption {
  Option option;
  std::span<const std::string_view> names;
};

/// The layers that are reached, a LayerChoice.
struct LayersOption {
  Option option;
};

constexpr StrengthOption shareOption(std::string_view help) {
  return {{{"fraction", "F", help}, 0.0, 1.0, phraseId("must lie between 0 and 1")}};
}

inline constexpr LayersOption kLayersOption = {
    {"layers", "A,B,C", "layers to reach, counted from 0 at the input [all hidden ones]"}};

}  // namespace rewire
