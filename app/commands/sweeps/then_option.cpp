#include "app/commands/sweeps/then_option.h"

#include "app/commands/option_number.h"
#include "app/commands/perturbation_options.h"
#include "app/commands/sampling_options.h"
#include "core/error.h"
#include "core/io/message_text.h"
#include "core/sweep/sweep_plan.h"

#include <algorithm>
#include <sstream>

namespace rewire {

namespace {

constexpr std::size_t kMostBytes = 1000;

std::vector<std::string> wordsOf(const std::string& command) {
  std::istringstream text(command);
  std::vector<std::string> words;
  for (std::string word; text >> word;) words.push_back(word);
  return words;
}

/// Parses the words behind "curve" or "perturb".
void parse(CLI::App& app, const PerturbationOptions& kinds, std::vector<std::string> words, const std::string& where) {
  std::reverse(words.begin(), words.end());  // as CLI11 takes them
  try {
    app.parse(std::move(words));
  } catch (const CLI::ParseError& error) {
    throw InputError(error.what(), where);
  }
  kinds.demandKind();
  if (kinds.namesModels()) throw InputError("the command is done to every trained network: leave out the model", where);
}

RunTest testOf(const std::vector<std::string>& words, const std::string& where) {
  const bool isCurve = words.front() == kCurveWord;
  CLI::App app("", words.front());
  SamplingOptions sampling;
  std::string seed;
  const auto strength = isCurve ? PerturbationOptions::Strength::Varied : PerturbationOptions::Strength::Given;
  PerturbationOptions kinds(app, strength, [&](CLI::App& command) {
    if (isCurve) {
      sampling.addTo(command);
    } else {
      command.add_option("--seed", seed, "random draws follow from it [1]")->type_name("N")->take_last();
    }
  });
  parse(app, kinds, {words.begin() + 1, words.end()}, where);
  RunTest test;
  if (isCurve) {
    test.test = sampling.read(kinds);
  } else {
    const std::vector<Perturbation> steps = kinds.steps();  // first: it reads the seed behind "then" as well
    test.test = inSequence(steps, seed.empty() ? 1 : seedFrom(seed));
  }
  if (!kinds.against().empty()) throw InputError("an attack of a sweep is made against the network itself", where);
  return test;
}

/// Throws InputError for what is wrong for every network; layers that it may lack are seen when it is tested.
void demandPossible(const RunTest& test) {
  constexpr int kAnyLayers = 1'000'000;
  std::vector<Problem> problems;
  if (const auto* sampling = std::get_if<Sampling>(&test.test)) {
    problems = validate(*sampling, kAnyLayers);
  } else {
    for (const PerturbationStep& step : std::get<Perturbations>(test.test).steps)
      if (problems.empty()) problems = validate(step.perturbation, kAnyLayers);
  }
  if (!problems.empty()) throw PerturbationOptions::errorOf(problems.front());
}

}  // namespace

RunTest runTestOf(const std::string& command) {
  const std::string where = "--then " + inQuotes(command);
  const std::vector<std::string> words = wordsOf(command);
  if (words.empty() || (words.front() != kCurveWord && words.front() != kPerturbWord))
    throw InputError("a command of --then is curve or perturb with their options, as \"perturb attack --epsilon 0.1\"", where);
  if (command.size() > kMostBytes) throw InputError("a command of --then has at most 1000 characters", where);
  RunTest test = testOf(words, where);
  test.text = withSingleSpaces(command);
  demandPossible(test);
  return test;
}

std::vector<RunTest> runTestsOf(const std::vector<std::string>& commands) {
  std::vector<RunTest> tests;
  for (const std::string& command : commands) tests.push_back(runTestOf(command));
  return tests;
}

}  // namespace rewire
