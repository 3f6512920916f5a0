#include "core/listing/run_watch.h"

#include "core/error.h"

#include <utility>

namespace rewire {

RunWatch::RunWatch(std::function<void()> onNews)
    : m_lists(std::move(onNews)), m_requests([this](const std::filesystem::path& folder, const auto& stops) {
        try {
          m_lists.put(std::make_shared<const RunList>(m_reader.read(folder, stops.superseded)));
        } catch (const Cancelled&) {  // a newer request follows
        }
      }) {}

}  // namespace rewire
