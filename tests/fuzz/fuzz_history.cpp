// Histories: the list of epochs, their rows, and each epoch with the past of its links.
#include "core/kept/history.h"
#include "tests/fuzz/fuzz_support.h"

using namespace rewire;

namespace {

constexpr std::size_t kEpochsRead = 8;

/// The file, and what each array of it inflates to beyond its own bytes.
std::uint64_t inflatedHistory(const std::filesystem::path& file, std::uint64_t sum) try {
  const Database database(file, Database::Access::Read);
  for (const char* arrays : {"SELECT indptr, indices, born, weights, bias FROM layer", "SELECT value FROM state"}) {
    const int columns = std::string_view(arrays).find("layer") != std::string_view::npos ? 5 : 1;
    for (Statement rows(database, arrays); rows.step();)
      for (int column = 0; column < columns; ++column) sum += fuzz::inflatedBytes(rows.bytes(column)) - rows.bytes(column).size();
  }
  return sum;
} catch (const std::exception&) {  // the reader will say what is wrong
  return sum;
}

void readEpoch(const HistoryReader& history, int epoch) try {
  const Model model = history.at(epoch);
  history.stateBefore(epoch);
  history.linksAt(epoch, model.network);
} catch (const InputError&) {  // others may be whole
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::ScratchFolder folder;
  const auto file = folder.file("history.sqlite", {data, size});
  fuzz::reading(inflatedHistory(file, size), [&] {
    const HistoryReader history(file);
    const std::vector<int> epochs = history.epochs();
    for (std::size_t i = 0; i < std::min(epochs.size(), kEpochsRead); ++i) readEpoch(history, epochs[i]);
    history.rows();
  });
  return 0;
}
