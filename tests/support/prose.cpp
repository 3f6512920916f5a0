#include "tests/support/prose.h"

#include <fstream>
#include <regex>
#include <set>

namespace rewire::test {

namespace {

namespace fs = std::filesystem;

using Check = std::string (*)(const std::string&, const std::string&);

void checkFile(const fs::path& file, const fs::path& root, Check check, std::vector<std::string>& wrong) {
  std::ifstream in(file);
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    const std::string where = file.lexically_relative(root).generic_string() + ":" + std::to_string(++number);
    if (const std::string sentence = check(line, where); !sentence.empty()) wrong.push_back(sentence);
  }
}

void checkFolder(const fs::path& folder, const fs::path& root, Check check, std::vector<std::string>& wrong) {
  static const std::set<std::string> endings = {".cpp", ".h", ".inc", ".md", ".py"};
  static const std::set<std::string> namesTheWords = {"prose.cpp", "tst_structure.cpp"};
  if (!fs::exists(folder)) return;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const fs::path& path = entry.path();
    if (!entry.is_regular_file() || !endings.contains(path.extension().string())) continue;
    if (!namesTheWords.contains(path.filename().string())) checkFile(path, root, check, wrong);
  }
}

}  // namespace

std::string givenUpWord(const std::string& line, const std::string& where) {
  static const std::regex whole(
      R"(damag|hurt|injur|verdict|assess|laborator|examin|outcome|\bwound|\bharm|\bfates?\b|\bwish|\bdesks?\b)",
      std::regex::icase | std::regex::optimize);
  static const std::regex part(R"([a-z](Wound|Fate|Wish|Desk(?!top))|\b(wound|fate|wish|desk)[A-Z])");
  static const std::regex lesson(R"(\bwound-and-heal\b)");  // a name for people, as its title is
  const std::string text = std::regex_replace(line, lesson, "");
  std::smatch match;
  if (!std::regex_search(text, match, whole) && !std::regex_search(text, match, part)) return {};
  return where + " says \"" + match.str() + "\": CONTRIBUTING.md has the word for it";
}

std::vector<std::string> givenUpWords(const fs::path& root) {
  std::vector<std::string> wrong;
  for (const char* folder : {"app", "core", "ui", "tests", "docs"}) checkFolder(root / folder, root, givenUpWord, wrong);
  for (const char* file : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"}) checkFile(root / file, root, givenUpWord, wrong);
  return wrong;
}

std::string questioningComment(const std::string& line, const std::string& where) {
  static const std::regex begins(R"(//+<? ?(what|where|of|how|whether|who|which|when)\b)",
                                 std::regex::icase | std::regex::optimize);
  static const std::regex goesOn(R"(^\s*//+ ?[a-z])");  // the second line of a sentence
  if (!std::regex_search(line, begins) || std::regex_search(line, goesOn)) return {};
  return where + ": a comment begins with the noun or the verb of its thing";
}

std::vector<std::string> questioningComments(const fs::path& root) {
  std::vector<std::string> wrong;
  for (const char* folder : {"app", "core", "ui"}) checkFolder(root / folder, root, questioningComment, wrong);
  return wrong;
}

}  // namespace rewire::test
