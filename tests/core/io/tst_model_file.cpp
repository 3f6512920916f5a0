#include "core/io/model_file.h"

#include "core/error.h"
#include "core/io/safetensors.h"
#include "core/train/metrics_csv.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>
#include <functional>
#include <limits>
#include <optional>
#include <random>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

/// A file taken apart by hand, as a program would that knows the format alone.
struct Parts {
  nlohmann::ordered_json header;
  std::string data;

  template <typename Number>
  std::vector<Number> numbers(const std::string& name) const {
    const std::size_t begin = header[name]["data_offsets"][0];
    const std::size_t end = header[name]["data_offsets"][1];
    std::vector<Number> values((end - begin) / sizeof(Number));
    std::memcpy(values.data(), data.data() + begin, end - begin);
    return values;
  }
};

Parts takeApart(const std::string& bytes) {
  std::uint64_t length = 0;
  for (int byte = 7; byte >= 0; --byte) length = length << 8 | static_cast<unsigned char>(bytes[static_cast<std::size_t>(byte)]);
  return {nlohmann::ordered_json::parse(bytes.substr(8, length)), bytes.substr(8 + length)};
}

std::string putTogether(const Parts& parts) {
  const std::string header = parts.header.dump();
  std::string bytes;
  for (int byte = 0; byte < 8; ++byte) bytes += static_cast<char>((header.size() >> (8 * byte)) & 0xFF);
  return bytes + header + parts.data;
}

template <typename Number>
void put(Parts& parts, const std::string& name, std::size_t index, Number value) {
  const std::size_t begin = parts.header[name]["data_offsets"][0];
  std::memcpy(parts.data.data() + begin + index * sizeof(Number), &value, sizeof value);
}

using Numbers = std::vector<float>;
using Integers = std::vector<std::int32_t>;
using Change = std::function<void(Parts&)>;

}  // namespace

Q_DECLARE_METATYPE(Change)

class TestModelFile : public QObject {
  Q_OBJECT

  Model readBack(const Model& model) const {
    writeModel(model, m_file);
    return readModel(m_file);
  }

 private Q_SLOTS:
  void init() {
    m_dir.emplace();
    m_file = fs::path(m_dir->path().toStdString()) / "model.safetensors";
  }

  void theFileIsAsTheContractSays() {
    const Model model = tinyModel();
    writeModel(model, m_file);
    const std::string bytes = readBytes(m_file);
    const Parts parts = takeApart(bytes);
    QCOMPARE((bytes.size() - parts.data.size()) % 8, std::size_t{0});

    const auto text = [&](const char* key) { return parts.header["__metadata__"][key].get<std::string>(); };
    QCOMPARE(text("format"), std::string("rewire-model"));
    QCOMPARE(text("version"), std::string("1"));
    QCOMPARE(text("epoch"), std::string("7"));
    QCOMPARE(text("activation"), std::string("relu"));
    QCOMPARE(text("inputs"), std::string("4"));
    QCOMPARE(text("mean"), std::string("0.1307"));
    QCOMPARE(text("std"), std::string("0.3081"));
    QCOMPARE(text("classes"), std::string(R"(["cat","dög"])"));
    QCOMPARE(text("experiment"), toJson(model.experiment));

    QCOMPARE(parts.header.size(), std::size_t{1 + 7 + 7 + 4});
    QCOMPARE(parts.numbers<std::int32_t>("layers.0.indptr"), (Integers{0, 2, 4, 6}));
    QCOMPARE(parts.numbers<std::int32_t>("layers.0.indices"), (Integers{0, 1, 0, 2, 1, 2}));
    QCOMPARE(parts.numbers<float>("layers.0.values"), (Numbers{0.5f, -1.5f, 2.0f, -0.25f, 1e-20f, 3.0f}));
    QCOMPARE(parts.numbers<float>("layers.0.bias"), (Numbers{-0.5f, 0.25f, 1.0f}));
    QCOMPARE(parts.numbers<float>("layers.0.momentum"), (Numbers{0.125f, 0.375f, 0.625f, 0.875f, 1.125f, 1.375f}));
    QCOMPARE(parts.numbers<float>("layers.0.bias_momentum").size(), std::size_t{3});
    QCOMPARE(parts.numbers<std::int32_t>("layers.0.born"), (Integers{0, 1, 2, 3, 4, 5}));
    QVERIFY(parts.header["layers.0.born"]["dtype"] == "I32");
    QVERIFY(parts.header["layers.0.values"]["dtype"] == "F32");
    QVERIFY((parts.header["layers.2.weight"]["shape"] == nlohmann::ordered_json{2, 2}));
    QVERIFY((parts.header["layers.2.momentum"]["shape"] == nlohmann::ordered_json{2, 2}));
    const auto& dense = std::get<DenseLayer>(model.network.layers[2]);
    QCOMPARE(parts.numbers<float>("layers.2.weight"), dense.weight);
    QCOMPARE(parts.numbers<float>("layers.2.bias_momentum"), dense.biasMomentum);
  }

