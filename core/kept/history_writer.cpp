#include "core/kept/history_writer.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/io/message_text.h"
#include "core/io/model_metadata.h"
#include "core/kept/packed_array.h"
#include "core/train/metrics_csv.h"

#include <nettle/sha2.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace rewire {

namespace fs = std::filesystem;

namespace {

using Values = std::variant<std::span<const std::int32_t>, std::span<const float>>;

constexpr const char* kSchema =
    "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL);"
    "CREATE TABLE IF NOT EXISTS epoch(epoch INTEGER PRIMARY KEY, metrics TEXT NOT NULL, seconds REAL);"
    "CREATE TABLE IF NOT EXISTS layer(epoch INTEGER, layer INTEGER, kind TEXT NOT NULL, inputs INTEGER NOT NULL,"
    " outputs INTEGER NOT NULL, indptr BLOB, indices BLOB, born BLOB, weights BLOB, bias BLOB, PRIMARY KEY(epoch, layer));"
    "CREATE TABLE IF NOT EXISTS state(epoch INTEGER, name TEXT, value BLOB NOT NULL, PRIMARY KEY(epoch, name));"
    "CREATE TABLE IF NOT EXISTS event(epoch INTEGER, batch INTEGER, action TEXT NOT NULL, text TEXT NOT NULL);";

/// A table of a history, and its columns.
struct Table {
  const char* name;
  const char* columns;
  int count;
};
constexpr Table kTables[] = {{"meta", " key value ", 2},
                             {"epoch", " epoch metrics seconds ", 3},
                             {"layer", " epoch layer kind inputs outputs indptr indices born weights bias ", 10},
                             {"state", " epoch name value ", 3},
                             {"event", " epoch batch action text ", 4}};

/// Refuses the database of another program, before anything is written to it. An empty one is no history yet.
void demandHistory(const Database& database) {
  if (!Statement(database, "SELECT name FROM sqlite_master").step()) return;
  for (const Table& table : kTables) {
    Statement known(database, "SELECT count(*) FROM pragma_table_info(?) WHERE instr(?, ' ' || name || ' ') > 0");
    known.bind(0, std::string_view(table.name)).bind(1, std::string_view(table.columns));
    if (!known.step() || known.number(0) != table.count)
      throw InputError(phrase("this is a database, and no history of a run"), database.where());
  }
}

std::span<const std::uint8_t> bytesIn(const Values& values) {
  return std::visit([](auto span) { return std::span(reinterpret_cast<const std::uint8_t*>(span.data()), span.size_bytes()); },
                    values);
}

std::array<std::uint8_t, SHA256_DIGEST_SIZE> digestOf(std::span<const std::uint8_t> bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), bytes.data());
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest;
  sha256_digest(&context, digest.size(), digest.data());
  return digest;
}

std::vector<std::uint8_t> packedValues(const Values& values) {
  return std::visit([](auto span) { return packed(span); }, values);
}

/// The row of metrics.csv as a JSON object; its time has a column of its own.
std::string rowAsJson(const EpochMetrics& row) {
  std::string json = "{";
  const std::string header = metricsHeader();
  std::string_view names = header;
  const std::string line = rowAsCsv(row);
  std::string_view cells = std::string_view(line).substr(0, line.size() - 1);
  const auto take = [](std::string_view& text) {
    const std::string_view cell = text.substr(0, text.find(','));
    text.remove_prefix(std::min(cell.size() + 1, text.size()));
    return cell;
  };
  while (!names.empty()) {
    const std::string_view name = take(names);
    const std::string_view cell = take(cells);
    if (name == "seconds") continue;
    json += (json.size() > 1 ? ", \"" : "\"") + std::string(name) + "\": " + (cell.empty() ? "null" : std::string(cell));
  }
  return json + "}";
}

/// The row of the start: nothing was measured yet.
std::string startAsJson(int epoch, const Network& network) {
  return "{\"epoch\": " + std::to_string(epoch) + ", \"links\": " + std::to_string(sparseLinks(network)) + "}";
}

