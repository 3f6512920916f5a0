#include "app/commands/pictures/picture_options.h"

#include "app/commands/command_line.h"
#include "core/error.h"

#include <regex>

namespace rewire {

namespace {

constexpr int kFewestPixels = 120;  // less shows nothing
constexpr int kMostPixels = 16000;

}  // namespace

PictureOptions::PictureOptions(CLI::App& command, const std::vector<std::string>& views) {
  command.add_option("--view", view, "the view of the window")->required()->check(CLI::IsMember(views))->type_name("VIEW");
  command.add_option("--dataset", dataset, "the dataset to show it on [the one it was trained on]")->type_name("D");
  command.add_option("--size", size, "width and height in pixels, as in 1600x1000 [what is right for the view]")
      ->type_name("WxH");
  command.add_option("--theme", theme, "colours: light or dark")->check(CLI::IsMember({"light", "dark"}))->capture_default_str();
  command
      .add_option("--neurons", choices.neurons,
                  "the hidden neurons of connectivity: by index, degree or neighbourhood, or the active ones alone, by degree "
                  "or as said [index]")
      ->check(CLI::IsMember(neuronWays()))
      ->type_name("WAY");
  command
      .add_option("--measures", choices.measures,
                  "the measures of topology, as metrics.csv names them [itop,jaccard_first,jaccard_last]")
      ->delimiter(',')
      ->check(CLI::IsMember(topologyMeasures()))
      ->type_name("A,B");
  command.add_flag("--out-degree", choices.outDegree, "degrees: those of the links out [of the links in]");
  command.add_flag("--log", choices.logarithmic, "degrees: two logarithmic axes, with the power law that fits best");
  threads = addThreadsOption(command);
}

void PictureOptions::demandFitsView() const {
  if (!choices.neurons.empty() && view != "connectivity")
    throw InputError("only the view connectivity draws neurons; leave it out", "--neurons " + choices.neurons);
  if (!choices.measures.empty() && view != "topology")
    throw InputError("only the view topology draws measures; leave it out", "--measures");
  if ((choices.outDegree || choices.logarithmic) && view != "degrees")
    throw InputError("only the view degrees draws degrees; leave it out", choices.outDegree ? "--out-degree" : "--log");
}

QSize PictureOptions::sizeOr(QSize usual) const {
  if (size.empty()) return usual;
  static const std::regex pattern(R"((\d{1,5})[xX](\d{1,5}))");
  std::smatch match;
  const bool read = std::regex_match(size, match, pattern);
  const QSize given = read ? QSize(std::stoi(match[1]), std::stoi(match[2])) : QSize();
  const bool sensible =
      std::min(given.width(), given.height()) >= kFewestPixels && std::max(given.width(), given.height()) <= kMostPixels;
  if (sensible) return given;
  throw InputError("a size is WIDTHxHEIGHT in pixels, each from " + std::to_string(kFewestPixels) + " to " +
                       std::to_string(kMostPixels) + ", as in 1600x1000",
                   "--size " + size);
}

}  // namespace rewire