  void whatIsReadWritesTheSameBytes_data() {
    QTest::addColumn<bool>("dense");
    QTest::newRow("sparse") << false;
    QTest::newRow("dense") << true;
  }

  void whatIsReadWritesTheSameBytes() {
    QFETCH(bool, dense);
    const Model model = dense ? tinyDenseModel() : tinyModel();
    writeModel(model, m_file);
    const std::string bytes = readBytes(m_file);
    const Model back = readModel(m_file);
    writeModel(back, m_file);
    QVERIFY(readBytes(m_file) == bytes);

    QVERIFY(back.experiment == model.experiment);
    QCOMPARE(back.epoch, 7);
    QCOMPARE(back.mean, model.mean);
    QCOMPARE(back.std, model.std);
    QCOMPARE(back.classes, model.classes);
    QCOMPARE(back.network.layers.size(), std::size_t{3});
    if (dense) return;
    const auto& layer = std::get<SparseLayer>(back.network.layers[0]);
    QCOMPARE(layer.inputs, 4);
    QCOMPARE(weightsAsText(layer), std::string("0-0:0.5 0-1:2 1-0:-1.5 1-2:1e-20 2-1:-0.25 2-2:3"));
    QCOMPARE(checkInvariants(layer), std::string());
  }

  void theDataItWasTrainedOnAreReadBack() {
    Model model = tinyModel();
    QVERIFY(!readBack(model).range);  // older than ranges
    model.range = PixelRange{-0.1, 1.0 / 3.0};
    model.experiment.datasetContent = {std::string(64, 'a')};
    const Model back = readBack(model);
    QCOMPARE(back.range->low, -0.1);
    QCOMPARE(back.range->high, 1.0 / 3.0);
    QCOMPARE(back.experiment.datasetContent.sha256, std::string(64, 'a'));
    const auto metadata = SafetensorsReader(m_file).metadata();
    QCOMPARE(metadata.at("dataset_sha256"), std::string(64, 'a'));
    QCOMPARE(metadata.at("pixel_range"), std::string("[-0.1, 0.3333333333333333]"));
  }

  void aLayerWithoutLinksIsReadBack() {
    Model model = tinyModel();
    model.network.layers[0] = layerFromText("", 4, 3);
    writeModel(model, m_file);
    const Model back = readModel(m_file);
    QCOMPARE(sparseLinks(back.network), std::int64_t{3});
    QCOMPARE(checkInvariants(std::get<SparseLayer>(back.network.layers[0])), std::string());
  }

  void aFileOfAnotherProgramMayLackWhatOnlyTrainingNeeds() {
    writeModel(tinyModel(), m_file);
    SafetensorsReader reader(m_file);
    std::vector<std::pair<std::string, Numbers>> floats;
    std::vector<std::pair<std::string, Integers>> integers;
    for (const auto& [name, tensor] : reader.tensors()) {
      if (name.ends_with("momentum") || name.ends_with("born")) continue;
      if (tensor.dtype == "F32") floats.emplace_back(name, reader.floats(name));
      if (tensor.dtype == "I32") integers.emplace_back(name, reader.integers(name));
    }
    std::vector<TensorView> tensors;
    for (const auto& [name, values] : floats)
      tensors.push_back({name, reader.tensors().at(name).shape, std::span<const float>(values)});
    for (const auto& [name, values] : integers)
      tensors.push_back({name, reader.tensors().at(name).shape, std::span<const std::int32_t>(values)});
    const std::vector<float> notes = {1.0f};
    tensors.push_back({"notes", {1}, std::span<const float>(notes)});
    std::map<std::string, std::string> metadata = reader.metadata();
    metadata.erase("inputs");
    writeSafetensors(metadata, tensors, m_file);

    const Model model = readModel(m_file);
    const auto& first = std::get<SparseLayer>(model.network.layers[0]);
    QCOMPARE(first.inputs, 4);  // the links reach input 2: the smallest square image has four pixels
    QCOMPARE(first.momentum, Numbers(6, 0.0f));
    QCOMPARE(first.biasMomentum, Numbers(3, 0.0f));
    QCOMPARE(first.born, Integers(6, 0));
    QCOMPARE(std::get<DenseLayer>(model.network.layers[2]).momentum, Numbers(4, 0.0f));
  }