std::string inWords(const Experiment& before, const Action& action) {
  std::string text;
  const auto add = [&](const std::string& words) { text += (text.empty() ? "" : ", ") + words; };
  for (const SettingInWords& changed : changesInWords(before, action.set)) add(changed.text);
  if (!action.applied) return text;
  const Perturbations& applied = action.applied->perturbations;
  for (const PerturbationStep& step : applied.steps)
    add(std::string(kindOf(step.perturbation)) + " " + parametersJson(step.perturbation));
  const auto addCount = [&](std::size_t count, const std::string& thing, const std::string& done) {
    if (count > 0) add(std::to_string(count) + " " + thing + (count == 1 ? "" : "s") + done);
  };
  addCount(applied.removedLinks.size(), "link", " removed by hand");
  addCount(applied.silencedNeurons.size(), "neuron", " silenced by hand");
  if (action.applied->regrow) add("the next rewiring grows back what is missing");
  return text;
}

}  // namespace

int historyInterval(const Network& network, int epochs, std::int64_t limit) {
  // Packed bytes as measured: 3.75 a weight or momentum, 1.9 a link's place, 0.3 its birth.
  double bytes = 4096.0, ofState = 4096.0;
  for (const Layer& layer : network.layers) {
    const auto* sparse = std::get_if<SparseLayer>(&layer);
    const double weights =
        sparse ? static_cast<double>(sparse->links()) : static_cast<double>(inputsOf(layer)) * outputsOf(layer);
    bytes += (sparse ? 6.0 : 3.75) * weights + 4.0 * outputsOf(layer);
    ofState += 3.75 * weights + 4.0 * outputsOf(layer);
  }
  const int last = epochs - 1;
  const auto whole = [&](int every) {
    const int networks = last / every + 1 + (last % every > 0 ? 1 : 0);
    return networks * bytes + (last / (every * HistoryWriter::kEpochsPerState) + 1) * ofState;
  };
  int every = 1;
  while (every < last && whole(every) > static_cast<double>(limit)) ++every;
  return whole(every) <= static_cast<double>(limit) ? every : 0;
}

/// An array of a layer by the name of its column.
struct HistoryWriter::Column {
  const char* name;
  Values values;
};

/// A column as it is written.
struct HistoryWriter::Part {
  Digest digest{};
  std::vector<std::uint8_t> bytes;
};

HistoryWriter::HistoryWriter(const fs::path& file, std::int64_t limit)
    : m_limit(limit), m_database(file, Database::Access::Write) {
  demandHistory(m_database);
  m_database.execute("PRAGMA journal_mode = DELETE");
  m_database.execute("PRAGMA synchronous = NORMAL");
  Transaction tables(m_database);  // a kill leaves all of them or none
  m_database.execute(kSchema);
  tables.commit();
  Statement every(m_database, "SELECT value FROM meta WHERE key = 'every'");
  if (every.step()) m_interval = static_cast<int>(every.number(0));
}

void HistoryWriter::goBackTo(int last) {
  Transaction transaction(m_database);
  for (const char* sql :
       {"DELETE FROM epoch WHERE epoch > ?", "DELETE FROM layer WHERE epoch > ?", "DELETE FROM state WHERE epoch > ?"})
    Statement(m_database, sql).bind(0, std::int64_t{last}).run();
  transaction.commit();
  m_rows.clear();
  m_record.reset();
  m_digests.clear();
  m_links.forget();
}

bool HistoryWriter::isEmpty() {
  return !Statement(m_database, "SELECT epoch FROM layer LIMIT 1").step();
}

bool HistoryWriter::hasRow(int epoch) {
  return Statement(m_database, "SELECT epoch FROM epoch WHERE epoch = ?").bind(0, std::int64_t{epoch}).step();
}

void HistoryWriter::decideInterval(const Network& network, const ModelFacts& facts) {
  if (m_interval) return;
  m_interval = historyInterval(network, settingsNow(facts.planned()).epochs + 1, m_limit);
  Statement(m_database, "INSERT OR REPLACE INTO meta VALUES('every', ?)").bind(0, std::int64_t{*m_interval}).run();
}

