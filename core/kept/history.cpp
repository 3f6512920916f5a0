#include "core/kept/history.h"

#include "core/io/message_text.h"
#include "core/io/metrics_file.h"
#include "core/io/model_metadata.h"
#include "core/io/model_reader.h"
#include "core/json_text.h"
#include "core/kept/history_writer.h"
#include "core/kept/link_history.h"
#include "core/kept/packed_array.h"
#include "core/train/metrics_csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kRowsAtOnce = std::size_t{1} << 16;  ///< bytes of metrics that are read together

/// A JSON object of metrics as a line of metrics.csv.
std::string asCsv(const std::string& text, double seconds, const std::string& where) {
  const nlohmann::json json = parsedJson(text, where);
  if (!json.is_object()) throw InputError(phrase("the metrics of an epoch must be a JSON object"), where);
  const std::string header = metricsHeader();
  std::string line;
  for (std::string_view names = header; !names.empty();) {
    const std::string name(names.substr(0, names.find(',')));
    names.remove_prefix(std::min(name.size() + 1, names.size()));
    const auto found = json.find(name);
    if (name == "seconds") {
      line += nlohmann::json(seconds).dump();
    } else if (found != json.end() && found->is_number()) {
      line += found->dump();
    }
    if (!names.empty()) line += ',';
  }
  return line + '\n';
}

/// A write that was cut off is undone by whoever may write, once.
Database opened(const fs::path& file) {
  std::error_code error;
  if (fs::exists(file.string() + "-journal", error)) {
    try {
      Database writing(file, Database::Access::Write);
      Statement(writing, "SELECT count(*) FROM sqlite_master").step();
    } catch (const std::exception&) {  // then reading tells what is wrong
    }
  }
  return Database(file, Database::Access::Read);
}

}  // namespace

/// The tensors of one epoch.
class HistoryReader::Source : public TensorSource {
 public:
  Source(const Database& database, int epoch, bool packed, std::map<std::string, std::string> metadata)
      : m_database(database), m_epoch(epoch), m_packed(packed), m_metadata(std::move(metadata)) {
    Statement layers(database, "SELECT layer, kind, inputs, outputs FROM layer WHERE epoch = ? ORDER BY layer");
    layers.bind(0, std::int64_t{epoch});
    while (layers.step()) {
      if (layers.number(0) != m_layers) refuse(phrase("the layers of an epoch must be counted from 0"));
      read(layers.text(1), layers.number(2), layers.number(3));
      ++m_layers;
    }
  }

  const std::map<std::string, std::string>& metadata() const override { return m_metadata; }
  const std::map<std::string, TensorInfo>& tensors() const override { return m_infos; }
  std::vector<float> floats(const std::string& name) override {
    const auto found = m_floats.find(name);
    if (found == m_floats.end()) refuse(phrase("tensor %1 is missing", inQuotes(name)));
    return std::move(found->second);
  }
  std::vector<std::int32_t> integers(const std::string& name) override {
    const auto found = m_integers.find(name);
    if (found == m_integers.end()) refuse(phrase("tensor %1 is missing", inQuotes(name)));
    return found->second;  // firstInputs() may ask for it as well
  }
  bool empty() const { return m_layers == 0; }

 private:
  [[noreturn]] void refuse(const Phrase& what) const { throw InputError(what, m_database.where()); }

  void read(const std::string& kind, std::int64_t inputs, std::int64_t outputs) {
    if (inputs < 1 || inputs > kMostNeurons || outputs < 1 || outputs > kMostNeurons)
      refuse(phrase("a layer must have 1 to 10,000,000 neurons on either side"));
    if (kind != "sparse" && kind != "dense") refuse(phrase("a layer must be sparse or dense, not %1", inQuotes(kind)));
    const auto rows = static_cast<std::uint64_t>(outputs);
    std::uint64_t weights = static_cast<std::uint64_t>(inputs) * rows;
    std::vector<std::uint64_t> shape = {rows, static_cast<std::uint64_t>(inputs)};
    if (kind == "sparse") {
      takeIntegers("indptr", rows + 1);
      const std::vector<std::int32_t>& ends = integers(name("indptr"));
      weights = ends.empty() ? 0 : static_cast<std::uint64_t>(std::max(ends.back(), 0));
      takeIntegers("indices", weights);
      takeIntegers("born", weights);
      takeFloats("values", column("weights"), weights, {});
      shape.clear();
    } else {
      takeFloats("weight", column("weights"), weights, shape);
    }
    takeFloats("bias", column("bias"), rows, {});
    takeFloats("momentum", state("momentum"), weights, shape);
    takeFloats("bias_momentum", state("bias_momentum"), rows, {});
  }

