#include "core/export/graphml.h"

#include "core/export/text_output.h"

namespace rewire {

namespace {

constexpr std::string_view kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

void declare(TextOutput& out, std::string_view id, std::string_view owner, std::string_view name, std::string_view type) {
  out << "<key id=\"" << id << "\" for=\"" << owner << "\" attr.name=\"" << name << "\" attr.type=\"" << type << "\"/>\n";
}

std::string_view typeOfEntry(std::string_view key) {
  if (key == "epoch" || key == "batch") return "int";
  return key == "perturbed" ? "boolean" : "string";  // a seed may be larger than a long
}

void declareAll(TextOutput& out, const Provenance& provenance) {
  for (const auto& [key, text] : entriesOf(provenance)) declare(out, key, "graph", key, typeOfEntry(key));
  declare(out, "layer", "node", "layer", "int");
  declare(out, "index", "node", "index", "int");
  declare(out, "x", "node", "x", "float");
  declare(out, "y", "node", "y", "float");
  declare(out, "in_degree", "node", "in_degree", "int");
  declare(out, "out_degree", "node", "out_degree", "int");
  declare(out, "label", "node", "label", "string");
  declare(out, "weight", "edge", "weight", "float");
  declare(out, "born", "edge", "born", "int");
  declare(out, "link_layer", "edge", "layer", "int");
}

template <class Value>
void put(TextOutput& out, std::string_view key, const Value& value) {
  out << "<data key=\"" << key << "\">" << value << "</data>";
}

void put(TextOutput& out, const GraphNeuron& neuron) {
  out << "<node id=\"" << NeuronName{neuron.layer, neuron.index} << "\">";
  put(out, "layer", neuron.layer);
  put(out, "index", neuron.index);
  put(out, "x", neuron.position.x);
  put(out, "y", neuron.position.y);
  put(out, "in_degree", neuron.inDegree);
  put(out, "out_degree", neuron.outDegree);
  if (neuron.className) {
    put(out, "label", inXml(*neuron.className));
  } else {
    put(out, "label", NeuronName{neuron.layer, neuron.index});
  }
  out << "</node>\n";
}

void put(TextOutput& out, const GraphLink& link) {
  out << "<edge source=\"" << NeuronName{link.layer, link.from} << "\" target=\"" << NeuronName{link.layer + 1, link.to} << "\">";
  put(out, "weight", link.weight);
  put(out, "born", link.born);
  put(out, "link_layer", link.layer);
  out << "</edge>\n";
}

}  // namespace

void writeGraphml(const NetworkGraph& graph, const Provenance& provenance, const std::filesystem::path& file,
                  std::stop_token stop) {
  TextOutput out(file, std::move(stop));
  out << kHead;
  declareAll(out, provenance);
  out << "<graph id=\"network\" edgedefault=\"directed\">\n";
  for (const auto& [key, text] : entriesOf(provenance)) {
    put(out, key, key == "perturbed" ? std::string(provenance.perturbed ? "true" : "false") : inXml(text));
    out << "\n";
  }
  graph.forEachNeuron([&](const GraphNeuron& neuron) { put(out, neuron); });
  graph.forEachLink([&](const GraphLink& link) { put(out, link); });
  out << "</graph>\n</graphml>\n";
  out.commit();
}

}  // namespace rewire
