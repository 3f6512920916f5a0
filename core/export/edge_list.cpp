#include "core/export/edge_list.h"

#include "core/export/text_output.h"

namespace rewire {

void writeEdgeList(const NetworkGraph& graph, const std::filesystem::path& file, std::stop_token stop,
                   const std::string& comment) {
  TextOutput out(file, std::move(stop));
  out << comment << "Source,Target,Weight,Layer,Born\n";
  graph.forEachLink([&](const GraphLink& link) {
    out << NeuronName{link.layer, link.from} << "," << NeuronName{link.layer + 1, link.to} << "," << link.weight << ","
        << link.layer << "," << link.born << "\n";
  });
  out.commit();
}

}  // namespace rewire