  std::string name(const char* part) const { return tensorName(static_cast<std::size_t>(m_layers), part); }

  /// The newest array of a column up to the epoch.
  std::optional<std::vector<std::uint8_t>> column(const std::string& column) const {
    Statement newest(m_database, ("SELECT " + column + " FROM layer WHERE layer = ? AND epoch <= ? AND " + column +
                                  " IS NOT NULL ORDER BY epoch DESC LIMIT 1")
                                     .c_str());
    return bytesOf(newest.bind(0, std::int64_t{m_layers}).bind(1, std::int64_t{m_epoch}));
  }
  std::optional<std::vector<std::uint8_t>> state(const char* part) const {
    Statement value(m_database, "SELECT value FROM state WHERE epoch = ? AND name = ?");
    return bytesOf(value.bind(0, std::int64_t{m_epoch}).bind(1, name(part)));
  }
  static std::optional<std::vector<std::uint8_t>> bytesOf(Statement& statement) {
    if (!statement.step()) return std::nullopt;
    const std::span<const std::uint8_t> bytes = statement.bytes(0);
    return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
  }

  void takeIntegers(const char* part, std::uint64_t most) {
    const auto bytes = column(part);
    if (!bytes) return;
    auto& values = m_integers[name(part)] = unpackedIntegers(*bytes, m_packed, most, m_database.where());
    m_infos[name(part)] = {"I32", {values.size()}};
  }
  void takeFloats(const char* part, const std::optional<std::vector<std::uint8_t>>& bytes, std::uint64_t most,
                  std::vector<std::uint64_t> shape) {
    if (!bytes) return;
    auto& values = m_floats[name(part)] = unpackedFloats(*bytes, m_packed, most, m_database.where());
    if (shape.empty()) shape = {values.size()};
    if (shape.size() == 2 && values.size() != most) refuse(phrase("tensor %1 does not fit its layer", inQuotes(name(part))));
    m_infos[name(part)] = {"F32", std::move(shape)};
  }

  const Database& m_database;
  int m_epoch;
  bool m_packed;  ///< zlib made the arrays
  int m_layers = 0;
  std::map<std::string, std::string> m_metadata;
  std::map<std::string, TensorInfo> m_infos;
  std::map<std::string, std::vector<float>> m_floats;
  std::map<std::string, std::vector<std::int32_t>> m_integers;
};

HistoryReader::HistoryReader(const fs::path& file) : m_database(opened(file)) {
  const std::string compression = metadata("compression");
  m_packed = compression == "zlib";
  if (compression != "zlib" && compression != "none")
    throw InputError(phrase("\"compression\" in a history must be none or zlib, not %1", inQuotes(compression)),
                     m_database.where());
}

std::optional<fs::path> HistoryReader::fileOf(const fs::path& runOrModel) {
  std::error_code error;
  const fs::path inside = runOrModel / HistoryWriter::kName;
  if (fs::is_directory(runOrModel, error)) return fs::exists(inside, error) ? std::optional(inside) : std::nullopt;
  const fs::path folder = fs::absolute(runOrModel, error).parent_path();
  const bool isSnapshot = folder.filename() == "snapshots";
  const fs::path beside = (isSnapshot ? folder.parent_path() : folder) / HistoryWriter::kName;
  return fs::exists(beside, error) ? std::optional(beside) : std::nullopt;
}

std::string HistoryReader::metadata(const char* key) const {
  Statement value(m_database, "SELECT value FROM meta WHERE key = ?");
  return value.bind(0, std::string_view(key)).step() ? value.text(0) : std::string();
}

void HistoryReader::demandWhole() const {
  Statement check(m_database, "PRAGMA quick_check(1)");
  if (!check.step() || check.text(0) != "ok") throw InputError(phrase("this history was cut or changed"), m_database.where());
}

std::vector<int> HistoryReader::epochs() const {
  std::vector<int> kept;
  Statement epochs(m_database, "SELECT DISTINCT epoch FROM layer WHERE epoch >= 0 AND epoch <= 1000000 ORDER BY epoch");
  while (epochs.step()) kept.push_back(static_cast<int>(epochs.number(0)));
  return kept;
}

