#pragma once

#include <CLI/CLI.hpp>

namespace rewire {

/// Adds `data` with `list`, `verify NAME` and `fetch NAME`. Their callbacks throw InputError for an unknown name or an absent
/// dataset. They throw WorkError when a file is wrong or cannot be fetched, and Cancelled on Ctrl-C. Data that has arrived is
/// kept for the next time.
CLI::App* addDataCommand(CLI::App& app);

}  // namespace rewire
