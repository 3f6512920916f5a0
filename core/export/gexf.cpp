#include "core/export/gexf.h"

#include "core/export/link_lives.h"
#include "core/export/text_output.h"

#include <span>
#include <utility>

namespace rewire {

namespace {

// No viz:position: the schema of 1.2draft has the element in another namespace than the programs that write it. Places are the
// attributes x and y.
constexpr std::string_view kGexfHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n";
constexpr std::string_view kAttributes =
    "<attributes class=\"node\" mode=\"static\">\n"
    "<attribute id=\"layer\" title=\"layer\" type=\"integer\"/>\n"
    "<attribute id=\"index\" title=\"index\" type=\"integer\"/>\n"
    "<attribute id=\"x\" title=\"x\" type=\"float\"/>\n"
    "<attribute id=\"y\" title=\"y\" type=\"float\"/>\n"
    "<attribute id=\"in_degree\" title=\"in_degree\" type=\"integer\"/>\n"
    "<attribute id=\"out_degree\" title=\"out_degree\" type=\"integer\"/>\n"
    "</attributes>\n"
    "<attributes class=\"edge\" mode=\"static\">\n"
    "<attribute id=\"born\" title=\"born\" type=\"integer\"/>\n"
    "<attribute id=\"layer\" title=\"layer\" type=\"integer\"/>\n"
    "</attributes>\n";

void putMeta(TextOutput& out, const Provenance& provenance) {
  out << kGexfHead << "<meta>\n<creator>" << inXml(provenance.program) << "</creator>\n<description>" << inXml(asJson(provenance))
      << "</description>\n</meta>\n";
}

template <class Value>
void putAttribute(TextOutput& out, std::string_view id, const Value& value) {
  out << "<attvalue for=\"" << id << "\" value=\"" << value << "\"/>";
}

void putNeuron(TextOutput& out, const GraphNeuron& neuron) {
  const NeuronName name{neuron.layer, neuron.index};
  out << "<node id=\"" << name << "\" label=\"";
  if (neuron.className) {
    out << inXml(*neuron.className);
  } else {
    out << name;
  }
  out << "\"><attvalues>";
  putAttribute(out, "layer", neuron.layer);
  putAttribute(out, "index", neuron.index);
  putAttribute(out, "x", neuron.position.x);
  putAttribute(out, "y", neuron.position.y);
  putAttribute(out, "in_degree", neuron.inDegree);
  putAttribute(out, "out_degree", neuron.outDegree);
  out << "</attvalues></node>\n";
}

void putNeurons(TextOutput& out, const NetworkGraph& graph) {
  out << kAttributes << "<nodes>\n";
  graph.forEachNeuron([&](const GraphNeuron& neuron) { putNeuron(out, neuron); });
  out << "</nodes>\n<edges>\n";
}

void putInterval(TextOutput& out, int start, int end) {
  out << " start=\"" << start << "\" end=\"" << end << "\"";
}

/// Spells: the link lived several times. Then the interval of the edge itself is left out: it would cover the gaps.
void putLink(TextOutput& out, std::int64_t id, const GraphLink& link, std::span<const LinkLife> lives) {
  out << "<edge id=\"" << id << "\" source=\"" << NeuronName{link.layer, link.from} << "\" target=\""
      << NeuronName{link.layer + 1, link.to} << "\" weight=\"" << link.weight << "\"";
  if (lives.size() == 1) putInterval(out, lives.front().start, lives.front().end);
  out << "><attvalues>";
  putAttribute(out, "born", link.born);
  putAttribute(out, "layer", link.layer);
  out << "</attvalues>";
  if (lives.size() > 1) {
    out << "<spells>";
    for (const LinkLife& life : lives) {
      out << "<spell";
      putInterval(out, life.start, life.end);
      out << "/>";
    }
    out << "</spells>";
  }
  out << "</edge>\n";
}

/// Numbers the links of a layer on from `id`. `lives` are in the order of cells, those of one cell together.
std::int64_t putLives(TextOutput& out, std::int64_t id, int layer, int inputs, std::span<const LinkLife> lives) {
  while (!lives.empty()) {
    std::size_t count = 1;
    while (count < lives.size() && lives[count].cell == lives.front().cell) ++count;
    const LinkLife& last = lives[count - 1];
    const GraphLink link{layer, static_cast<int>(last.cell % inputs), static_cast<int>(last.cell / inputs), last.weight,
                         last.born};
    putLink(out, id++, link, lives.first(count));
    lives = lives.subspan(count);
  }
  return id;
}

/// Reads the epochs one after the other; returns the last.
Model addAll(const KeptEpochs& kept, LinkLives& lives, const std::stop_token& stop) {
  Model model;
  for (const int epoch : kept.epochs) {
    if (stop.stop_requested()) throw Cancelled();
    model = kept.at(epoch);
    lives.add(epoch, model.network);
  }
  return model;
}

}  // namespace

void writeGexf(const NetworkGraph& graph, const Provenance& provenance, const std::filesystem::path& file, std::stop_token stop) {
  TextOutput out(file, std::move(stop));
  putMeta(out, provenance);
  out << "<graph mode=\"static\" defaultedgetype=\"directed\">\n";
  putNeurons(out, graph);
  std::int64_t id = 0;
  graph.forEachLink([&](const GraphLink& link) { putLink(out, id++, link, {}); });
  out << "</edges>\n</graph>\n</gexf>\n";
  out.commit();
}

std::int64_t writeDynamicGexf(const KeptEpochs& kept, bool dense, const std::string& program, const std::filesystem::path& file,
                              std::stop_token stop) {
  TextOutput out(file, stop);
  LinkLives lives;
  const Model model = addAll(kept, lives, stop);
  putMeta(out, provenanceOf(model, program));
  out << "<graph mode=\"dynamic\" timeformat=\"double\" defaultedgetype=\"directed\"";
  putInterval(out, kept.epochs.front(), kept.epochs.back());
  out << ">\n";
  const NetworkGraph graph(model, dense);
  putNeurons(out, graph);
  std::int64_t id = 0;
  int number = 0;
  for (const std::vector<LinkLife>& layer : lives.take()) {
    id = putLives(out, id, number, inputsOf(model.network.layers[static_cast<std::size_t>(number)]), layer);
    ++number;
  }
  const LinkLife throughout{.start = kept.epochs.front(), .end = kept.epochs.back()};
  graph.forEachLink([&](const GraphLink& link) {
    if (std::holds_alternative<DenseLayer>(model.network.layers[static_cast<std::size_t>(link.layer)]))
      putLink(out, id++, link, {&throughout, 1});
  });
  out << "</edges>\n</graph>\n</gexf>\n";
  out.commit();
  return id;
}

}  // namespace rewire
