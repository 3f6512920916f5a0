#include "core/data/dataset_files.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <system_error>
#include <tuple>
#include <vector>

#include "core/data/dataset_names.h"
#include "core/data/part_file.h"
#include "core/error.h"

namespace rewire {
namespace {

namespace fs = std::filesystem;

/// A file that could be a part by its name.
struct Candidate {
  fs::path path;
  PartName name;
};

/// Candidates of one dataset, a list for each part, the best name first.
struct Set {
  std::array<std::vector<Candidate>, 4> parts;

  std::vector<Candidate>& of(DatasetPart part) { return parts[static_cast<std::size_t>(part)]; }
  const std::vector<Candidate>& of(DatasetPart part) const { return parts[static_cast<std::size_t>(part)]; }
  const fs::path& first(DatasetPart part) const { return of(part).front().path; }
  long count() const {
    return std::count_if(parts.begin(), parts.end(), [](const auto& part) { return !part.empty(); });
  }
  bool isComplete() const { return count() == 4; }
};

using Sets = std::map<std::string, Set>;  // by the words before the part
using Paths = std::vector<fs::path>;

std::string nameOf(const fs::path& path) {
  return path.filename().string();
}

/// The entries of a folder that people see, in the order of their names.
Paths entriesOf(const fs::path& folder) {
  std::error_code error;
  Paths entries;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const auto name = nameOf(entry->path());
    if (!name.starts_with('.') && name != "__MACOSX") entries.push_back(entry->path());
  }
  if (error) throw InputError(phrase("the folder cannot be read: %1", error.message()), folder.string());
  std::sort(entries.begin(), entries.end());
  return entries;
}

/// aria2 keeps a file of its own beside one that it has not finished, whose size is that of the whole.
bool isUnfinished(const fs::path& file) {
  std::error_code error;
  return fs::exists(fs::path(file).concat(".aria2"), error);
}

Sets setsAmong(const Paths& files) {
  Sets sets;
  for (const auto& file : files) {
    std::error_code error;
    const auto name = partNamed(nameOf(file));
    if (name && fs::is_regular_file(file, error) && !isUnfinished(file)) sets[name->set].of(name->part).push_back({file, *name});
  }
  const auto rank = [](const Candidate& c) { return std::tuple(c.name.copy, c.name.gzip, c.path.filename()); };
  for (auto& [words, set] : sets) {
    for (auto& part : set.parts) {
      std::sort(part.begin(), part.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    }
  }
  return sets;
}

/// Folders below that have files with the name of a part, at most two deep.
Paths foldersBelow(const fs::path& folder, int deepest = 2) {
  Paths found;
  for (const auto& entry : entriesOf(folder)) {
    std::error_code error;
    if (!fs::is_directory(entry, error)) continue;
    try {
      if (!setsAmong(entriesOf(entry)).empty()) {
        found.push_back(entry);
      } else if (deepest > 1) {
        const auto deeper = foldersBelow(entry, deepest - 1);
        found.insert(found.end(), deeper.begin(), deeper.end());
      }
    } catch (const InputError&) {
      continue;  // somebody else's folder
    }
  }
  return found;
}

/// The content of folders that are named as the parts they hold, as archives of single files leave them.
Paths filesOfFoldersNamedAsParts(const Paths& entries) {
  Paths files;
  for (const auto& entry : entries) {
    std::error_code error;
    if (!partNamed(nameOf(entry)) || !fs::is_directory(entry, error)) continue;
    const auto inside = entriesOf(entry);
    files.insert(files.end(), inside.begin(), inside.end());
  }
  return files;
}

bool canBe(DatasetPart part, const fs::path& path, bool alone) {
  try {
    alone ? checkHeader(path, part) : checkWhole(path, part);
    return true;
  } catch (const InputError&) {
    return false;
  }
}

/// The set with those candidates alone whose content can be the part.
Set usable(const Set& set) {
  Set kept;
  for (const auto part : kDatasetParts) {
    const bool alone = set.of(part).size() == 1;
    for (const auto& candidate : set.of(part)) {
      if (canBe(part, candidate.path, alone)) kept.of(part).push_back(candidate);
    }
  }
  return kept;
}

bool areEqual(const Set& a, const Set& b) {
  return a.isComplete() && b.isComplete() && std::all_of(kDatasetParts.begin(), kDatasetParts.end(), [&](DatasetPart part) {
           return contentSum(a.first(part)) == contentSum(b.first(part));
         });
}

/// The words before the parts of the dataset to take: of the one that has all four, or else of that which lacks least.
std::string chosenOf(const Sets& sets, const Sets& kept, const fs::path& folder) {
  const auto hasAll = [](const auto& set) { return set.second.isComplete(); };  // by their names: a broken one is not passed over
  const auto first = std::find_if(sets.begin(), sets.end(), hasAll);
  if (first == sets.end()) {
    const auto lacksMore = [&](const auto& a, const auto& b) {
      return std::pair(kept.at(a.first).count(), a.second.count()) < std::pair(kept.at(b.first).count(), b.second.count());
    };
    return std::max_element(sets.begin(), sets.end(), lacksMore)->first;
  }
  for (auto other = std::next(first); other != sets.end(); ++other) {
    if (!hasAll(*other) || areEqual(kept.at(first->first), kept.at(other->first))) continue;
    throw InputError(
        phrase("two datasets lie in this folder, %1 … and %2 …; give one of these files in place of the folder, or each dataset "
               "a folder of its own",
               nameOf(first->second.first(DatasetPart::TrainImages)), nameOf(other->second.first(DatasetPart::TrainImages))),
        folder.string());
  }
  return first->first;
}

/// The reason why a file that is not named as a part, or wrongly, is not taken.
Phrase reasonAgainst(const fs::path& path, DatasetPart part) {
  if (isUnfinished(path)) return phrase("aria2 has not finished it");
  const auto flaw = flawOf(path, part);
  return flaw.empty() ? phrase("its content would do, but not its name; rename it") : flaw;
}

/// Names the files that lie in a folder in place of a part.
Phrase instead(DatasetPart part, const Paths& entries) {
  for (const auto& entry : entries) {
    if (partAlluded(nameOf(entry)) == part) return phrase("%1 lies there: %2", nameOf(entry), reasonAgainst(entry, part));
  }
  if (entries.empty()) return phrase("it is empty");
  std::string names;
  for (std::size_t i = 0; i < std::min<std::size_t>(entries.size(), 4); ++i) names += (i > 0 ? ", " : "") + nameOf(entries[i]);
  return phrase("a dataset is four IDX files; there are %1", entries.size() > 4 ? names + " …" : names);
}

[[noreturn]] void refuseMissing(DatasetPart part, const Paths& entries, const fs::path& folder) {
  throw InputError(phrase("the folder has no file %1 (plain or .gz); %2", usualName(part), instead(part, entries)),
                   folder.string());
}

const fs::path& onlyOneOf(const std::vector<Candidate>& twins, DatasetPart part, const fs::path& folder) {
  for (std::size_t i = 1; i < twins.size(); ++i) {
    if (contentSum(twins[0].path) == contentSum(twins[i].path)) continue;
    throw InputError(phrase("two files could be %1, %2 and %3, and they differ; keep one of them here", usualName(part),
                            nameOf(twins[0].path), nameOf(twins[i].path)),
                     folder.string());
  }
  return twins.front().path;
}

DatasetFiles filesOf(const Set& set, const Set& kept, const Paths& entries, const fs::path& folder) {
  std::array<fs::path, 4> paths;
  for (const auto part : kDatasetParts) {
    if (set.of(part).empty()) refuseMissing(part, entries, folder);
    // If no file can be the part, reading the first one says why.
    const auto& twins = kept.of(part);
    paths[static_cast<std::size_t>(part)] = twins.empty() ? set.first(part) : onlyOneOf(twins, part, folder);
  }
  return {paths[0], paths[1], paths[2], paths[3]};
}

DatasetFiles filesAmong(const Sets& sets, const Paths& entries, const fs::path& folder) {
  Sets kept;
  for (const auto& [words, set] : sets) kept[words] = usable(set);
  const auto chosen = chosenOf(sets, kept, folder);
  return filesOf(sets.at(chosen), kept.at(chosen), entries, folder);
}

DatasetFiles findBelow(const fs::path& folder, const Paths& entries) {
  if (const auto sets = setsAmong(filesOfFoldersNamedAsParts(entries)); !sets.empty()) return filesAmong(sets, entries, folder);
  const auto below = foldersBelow(folder);
  if (below.size() == 1) return findDatasetFiles(below.front());
  if (below.empty()) refuseMissing(DatasetPart::TrainImages, entries, folder);
  const std::string first = below[0].lexically_relative(folder).string(), second = below[1].lexically_relative(folder).string();
  throw InputError(below.size() > 2
                       ? phrase("datasets lie in the folders below, %1 and %2 among others; give one of them", first, second)
                       : phrase("datasets lie in the folders below, %1 and %2; give one of them", first, second),
                   folder.string());
}

/// The dataset that a file belongs to. The file itself is taken for its part, whatever else could be it.
DatasetFiles findAround(const fs::path& file) {
  const auto name = partNamed(nameOf(file));
  if (!name) {
    const auto part = partAlluded(nameOf(file)).value_or(DatasetPart::TrainImages);
    throw InputError(phrase("a dataset is a folder of four IDX files, this is a file: %1; give the folder it lies in",
                            reasonAgainst(file, part)),
                     file.string());
  }
  const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  const auto entries = entriesOf(folder);
  Sets sets = setsAmong(entries);
  sets[name->set].of(name->part) = {{file, *name}};
  return filesAmong({{name->set, sets[name->set]}}, entries, folder);
}

}  // namespace

DatasetFiles findDatasetFiles(const fs::path& folderOrFile) {
  std::error_code error;
  if (fs::is_regular_file(folderOrFile, error)) return findAround(folderOrFile);
  const auto entries = entriesOf(folderOrFile);
  const auto sets = setsAmong(entries);
  return sets.empty() ? findBelow(folderOrFile, entries) : filesAmong(sets, entries, folderOrFile);
}

}  // namespace rewire
