#include "core/lesson/lesson_file.h"

#include "core/error.h"
#include "core/io/input_file.h"
#include "core/io/message_text.h"
#include "core/io/model_file.h"
#include "core/kept/run_folder.h"
#include "core/lesson/lesson_json.h"
#include "core/lesson/lesson_zip.h"
#include "core/lesson/terms.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMostJsonBytes = 1 << 20;
constexpr std::uint64_t kMostTextBytes = 16 << 10;
constexpr int kMostSummaryWords = 120;
constexpr std::size_t kLongestTitle = 100;  ///< bytes

/// A text in Markdown that begins with its title: "# Title", then the rest.
struct TitledText {
  std::string title;
  std::string text;
};

std::string trimmed(std::string_view text) {
  const auto from = text.find_first_not_of(" \t\r\n");
  if (from == text.npos) return {};
  return std::string(text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1));
}

bool isPrintable(const std::string& text) {
  return isUtf8(text) && std::ranges::none_of(text, [](unsigned char c) { return (c < 0x20 && c != '\n') || c == 0x7f; });
}

/// A link to a term that nobody explains would lead nowhere.
void demandKnownTerms(const std::string& text, const std::string& where) {
  const std::vector<std::string_view> known = termNames();
  for (const std::string& term : termsIn(text)) {
    if (std::ranges::find(known, term) != known.end()) continue;
    std::string names;
    for (const std::string_view name : known) names += (names.empty() ? "" : ", ") + std::string(name);
    throw InputError(phrase("the text links to the term %1, which the glossary does not have; it has %2", inQuotes(term), names),
                     where);
  }
}

TitledText titledText(const fs::path& file, int mostWords) {
  std::string content = readText(file, kMostTextBytes);
  std::erase(content, '\r');
  if (!isPrintable(content))
    throw InputError(phrase("a text must be UTF-8 without control characters, tabs among them"), file.string());
  const auto end = std::min(content.find('\n'), content.size());
  const std::string heading = content.substr(0, end);
  if (!heading.starts_with("# ") || trimmed(heading.substr(2)).empty() || heading.size() > kLongestTitle)
    throw InputError(phrase("a text must begin with a line \"# Title\" of at most %1 bytes", kLongestTitle), file.string());
  TitledText text{trimmed(heading.substr(2)), trimmed(content.substr(end))};
  if (text.text.empty()) throw InputError(phrase("a text must have words below its title"), file.string());
  demandKnownTerms(text.text, file.string());
  if (const int words = wordsIn(text.text); words > mostWords)
    throw InputError(phrase("the text has %1 words; at most %2 are read while something happens", words, mostWords),
                     file.string());
  return text;
}

/// Reads the parts of a lesson that lie in its folder.
class LessonFolder {
 public:
  LessonFolder(fs::path folder, std::string language) : m_folder(std::move(folder)), m_language(std::move(language)) {}

