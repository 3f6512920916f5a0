#include "core/kept/link_history.h"

#include "core/io/model_metadata.h"
#include "core/kept/packed_array.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rewire {

namespace {

constexpr const char* kUnknown = "links.unknown";

using Place = std::array<std::int32_t, 2>;  ///< output neuron, input neuron

[[noreturn]] void refuse(const Database& database) {
  throw InputError(phrase("the links of the history are malformed"), database.where());
}

/// The part of a network that says who is linked.
SparseLayer linksOnly(int inputs, int outputs, std::vector<std::int32_t> indptr, std::vector<std::int32_t> indices) {
  SparseLayer layer;
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.values.resize(indices.size());
  layer.momentum.resize(indices.size());
  layer.born.resize(indices.size());
  layer.bias.resize(static_cast<std::size_t>(outputs));
  layer.biasMomentum.resize(static_cast<std::size_t>(outputs));
  layer.indptr = std::move(indptr);
  layer.indices = std::move(indices);
  return layer;
}

/// Places as the links of a layer of this shape.
SparseLayer layerOf(std::vector<Place> places, const SparseLayer& shape, const Database& database) {
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  std::vector<std::int32_t> indptr(static_cast<std::size_t>(shape.outputs) + 1, 0);
  std::vector<std::int32_t> indices;
  indices.reserve(places.size());
  for (const auto& [to, from] : places) {
    if (to < 0 || to >= shape.outputs || from < 0 || from >= shape.inputs) refuse(database);
    ++indptr[static_cast<std::size_t>(to) + 1];
    indices.push_back(from);
  }
  for (std::size_t row = 1; row < indptr.size(); ++row) indptr[row] += indptr[row - 1];
  return linksOnly(shape.inputs, shape.outputs, std::move(indptr), std::move(indices));
}

bool contains(std::span<const std::int32_t> row, std::int32_t column) {
  return std::binary_search(row.begin(), row.end(), column);
}

/// Places of a layer that neither `known` nor a network's layer shows.
std::vector<std::int32_t> unseen(const LinkPlaces& places, const LinkPlaces& known, const SparseLayer* shown) {
  std::vector<std::int32_t> pairs;
  for (std::size_t row = 0; row + 1 < places.rows.size(); ++row) {
    const auto seen = shown ? std::span(shown->indices).subspan(shown->indptr[row], shown->indptr[row + 1] - shown->indptr[row])
                            : std::span<const std::int32_t>();
    for (const std::int32_t column : places.row(row)) {
      if (contains(known.row(row), column) || contains(seen, column)) continue;
      pairs.push_back(static_cast<std::int32_t>(row));
      pairs.push_back(column);
    }
  }
  return pairs;
}

std::vector<std::int32_t> allOf(const LinkPlaces& places) {
  std::vector<std::int32_t> pairs;
  for (std::size_t row = 0; row + 1 < places.rows.size(); ++row) {
    for (const std::int32_t column : places.row(row)) {
      pairs.push_back(static_cast<std::int32_t>(row));
      pairs.push_back(column);
    }
  }
  return pairs;
}

/// Tells whether zlib made the arrays.
bool isPacked(const Database& database) {
  Statement value(database, "SELECT value FROM meta WHERE key = 'compression'");
  return !value.step() || value.text(0) != "none";
}

std::vector<std::int32_t> pairsIn(const Database& database, int epoch, const std::string& name) {
  Statement value(database, "SELECT value FROM state WHERE epoch = ? AND name = ?");
  if (!value.bind(0, std::int64_t{epoch}).bind(1, name).step()) return {};
  auto pairs = unpackedIntegers(value.bytes(0), isPacked(database), std::size_t{1} << 31, database.where());
  if (pairs.size() % 2 != 0) refuse(database);
  return pairs;
}

std::vector<Place> placesIn(const Database& database, int epoch, const std::string& name) {
  const std::vector<std::int32_t> pairs = pairsIn(database, epoch, name);
  std::vector<Place> places;
  places.reserve(pairs.size() / 2);
  for (std::size_t i = 0; i < pairs.size(); i += 2) places.push_back({pairs[i], pairs[i + 1]});
  return places;
}

void put(const Database& database, int epoch, const std::string& name, const std::vector<std::int32_t>& pairs) {
  Statement statement(database, "INSERT OR REPLACE INTO state VALUES(?, ?, ?)");
  const std::vector<std::uint8_t> bytes = packed(std::span(pairs));
  statement.bind(0, std::int64_t{epoch}).bind(1, name).bind(2, std::span<const std::uint8_t>(bytes)).run();
}

/// Goes through the epochs of a history and gathers their links.
class Gathering {
 public:
  Gathering(const Database& database, int epoch, const Network& network)
      : m_database(database), m_epoch(epoch), m_links(network.layers.size(), Layer(DenseLayer{})) {
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
      if (const auto* sparse = std::get_if<SparseLayer>(&network.layers[i])) m_links[i] = layerOf({}, *sparse, database);
    }
  }

  std::optional<LinkRecord> gathered(const Network& network) {
    if (!readStart()) return std::nullopt;
    LinkRecord record(Network{m_links});
    int last = 0;
    Statement epochs(m_database, "SELECT DISTINCT epoch FROM layer WHERE epoch > 0 AND epoch <= ? ORDER BY epoch");
    epochs.bind(0, std::int64_t{m_epoch});
    while (epochs.step()) {
      last = static_cast<int>(epochs.number(0));
      read(last);
      record.note(Network{m_links});
    }
    notePlaces(record);
    record.endEpoch(last == m_epoch ? Network{m_links} : lastOf(network));
    return record;
  }

