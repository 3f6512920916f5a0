#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rewire {

struct RuleSteps;

/// How the links change between epochs. Which rule it is, nobody compares: what it is and does is asked of it, below. Only the
/// list in rule.cpp, the words and colours of ui/style/rule_words.cpp, and defaults name one.
enum class Rule { Set, Static, Dense };

/// What a rule is and does. A rule that rewires describes itself in a file of its own.
struct RuleDescription {
  std::string_view name;             ///< in experiment files and on the command line
  std::string_view help;             ///< what happens to the links, in one line
  bool sparse = true;                ///< false: every hidden layer is dense
  const RuleSteps* steps = nullptr;  ///< what it removes and grows; null: links stay where they are
};

/// Every rule, in the order in which people see them.
std::span<const Rule> allRules();
const RuleDescription& descriptionOf(Rule rule);

std::string_view nameOf(Rule rule);
std::optional<Rule> ruleNamed(std::string_view name);

bool isSparse(Rule rule);
bool rewires(Rule rule);

/// Whether a network may pass from one rule to the other while it trains: sparse stays sparse, dense stays dense.
bool interchangeable(Rule one, Rule other);

std::string ruleNames();          ///< "set, static or dense", for messages
std::string rewiringRuleNames();  ///< the same, of those that rewire

}  // namespace rewire
