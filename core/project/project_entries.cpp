#include "core/project/project_entries.h"

#include "core/error.h"
#include "core/project/project_file.h"

#include <algorithm>

namespace rewire {

namespace {

/// An entry of a folder of many: "curves/first.csv".
bool isOneOf(std::string_view name, std::string_view folder, std::string_view ending) {
  if (!name.starts_with(folder) || !name.ends_with(ending) || name.size() <= folder.size() + 1 + ending.size()) return false;
  const std::string_view file = name.substr(folder.size());
  return file.front() == '/' && file[1] != '.' && file.find('/', 1) == file.npos;
}

}  // namespace

bool isDrawing(std::string_view name) {
  return isOneOf(name, RunFolder::kDrawingsName, ".png");
}

bool isOneOfMany(std::string_view name) {
  return isOneOf(name, kCurvesName, ".csv") || isDrawing(name);
}

bool isKnownEntry(std::string_view name) {
  return name == Manifest::kName || isOneOfMany(name) ||
         std::find(kSingleEntries.begin(), kSingleEntries.end(), name) != kSingleEntries.end();
}

Manifest manifestOf(const ZipReader& zip) {
  const ZipEntry* entry = zip.find(Manifest::kName);
  if (entry == nullptr) throw InputError(phrase("this zip is no Rewire project: it has no manifest.json"), zip.path().string());
  return manifestFromJson(zip.text(*entry, Manifest::kMostBytes), zip.path().string());
}

}  // namespace rewire
