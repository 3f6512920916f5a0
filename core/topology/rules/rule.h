#pragma once

#include "core/phrase.h"
#include "core/topology/rules/rule_options.h"
#include "core/topology/rules/schedule.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rewire {

struct RuleSteps;

/// The way in which the links change between epochs. Code compares no rule with a name; it asks the rule, below, what it is and
/// does. Only the list in rule.cpp, the words and colours of ui/style/rule_words.cpp, and defaults name one.
enum class Rule { Set, Rigl, Cht, Chts, Random, Static, Dense };

/// The description of a rule. A rule that rewires describes itself in a file of its own.
struct RuleDescription {
  std::string_view name;             ///< in experiment files and on the command line
  std::string_view help;             ///< one line that says how the links change
  bool sparse = true;                ///< false: every hidden layer is dense
  const RuleSteps* steps = nullptr;  ///< removal and growth; null: links stay where they are
  // Options that are usual for the rule.
  Score score = Score::Ch2L3n;
  Births births = Births::Zero;
  Schedule zetaSchedule = Schedule::Constant;
  // Options that make a difference to it.
  bool looksAtImportance = false;
  bool looksAtScores = false;
};

/// Every rule, in the order in which people see them.
std::span<const Rule> allRules();
const RuleDescription& descriptionOf(Rule rule);

std::string_view nameOf(Rule rule);
std::optional<Rule> ruleNamed(std::string_view name);

bool isSparse(Rule rule);
bool rewires(Rule rule);

/// Tells whether a network may pass from one rule to the other while it trains: sparse stays sparse, dense stays dense.
bool interchangeable(Rule one, Rule other);

Phrase ruleNames();          ///< "set, static or dense", for messages
Phrase rewiringRuleNames();  ///< the same, of those that rewire

}  // namespace rewire
