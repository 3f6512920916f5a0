#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// Parts of the window that belong together in the list of those that may be hidden.
struct PartGroup {
  QString title;
  std::vector<std::string> names;  ///< as core/train/control_names.h has them
};

/// All parts, each once.
std::vector<PartGroup> partGroups();

/// A part for people: "Robustness", "One epoch", "Remove links".
QString partInWords(std::string_view name);

/// The dock of a view; empty: it has none.
QString dockOfView(std::string_view view);

}  // namespace rewire
