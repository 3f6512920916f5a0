#pragma once

#include <CLI/CLI.hpp>

namespace rewire {

/// Adds `data` with `list`, `verify NAME` and `fetch NAME`. Their callbacks throw InputError for an unknown name or an absent
/// dataset, WorkError when a file is wrong or cannot be fetched, Cancelled on Ctrl-C (what has arrived is kept for the next
/// time).
CLI::App* addDataCommand(CLI::App& app);

}  // namespace rewire