 private:
  bool readStart() {
    Statement first(m_database, "SELECT min(epoch) FROM layer");
    if (!first.step() || first.isNull(0) || first.number(0) != 0) return false;
    read(0);
    return true;
  }

  /// Links at the end of an epoch that is not kept: those of the network, unless it was left later.
  Network lastOf(const Network& network) const {
    Network last = network;
    for (std::size_t i = 0; i < m_links.size(); ++i) takePlaces(last, i, m_epoch, "last");
    return last;
  }

  /// An array that is missing is the one of the epoch before.
  void read(int epoch) {
    Statement layers(m_database, "SELECT layer, indptr, indices FROM layer WHERE epoch = ? AND kind = 'sparse'");
    layers.bind(0, std::int64_t{epoch});
    while (layers.step()) {
      const std::int64_t number = layers.number(0);
      if (number < 0 || number >= std::ssize(m_links)) refuse(m_database);
      auto* layer = std::get_if<SparseLayer>(&m_links[static_cast<std::size_t>(number)]);
      if (layer == nullptr) refuse(m_database);
      if (!layers.isNull(1)) layer->indptr = array(layers.bytes(1), static_cast<std::size_t>(layer->outputs) + 1);
      if (!layers.isNull(2)) layer->indices = array(layers.bytes(2), std::size_t{1} << 31);
      *layer = linksOnly(layer->inputs, layer->outputs, std::move(layer->indptr), std::move(layer->indices));
      if (!checkRows(*layer).empty()) refuse(m_database);
    }
  }

  std::vector<std::int32_t> array(std::span<const std::uint8_t> bytes, std::size_t most) const {
    return unpackedIntegers(bytes, isPacked(m_database), most, m_database.where());
  }

  bool takePlaces(Network& network, std::size_t layer, int epoch, const char* part) const {
    auto* sparse = std::get_if<SparseLayer>(&network.layers[layer]);
    if (sparse == nullptr) return false;
    std::vector<Place> places = placesIn(m_database, epoch, tensorName(layer, part));
    if (places.empty()) return false;
    *sparse = layerOf(std::move(places), *sparse, m_database);
    return true;
  }

  void notePlaces(LinkRecord& record) const {
    Statement epochs(m_database, "SELECT DISTINCT epoch FROM state WHERE epoch <= ? AND name LIKE 'layers.%.places'");
    epochs.bind(0, std::int64_t{m_epoch});
    while (epochs.step()) {
      Network places{m_links};
      bool any = false;
      for (std::size_t i = 0; i < m_links.size(); ++i)
        any = takePlaces(places, i, static_cast<int>(epochs.number(0)), "places") || any;
      if (any) record.note(places);
    }
  }

  const Database& m_database;
  int m_epoch;
  std::vector<Layer> m_links;
};

}  // namespace

void LinkHistory::write(const Database& database, int epoch, const LinkRecord& links, const Network& network, bool shown) {
  Statement(database, "DELETE FROM state WHERE name LIKE 'layers.%.last'").run();  // it trains on
  writePlaces(database, epoch, links, network, shown);
}

void LinkHistory::writeStanding(const Database& database, int epoch, const LinkRecord& links, const Network& network) {
  writePlaces(database, epoch, links, network, false);
  if (Statement(database, "SELECT 1 FROM layer WHERE epoch = ?").bind(0, std::int64_t{epoch}).step()) return;
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    if (std::holds_alternative<SparseLayer>(network.layers[i]))
      put(database, epoch, tensorName(i, "last"), allOf(links.last()[i]));
  }
}

void LinkHistory::writePlaces(const Database& database, int epoch, const LinkRecord& links, const Network& network, bool shown) {
  if (!m_written) {
    const std::optional<LinkRecord> inFile = Gathering(database, epoch, network).gathered(network);
    m_written = inFile ? inFile->everLinked() : links.first();
  }
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    const auto* layer = std::get_if<SparseLayer>(&network.layers[i]);
    if (layer == nullptr) continue;
    std::vector<std::int32_t> pairs = unseen(links.everLinked()[i], (*m_written)[i], shown ? layer : nullptr);
    if (pairs.empty()) continue;
    const std::string name = tensorName(i, "places");
    const std::vector<std::int32_t> before = pairsIn(database, epoch, name);  // a run that was left there has some
    pairs.insert(pairs.end(), before.begin(), before.end());
    put(database, epoch, name, pairs);
  }
  m_written = links.everLinked();
}

void LinkHistory::writeUnknown(const Database& database, int epoch) {
  put(database, epoch, kUnknown, {});
}

std::optional<LinkRecord> linkRecordIn(const Database& database, int epoch, const Network& network) {
  if (!Statement(database, "SELECT 1 FROM epoch WHERE epoch = ?").bind(0, std::int64_t{epoch}).step()) return std::nullopt;
  Statement unknown(database, "SELECT 1 FROM state WHERE epoch <= ? AND name = ?");
  if (unknown.bind(0, std::int64_t{epoch}).bind(1, std::string_view(kUnknown)).step()) return std::nullopt;
  std::optional<LinkRecord> record = Gathering(database, epoch, network).gathered(network);
  if (record) record->note(network);
  return record;
}

}  // namespace rewire