std::vector<EpochMetrics> HistoryReader::rows() const {
  constexpr const char* kRows = "FROM epoch WHERE epoch > 0 AND seconds IS NOT NULL";
  Statement size(m_database, (std::string("SELECT count(*), sum(length(metrics)) ") + kRows).c_str());
  size.step();
  const auto count = static_cast<std::size_t>(size.number(0));
  if (count > mostMetricsRows(static_cast<std::size_t>(std::max<std::int64_t>(size.number(1), 0))))
    throw InputError(phrase("its %1 rows are shorter than those of any run", count), m_database.where());
  std::vector<EpochMetrics> all;
  all.reserve(count);
  std::string csv = metricsHeader() + '\n';
  const std::size_t header = csv.size();
  const auto take = [&] {
    for (const EpochMetrics& row : metricsFromText(csv, m_database.where())) {
      if (!all.empty() && row.epoch != all.back().epoch + 1)
        throw InputError(phrase("its epochs must follow one another"), m_database.where());
      all.push_back(row);
    }
    csv.resize(header);
  };
  Statement rows(m_database, (std::string("SELECT metrics, seconds ") + kRows + " ORDER BY epoch").c_str());
  while (rows.step()) {
    csv += asCsv(rows.text(0), rows.real(1), m_database.where());
    if (csv.size() > kRowsAtOnce) take();
  }
  take();
  return all;
}

std::optional<int> HistoryReader::stateBefore(int epoch) const {
  Statement state(m_database, "SELECT max(epoch) FROM state WHERE epoch <= ? AND name = 'layers.0.momentum'");
  if (!state.bind(0, std::int64_t{epoch}).step() || state.isNull(0)) return std::nullopt;
  return static_cast<int>(state.number(0));
}

std::optional<LinkRecord> HistoryReader::linksAt(int epoch, const Network& network) const {
  return linkRecordIn(m_database, epoch, network);
}

std::optional<LinkRecord> HistoryReader::linksToMeasure(int epoch, const Network& network) const {
  const std::vector<int> kept = epochs();
  if (!std::binary_search(kept.begin(), kept.end(), epoch - 1)) return std::nullopt;
  const std::optional<LinkRecord> now = linksAt(epoch, network);
  const std::optional<LinkRecord> before = linksAt(epoch - 1, at(epoch - 1).network);
  if (!now || !before) return std::nullopt;
  return LinkRecord(now->first(), before->last(), now->everLinked());
}

Model HistoryReader::at(int epoch) const {
  std::map<std::string, std::string> metadata;
  Statement texts(m_database, "SELECT key, value FROM meta LIMIT 100");  // some fifteen are there
  while (texts.step()) metadata[texts.text(0)] = texts.text(1);
  metadata["epoch"] = std::to_string(epoch);
  Statement regrow(m_database, "SELECT value FROM state WHERE epoch = ? AND name = 'regrow'");
  if (regrow.bind(0, std::int64_t{epoch}).step()) metadata["regrow"] = regrow.text(0);

  Source source(m_database, epoch, m_packed, std::move(metadata));
  if (source.empty()) throw InputError(phrase("epoch %1 is not kept in this history", epoch), m_database.where());
  Model model = modelFrom(source, m_database.where());
  model.history = rows();
  std::erase_if(model.history, [&](const EpochMetrics& row) { return row.epoch > epoch; });
  std::erase_if(model.experiment.actions, [&](const Action& action) { return action.epoch > epoch; });
  return model;
}

std::optional<fs::path> historyOf(const fs::path& runOrModel, const ModelFacts& facts) try {
  const auto file = HistoryReader::fileOf(runOrModel);
  if (!file) return std::nullopt;
  const HistoryReader history(*file);
  const Experiment run = experimentFromJson(history.metadata("experiment"), file->string());
  Experiment asked = withoutActions(facts.experiment);
  asked.dataset = run.dataset;  // it may have been moved
  asked.snapshots = run.snapshots;
  const std::vector<int> epochs = history.epochs();
  const bool beginsBefore = !epochs.empty() && epochs.front() <= facts.epoch;  // the last ones may have found no room
  return beginsBefore && withoutActions(run) == asked ? file : std::nullopt;
} catch (const InputError&) {
  return std::nullopt;
}

std::optional<InputError> problemOfHistory(const fs::path& runOrModel, const ModelFacts& facts) {
  const auto file = HistoryReader::fileOf(runOrModel);
  if (!file || historyOf(runOrModel, facts)) return {};
  try {
    const HistoryReader history(*file);
    if (history.epochs().empty()) return {};  // none found room
    experimentFromJson(history.metadata("experiment"), file->string());
    return InputError(phrase("this is the history of another run"), file->string());
  } catch (const InputError& error) {
    return error;
  }
}

}  // namespace rewire
