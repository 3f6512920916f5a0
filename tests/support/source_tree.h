#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rewire::test {

/// A file of app, core, ui or tests, and its includes. An include in quotes is given from the root of the tree.
struct SourceFile {
  std::string path;  ///< "core/network/network.h"
  std::vector<std::string> includes;
  std::vector<std::string> rules;  ///< "Set" for each Rule::Set, but for defaults: Rule rule = Rule::Set;
};

/// A source file of core without a test of its own name, and the reason.
struct TestedElsewhere {
  std::string_view path;
  std::string_view reason;
};

std::vector<SourceFile> readSourceTree(const std::filesystem::path& root);

/// Each check returns one sentence for everything that breaks a rule of ARCHITECTURE.md; nothing for a tree that keeps the rules.

/// Includes that follow no arrow of ARCHITECTURE.md, and files in folders that it does not know.
std::vector<std::string> wrongArrows(const std::vector<SourceFile>& tree);

/// Pairs of rooms between which the list of arrows has both ways.
std::vector<std::string> ringsOfTwo();

/// Folders of core, ui and app with more than 30 files, headers counted.
std::vector<std::string> fullRooms(const std::vector<SourceFile>& tree);

/// No Qt in core, no TBB in a header, in ui or in app: Qt's `emit` breaks TBB's headers.
std::vector<std::string> wrongLibraries(const std::vector<SourceFile>& tree);

/// No utils, common, helpers, manager: a name says what the file is about.
std::vector<std::string> wrongNames(const std::vector<SourceFile>& tree);

/// Files of core, ui and app that name a rule, where they should ask it what it does. Those of `allowed` may; one of them that
/// names none is wrong as well.
std::vector<std::string> namedRules(const std::vector<SourceFile>& tree, const std::vector<std::string_view>& allowed);

/// core/ROOM/X.cpp has tests/core/ROOM/tst_X.cpp, or is exempt; an exemption that is no longer needed is wrong as well.
std::vector<std::string> missingTests(const std::vector<SourceFile>& tree, const std::vector<TestedElsewhere>& exempt);

}  // namespace rewire::test
