#pragma once

#include "ui/offscreen/still_view.h"

#include <CLI/CLI.hpp>
#include <QSize>

#include <memory>
#include <string>
#include <vector>

namespace rewire {

/// Options that `plot` and `movie` have in common.
struct PictureOptions {
  /// Adds them to a command. `views`: those to choose from.
  PictureOptions(CLI::App& command, const std::vector<std::string>& views);

  std::string view;
  std::string out;
  std::string dataset;
  std::string size;
  std::string theme = "light";
  ViewChoices choices;
  std::shared_ptr<int> threads;

  bool dark() const { return theme == "dark"; }
  /// Refuses options that the view has nothing for: throws InputError.
  void demandFitsView() const;
  /// The size that was given, or `usual`. Throws InputError unless it is WIDTHxHEIGHT in sensible pixels.
  QSize sizeOr(QSize usual) const;
};

}  // namespace rewire
