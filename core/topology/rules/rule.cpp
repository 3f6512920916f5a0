#include "core/topology/rules/rule.h"

#include "core/topology/rules/cht_rules.h"
#include "core/topology/rules/random_rule.h"
#include "core/topology/rules/rigl_rule.h"
#include "core/topology/rules/set_rule.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace rewire {

namespace {

constexpr RuleDescription kStaticRule{.name = "static", .help = "they stay as they were drawn"};
constexpr RuleDescription kDenseRule{.name = "dense", .help = "there are all that can be, no layer is sparse", .sparse = false};

/// The list of rules; nothing past its end. A rule that is missing here does not compile (-Werror=switch).
constexpr std::optional<const RuleDescription*> entryOf(Rule rule) {
  switch (rule) {
    case Rule::Set:
      return &kSetRule;
    case Rule::Rigl:
      return &kRiglRule;
    case Rule::Cht:
      return &kChtRule;
    case Rule::Chts:
      return &kChtsRule;
    case Rule::Random:
      return &kRandomRule;
    case Rule::Static:
      return &kStaticRule;
    case Rule::Dense:
      return &kDenseRule;
  }
  return std::nullopt;
}

consteval std::size_t ruleCount() {
  std::size_t count = 0;
  while (entryOf(static_cast<Rule>(count))) ++count;
  return count;
}

constexpr auto kRules = [] {
  std::array<Rule, ruleCount()> rules{};
  for (std::size_t i = 0; i < rules.size(); ++i) rules[i] = static_cast<Rule>(i);
  return rules;
}();

Phrase joinedNames(std::span<const Rule> rules) {
  std::vector<std::string_view> names(rules.size());
  std::ranges::transform(rules, names.begin(), [](Rule rule) { return nameOf(rule); });
  return oneOf(names);
}

}  // namespace

std::span<const Rule> allRules() {
  return kRules;
}

const RuleDescription& descriptionOf(Rule rule) {
  const std::optional<const RuleDescription*> entry = entryOf(rule);
  assert(entry);
  return **entry;
}

std::string_view nameOf(Rule rule) {
  return descriptionOf(rule).name;
}

std::optional<Rule> ruleNamed(std::string_view name) {
  const auto found = std::ranges::find(kRules, name, [](Rule rule) { return nameOf(rule); });
  return found != kRules.end() ? std::optional(*found) : std::nullopt;
}

bool isSparse(Rule rule) {
  return descriptionOf(rule).sparse;
}

bool rewires(Rule rule) {
  return descriptionOf(rule).steps != nullptr;
}

bool interchangeable(Rule one, Rule other) {
  return isSparse(one) == isSparse(other);
}

Phrase ruleNames() {
  return joinedNames(kRules);
}

Phrase rewiringRuleNames() {
  std::vector<Rule> rules;
  std::ranges::copy_if(kRules, std::back_inserter(rules), rewires);
  return joinedNames(rules);
}

}  // namespace rewire
