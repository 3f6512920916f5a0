#include "core/listing/means_maker.h"

#include "core/error.h"

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

constexpr const char* kSeed = "seed";

std::vector<std::string> keysOfGroups(const Sweep& runs) {
  std::vector<std::string> keys = keysThatDiffer(runs.runs);
  std::erase(keys, kSeed);
  return keys;
}

}  // namespace

bool MeansRequest::operator==(const MeansRequest& other) const {
  const auto same = [](const PlannedRun& a, const PlannedRun& b) { return a.name == b.name && a.experiment == b.experiment; };
  return paired == other.paired && runs.folder == other.runs.folder &&
         std::equal(runs.runs.begin(), runs.runs.end(), other.runs.runs.begin(), other.runs.runs.end(), same);
}

Sweep sweepOfListed(const RunList& list, const std::vector<std::size_t>& runs) {
  Sweep sweep{list.folder, {}, {}};
  for (const std::size_t index : runs) {
    const ListedRun& run = list.runs[index];
    sweep.runs.push_back({run.settings->experiment, run.folder.lexically_relative(list.folder).string()});
  }
  const auto ofOne = [&](std::size_t index) { return list.runs[index].sweep == list.runs[runs.front()].sweep; };
  if (runs.empty() || !std::all_of(runs.begin(), runs.end(), ofOne)) return sweep;
  if (const auto found = list.then.find(list.runs[runs.front()].sweep); found != list.then.end()) sweep.plan.then = found->second;
  return sweep;
}

SweepTable meansOf(const MeansRequest& request) {
  return tableOf(request.runs, {.by = keysOfGroups(request.runs), .over = {kSeed}, .paired = request.paired});
}

std::vector<std::string> pairings(const Sweep& runs) {
  std::vector<std::string> all;
  for (const std::string& key : keysOfGroups(runs)) {
    for (const PlannedRun& run : runs.runs) {
      std::string text = key + "=" + asOptionText(valueOf(run.experiment, key));
      if (std::find(all.begin(), all.end(), text) == all.end()) all.push_back(std::move(text));
    }
  }
  return all;
}

MeansMaker::MeansMaker(std::function<void()> onNews)
    : m_means(std::move(onNews)), m_requests([this](MeansRequest request, const auto&) {
        auto means = std::make_shared<Means>();
        try {
          means->pairings = pairings(request.runs);
          means->table = meansOf(request);
        } catch (const std::exception& error) {
          means->error = toldBy(error);
        }
        means->request = std::move(request);
        m_means.put(std::move(means));
      }) {}

}  // namespace rewire
