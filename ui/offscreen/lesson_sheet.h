#pragma once

#include "core/lesson/lesson.h"

#include <QByteArray>

#include <functional>
#include <stop_token>

namespace rewire {

/// A lesson on paper, as a PDF of A4 pages: its texts, and the views of each step as the network stands then. Everything is
/// computed here, with so many threads; `onStep` is told of each step (from 0); null: nobody is. The same lesson gives the same
/// bytes. Throws InputError where a step cannot be done, WorkError and Cancelled.
QByteArray lessonSheet(const Lesson& lesson, int threads, std::stop_token stop,
                       const std::function<void(std::size_t step)>& onStep = nullptr);

}  // namespace rewire
