#pragma once

#include <string>

namespace rewire {

/// Opens the window and runs until it is closed; returns the exit status. `file` is an experiment, a model, curves or a folder,
/// or empty. Where no window can be opened, the program ends with status 1 and a line that says what else to do.
int runWindow(int& argc, char** argv, const std::string& file, const std::string& lesson = {});

}  // namespace rewire
