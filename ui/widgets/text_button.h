#pragma once

class QPushButton;
class QString;

namespace rewire {

/// A button that says in words what it does: found by `name`, reached with Tab, and read out as it is written.
QPushButton* textButton(const char* name, const QString& text, const QString& tip);

}  // namespace rewire
