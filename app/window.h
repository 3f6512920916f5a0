#pragma once

#include <string>

namespace rewire {

/// Opens the window and runs until it is closed; returns the exit status. `file` is an experiment, a model, curves or a folder,
/// or empty. Throws InputError when there is no display.
int runWindow(int& argc, char** argv, const std::string& file);

/// Tells whether a window could be opened here, judged by the environment alone.
bool hasDisplay();

}  // namespace rewire