  void whatDoesNotHoldIsRefusedInOneLine_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::string>("words");
    addMetadataRows();
    addTensorRows();
  }

  void whatDoesNotHoldIsRefusedInOneLine() {
    QFETCH(Change, change);
    QFETCH(std::string, words);
    writeModel(tinyModel(), m_file);
    Parts parts = takeApart(readBytes(m_file));
    change(parts);
    writeBytes(m_file, putTogether(parts));
    const std::string message = thrown<InputError>([&] { readModel(m_file); }).toStdString();
    QVERIFY2(message.find(words) != std::string::npos, message.c_str());
    QVERIFY2(message.ends_with("model.safetensors)") && message.find('\n') == std::string::npos, message.c_str());
  }

  void corruptFilesAreReadOrRefusedAndNothingElse() {
    writeModel(tinyModel(), m_file);
    const std::string whole = readBytes(m_file);
    std::mt19937 random(20240607);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
      std::string bytes = whole;
      const int changes = 1 + static_cast<int>(random() % 3);
      for (int change = 0; change < changes; ++change) corrupt(bytes, random);
      writeBytes(m_file, bytes);
      const std::string message = thrown<InputError>([&] { checkReadable(); }).toStdString();
      QVERIFY2(message.find('\n') == std::string::npos, message.c_str());
      refused += message.empty() ? 0 : 1;
    }
    QVERIFY2(refused > 1500 && refused < 3000, std::to_string(refused).c_str());
  }

  void everyCutIsRefused() {
    writeModel(tinyModel(), m_file);
    const std::string whole = readBytes(m_file);
    for (std::size_t length = 0; length < whole.size(); ++length) {
      writeBytes(m_file, std::string_view(whole).substr(0, length));
      QVERIFY2(!thrown<InputError>([&] { readModel(m_file); }).toStdString().empty(), std::to_string(length).c_str());
    }
  }

 private:
  /// Reads the file, which must give a network whose invariant holds.
  void checkReadable() {
    const Model model = readModel(m_file);
    for (const Layer& layer : model.network.layers) {
      const auto* sparse = std::get_if<SparseLayer>(&layer);
      if (sparse != nullptr) QCOMPARE(checkInvariants(*sparse), std::string());
    }
  }

  static void corrupt(std::string& bytes, std::mt19937& random) {
    if (bytes.empty()) return;
    const std::size_t place = random() % bytes.size();
    const auto byte = static_cast<char>(random() & 0xFF);
    switch (random() % 6) {
      case 0:
        bytes[place] = static_cast<char>(bytes[place] ^ static_cast<char>(1 << (random() % 8)));
        break;
      case 1:
        bytes[place] = byte;
        break;
      case 2:
        bytes.resize(place);
        break;
      case 3:
        bytes.insert(place, 1, byte);
        break;
      case 4:
        bytes.erase(place, 1 + random() % 8);
        break;
      default:
        // A digit for a digit keeps the JSON whole and makes it lie.
        if (bytes[place] >= '0' && bytes[place] <= '9') bytes[place] = static_cast<char>('0' + random() % 10);
    }
  }

  static void row(const char* name, Change change, const char* words) { QTest::newRow(name) << change << std::string(words); }

  static void metadataRow(const char* name, const char* key, const std::string& value, const char* words) {
    row(
        name, [=](Parts& parts) { parts.header["__metadata__"][key] = value; }, words);
  }

  static void addMetadataRows() {
    row(
        "no metadata", [](Parts& parts) { parts.header.erase("__metadata__"); },
        R"(no Rewire model: its metadata lacks "format")");
    row(
        "no experiment", [](Parts& parts) { parts.header["__metadata__"].erase("experiment"); }, R"(lacks "experiment")");
    metadataRow("another format", "format", "pt", R"(say format "pt", not "rewire-model")");
    metadataRow("newer version", "version", "2", "made by a newer Rewire");
    metadataRow("no version", "version", "one", R"("version" in the metadata must be a whole number from 1 on, not "one")");
    metadataRow("version 0", "version", "0", "must be a whole number from 1 on");
    metadataRow("activation", "activation", "tanh", R"(the activation must be "relu", not "tanh")");
    metadataRow("epoch negative", "epoch", "-1", "must be a whole number from 0 on");
    metadataRow("epoch a fraction", "epoch", "7.5", "must be a whole number from 0 on");
    metadataRow("epoch beyond 32 bits", "epoch", "4294967303", "must be a whole number from 0 on");
    metadataRow("epoch with spaces", "epoch", " 7", "must be a whole number from 0 on");
    metadataRow("epoch before births", "epoch", "4", R"("layers.0.born" must hold epochs from 0 to the model's, 4)");
    metadataRow("batch negative", "batch", "-1", R"("batch" in the metadata must be a whole number from 0 on, not "-1")");
    metadataRow("batch a text", "batch", "half", "must be a whole number from 0 on");
    metadataRow("metrics of another epoch", "metrics", metricsAsCsv(historyOf(6)), "must end with the model's epoch, 7");
    metadataRow("metrics malformed", "metrics", "epoch", "the first line must begin with epoch,train_loss");
    metadataRow("regrow no list", "regrow", "3", "must be a list of link counts, one a layer");
    metadataRow("regrow too short", "regrow", "[1,1]", "must be a list of link counts, one a layer");
    metadataRow("regrow negative", "regrow", "[-1,0,0]", "must be a list of link counts, one a layer");
    metadataRow("regrow without room", "regrow", "[7,0,0]", "more links for layer 0 than its 6 free places");
    metadataRow("regrow in a dense layer", "regrow", "[0,0,1]", "more links for layer 2 than its 0 free places");
    for (const char* range : {"[0]", "[1, 1]", "[2, 1]", "[0, 1e999]", "[\"0\", 1]", "0, 255", "[[0], 1]"})
      metadataRow(range, "pixel_range", range, R"("pixel_range" in the metadata must be [low, high] with low < high)");
    metadataRow("a range beyond numbers", "pixel_range", "[-1e308, 1e308]", "must be [low, high] with low < high");
    metadataRow("one name twice", "classes", R"(["a", "a"])", "must be names that differ");
    metadataRow("another hash", "dataset_sha256", std::string(64, 'a').c_str(), "must be that of the experiment");
    metadataRow("mean", "mean", "inf", R"("mean" in the metadata must be a number, not "inf")");
    metadataRow("std 0", "std", "0", "must be a number above 0");
    metadataRow("std NaN", "std", "nan", "must be a number above 0");
    metadataRow("inputs too few", "inputs", "2", "links an input neuron beyond 0 … 1");
    metadataRow("inputs 0", "inputs", "0", "whole number from 1 to 10,000,000");
    metadataRow("inputs in billions", "inputs", "2000000000", "whole number from 1 to 10,000,000");
    metadataRow("classes not JSON", "classes", "cat,dog", "must be a JSON list of names");
    metadataRow("classes of numbers", "classes", "[1,2]", "must be a JSON list of names");
    metadataRow("classes nested", "classes", R"([["cat"],"dog"])", "must be a JSON list of names");
    metadataRow("classes deeply nested", "classes", std::string(1'000'000, '['), "nests lists and objects deeper");
    metadataRow("classes an object", "classes", R"({"a":"b","c":"d"})", "must be a JSON list of names");
    metadataRow("too many classes", "classes", R"(["a","b","c"])", "2 outputs; it must have one for each of the 3 classes");
    metadataRow("experiment not JSON", "experiment", "{", "experiment");
    metadataRow("experiment deeply nested", "experiment", std::string(900'000, '['), "nests lists and objects deeper");
    metadataRow("experiment too long", "experiment", std::string(17'000'000, ' '), "more than 16 million characters");
    metadataRow("experiment that cannot run", "experiment", R"({"batch":0,"hidden":[3,2],"density":[0.5]})",
                "cannot be run: batch");
    metadataRow("another width", "experiment", R"({"hidden":[3,3],"density":[0.5]})",
                "layer 1 has 2 neurons; the experiment says 3");
    metadataRow("more layers", "experiment", R"({"hidden":[3,2,2],"density":[0.5]})", "has 3 hidden layers, the tensors 2");
    metadataRow("another rule", "experiment", R"({"hidden":[3,2],"rule":"dense"})", "layer 0 must be dense");
  }

  template <typename Number>
  static void valueRow(const char* name, const char* tensor, std::size_t index, Number value, const char* words) {
    row(
        name, [=](Parts& parts) { put(parts, tensor, index, value); }, words);
  }

  static void addTensorRows() {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinite = std::numeric_limits<float>::infinity();
    valueRow("weight NaN", "layers.0.values", 3, nan, R"("layers.0.values" holds a value that is not finite)");
    valueRow("bias infinite", "layers.1.bias", 0, infinite, "not finite");
    valueRow("momentum infinite", "layers.0.momentum", 0, -infinite, "not finite");
    valueRow("dense weight NaN", "layers.2.weight", 1, nan, "not finite");
    valueRow("dense momentum NaN", "layers.2.bias_momentum", 1, nan, "not finite");
    valueRow("born later", "layers.0.born", 0, 8, "must hold epochs from 0 to the model's, 7");
    valueRow("born before", "layers.0.born", 0, -1, "must hold epochs from 0 to the model's, 7");
    valueRow("first pointer", "layers.0.indptr", 0, 1, "indptr must run from 0 to the number of links");
    valueRow("last pointer", "layers.0.indptr", 3, 7, "indptr must run from 0 to the number of links");
    valueRow("pointer far out", "layers.0.indptr", 1, 2'000'000'000, "indptr must not descend");
    valueRow("pointer negative", "layers.0.indptr", 1, -2'000'000'000, "indptr must not descend");
    valueRow("column negative", "layers.0.indices", 0, -1, "links an input neuron beyond 0 … 3");
    valueRow("column too large", "layers.0.indices", 3, 4, "links an input neuron beyond 0 … 3");
    valueRow("column of the layer before", "layers.1.indices", 1, 3, "links an input neuron beyond 0 … 2");
    valueRow("column twice", "layers.0.indices", 1, 0, "columns must ascend within row 0");
    const auto erase = [](const char* name, const char* tensor, const char* words) {
      row(
          name,
          [=](Parts& parts) {
            // Under another name, so that the data stays whole.
            parts.header["elsewhere"] = parts.header[tensor];
            parts.header.erase(tensor);
          },
          words);
    };
    erase("no values", "layers.0.values", R"(the tensor "layers.0.values" is missing)");
    erase("no bias", "layers.2.bias", R"(the tensor "layers.2.bias" is missing)");
    erase("no first layer", "layers.0.indptr", "layer 0 has neither");
    erase("a layer left out", "layers.1.indptr", "layer 1 has neither");
    erase("no last layer", "layers.2.weight", "layer 2 has neither");
    const auto shape = [](const char* name, const char* tensor, const nlohmann::ordered_json& extents, const char* words) {
      row(
          name, [=](Parts& parts) { parts.header[tensor]["shape"] = extents; }, words);
    };
    shape("values in two dimensions", "layers.0.values", {2, 3}, R"("layers.0.values" must have 1 dimension)");
    shape("weight turned", "layers.2.weight", {4, 1}, R"("layers.2.weight" does not fit the others: its shape must be [4, 2])");
    shape("weight in one dimension", "layers.2.weight", {4}, "must have 2 dimensions");
    row(
        "no layer at all",
        [](Parts& parts) {
          nlohmann::ordered_json renamed;
          for (const auto& [name, tensor] : parts.header.items())
            renamed[name.starts_with("layers") ? "x" + name : name] = tensor;
          parts.header = renamed;
        },
        "the model has no layer");
    row(
        "a layer jumped over",
        [](Parts& parts) {
          nlohmann::ordered_json renamed;
          for (const auto& [name, tensor] : parts.header.items())
            renamed[name.starts_with("layers.1") ? "layers.3" + name.substr(8) : name] = tensor;
          parts.header = renamed;
        },
        "belongs to no layer");
    row(
        "values as integers", [](Parts& parts) { parts.header["layers.0.values"]["dtype"] = "I32"; },
        R"("layers.0.values" has the type "I32"; it must be F32)");
    row(
        "a misspelt name",
        [](Parts& parts) {
          parts.header["layers.0.bron"] = parts.header["layers.0.born"];
          parts.header.erase("layers.0.born");
        },
        R"("layers.0.bron" belongs to no layer)");
  }

  std::optional<QTemporaryDir> m_dir;
  fs::path m_file;
};

REWIRE_TEST(TestModelFile)
#include "tst_model_file.moc"