void HistoryWriter::keep(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& rows,
                         const LinkRecord* links, bool last) {
  Transaction transaction(m_database);
  decideInterval(network, facts);
  const int every = *m_interval;
  const bool first = isEmpty();
  const bool kept = every > 0 && (first || last || facts.epoch % every == 0);
  if (kept) {
    Statement(m_database, "DELETE FROM layer WHERE epoch = ?").bind(0, std::int64_t{facts.epoch}).run();
    for (std::size_t i = 0; i < network.layers.size(); ++i) writeLayer(facts.epoch, i, network.layers[i]);
    if (first || facts.epoch % (every * kEpochsPerState) == 0) writeState(network, facts);
  }
  writeFacts(network, facts, rows);
  if (links) m_links.write(m_database, facts.epoch, *links, network, kept);
  if (!links && sparseLinks(network) > 0) LinkHistory::writeUnknown(m_database, facts.epoch);
  transaction.commit();
}

void HistoryWriter::update(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& rows,
                           const LinkRecord* links) {
  Transaction transaction(m_database);
  if (links) m_links.writeStanding(m_database, facts.epoch, *links, network);
  writeFacts(network, facts, rows);
  transaction.commit();
}

void HistoryWriter::writeFacts(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& rows) {
  writeMetadata(network, facts);
  writeRows(facts.epoch, rows);
  if (rows.empty())
    Statement(m_database, "INSERT OR IGNORE INTO epoch VALUES(?, ?, NULL)")
        .bind(0, std::int64_t{facts.epoch})
        .bind(1, startAsJson(facts.epoch, network))
        .run();
  writeEvents(facts.experiment);
}

/// A model's metadata, without what belongs to one epoch alone.
void HistoryWriter::writeMetadata(const Network& network, const ModelFacts& facts) {
  Metadata metadata = metadataOf(network, facts);
  for (const char* key : {"metrics", "batch", "regrow"}) metadata.erase(key);
  metadata["compression"] = "zlib";
  Statement put(m_database, "INSERT OR REPLACE INTO meta VALUES(?, ?)");
  for (const auto& [key, value] : metadata) {
    const auto found = m_metadata.find(key);
    if (found == m_metadata.end() || found->second != value) put.bind(0, key).bind(1, value).run();
  }
  m_metadata = std::move(metadata);
}

/// The last row that is there may have changed: the rewiring after it is done.
void HistoryWriter::writeRows(int epoch, const std::vector<EpochMetrics>& rows) {
  Statement put(m_database, "INSERT OR REPLACE INTO epoch VALUES(?, ?, ?)");
  for (std::size_t i = m_rows.empty() ? 0 : std::min(m_rows.size(), rows.size()) - 1; i < rows.size(); ++i) {
    if (rows[i].epoch > epoch || (i < m_rows.size() && rows[i] == m_rows[i])) continue;
    put.bind(0, std::int64_t{rows[i].epoch}).bind(1, rowAsJson(rows[i])).bind(2, rows[i].seconds).run();
  }
  m_rows = rows;
}

void HistoryWriter::writeEvents(const Experiment& record) {
  if (m_record == record) return;
  m_database.execute("DELETE FROM event");
  Statement put(m_database, "INSERT INTO event VALUES(?, ?, ?, ?)");
  Experiment now = withoutActions(record);
  for (const Action& action : record.actions) {
    const std::string list = actionsToJson({action});
    put.bind(0, std::int64_t{action.epoch}).bind(1, std::int64_t{action.batch});
    put.bind(2, std::string_view(list).substr(1, list.size() - 2)).bind(3, inWords(now, action)).run();
    renew(now, action.set);
  }
  m_record = record;
}

