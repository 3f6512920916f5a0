#include "ui/window/help_dialogs.h"

#include "core/compute/instruction_set.h"
#include "ui/style/language.h"
#include "ui/window/main_menu.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rewire {

namespace {

class HelpText {
  Q_DECLARE_TR_FUNCTIONS(rewire::Help)
};

struct Key {
  QString keys;
  QString meaning;
};

/// Keys that no menu lists, because they belong to the widget with the cursor.
QList<Key> otherKeys() {
  return {
      {HelpText::tr("Esc"), HelpText::tr("Dismiss the banner")},
      {HelpText::tr("Double click"), HelpText::tr("On a tab or title: enlarge the panel, put it back")},
      {HelpText::tr("Tab, Shift+Tab"), HelpText::tr("To the next or the previous control")},
      {HelpText::tr("Menu, Shift+F10"), HelpText::tr("On a picture: save it, copy it, save its numbers")},
      {HelpText::tr("+, −, arrows, 0"), HelpText::tr("On a picture: zoom, move, the whole picture again")},
      {HelpText::tr("Page Down, Page Up"), HelpText::tr("In a lesson: the next step, the one before; F5 presents it")},
      {HelpText::tr("[, ], Page Up, Page Down"), HelpText::tr("In the connectivity: choose a neuron, go to another layer")},
      {HelpText::tr("S or Delete"), HelpText::tr("In the connectivity: silence the chosen neuron, bring it back")},
      {HelpText::tr("C, Enter, Esc"), HelpText::tr("In the connectivity: rectangles that cut, cut what was chosen, leave it")},
      {HelpText::tr("[, ]"), HelpText::tr("In the input map: an earlier or a later epoch")},
      {HelpText::tr("L"), HelpText::tr("In the degrees and the weights: linear or logarithmic")}};
}

void addKeysOf(const QMenu& menu, QList<Key>& keys) {
  for (const QAction* action : menu.actions()) {
    if (action->menu()) addKeysOf(*action->menu(), keys);
    if (action->shortcut().isEmpty()) continue;
    QString meaning = withoutKey(action->text()).remove(QStringLiteral("…"));
    if (action->objectName() == QStringLiteral("playPause")) meaning = HelpText::tr("Play or pause");
    keys << Key{action->shortcut().toString(QKeySequence::NativeText), meaning};
  }
}

void addSection(QGridLayout& grid, const QString& title, const QList<Key>& keys) {
  if (keys.isEmpty()) return;
  auto* heading = new QLabel(QStringLiteral("<b>%1</b>").arg(title));
  heading->setContentsMargins(0, grid.rowCount() > 1 ? 10 : 0, 0, 2);
  grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
  for (const Key& key : keys) {
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(key.keys), row, 0);
    grid.addWidget(new QLabel(key.meaning), row, 1);
  }
}

QVBoxLayout* furnish(QDialog* dialog, QLayout* content) {
  auto* column = new QVBoxLayout(dialog);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(16);
  auto* inside = new QWidget;
  content->setContentsMargins(0, 0, 0, 0);
  inside->setLayout(content);
  auto* scroll = new QScrollArea;  // large text on a small screen
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setAccessibleName(dialog->windowTitle());
  scroll->setWidgetResizable(true);
  scroll->setWidget(inside);
  const int bar = scroll->verticalScrollBar()->sizeHint().width();
  scroll->setMinimumSize((inside->sizeHint() + QSize(bar, 2)).boundedTo(dialog->screen()->availableSize() * 3 / 4));
  column->addWidget(scroll);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  for (QAbstractButton* button : buttons->buttons()) button->setIcon({});  // a system's icon has the system's colours
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
  column->addWidget(buttons);
  return column;
}

}  // namespace

QDialog* makeShortcutsDialog(QMainWindow* window, const MainMenu& menu) {
  auto* dialog = new QDialog(window);
  dialog->setObjectName(QStringLiteral("shortcutsDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(HelpText::tr("Keyboard"));
  auto* left = new QGridLayout;
  auto* right = new QGridLayout;
  int number = 0;
  for (const QMenu* each : menu.menus()) {
    QList<Key> keys;
    addKeysOf(*each, keys);
    addSection(number++ < 2 ? *left : *right, withoutKey(each->title()), keys);
  }
  addSection(*left, HelpText::tr("Anywhere"), otherKeys());
  for (QGridLayout* grid : {left, right}) {
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 110);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
  }
  auto* columns = new QHBoxLayout;
  columns->setSpacing(40);
  columns->addLayout(left);
  columns->addLayout(right);
  furnish(dialog, columns);
  return dialog;
}

QDialog* makeAboutDialog(QMainWindow* window) {
  auto* dialog = new QDialog(window);
  dialog->setObjectName(QStringLiteral("aboutDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(HelpText::tr("About Rewire"));
  auto* text = new QLabel(
      HelpText::tr(
          "<h2>Rewire %1</h2>"
          "<p>Train and watch ultra-sparse neural networks that rewire themselves.</p>"
          "<p><b>The method.</b> D. C. Mocanu, E. Mocanu, P. Stone, P. H. Nguyen, M. Gibescu and A. Liotta: <i>Scalable training "
          "of artificial neural "
          "networks with adaptive sparse connectivity inspired by network science</i>. Nature Communications 9, 2383 (2018). "
          "<a href=\"https://doi.org/10.1038/s41467-018-04316-3\">doi:10.1038/s41467-018-04316-3</a></p>"
          "<p><b>Licence.</b> GPL-3.0-or-later: free to use, study, share and change. It comes without any warranty.</p>"
          "<p><b>Built on</b> Qt (LGPL-3.0), QCustomPlot (GPL-3.0), oneTBB (Apache-2.0), Eigen (MPL-2.0), Highway (Apache-2.0), "
          "Random123 "
          "(BSD-3-Clause), nlohmann/json (MIT), CLI11 (BSD-3-Clause), giflib (MIT) and zlib.</p>"
          "<p><b>Images.</b> MNIST: Y. LeCun and C. Cortes, CC BY-SA 3.0. Fashion-MNIST: Zalando, MIT. Kuzushiji-MNIST: CODH, CC "
          "BY-SA 4.0.</p>"
          "<p><b>Instruction set</b> of the kernels: %2.</p>")
          .arg(QCoreApplication::applicationVersion(), QString::fromStdString(instructionSetText())));
  text->setTextFormat(Qt::RichText);
  text->setWordWrap(true);
  text->setOpenExternalLinks(true);
  text->setTextInteractionFlags(Qt::TextBrowserInteraction);
  text->setMinimumWidth(460);
  auto* content = new QVBoxLayout;
  content->addWidget(text);
  furnish(dialog, content);
  return dialog;
}

}  // namespace rewire
