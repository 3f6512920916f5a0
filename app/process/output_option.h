#pragma once

#include <string>
#include <vector>

namespace rewire {

/// Tells whether the name of an output means standard output: "-", or the name of its device. "./-" is a file.
bool isStandardOutput(const std::string& name);

/// Throws InputError where an output that cannot go to standard output is to go there. `what` says why: "a run is a folder".
void demandNoStandardOutput(const std::string& name, const std::string& what, const std::string& option);

/// Throws InputError where an output is one of the files or folders that are read, by whatever name.
void demandNotRead(const std::string& name, const std::vector<std::string>& read, const std::string& option);

/// Throws InputError where an output would take the place of a run's experiment, metrics or model.
void demandNotOfRun(const std::string& name, const std::string& option);

/// The same for the files of a dataset, its folder, and names by which another file would be taken for one of them.
void demandNotOfDataset(const std::string& name, const std::string& dataset, const std::string& option);

}  // namespace rewire
