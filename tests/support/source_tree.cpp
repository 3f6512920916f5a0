#include "tests/support/source_tree.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace rewire::test {

namespace {

namespace fs = std::filesystem;

// Which rooms a room may include. A room is a folder of core ("core/model"), or app, ui, tests; a file directly in core counts as
// "core".
const std::map<std::string, std::set<std::string>> kArrows = {
    {"core", {"core"}},
    {"core/data", {"core", "core/data"}},
    {"core/model", {"core", "core/data", "core/model"}},
    {"core/topology", {"core", "core/data", "core/model", "core/topology"}},
    {"core/train", {"core", "core/data", "core/model", "core/topology", "core/train"}},
    {"core/perturb", {"core", "core/data", "core/model", "core/topology", "core/perturb"}},
    {"core/io", {"core", "core/data", "core/model", "core/topology", "core/train", "core/perturb", "core/io"}},
    {"core/live", {"core", "core/data", "core/model", "core/topology", "core/train", "core/perturb", "core/io", "core/live"}},
    {"ui", {"core", "core/data", "core/train", "core/perturb", "core/live", "ui"}},
    {"app",
     {"core", "core/data", "core/model", "core/topology", "core/train", "core/perturb", "core/io", "core/live", "ui", "app"}},
};

std::string roomOf(const std::string& path) {
  const auto first = path.find('/');
  std::string top = path.substr(0, first);
  if (top != "core" || first == std::string::npos) return top;
  const auto second = path.find('/', first + 1);
  return second == std::string::npos ? top : path.substr(0, second);
}

bool isHeader(const std::string& path) {
  return path.ends_with(".h");
}

std::string stemOf(const std::string& path) {
  return fs::path(path).stem().string();
}

// An include in quotes is looked up beside the file first, as the compiler does; what is not found there starts at the root.
std::string fromRoot(const std::string& include, const fs::path& file, const fs::path& root) {
  const fs::path beside = (file.parent_path() / include).lexically_normal();
  return fs::exists(beside) ? beside.lexically_relative(root).generic_string() : include;
}

SourceFile readSourceFile(const fs::path& file, const fs::path& root) {
  static const std::regex pattern(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
  SourceFile source{file.lexically_relative(root).generic_string(), {}};
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    std::smatch match;
    if (!std::regex_search(line, match, pattern)) continue;
    source.includes.push_back(match[1] == "<" ? match[2].str() : fromRoot(match[2], file, root));
  }
  return source;
}

bool isQt(const std::string& include) {
  static const std::regex pattern(R"(^(Q\w+(/.*)?|qcustomplot\.h)$)");
  return std::regex_search(include, pattern);
}

// GCC's <execution> is TBB under another name.
bool isTbb(const std::string& include) {
  return include.starts_with("tbb/") || include.starts_with("oneapi/") || include == "execution";
}

}  // namespace

std::vector<SourceFile> readSourceTree(const fs::path& root) {
  static const std::set<std::string> extensions = {".cpp", ".h", ".inc"};
  std::vector<SourceFile> tree;
  for (const char* top : {"app", "core", "ui", "tests"}) {
    if (!fs::exists(root / top)) continue;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / top)) {
      if (entry.is_regular_file() && extensions.contains(entry.path().extension().string()))
        tree.push_back(readSourceFile(entry.path(), root));
    }
  }
  std::ranges::sort(tree, {}, &SourceFile::path);
  return tree;
}

std::vector<std::string> wrongArrows(const std::vector<SourceFile>& tree) {
  std::vector<std::string> wrong;
  for (const SourceFile& file : tree) {
    const std::string room = roomOf(file.path);
    if (room == "tests") continue;
    const auto allowed = kArrows.find(room);
    if (allowed == kArrows.end()) wrong.push_back(file.path + " lies in a room that ARCHITECTURE.md does not know");
    for (const std::string& include : file.includes) {
      const std::string target = roomOf(include);
      if (target != "tests" && !kArrows.contains(target)) continue;
      if (allowed != kArrows.end() && !allowed->second.contains(target))
        wrong.push_back(file.path + " includes " + include + ": no arrow leads from " + room + " to " + target);
    }
  }
  return wrong;
}

std::vector<std::string> wrongLibraries(const std::vector<SourceFile>& tree) {
  std::vector<std::string> wrong;
  for (const SourceFile& file : tree) {
    const bool core = file.path.starts_with("core/");
    for (const std::string& include : file.includes) {
      if (core && isQt(include)) wrong.push_back(file.path + " includes " + include + ": no Qt in core");
      if (isTbb(include) && (!core || isHeader(file.path)))
        wrong.push_back(file.path + " includes " + include + ": TBB belongs into the .cpp files of core alone");
    }
  }
  return wrong;
}

std::vector<std::string> wrongNames(const std::vector<SourceFile>& tree) {
  static const std::regex pattern(R"((^|[/_])(utils?|common|helpers?|managers?)([/_.]|$))", std::regex::icase);
  std::vector<std::string> wrong;
  for (const SourceFile& file : tree) {
    if (std::regex_search(file.path, pattern)) wrong.push_back(file.path + ": the name does not say what it is about");
  }
  return wrong;
}

std::vector<std::string> missingTests(const std::vector<SourceFile>& tree, const std::vector<TestedElsewhere>& exempt) {
  std::set<std::string> paths;
  for (const SourceFile& file : tree) paths.insert(file.path);
  const auto tested = [&](const std::string& path) { return paths.contains("tests/core/tst_" + stemOf(path) + ".cpp"); };
  const auto exempted = [&](const std::string& path) {
    return std::ranges::find(exempt, path, &TestedElsewhere::path) != exempt.end();
  };

  std::vector<std::string> wrong;
  for (const std::string& path : paths) {
    if (path.starts_with("core/") && path.ends_with(".cpp") && !tested(path) && !exempted(path))
      wrong.push_back(path + " has no tests/core/tst_" + stemOf(path) + ".cpp");
  }
  for (const TestedElsewhere& exemption : exempt) {
    const std::string path(exemption.path);
    if (!paths.contains(path)) wrong.push_back(path + " is exempt from a test of its own and does not exist");
    if (paths.contains(path) && tested(path)) wrong.push_back(path + " is exempt from a test of its own and has one");
  }
  return wrong;
}

}  // namespace rewire::test
