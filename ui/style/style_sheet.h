#pragma once

#include <QString>

namespace rewire {

struct Theme;

/// The look of panels, docks and controls that a palette alone does not give: quiet frames, headings of docks, one strong button.
QString styleSheetOf(const Theme& theme);

}  // namespace rewire
