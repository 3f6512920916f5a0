#include "ui/style/style_sheet.h"

#include "ui/style/text_size.h"
#include "ui/style/theme.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace rewire {

namespace {

// Colours stand as @name and are put in by styleSheetOf().
constexpr auto kRules = R"(
QMainWindow { background: @window; }
QMainWindow::separator { background: @window; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @accent; }
QMenuBar { background: @window; }
QToolBar#runBar { background: @panel; border: none; border-bottom: 1px solid @line; padding: 2px 6px; spacing: 2px; }
QToolBar#runBar QToolButton { padding: 7px; border-radius: 6px; border: 1px solid transparent; }
QToolBar#runBar QToolButton:hover { background: @hover; }
QToolBar#runBar QToolButton:pressed { background: @line; }
QToolBar#runBar QToolButton:focus { border-color: @accent; }
QStatusBar { background: @panel; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QWidget#statusLine QLabel { color: @muted; }
QWidget#statusLine QLabel#statusPhase { color: @text; font-weight: 600; }
QDockWidget { font-weight: 600; color: @text; }
QDockWidget > QWidget { background: @panel; font-weight: 400; }
QDockWidget::title { background: @panel; padding: 6px 8px; text-align: left; border-bottom: 1px solid @line; }
QWidget#experimentPanel, QWidget#experimentFooter, QWidget#experimentForm { background: @panel; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @frame; border-radius: 3px; min-height: 30px; margin: 2px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QWidget#experimentFooter { border-top: 1px solid @line; }
QTabBar::tab { background: @window; color: @muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { background: @panel; color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QFrame#banner { background: @problem; }
QFrame#banner QLabel { color: @onProblem; }
QFrame#banner[offer="true"] { background: @panel; border-bottom: 1px solid @line; }
QFrame#banner[offer="true"] QLabel { color: @text; }
QFrame#invitation { background: @panel; border-bottom: 1px solid @line; }
QFrame#invitation QPushButton { padding: 4px 14px; }
QPushButton { padding: 6px 14px; border-radius: 5px; border: 1px solid @frame; background: @raised; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:default:hover { background: @accentHover; }
QPushButton:default:focus, QPushButton:checked:focus { border: 2px solid @text; padding: 5px 13px; }
QPushButton:disabled { background: transparent; color: @disabled; border-color: @line; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 24px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @frame; border-radius: 3px; background: @raised; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(@tick); }
QCheckBox::indicator:disabled { border-color: @line; background: transparent; }
QToolTip { background: @panel; color: @text; border: 1px solid @frame; padding: 4px; }
QProgressBar#fetchProgress, QProgressBar#curveProgress { border: none; border-radius: 4px; background: @line; }
QProgressBar#fetchProgress::chunk, QProgressBar#curveProgress::chunk { border-radius: 4px; background: @accent; }
QToolButton#advanced, QToolButton[disclosure="true"] { border: 1px solid transparent; border-radius: 4px; background: transparent; padding: 3px 6px; }
QToolButton[disclosure="true"] { padding: 4px 0; text-align: left; }
QToolButton#advanced:hover, QToolButton[disclosure="true"]:hover { background: @hover; }
QToolButton#advanced:focus, QToolButton[disclosure="true"]:focus { border-color: @accent; }
QWidget#perturbPanel, QWidget#perturbTop, QWidget#perturbContent, QWidget#perturbForm { background: @panel; }
QWidget#perturbTop { border-bottom: 1px solid @line; }
QLabel[note="true"] { color: @muted; }
QLabel[heading="true"] { color: @muted; font-weight: 600; }
QPushButton:checked { background: @accent; color: @onAccent; border-color: @accent; }
QWidget#perturbFooter { background: @panel; border-top: 1px solid @line; }
QWidget#perturbFooter QPushButton { padding: 4px 6px; }
QPushButton[asking="true"] { background: @problem; color: @onProblem; border-color: @problem; font-weight: 600; }
QFrame#cutBar { background: @panel; border: 1px solid @frame; border-radius: 6px; }
QToolButton#cutTool, QToolButton#neuronTool { padding: 2px 8px; border-radius: 4px; border: 1px solid @frame; background: @panel; color: @text; }
QToolButton#cutTool:hover, QToolButton#neuronTool:hover { background: @hover; }
QToolButton#cutTool:focus, QToolButton#neuronTool:focus { border-color: @accent; }
QToolButton#neuronTool { padding-right: 16px; }
QToolButton#neuronTool[chosen="true"] { border-color: @accent; color: @accent; }
QToolButton#cutTool:checked { background: @accent; color: @onAccent; border-color: @accent; }
QWidget#experimentFooter QPushButton#defaults, QWidget#experimentFooter QPushButton#asItRuns { padding: 2px 6px; }
QScrollArea#drawScroll { border: 2px solid transparent; }
QScrollArea#drawScroll:focus { border-color: @accent; }
QWidget#experimentFooter[called="true"] { border: 2px solid @accent; }
QFrame#welcome, QWidget#welcomeContent, QScrollArea#welcomeScroll { background: @window; }
QLabel#welcomeTitle { font-size: 24px; font-weight: 600; }
QToolButton#closeWelcome { padding: 4px; border-radius: 4px; border: 1px solid transparent; }
QToolButton#closeWelcome:hover { background: @hover; }
QToolButton#closeWelcome:focus { border-color: @accent; }
QPushButton#lessonCard { background: @panel; border: 1px solid @line; padding: 0; }
QPushButton#lessonCard:hover { background: @hover; border-color: @frame; }
QPushButton#lessonCard:focus { border: 2px solid @accent; padding: 0; }
QLabel[cardTitle="true"] { font-weight: 600; }
QPushButton#welcomeRecent { text-align: left; }
QFrame#fetchOffer { background: @window; border: 1px solid @line; border-radius: 6px; }
)";

}  // namespace

QString atTextSize(const QString& rules) {
  static const QRegularExpression kLength(QStringLiteral("(\\d+)px"));
  QString text;
  qsizetype end = 0;
  for (QRegularExpressionMatchIterator found = kLength.globalMatch(rules); found.hasNext();) {
    const QRegularExpressionMatch length = found.next();
    const int pixels = length.captured(1).toInt();
    text += rules.mid(end, length.capturedStart() - end) + QString::number(pixels <= 2 ? pixels : byTextSize(pixels)) + "px";
    end = length.capturedEnd();
  }
  return text + rules.mid(end);
}

QString styleSheetOf(const Theme& theme) {
  // A name that begins with another one comes before it.
  const std::array<std::pair<const char*, QColor>, 14> colours = {
      {{"@accentHover", mixed(theme.accent, theme.text, 0.18)},
       {"@accent", theme.accent},
       {"@onAccent", theme.dark ? theme.plot : QColor(Qt::white)},
       {"@window", theme.window},
       {"@panel", theme.panel},
       {"@raised", mixed(theme.panel, theme.dark ? theme.text : QColor(Qt::white), 0.06)},
       {"@hover", mixed(theme.panel, theme.text, 0.09)},
       {"@line", mixed(theme.panel, theme.frame, 0.45)},
       {"@frame", theme.frame},
       {"@muted", theme.mutedText},
       {"@text", theme.text},
       {"@disabled", mixed(theme.panel, theme.mutedText, 0.55)},
       {"@problem", theme.error},
       {"@onProblem", theme.errorText}}};
  QString rules = QLatin1String(kRules);
  rules.replace(QLatin1String("@tick"), QLatin1String(theme.dark ? ":/tick-dark.svg" : ":/tick-light.svg"));
  for (const auto& [name, colour] : colours) rules.replace(QLatin1String(name), colour.name());
  return atTextSize(rules);
}

}  // namespace rewire
