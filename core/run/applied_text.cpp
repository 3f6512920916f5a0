#include "core/run/applied_text.h"

#include <charconv>
#include <string_view>
#include <vector>

namespace rewire {

namespace {

/// To four significant digits, without zeros at the end.
std::string number(double value) {
  char digits[32];
  return {digits, std::to_chars(digits, digits + sizeof digits, value, std::chars_format::general, 4).ptr};
}

std::string percent(double share) {
  return number(100.0 * share) + " %";
}

std::string counted(std::size_t count, const std::string& what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// " into hidden 1, 3", or nothing where all layers are reached.
std::string where(const LayerChoice& layers, std::string_view word) {
  std::string text;
  for (const int layer : layers) text += (text.empty() ? " " + std::string(word) + " hidden " : ", ") + std::to_string(layer + 1);
  return text;
}

std::string_view wordsOf(LinkOrder order) {
  switch (order) {
    case LinkOrder::Weakest:
      return "the weakest first";
    case LinkOrder::Strongest:
      return "the strongest first";
    case LinkOrder::Hubs:
      return "hubs first";
    case LinkOrder::Random:
      break;
  }
  return "at random";
}

std::string_view wordsOf(ShuffleScope scope) {
  switch (scope) {
    case ShuffleScope::Incoming:
      return "among the links into each neuron";
    case ShuffleScope::Outgoing:
      return "among the links out of each neuron";
    case ShuffleScope::Network:
      return "across the network";
    case ShuffleScope::Layer:
      break;
  }
  return "within each layer";
}

std::string textOf(const SwapLinks& p) {
  return percent(p.fraction) + " of links" + where(p.layers, "into") + " swapped";
}
std::string textOf(const ShuffleWeights& p) {
  return percent(p.fraction) + " of weights" + where(p.layers, "into") + " shuffled " + std::string(wordsOf(p.scope)) +
         (p.keepSign ? ", signs kept" : "");
}
std::string textOf(const WeightNoise& p) {
  return "noise of " + number(p.sigma) + " standard deviations on weights" + where(p.layers, "into");
}
std::string textOf(const RemoveLinks& p) {
  return percent(p.fraction) + " of links" + where(p.layers, "into") + " removed " + std::string(wordsOf(p.order));
}
std::string textOf(const RemoveNeurons& p) {
  return percent(p.fraction) + " of neurons" + where(p.layers, "in") + " silenced " +
         (p.order == NeuronOrder::Hubs ? "hubs first" : "at random");
}

}  // namespace

std::string appliedText(const Perturbations& perturbations) {
  std::vector<std::string> parts;
  if (perturbations.swapLinks.fraction > 0) parts.push_back(textOf(perturbations.swapLinks));
  if (perturbations.shuffleWeights.fraction > 0) parts.push_back(textOf(perturbations.shuffleWeights));
  if (perturbations.weightNoise.sigma > 0) parts.push_back(textOf(perturbations.weightNoise));
  if (perturbations.removeLinks.fraction > 0) parts.push_back(textOf(perturbations.removeLinks));
  if (perturbations.removeNeurons.fraction > 0) parts.push_back(textOf(perturbations.removeNeurons));
  if (!perturbations.cut.empty()) parts.push_back(counted(perturbations.cut.size(), "link") + " cut");
  if (!perturbations.silenced.empty()) parts.push_back(counted(perturbations.silenced.size(), "neuron") + " silenced");
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

}  // namespace rewire
