#include "ui/lesson/lesson_panel.h"

#include "ui/style/measure_words.h"
#include "ui/style/number_text.h"
#include "ui/style/text_size.h"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {

namespace {

constexpr double kLetters = 1.4;        // times the text of the window
constexpr double kFewestPixels = 18.0;  // at the usual size of text
constexpr double kWidth = 320.0;        // pixels
constexpr double kLargestShare = 0.36;

bool isShare(const std::string& what) {
  return what.find("accuracy") != what.npos || what == "drop" || what == "spread" || what == "itop" ||
         what.find("share") != what.npos || what == "silent_links" || what == "idle_pixel_links" || what == "middle_links" ||
         what.starts_with("jaccard");
}

QString inWords(const std::string& what, double value) {
  return isShare(what)
             ? percentText(value, 1)
             : (value == static_cast<double>(static_cast<std::int64_t>(value)) ? groupedNumber(static_cast<std::int64_t>(value))
                                                                               : fixedText(value, 2));
}

/// Names of the measures that only lessons have; the others are those of the topology.
const std::map<std::string_view, const char*>& namesOfMeasures() {
  static const std::map<std::string_view, const char*> names = {
      {"accuracy", QT_TRANSLATE_NOOP("rewire::LessonPanel", "accuracy")},
      {"clean_accuracy", QT_TRANSLATE_NOOP("rewire::LessonPanel", "clean accuracy")},
      {"drop", QT_TRANSLATE_NOOP("rewire::LessonPanel", "drop")},
      {"mean_accuracy", QT_TRANSLATE_NOOP("rewire::LessonPanel", "mean accuracy")},
      {"spread", QT_TRANSLATE_NOOP("rewire::LessonPanel", "spread")},
      {"seed_spread", QT_TRANSLATE_NOOP("rewire::LessonPanel", "seed spread")},
      {"links", QT_TRANSLATE_NOOP("rewire::LessonPanel", "links")},
      {"idle_pixel_links", QT_TRANSLATE_NOOP("rewire::LessonPanel", "idle pixel links")},
      {"middle_links", QT_TRANSLATE_NOOP("rewire::LessonPanel", "middle links")},
      {"power_law_in", QT_TRANSLATE_NOOP("rewire::LessonPanel", "power law in")},
      {"power_law_out", QT_TRANSLATE_NOOP("rewire::LessonPanel", "power law out")},
      {"in_dispersion", QT_TRANSLATE_NOOP("rewire::LessonPanel", "in dispersion")},
      {"out_dispersion", QT_TRANSLATE_NOOP("rewire::LessonPanel", "out dispersion")}};
  return names;
}

QString nameInWords(const std::string& what) {
  const auto found = namesOfMeasures().find(what);
  if (found != namesOfMeasures().end()) return LessonPanel::tr(found->second);
  for (const Measure measure : allMeasures())
    if (nameOf(measure) == what) return wordsOf(measure).name;
  return QString::fromStdString(what);
}

}  // namespace

QString bandInWords(const LessonBand& band) {
  return LessonPanel::tr("%1 %2 to %3").arg(nameInWords(band.what), inWords(band.what, band.from), inWords(band.what, band.to));
}

