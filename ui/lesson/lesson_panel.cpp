#include "ui/lesson/lesson_panel.h"

#include "ui/lesson/lesson_words.h"
#include "ui/style/glossary.h"
#include "ui/style/text_size.h"

#include <QCursor>
#include <QDesktopServices>
#include <QEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {

namespace {

constexpr double kLetters = 1.4;        // times the text of the window
constexpr double kFewestPixels = 18.0;  // at the usual size of text
constexpr double kWidth = 320.0;        // pixels
constexpr double kLargestShare = 0.36;

constexpr int kNumberPixels = 36;

/// Tells of a link that was reached with Tab as of one that the mouse points at.
class LinkedText : public QTextBrowser {
 protected:
  bool focusNextPrevChild(bool next) override {
    const bool within = QTextBrowser::focusNextPrevChild(next);
    Q_EMIT highlighted(within ? QUrl(textCursor().charFormat().anchorHref()) : QUrl());
    return within;
  }
};

/// A number stays beside its unit.
QString unbroken(QString text) {
  return text.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
}

/// Links to terms are no links to press: dotted, in the colour of the text.
void markTerms(QTextDocument& document) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextFragment fragment = part.fragment();
      if (!QUrl(fragment.charFormat().anchorHref()).scheme().startsWith(QStringLiteral("term"))) continue;
      QTextCursor cursor(&document);
      cursor.setPosition(fragment.position());
      cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
      QTextCharFormat format;
      format.setFontUnderline(false);
      format.setUnderlineStyle(QTextCharFormat::DotLine);
      format.clearForeground();
      format.setForeground(QGuiApplication::palette().text());
      cursor.mergeCharFormat(format);
    }
}

}  // namespace

LessonPanel::LessonPanel(QWidget* parent)
    : QWidget(parent),
      m_place(new QLabel),
      m_title(new QLabel),
      m_text(new LinkedText),
      m_expected(new QLabel),
      m_problem(new QLabel),
      m_number(new QLabel) {
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
  m_text->setOpenLinks(false);
  connect(m_text, &QTextBrowser::highlighted, this, &LessonPanel::explain);
  connect(m_text, &QTextBrowser::anchorClicked, this, &LessonPanel::follow);
  m_expected->setObjectName(QStringLiteral("lessonExpected"));
  m_expected->setWordWrap(true);
  m_number->setObjectName(QStringLiteral("lessonNumber"));
  m_number->hide();
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
  for (QWidget* each : std::initializer_list<QWidget*>{m_problem, m_number, m_expected}) rows->addWidget(each);
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
    showText();
  }
  m_bands = shown.expect;
  m_values.clear();
  showBands();
  m_problem->setText(busy ? tr("It is being played …") : problem);
  m_problem->setVisible(busy || !problem.isEmpty());
  m_previous->setEnabled(step > 0);
  m_next->setEnabled(step + 1 < steps);
  setAccessibleDescription(tr("Step %1 of %2: %3").arg(step + 1).arg(steps).arg(m_title->text()));
}

void LessonPanel::showText() {
  m_text->setMarkdown(unbroken(m_markdown));
  markTerms(*m_text->document());
}

void LessonPanel::showMeasured(const std::vector<MeteredValue>& values) {
  m_values = values;
  showBands();
}

/// Before the step is done, what is stated; then beside it what was measured, with a sign whether it holds.
void LessonPanel::showBands() {
  m_values.resize(m_bands.size());
  QStringList stated, measured, definitions;
  for (std::size_t i = 0; i < m_bands.size(); ++i) {
    const LessonBand& band = m_bands[i];
    const MeteredValue& value = m_values[i];
    const LessonMeasureWords words = wordsOfMeasure(band.what);
    definitions << tr("%1: %2").arg(words.name, words.definition);
    stated << bandInWords(band, value);
    const bool holds = band.holds(value.value);
    measured << (!value.value ? stated.back()
                 : holds      ? tr("✓ %1").arg(stated.back())
                              : tr("✗ %1: it does not hold").arg(stated.back()));
  }
  const bool any =
      std::any_of(m_values.begin(), m_values.end(), [](const MeteredValue& value) { return value.value.has_value(); });
  definitions.removeDuplicates();
  m_expected->setText(any ? unbroken(measured.join(QLatin1Char('\n')))
                          : tr("To come out: %1").arg(stated.join(QStringLiteral("; "))));
  m_expected->setToolTip(definitions.join(QLatin1Char('\n')));
  m_expected->setVisible(!m_bands.empty());
  const bool elsewhere = m_accuracyElsewhere && !m_bands.empty() && m_bands.front().what == "accuracy";
  const bool number = m_presenting && any && m_values.front().value && !elsewhere;
  if (number) m_number->setText(valueOfMeasure(m_bands.front().what, *m_values.front().value));
  m_number->setVisible(number);
}

void LessonPanel::setAccuracyElsewhere(bool elsewhere) {
  m_accuracyElsewhere = elsewhere;
  showBands();
}

/// Beside the mouse that points at a term, or below one that was reached with Tab.
void LessonPanel::explain(const QUrl& link) {
  const QString words = link.scheme() == QStringLiteral("term") ? termInWords(link.path().toStdString()) : QString();
  if (words.isEmpty()) return QToolTip::hideText();
  const bool byMouse = m_text->viewport()->underMouse();
  const QPoint below = m_text->viewport()->mapToGlobal(m_text->cursorRect().bottomLeft());
  QToolTip::showText(byMouse ? QCursor::pos() : below, QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()), m_text);
}

void LessonPanel::follow(const QUrl& link) {
  if (link.scheme() == QStringLiteral("term")) return explain(link);
  QDesktopServices::openUrl(link);
}

void LessonPanel::setPresenting(bool presenting) {
  m_presenting = presenting;
  showBands();
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
  QFont number = usual;
  number.setPointSizeF(numberPixels(kNumberPixels) * 72.0 / logicalDpiY());
  number.setWeight(QFont::DemiBold);
  m_number->setFont(number);
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
  if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty()) showText();
}

}  // namespace rewire
