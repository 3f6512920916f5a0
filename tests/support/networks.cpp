#include "tests/support/networks.h"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <stdexcept>
#include <tuple>
#include <vector>

namespace rewire::test {
namespace {

struct TextLink {
  int input = 0;
  int output = 0;
  float weight = 1.0f;
};

template <typename Number>
const char* readNumber(const char* begin, const char* end, Number& number, const std::string& word) {
  const auto [rest, error] = std::from_chars(begin, end, number);
  if (error != std::errc()) throw std::invalid_argument("not a link: " + word);
  return rest;
}

TextLink linkFromWord(const std::string& word) {
  TextLink link;
  const char* const end = word.data() + word.size();
  const char* rest = readNumber(word.data(), end, link.input, word);
  if (rest == end || *rest != '-') throw std::invalid_argument("not a link: " + word);
  rest = readNumber(rest + 1, end, link.output, word);
  if (rest != end && *rest == ':') rest = readNumber(rest + 1, end, link.weight, word);
  if (rest != end) throw std::invalid_argument("not a link: " + word);
  return link;
}

std::string shortest(float number) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

std::vector<TextLink> linksByInput(const SparseLayer& layer) {
  std::vector<TextLink> links;
  for (int output = 0; output < layer.outputs; ++output)
    for (int k = layer.indptr[output]; k < layer.indptr[output + 1]; ++k)
      links.push_back({layer.indices[k], output, layer.values[k]});
  std::stable_sort(links.begin(), links.end(), [](const TextLink& a, const TextLink& b) { return a.input < b.input; });
  return links;
}

std::string asText(const SparseLayer& layer, bool weights) {
  std::string text;
  for (const TextLink& link : linksByInput(layer)) {
    if (!text.empty()) text += ' ';
    text += std::to_string(link.input) + '-' + std::to_string(link.output);
    if (weights) text += ':' + shortest(link.weight);
  }
  return text;
}

}  // namespace

SparseLayer layerFromText(std::string_view text, int inputs, int outputs) {
  std::vector<TextLink> links;
  std::istringstream words{std::string(text)};
  for (std::string word; words >> word;) links.push_back(linkFromWord(word));
  const auto place = [](const TextLink& link) { return std::tuple(link.output, link.input); };
  std::sort(links.begin(), links.end(), [&](const TextLink& a, const TextLink& b) { return place(a) < place(b); });

  SparseLayer layer;
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.indptr.assign(static_cast<std::size_t>(outputs) + 1, 0);
  for (std::size_t k = 0; k < links.size(); ++k) {
    const TextLink& link = links[k];
    if (link.input < 0 || link.input >= inputs || link.output < 0 || link.output >= outputs)
      throw std::invalid_argument("no such neuron");
    if (k > 0 && place(links[k - 1]) == place(link)) throw std::invalid_argument("a link is given twice");
    ++layer.indptr[static_cast<std::size_t>(link.output) + 1];
    layer.indices.push_back(link.input);
    layer.values.push_back(link.weight);
  }
  for (int output = 0; output < outputs; ++output) layer.indptr[output + 1] += layer.indptr[output];
  layer.momentum.assign(links.size(), 0.0f);
  layer.born.assign(links.size(), 0);
  layer.bias.assign(static_cast<std::size_t>(outputs), 0.0f);
  layer.biasMomentum.assign(static_cast<std::size_t>(outputs), 0.0f);
  indexColumns(layer);
  return layer;
}

std::string linksAsText(const SparseLayer& layer) {
  return asText(layer, false);
}

std::string weightsAsText(const SparseLayer& layer) {
  return asText(layer, true);
}

}  // namespace rewire::test
