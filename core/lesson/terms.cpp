#include "core/lesson/terms.h"

#include <functional>
#include <utility>

namespace rewire {

namespace {

constexpr std::string_view kOpening = "](term:";

/// Calls `visit(before, word, name)` for each link, and returns what comes after the last.
std::string_view forEachTerm(std::string_view markdown,
                             const std::function<void(std::string_view, std::string_view, std::string_view)>& visit) {
  std::size_t from = 0;  // looked through so far
  for (std::size_t at = markdown.find(kOpening); at != markdown.npos; at = markdown.find(kOpening, from)) {
    const std::size_t word = markdown.substr(0, at).rfind('['), name = at + kOpening.size(), end = markdown.find(')', name);
    if (end == markdown.npos) break;
    if (word == markdown.npos || word < from) {  // a bracket that nobody opened
      visit(markdown.substr(from, name - from), {}, {});
      from = name;
      continue;
    }
    visit(markdown.substr(from, word - from), markdown.substr(word + 1, at - word - 1), markdown.substr(name, end - name));
    from = end + 1;
  }
  return markdown.substr(from);
}

}  // namespace

std::vector<std::string_view> termNames() {
  return {"accuracy", "attack",       "band",       "control",  "correlation", "degree", "density",    "draw",
          "epoch",    "epsilon",      "gradient",   "hub",      "layer",       "link",   "mini-batch", "network",
          "neuron",   "perturbation", "power-law",  "rewiring", "rule",        "seed",   "sign",       "silent-neuron",
          "specimen", "static",       "test-image", "topology", "variance",    "weight"};
}

std::vector<std::string> termsIn(std::string_view markdown) {
  std::vector<std::string> names;
  forEachTerm(markdown, [&](std::string_view, std::string_view, std::string_view name) {
    if (name.data() != nullptr) names.emplace_back(name);
  });
  return names;
}

std::string withoutTermLinks(std::string_view markdown) {
  std::string text;
  const std::string_view rest = forEachTerm(markdown, [&](std::string_view before, std::string_view word, std::string_view) {
    text += before;
    text += word;
  });
  return text += rest;
}

}  // namespace rewire
