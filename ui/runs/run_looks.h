#pragma once

#include "core/listing/run_list.h"
#include "ui/style/theme.h"

#include <map>
#include <string>

namespace rewire {

/// The look of a run in every plot: the colour of its rule, in a shade of its group.
struct RunLook {
  Rule rule = {};
  int shade = 0;
};

QColor colourOf(const RunLook& look, const Theme& theme);
/// Groups that have no shade of their own left are told apart by it.
Qt::PenStyle dashOf(const RunLook& look);

/// The looks that were given to runs. A group keeps its look as long as the program runs.
class RunLooks {
 public:
  RunLook of(const RunSettings& run);

 private:
  std::map<std::string, RunLook> m_byGroup;
  std::map<Rule, int> m_groups;  // groups of each rule that have a look
};

}  // namespace rewire
