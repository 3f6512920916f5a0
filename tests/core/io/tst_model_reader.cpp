#include "core/io/model_reader.h"

#include "core/error.h"
#include "core/io/model_metadata.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

/// Tensors that lie in memory: those that a network needs to be shown, without momenta and births.
class InMemory : public TensorSource {
 public:
  explicit InMemory(const Model& model) : m_metadata(metadataOf(model.network, model)) {
    for (std::size_t i = 0; i < model.network.layers.size(); ++i) {
      if (const auto* sparse = std::get_if<SparseLayer>(&model.network.layers[i])) {
        add(tensorName(i, "indptr"), sparse->indptr);
        add(tensorName(i, "indices"), sparse->indices);
        add(tensorName(i, "values"), sparse->values, {sparse->values.size()});
        add(tensorName(i, "bias"), sparse->bias, {sparse->bias.size()});
      } else {
        const auto& dense = std::get<DenseLayer>(model.network.layers[i]);
        add(tensorName(i, "weight"), dense.weight,
            {static_cast<std::uint64_t>(dense.outputs), static_cast<std::uint64_t>(dense.inputs)});
        add(tensorName(i, "bias"), dense.bias, {dense.bias.size()});
      }
    }
  }

  const std::map<std::string, std::string>& metadata() const override { return m_metadata; }
  const std::map<std::string, TensorInfo>& tensors() const override { return m_infos; }
  std::vector<float> floats(const std::string& name) override { return m_floats.at(name); }
  std::vector<std::int32_t> integers(const std::string& name) override { return m_integers.at(name); }

  void add(const std::string& name, const std::vector<std::int32_t>& values) {
    m_integers[name] = values;
    m_infos[name] = {"I32", {values.size()}};
  }
  void add(const std::string& name, const std::vector<float>& values, const std::vector<std::uint64_t>& shape) {
    m_floats[name] = values;
    m_infos[name] = {"F32", shape};
  }

 private:
  Metadata m_metadata;
  std::map<std::string, TensorInfo> m_infos;
  std::map<std::string, std::vector<float>> m_floats;
  std::map<std::string, std::vector<std::int32_t>> m_integers;
};

}  // namespace

class TestModelReader : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsTensorsWhereverTheyLie() {
    const Model model = tinyModel();
    InMemory source(model);
    const Model back = modelFrom(source, "memory");
    const auto& layer = std::get<SparseLayer>(back.network.layers.front());
    QCOMPARE(layer.values, std::get<SparseLayer>(model.network.layers.front()).values);
    QCOMPARE(layer.momentum, std::vector<float>(layer.values.size(), 0.0f));
    QCOMPARE(layer.columnLink.size(), layer.values.size());
  }

  /// Memory grows with the inputs, and a few bytes of metadata may claim ten million.
  void manyInputsNeedLinks() {
    Model model = tinyModel();
    std::get<SparseLayer>(model.network.layers.front()).inputs = 1'000'006;  // it has 6 links
    InMemory enough(model);
    QCOMPARE(inputsOf(modelFrom(enough, "memory").network.layers.front()), 1'000'006);
    std::get<SparseLayer>(model.network.layers.front()).inputs = 1'000'007;
    InMemory lacking(model);
    QVERIFY(thrown<InputError>([&] { modelFrom(lacking, "memory"); }).contains("1000007 inputs and 6 links"));
  }

  void checksThemAll() {
    InMemory source(tinyModel());
    source.add("layers.0.indices", {0, 1, 0, 2, 1, 9});
    QVERIFY(thrown<InputError>([&] { modelFrom(source, "memory"); }).contains("layer 0 is malformed"));
  }
};

REWIRE_TEST(TestModelReader)
#include "tst_model_reader.moc"