void HistoryWriter::writeLayer(int epoch, std::size_t layer, const Layer& content) {
  std::vector<Column> columns;
  const auto* sparse = std::get_if<SparseLayer>(&content);
  if (sparse) {
    columns = {{"indptr", std::span(sparse->indptr)},
               {"indices", std::span(sparse->indices)},
               {"born", std::span(sparse->born)},
               {"weights", std::span(sparse->values)},
               {"bias", std::span(sparse->bias)}};
  } else {
    const auto& dense = std::get<DenseLayer>(content);
    columns = {{"weights", std::span(dense.weight)}, {"bias", std::span(dense.bias)}};
  }
  std::vector<Part> parts(columns.size());
  std::vector<std::optional<Digest>> before;
  for (const Column& column : columns) before.push_back(lastDigest(layer, column));
  parallelFor(static_cast<int>(columns.size()), 1, [&](int begin, int end) {
    for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
      parts[i].digest = digestOf(bytesIn(columns[i].values));
      if (parts[i].digest != before[i]) parts[i].bytes = packedValues(columns[i].values);
    }
  });
  Statement put(m_database, "INSERT INTO layer VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  put.bind(0, std::int64_t{epoch}).bind(1, static_cast<std::int64_t>(layer)).bind(2, sparse ? "sparse" : "dense");
  put.bind(3, std::int64_t{inputsOf(content)}).bind(4, std::int64_t{outputsOf(content)});
  const int firstColumn = 10 - static_cast<int>(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const int at = firstColumn + static_cast<int>(i);
    if (parts[i].digest != before[i]) put.bind(at, std::span<const std::uint8_t>(parts[i].bytes));
    m_digests[{layer, columns[i].name}] = parts[i].digest;
  }
  put.run();
}

/// The digest of the newest array that is there; nothing: there is none.
std::optional<HistoryWriter::Digest> HistoryWriter::lastDigest(std::size_t layer, const Column& column) {
  if (const auto found = m_digests.find({layer, column.name}); found != m_digests.end()) return found->second;
  const std::string name = column.name;
  Statement last(
      m_database,
      ("SELECT " + name + " FROM layer WHERE layer = ? AND " + name + " IS NOT NULL ORDER BY epoch DESC LIMIT 1").c_str());
  if (!last.bind(0, static_cast<std::int64_t>(layer)).step()) return std::nullopt;
  const auto digest = [&](const auto& values) { return digestOf(bytesIn(std::span(values))); };
  constexpr std::size_t kMost = std::size_t{1} << 31;
  if (std::holds_alternative<std::span<const float>>(column.values))
    return digest(unpackedFloats(last.bytes(0), true, kMost, m_database.where()));
  return digest(unpackedIntegers(last.bytes(0), true, kMost, m_database.where()));
}

/// All that is needed beside weights and links to go on exactly from here.
void HistoryWriter::writeState(const Network& network, const ModelFacts& facts) {
  Statement put(m_database, "INSERT OR REPLACE INTO state VALUES(?, ?, ?)");
  const auto write = [&](const std::string& name, std::span<const std::uint8_t> bytes) {
    put.bind(0, std::int64_t{facts.epoch}).bind(1, name).bind(2, bytes).run();
  };
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    std::visit(
        [&](const auto& layer) {
          write(tensorName(i, "momentum"), packed(std::span(layer.momentum)));
          write(tensorName(i, "bias_momentum"), packed(std::span(layer.biasMomentum)));
        },
        network.layers[i]);
  }
  if (facts.regrow.empty()) return;
  const std::string regrow = nlohmann::ordered_json(facts.regrow).dump();
  write("regrow", {reinterpret_cast<const std::uint8_t*>(regrow.data()), regrow.size()});
}

void renameHistory(const fs::path& from, const fs::path& to) {
  const auto rename = [](const fs::path& one, const fs::path& other) {
    std::error_code error;
    fs::rename(one, other, error);
    return error;
  };
  // A journal belongs to its file: under the name of another it would spoil that one.
  const auto journal = rename(from.string() + "-journal", to.string() + "-journal");
  const bool failed = journal && journal != std::errc::no_such_file_or_directory;
  if (const auto error = failed ? journal : rename(from, to))
    throw WorkError(phrase("cannot be renamed, %1", reasonInWords(error.value())), from.string());
}

void copyHistory(const fs::path& from, const fs::path& to) {
  const Database source(from, Database::Access::Write);  // a write that a kill cut off is undone first
  Statement(source, "VACUUM INTO ?").bind(0, uriOf(to)).run();
}

}  // namespace rewire
