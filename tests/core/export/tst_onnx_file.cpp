// ONNX files as ONNX's own library reads and checks them, and their values against a naive forward pass.
#include "core/export/onnx_file.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/networks.h"
#include "tests/support/reference_network.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <onnx/checker.h>
#include <onnx/onnx_pb.h>
#include <onnx/shape_inference/implementation.h>

#include <cmath>
#include <cstring>
#include <map>

using namespace rewire;
using namespace rewire::test;

namespace {

/// Values of one image through the operations of the graph, as their definitions say.
class Evaluator {
 public:
  explicit Evaluator(const onnx::GraphProto& graph) {
    for (const onnx::TensorProto& tensor : graph.initializer()) {
      std::vector<float> values(tensor.raw_data().size() / sizeof(float));
      std::memcpy(values.data(), tensor.raw_data().data(), tensor.raw_data().size());
      m_values[tensor.name()].assign(values.begin(), values.end());
    }
    m_graph = &graph;
  }

  std::vector<double> logits(const std::vector<double>& image) {
    m_values["image"] = image;
    for (const onnx::NodeProto& node : m_graph->node()) m_values[node.output(0)] = result(node);
    return m_values["logits"];
  }

 private:
  std::vector<double> result(const onnx::NodeProto& node) {
    const std::vector<double>& x = m_values[node.input(0)];
    std::vector<double> y = x;
    if (node.op_type() == "Sub") {
      for (double& value : y) value -= m_values[node.input(1)][0];
    } else if (node.op_type() == "Div") {
      for (double& value : y) value /= m_values[node.input(1)][0];
    } else if (node.op_type() == "Relu") {
      for (double& value : y) value = std::max(value, 0.0);
    } else if (node.op_type() == "Gemm" && node.attribute(0).name() == "transB" && node.attribute(0).i() == 1) {
      y = m_values[node.input(2)];
      for (std::size_t row = 0; row < y.size(); ++row)
        for (std::size_t i = 0; i < x.size(); ++i) y[row] += m_values[node.input(1)][row * x.size() + i] * x[i];
    } else {
      throw std::runtime_error("not known: " + node.op_type());
    }
    return y;
  }

  const onnx::GraphProto* m_graph;
  std::map<std::string, std::vector<double>> m_values;
};

}  // namespace

class TestOnnxFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_file = (m_folder.path() + "/network.onnx").toStdString();

  onnx::ModelProto write(const Model& model) {
    writeOnnx(model, provenanceOf(model, "rewire 1.2.3"), m_file);
    onnx::ModelProto read;
    if (!read.ParseFromString(readBytes(m_file))) qWarning("this is no ONNX file");
    return read;
  }

 private Q_SLOTS:
  void itsOwnLibraryFindsNoFault() {
    for (const Model& model : {tinyModel(), tinyDenseModel()}) {
      onnx::ModelProto read = write(model);
      onnx::checker::check_model(read);  // throws
      onnx::shape_inference::InferShapes(read, onnx::OpSchemaRegistry::Instance(), {true, 1, false});
    }
  }

  void inputAndOutputAreThoseOfTheContract() {
    const onnx::ModelProto read = write(tinyModel());
    QVERIFY(read.opset_import(0).version() >= 13);
    const auto& input = read.graph().input(0);
    QCOMPARE(input.name(), std::string("image"));
    QCOMPARE(input.type().tensor_type().elem_type(), static_cast<int>(onnx::TensorProto::FLOAT));
    QCOMPARE(input.type().tensor_type().shape().dim(0).dim_param(), std::string("n"));
    QCOMPARE(input.type().tensor_type().shape().dim(1).dim_value(), 4);
    QCOMPARE(read.graph().input_size(), 1);
    QCOMPARE(read.graph().output(0).name(), std::string("logits"));
    QCOMPARE(read.graph().output(0).type().tensor_type().shape().dim(1).dim_value(), 2);
  }

  void itsLogitsAreThoseOfTheNetwork() {
    for (const Model& model : {tinyModel(), tinyDenseModel()}) {
      const onnx::ModelProto read = write(model);
      const std::vector<double> image = {0.0, 0.25, 0.75, 1.0};
      std::vector<double> x;
      for (const double pixel : image) x.push_back((pixel - model.mean) / model.std);
      const std::vector<double> expected = ReferenceNetwork(model.network).activations({x}).back().front();
      const std::vector<double> logits = Evaluator(read.graph()).logits(image);
      QCOMPARE(logits.size(), expected.size());
      for (std::size_t i = 0; i < logits.size(); ++i) QVERIFY(std::abs(logits[i] - expected[i]) < 1e-5);
    }
  }

  void factsAreInTheMetadata() {
    Model model = tinyModel();
    model.range = PixelRange{0.0, 255.0};
    const onnx::ModelProto read = write(model);
    std::map<std::string, std::string> facts;
    for (const auto& entry : read.metadata_props()) facts[entry.key()] = entry.value();
    QCOMPARE(read.producer_name() + " " + read.producer_version(), std::string("rewire 1.2.3"));
    QCOMPARE(facts["epoch"], std::string("7"));
    QCOMPARE(facts["seed"], std::string("1"));
    QCOMPARE(facts["perturbed"], std::string("no"));
    QCOMPARE(facts["classes"], std::string("[\"cat\",\"d\\u00f6g\"]"));
    QCOMPARE(facts["pixel_range"], std::string("[0.0,255.0]"));
    QVERIFY(experimentFromJson(facts["experiment"], "here") == model.experiment);
  }

  void theSameNetworkGivesTheSameBytes() {
    write(tinyModel());
    const std::string first = readBytes(m_file);
    write(tinyModel());
    QVERIFY(readBytes(m_file) == first);
  }

  void aNetworkTooLargeForTheFormatIsRefusedBeforeItsMatricesAreMade() {
    Model model = tinyModel();
    model.network.layers[0] = layerFromText("0-0", 100'000, 100'000);
    QCOMPARE(thrown<InputError>([&] { write(model); }),
             QString("as full matrices the network takes 40.0 GB, and an ONNX file has at most 2; npz keeps it sparse (%1)")
                 .arg(QString::fromStdString(m_file.string())));
  }

  void aFullDiskLeavesTheOldFile() {
    writeBytes(m_file, "old");
    bool failed = false;
    try {
      const SmallDisk disk(64);
      write(tinyModel());
    } catch (const WorkError&) {
      failed = true;
    }
    QVERIFY(failed);
    QCOMPARE(readBytes(m_file), std::string("old"));
  }
};

REWIRE_TEST(TestOnnxFile)
#include "tst_onnx_file.moc"
