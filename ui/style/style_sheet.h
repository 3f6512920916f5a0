#pragma once

#include <QString>

namespace rewire {

struct Theme;

/// The look of panels, docks and controls that a palette alone does not give: quiet frames, headings of docks, one strong button.
/// Its lengths are those of the present size of text.
QString styleSheetOf(const Theme& theme);

/// Rules with their lengths at the present size of text; lines of one and two pixels stay lines.
QString atTextSize(const QString& rules);

}  // namespace rewire