LessonPanel::LessonPanel(QWidget* parent)
    : QWidget(parent),
      m_place(new QLabel),
      m_title(new QLabel),
      m_text(new QTextBrowser),
      m_expected(new QLabel),
      m_problem(new QLabel) {
  setObjectName(QStringLiteral("lessonPanel"));
  setAccessibleName(tr("Lesson"));
  setWhatsThis(tr("A lesson, step by step. Page Down plays the next step, Page Up shows the one before as it ended."));
  m_place->setObjectName(QStringLiteral("lessonPlace"));
  m_title->setObjectName(QStringLiteral("lessonStep"));
  m_title->setWordWrap(true);
  m_text->setObjectName(QStringLiteral("lessonText"));
  m_text->setAccessibleName(tr("text of the step"));
  m_text->setFrameShape(QFrame::NoFrame);
  m_text->viewport()->setAutoFillBackground(false);
  m_text->document()->setDocumentMargin(0.0);
  m_text->setOpenExternalLinks(true);
  m_expected->setObjectName(QStringLiteral("lessonExpected"));
  m_expected->setWordWrap(true);
  m_problem->setObjectName(QStringLiteral("lessonProblem"));
  m_problem->setWordWrap(true);
  m_previous =
      button("lessonPrevious", tr("Back"), tr("The step before, as it ended (Page Up)"), &LessonPanel::previousRequested);
  m_restart = button("lessonRestart", tr("Again"), tr("This step again, from its beginning"), &LessonPanel::restartRequested);
  m_next = button("lessonNext", tr("Next"), tr("Plays the next step (Page Down)"), &LessonPanel::nextRequested);
  m_close = button("lessonClose", tr("End lesson"), tr("Gives the window back as it was"), &LessonPanel::closeRequested);
  auto* buttons = new QHBoxLayout;
  for (QPushButton* each : {m_previous, m_restart, m_next}) buttons->addWidget(each);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(12, 12, 12, 12);
  for (QWidget* each : std::initializer_list<QWidget*>{m_place, m_title}) rows->addWidget(each);
  rows->addWidget(m_text, 1);
  for (QWidget* each : std::initializer_list<QWidget*>{m_problem, m_expected}) rows->addWidget(each);
  rows->addLayout(buttons);
  rows->addWidget(m_close);
  followTextSize(this, [this] { setLetters(); });
}

QPushButton* LessonPanel::button(const char* name, const QString& text, const QString& tip, void (LessonPanel::*request)()) {
  auto* made = new QPushButton(text);
  made->setObjectName(QLatin1String(name));
  made->setToolTip(tip);
  connect(made, &QPushButton::clicked, this, request);
  return made;
}

void LessonPanel::showStep(const Lesson& lesson, int step, bool busy, const QString& problem) {
  const LessonStep& shown = lesson.steps[static_cast<std::size_t>(step)];
  const int steps = static_cast<int>(lesson.steps.size());
  m_place->setText(tr("%1 · %2 of %3").arg(QString::fromStdString(lesson.title)).arg(step + 1).arg(steps));
  m_title->setText(QString::fromStdString(shown.title));
  const QString markdown = QString::fromStdString(shown.text);
  if (markdown != m_markdown) {
    m_markdown = markdown;
    m_text->setMarkdown(markdown);
  }
  QStringList bands;
  for (const LessonBand& band : shown.expect) bands << bandInWords(band);
  m_expected->setText(bands.isEmpty() ? QString() : tr("To come out: %1").arg(bands.join(QStringLiteral("; "))));
  m_expected->setVisible(!bands.isEmpty());
  m_problem->setText(busy ? tr("It is being played …") : problem);
  m_problem->setVisible(busy || !problem.isEmpty());
  m_previous->setEnabled(step > 0);
  m_next->setEnabled(step + 1 < steps);
  setAccessibleDescription(tr("Step %1 of %2: %3").arg(step + 1).arg(steps).arg(m_title->text()));
}

void LessonPanel::setPresenting(bool presenting) {
  for (QPushButton* each : {m_previous, m_restart, m_next, m_close}) each->setVisible(!presenting);
}

void LessonPanel::setLetters() {
  const QFont usual = textFont();
  const double times = std::max(kLetters, byTextSize(kFewestPixels) / QFontInfo(usual).pixelSize());
  const auto larger = [&](double much, bool bold) {
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * much);
    font.setBold(bold);
    return font;
  };
  m_text->document()->setDefaultFont(larger(times, false));
  m_title->setFont(larger(times * 1.2, true));
  for (QLabel* each : {m_place, m_expected, m_problem}) each->setFont(usual);
  setFixedWidth(static_cast<int>(std::min(byTextSize(kWidth), kLargestShare * m_windowWidth)));
}

void LessonPanel::fitInto(int windowWidth) {
  m_windowWidth = windowWidth;
  setLetters();
}

QSize LessonPanel::sizeHint() const {
  return {width(), 400};
}

void LessonPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty()) m_text->setMarkdown(m_markdown);
}

}  // namespace rewire
