#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace rewire::test {

/// Lines of code and documents (app, core, ui, tests, docs, README, ARCHITECTURE, CONTRIBUTING) with a word that was given up:
/// CONTRIBUTING says which word stands for its thing. One sentence each.
std::vector<std::string> givenUpWords(const std::filesystem::path& root);

/// The same for one line of text; `where` begins the sentence. Empty: none.
std::string givenUpWord(const std::string& line, const std::string& where);

/// Comments of app, core and ui that begin with a question word rather than with the noun or the verb of the thing.
std::vector<std::string> questioningComments(const std::filesystem::path& root);
std::string questioningComment(const std::string& line, const std::string& where);

}  // namespace rewire::test