  Lesson read() const {
    const fs::path file = m_folder / kLessonName;
    Lesson lesson = lessonFromJson(readText(file, kMostJsonBytes), file.string());
    const TitledText whole = titledText(textFile("lesson.md"), kMostSummaryWords);
    lesson.title = whole.title;
    lesson.summary = whole.text;
    for (LessonStep& step : lesson.steps) {
      const TitledText text = titledText(textFile(step.textFile), kMostWords);
      step.title = text.title;
      step.text = text.text;
    }
    int hiddenLayers = 0;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
      const Phrase place = phrase("step %1", i + 1);
      if (lesson.steps[i].start.from != LessonStart::From::StepBefore)
        hiddenLayers = hiddenLayersOf(lesson.steps[i].start, place);
      demandFitting(lesson.steps[i], hiddenLayers, place);
    }
    lesson.folder = m_folder;
    return lesson;
  }

 private:
  fs::path textFile(const std::string& name) const {
    std::error_code error;
    const fs::path translated = m_folder / m_language / name;
    return !m_language.empty() && fs::exists(translated, error) ? translated : m_folder / name;
  }

  /// A link in a folder of somebody else may lead anywhere.
  void demandWithin(const fs::path& file, const Phrase& place) const {
    std::error_code error;
    const fs::path root = fs::canonical(m_folder, error), real = fs::weakly_canonical(file, error);
    const auto [end, differs] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
    if (end != root.end())
      throw InputError(phrase("%1 begins with a file outside of the lesson; put it into its folder", place), file.string());
  }

  /// The number of hidden layers of the network that a step begins with. Looks at its file.
  int hiddenLayersOf(const LessonStart& start, const Phrase& place) const {
    const fs::path file = m_folder / start.file;
    demandWithin(file, place);
    if (start.from == LessonStart::From::Model) return static_cast<int>(readModelFacts(file).experiment.hidden.size());
    const bool run = start.from == LessonStart::From::Run;
    const Experiment experiment = run ? RunFolder::readExperiment(file) : experimentFromJson(start.settings, file.string());
    return static_cast<int>(experiment.hidden.size());
  }

  void demandFitting(const std::vector<Perturbation>& perturbations, int hiddenLayers, const Phrase& place) const {
    for (const Perturbation& perturbation : perturbations)
      if (const auto problems = validate(perturbation, hiddenLayers); !problems.empty())
        throw InputError(phrase("%1: of %2, %3 %4", place, kindOf(perturbation), problems.front().key, problems.front().message),
                         (m_folder / kLessonName).string());
  }
  void demandFitting(const std::vector<LessonAction>& actions, int hiddenLayers, const Phrase& place) const {
    for (const LessonAction& action : actions)
      if (const auto* perturb = std::get_if<PerturbSpecimen>(&action)) demandFitting(perturb->steps, hiddenLayers, place);
  }
  void demandFitting(const LessonStep& step, int hiddenLayers, const Phrase& place) const {
    demandFitting(step.actions, hiddenLayers, place);
    for (const LessonBand& band : step.expect) {
      if (band.control.actions) demandFitting(*band.control.actions, hiddenLayers, phrase("%1, a control", place));
      if (band.control.perturbations) demandFitting(*band.control.perturbations, hiddenLayers, phrase("%1, a control", place));
    }
  }

  fs::path m_folder;
  std::string m_language;
};

/// A line about a file of an unpacked lesson names the zip instead of the temporary folder.
[[noreturn]] void refuseUnpacked(const InputError& refusal, const fs::path& folder, const fs::path& zip) {
  const std::string where = refusal.where();
  const bool within = where.starts_with(folder.string());
  if (!within) throw InputError(refusal.told(), zip.string());
  throw InputError(refusal.reason(), zip.string() + where.substr(folder.string().size()));
}

}  // namespace

int wordsIn(std::string_view text) {
  int words = 0;
  bool within = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = byte >= 0x80 || std::isalnum(byte) != 0;
    if (byte == ' ' || byte == '\n') within = false;
    if (letter && !within) ++words;
    within = within || letter;
  }
  return words;
}

Lesson readLesson(const fs::path& path, const std::string& language) {
  std::error_code error;
  const fs::path named = path.has_filename() ? path : path.parent_path();
  const bool plain = std::ranges::all_of(language, [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_'; });
  if (!plain) throw InputError(phrase("a language is a name as \"de\" or \"pt_BR\""), language);
  if (fs::is_directory(path, error)) {
    Lesson lesson = LessonFolder(path, language).read();
    lesson.name = named.filename().string();
    return lesson;
  }
  const UnpackedLesson unpacked = unpackLesson(path);
  try {
    Lesson lesson = LessonFolder(unpacked.folder, language).read();
    lesson.name = named.stem().string();
    lesson.unpacked = unpacked.holder;
    return lesson;
  } catch (const InputError& refusal) {
    refuseUnpacked(refusal, unpacked.folder, path);
  }
}

}  // namespace rewire
