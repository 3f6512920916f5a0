#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace rewire {

/// A mailbox for finished values that keeps the newest only. Any thread may put and look.
template <class Value>
class NewestValue {
 public:
  using Pointer = std::shared_ptr<const Value>;

  /// `onNews` is called on the thread that puts; it must only wake somebody.
  explicit NewestValue(std::function<void()> onNews, Pointer first = nullptr)
      : m_onNews(std::move(onNews)), m_newest(std::move(first)) {}

  void put(Pointer value) {
    {
      const std::lock_guard lock(m_mutex);
      m_newest.swap(value);
    }
    m_onNews();
  }

  Pointer newest() const {
    const std::lock_guard lock(m_mutex);
    return m_newest;
  }

 private:
  std::function<void()> m_onNews;
  mutable std::mutex m_mutex;
  Pointer m_newest;
};

}  // namespace rewire
