#pragma once

#include <cstdint>
#include <functional>

class QWidget;

namespace rewire {

/// The bytes that the history of a run may take, as the user has set them; 0: none is kept.
std::int64_t historyRoom();

/// Asks for them without blocking, remembers them, and tells `chosen`.
void askForHistoryRoom(QWidget* parent, const std::function<void(std::int64_t bytes)>& chosen);

}  // namespace rewire
