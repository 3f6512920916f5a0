#include "core/export/onnx_file.h"

#include "core/error.h"
#include "core/io/atomic_file.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <onnx/onnx_pb.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <cstdio>
#include <cstring>
#include <exception>
#include <limits>
#include <string>

namespace rewire {

namespace {

static_assert(std::endian::native == std::endian::little, "raw tensors are little-endian");

constexpr int kOpset = 13;
constexpr int kIrVersion = 7;                                                  ///< the one that came with opset 13
constexpr std::int64_t kMostBytes = std::numeric_limits<std::int32_t>::max();  ///< limit of a protobuf message
constexpr std::int64_t kBytesOfTheRest = 1 << 20;                              ///< names and nodes, generously

std::int64_t bytesOfMatrices(const Network& network) {
  std::int64_t bytes = 0;
  for (const Layer& layer : network.layers)
    bytes += (std::int64_t{inputsOf(layer)} + 1) * outputsOf(layer) * static_cast<std::int64_t>(sizeof(float));
  return bytes;
}

void demandRoom(const Model& model, const Provenance& provenance, const std::string& where) {
  const std::int64_t bytes = bytesOfMatrices(model.network);
  if (bytes + kBytesOfTheRest + std::ssize(provenance.experiment) <= kMostBytes) return;
  char size[32];
  std::snprintf(size, sizeof size, "%.1f", static_cast<double>(bytes) / 1e9);
  throw InputError(phrase("as full matrices the network takes %1 GB, and an ONNX file has at most 2; npz keeps it sparse", size),
                   where);
}

/// The full matrix as bytes, [outputs, inputs].
std::string matrixOf(const SparseLayer& layer) {
  const auto inputs = static_cast<std::size_t>(layer.inputs);
  std::string bytes(inputs * static_cast<std::size_t>(layer.outputs) * sizeof(float), '\0');
  for (std::size_t row = 0; row + 1 < layer.indptr.size(); ++row) {
    for (auto link = static_cast<std::size_t>(layer.indptr[row]); link < static_cast<std::size_t>(layer.indptr[row + 1]);
         ++link) {
      const std::size_t cell = row * inputs + static_cast<std::size_t>(layer.indices[link]);
      std::memcpy(bytes.data() + cell * sizeof(float), &layer.values[link], sizeof(float));
    }
  }
  return bytes;
}

std::string bytesOf(const std::vector<float>& values) {
  return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

std::string matrixOf(const DenseLayer& layer) {
  return bytesOf(layer.weight);
}

const std::vector<float>& biasOf(const Layer& layer) {
  return std::visit([](const auto& l) -> const std::vector<float>& { return l.bias; }, layer);
}

void addTensor(onnx::GraphProto& graph, const std::string& name, std::initializer_list<std::int64_t> shape, std::string bytes) {
  onnx::TensorProto& tensor = *graph.add_initializer();
  tensor.set_name(name);
  tensor.set_data_type(onnx::TensorProto::FLOAT);
  for (const std::int64_t extent : shape) tensor.add_dims(extent);
  tensor.set_raw_data(std::move(bytes));
}

onnx::NodeProto& addNode(onnx::GraphProto& graph, const std::string& operation, std::initializer_list<std::string> inputs,
                         const std::string& output) {
  onnx::NodeProto& node = *graph.add_node();
  node.set_name(output);
  node.set_op_type(operation);
  for (const std::string& input : inputs) node.add_input(input);
  node.add_output(output);
  return node;
}

void describe(onnx::ValueInfoProto& value, const std::string& name, int columns) {
  value.set_name(name);
  onnx::TypeProto::Tensor& type = *value.mutable_type()->mutable_tensor_type();
  type.set_elem_type(onnx::TensorProto::FLOAT);
  type.mutable_shape()->add_dim()->set_dim_param("n");
  type.mutable_shape()->add_dim()->set_dim_value(columns);
}

/// Adds y = W x + b as Gemm(x, W, b) with W transposed; returns its name.
std::string addLayer(onnx::GraphProto& graph, const Layer& layer, std::size_t number, const std::string& input,
                     const std::string& output) {
  const std::string prefix = "layers." + std::to_string(number) + ".";
  addTensor(graph, prefix + "weight", {outputsOf(layer), inputsOf(layer)},
            std::visit([](const auto& l) { return matrixOf(l); }, layer));
  addTensor(graph, prefix + "bias", {outputsOf(layer)}, bytesOf(biasOf(layer)));
  onnx::NodeProto& gemm = addNode(graph, "Gemm", {input, prefix + "weight", prefix + "bias"}, output);
  onnx::AttributeProto& transposed = *gemm.add_attribute();
  transposed.set_name("transB");
  transposed.set_type(onnx::AttributeProto::INT);
  transposed.set_i(1);
  return output;
}

void addGraph(const Model& model, onnx::GraphProto& graph) {
  graph.set_name("network");
  describe(*graph.add_input(), "image", inputsOf(model.network.layers.front()));
  addTensor(graph, "mean", {}, bytesOf({static_cast<float>(model.mean)}));
  addTensor(graph, "std", {}, bytesOf({static_cast<float>(model.std)}));
  addNode(graph, "Sub", {"image", "mean"}, "centred");
  addNode(graph, "Div", {"centred", "std"}, "normalised");
  std::string last = "normalised";
  for (std::size_t i = 0; i < model.network.layers.size(); ++i) {
    const bool isOutput = i + 1 == model.network.layers.size();
    last = addLayer(graph, model.network.layers[i], i, last, isOutput ? "logits" : "sum." + std::to_string(i));
    if (isOutput) break;
    addNode(graph, "Relu", {last}, "hidden." + std::to_string(i));
    last = "hidden." + std::to_string(i);
  }
  describe(*graph.add_output(), "logits", outputsOf(model.network.layers.back()));
}

void addMetadata(onnx::ModelProto& message, const std::string& key, const std::string& value) {
  onnx::StringStringEntryProto& entry = *message.add_metadata_props();
  entry.set_key(key);
  entry.set_value(value);
}

void addFacts(const Model& model, const Provenance& provenance, onnx::ModelProto& message) {
  using Json = nlohmann::ordered_json;
  for (const auto& [key, text] : entriesOf(provenance)) addMetadata(message, key, text);
  addMetadata(message, "classes", Json(model.classes).dump(-1, ' ', true, Json::error_handler_t::replace));
  if (model.range) addMetadata(message, "pixel_range", Json({model.range->low, model.range->high}).dump());
}

class ToFile : public google::protobuf::io::CopyingOutputStream {
 public:
  explicit ToFile(AtomicFile& file) : m_file(file) {}
  /// Keeps what the file throws: protobuf writes in a destructor too.
  bool Write(const void* data, int size) override {
    try {
      if (!m_failure) m_file.write(data, static_cast<std::size_t>(size));
    } catch (...) {
      m_failure = std::current_exception();
    }
    return !m_failure;
  }

  void rethrow() const {
    if (m_failure) std::rethrow_exception(m_failure);
  }

 private:
  AtomicFile& m_file;
  std::exception_ptr m_failure;
};

}  // namespace

void writeOnnx(const Model& model, const Provenance& provenance, const std::filesystem::path& file) {
  demandRoom(model, provenance, file.string());
  AtomicFile output(file);
  onnx::ModelProto message;
  message.set_ir_version(kIrVersion);
  message.set_producer_name("rewire");
  message.set_producer_version(provenance.program.substr(provenance.program.find(' ') + 1));
  onnx::OperatorSetIdProto& opset = *message.add_opset_import();
  opset.set_domain("");
  opset.set_version(kOpset);
  addGraph(model, *message.mutable_graph());
  addFacts(model, provenance, message);

  ToFile bytes(output);
  google::protobuf::io::CopyingOutputStreamAdaptor stream(&bytes);
  const bool written = message.SerializeToZeroCopyStream(&stream) && stream.Flush();
  bytes.rethrow();
  if (!written) throw WorkError(phrase("the network cannot be written as ONNX"), file.string());
  output.commit();
}

}  // namespace rewire
