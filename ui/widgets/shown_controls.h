#pragma once

#include "core/train/control_names.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace rewire {

/// The controls that the window shows: all, or those that are named (core/train/control_names.h).
class ShownControls {
 public:
  ShownControls() = default;
  explicit ShownControls(ShownParts parts) : m_parts(std::move(parts)) {}

  bool all() const { return !m_parts; }
  bool has(std::string_view name) const { return all() || std::ranges::find(*m_parts, name) != m_parts->end(); }
  bool hasAny(std::initializer_list<std::string_view> names) const {
    return std::ranges::any_of(names, [this](std::string_view name) { return has(name); });
  }

 private:
  ShownParts m_parts;
};

}  // namespace rewire
