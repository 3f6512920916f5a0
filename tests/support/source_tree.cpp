#include "tests/support/source_tree.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <utility>

namespace rewire::test {

namespace {

namespace fs = std::filesystem;

// The rooms that a room may include beside itself. A room is a folder of core, ui or app; a file directly in core counts as
// "core". A room's own inner rooms are listed like any other.
using Rooms = std::set<std::string>;

Rooms together(std::initializer_list<Rooms> parts) {
  Rooms all;
  for (const Rooms& part : parts) all.insert(part.begin(), part.end());
  return all;
}

std::map<std::string, Rooms> allowedArrows() {
  const Rooms numbers = {"core", "core/compute", "core/compute/random", "core/data", "core/network"};
  const Rooms links = together({numbers, {"core/topology", "core/topology/rules", "core/topology/starts"}});
  const Rooms perturbing = together({links, {"core/perturb/images", "core/perturb/kinds", "core/perturb"}});
  const Rooms training = together({links, {"core/train"}});
  const Rooms files = together({perturbing, training, {"core/robustness", "core/io"}});
  const Rooms runs = together({files, {"core/kept"}});
  const Rooms watched = together({runs, {"core/project", "core/lesson", "core/run", "core/lab"}});
  // The part of core that ui sees: values that a watcher needs, and the workers that make them.
  const Rooms watching = {"core",        "core/data",          "core/topology", "core/topology/rules", "core/topology/starts",
                          "core/train",  "core/perturb/kinds", "core/perturb",  "core/robustness",     "core/project",
                          "core/lesson", "core/run",           "core/lab"};
  const Rooms drawing = together({watching, {"ui/style", "ui/widgets", "ui/picture"}});
  return {
      {"core", {}},
      {"core/compute", {"core", "core/compute/random"}},
      {"core/compute/random", {}},
      {"core/data", {"core"}},
      {"core/network", {"core", "core/compute", "core/data"}},
      {"core/topology", numbers},
      {"core/topology/rules", together({numbers, {"core/topology"}})},
      {"core/topology/starts", together({numbers, {"core/topology", "core/topology/rules"}})},
      {"core/perturb/images", numbers},
      {"core/perturb/kinds", together({links, {"core/perturb/images"}})},
      {"core/perturb", together({links, {"core/perturb/images", "core/perturb/kinds"}})},
      {"core/robustness", together({perturbing, {"core/train"}})},
      {"core/train", perturbing},
      {"core/io", together({perturbing, training, {"core/robustness"}})},
      {"core/kept", files},
      {"core/export", together({links, {"core/train", "core/io", "core/kept"}})},
      {"core/project", runs},
      {"core/lesson", together({runs, {"core/project"}})},
      {"core/sweep", runs},
      {"core/listing", together({runs, {"core/sweep", "core/run"}})},
      {"core/run", together({runs, {"core/export", "core/project", "core/lesson"}})},
      {"core/lab", together({runs, {"core/project", "core/lesson", "core/run"}})},
      {"ui/style", watching},
      {"ui/widgets", together({watching, {"ui/style"}})},
      {"ui/picture", together({watching, {"core/io", "ui/style", "ui/widgets"}})},
      {"ui/connectivity/ordering", together({drawing, {"core/compute"}})},
      {"ui/connectivity/drawing", together({drawing, {"core/compute", "ui/connectivity/ordering"}})},
      {"ui/connectivity/cutting", together({drawing, {"ui/connectivity/drawing"}})},
      {"ui/connectivity/rewiring", together({drawing, {"ui/connectivity/drawing"}})},
      {"ui/connectivity", together({drawing,
                                    {"ui/connectivity/ordering", "ui/connectivity/drawing", "ui/connectivity/cutting",
                                     "ui/connectivity/rewiring"}})},
      {"ui/statistics", together({drawing, {"core/compute"}})},
      {"ui/examples", drawing},
      {"ui/robustness", drawing},
      {"ui/runs", together({drawing, {"core/sweep", "core/listing"}})},
      {"ui/pair", together({drawing, {"core/listing", "ui/connectivity/ordering", "ui/connectivity/drawing", "ui/statistics"}})},
      {"ui/lab", drawing},
      {"ui/lesson", together({drawing, {"core/lesson"}})},
      {"ui/experiment/fetch", {"core", "core/data", "ui/style"}},
      {"ui/experiment", together({drawing, {"ui/experiment/fetch"}})},
      {"ui/movie", together({drawing, {"core/io"}})},
      {"ui/offscreen", together({watched,
                                 drawing,
                                 {"core/compute", "core/sweep", "core/listing", "ui/connectivity", "ui/statistics", "ui/examples",
                                  "ui/robustness", "ui/runs", "ui/movie"}})},
      {"ui/window/bars", drawing},
      {"ui/window/saving", together({drawing, {"ui/offscreen"}})},
      {"ui/window/project", drawing},
      {"ui/window/controls", drawing},
      {"ui/window/lessons", together({drawing, {"core/lesson", "ui/lesson", "ui/window/controls"}})},
      {"ui/window",
       together({drawing,
                 {"core/compute", "core/kept", "core/listing", "core/sweep", "ui/runs", "ui/pair", "ui/connectivity",
                  "ui/statistics", "ui/examples", "ui/robustness", "ui/lab", "ui/experiment", "ui/window/bars",
                  "ui/window/saving", "ui/window/project", "ui/window/lessons", "ui/window/controls", "core/lesson"}})},
      {"app/process", {"core", "core/data", "core/io", "core/kept"}},
      {"app/commands",
       together({watched, drawing, {"core/export", "core/sweep", "ui/window", "ui/experiment/fetch", "app/process"}})},
      {"app/commands/sweeps", together({runs, {"core/sweep", "app/commands", "app/process"}})},
      {"app/commands/pictures",
       together({watched, drawing, {"ui/window", "ui/movie", "ui/offscreen", "app/commands", "app/process"}})},
      {"app",
       together({watched,
                 drawing,
                 {"core/listing", "ui/window", "app/commands", "app/commands/pictures", "app/commands/sweeps", "app/process"}})},
  };
}

std::string roomOf(const std::string& path) {
  if (path.starts_with("tests/")) return "tests";
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

bool isHeader(const std::string& path) {
  return path.ends_with(".h");
}

std::string stemOf(const std::string& path) {
  return fs::path(path).stem().string();
}

// An include in quotes is looked up beside the file first, as the compiler does. If it is not found there, it starts at the root.
std::string fromRoot(const std::string& include, const fs::path& file, const fs::path& root) {
  const fs::path beside = (file.parent_path() / include).lexically_normal();
  return fs::exists(beside) ? beside.lexically_relative(root).generic_string() : include;
}

std::vector<std::string> rulesNamedIn(const std::string& line) {
  if (line.find("Rule") == std::string::npos) return {};
  static const std::regex pattern(R"(\bRule\s*::\s*(\w+)|\busing\s+enum\s+(Rule)\b)");
  static const std::regex defaultValue(R"(^\s*Rule \w+ = Rule::\w+;)");
  const std::string rest = std::regex_replace(line, defaultValue, "");
  std::vector<std::string> rules;
  for (std::sregex_iterator match(rest.begin(), rest.end(), pattern), end; match != end; ++match)
    rules.push_back((*match)[1].matched ? (*match)[1] : (*match)[2]);
  return rules;
}

SourceFile readSourceFile(const fs::path& file, const fs::path& root) {
  static const std::regex pattern(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
  SourceFile source{file.lexically_relative(root).generic_string(), {}, {}};
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    for (std::string& rule : rulesNamedIn(line)) source.rules.push_back(std::move(rule));
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
  static const std::map<std::string, Rooms> arrows = allowedArrows();
  std::vector<std::string> wrong;
  for (const SourceFile& file : tree) {
    const std::string room = roomOf(file.path);
    if (room == "tests") continue;
    const auto allowed = arrows.find(room);
    if (allowed == arrows.end()) wrong.push_back(file.path + " lies in a room that ARCHITECTURE.md does not know");
    for (const std::string& include : file.includes) {
      const std::string target = roomOf(include);
      if (target == room || (target != "tests" && !arrows.contains(target))) continue;
      if (allowed != arrows.end() && !allowed->second.contains(target))
        wrong.push_back(file.path + " includes " + include + ": no arrow leads from " + room + " to " + target);
    }
  }
  return wrong;
}

std::vector<std::string> ringsOfTwo() {
  std::vector<std::string> rings;
  const auto arrows = allowedArrows();
  for (const auto& [room, targets] : arrows) {
    for (const std::string& target : targets) {
      if (room < target && arrows.at(target).contains(room)) rings.push_back(room + " and " + target + " may include each other");
    }
  }
  return rings;
}

std::vector<std::string> fullRooms(const std::vector<SourceFile>& tree) {
  constexpr int kMost = 30;
  std::map<std::string, int> files;
  for (const SourceFile& file : tree) ++files[roomOf(file.path)];
  std::vector<std::string> full;
  for (const auto& [room, count] : files) {
    if (room != "tests" && count > kMost)
      full.push_back(room + " holds " + std::to_string(count) + " files; at most " + std::to_string(kMost) +
                     " are easy to survey");
  }
  return full;
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

std::vector<std::string> namedRules(const std::vector<SourceFile>& tree, const std::vector<std::string_view>& allowed) {
  std::set<std::string_view> notNeeded(allowed.begin(), allowed.end());
  std::vector<std::string> wrong;
  for (const SourceFile& file : tree) {
    if (file.path.starts_with("tests/") || file.rules.empty() || notNeeded.erase(file.path)) continue;
    for (const std::string& rule : file.rules)
      wrong.push_back(file.path + " names the rule " + rule + ": ask the rule what it does");
  }
  for (const std::string_view path : notNeeded) wrong.push_back(std::string(path) + " may name rules and names none");
  return wrong;
}

std::vector<std::string> missingTests(const std::vector<SourceFile>& tree, const std::vector<TestedElsewhere>& exempt) {
  std::set<std::string> paths;
  for (const SourceFile& file : tree) paths.insert(file.path);
  const auto testOf = [](const std::string& path) { return "tests/" + roomOf(path) + "/tst_" + stemOf(path) + ".cpp"; };
  const auto tested = [&](const std::string& path) { return paths.contains(testOf(path)); };
  const auto exempted = [&](const std::string& path) {
    return std::ranges::find(exempt, path, &TestedElsewhere::path) != exempt.end();
  };

  std::vector<std::string> wrong;
  for (const std::string& path : paths) {
    if (path.starts_with("core/") && path.ends_with(".cpp") && !tested(path) && !exempted(path))
      wrong.push_back(path + " has no " + testOf(path));
  }
  for (const TestedElsewhere& exemption : exempt) {
    const std::string path(exemption.path);
    if (!paths.contains(path)) wrong.push_back(path + " is exempt from a test of its own and does not exist");
    if (paths.contains(path) && tested(path)) wrong.push_back(path + " is exempt from a test of its own and has one");
  }
  return wrong;
}

}  // namespace rewire::test
