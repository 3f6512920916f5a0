#include "ui/picture/view.h"

#include "core/error.h"
#include "ui/picture/number_table.h"
#include "ui/picture/past_sign.h"
#include "ui/picture/perturbation_note.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/picture_format_dialog.h"
#include "ui/picture/picture_provenance.h"
#include "ui/style/phrase_text.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFocusEvent>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <exception>

namespace rewire {

namespace {

constexpr auto kFolderKey = "export/folder";

QString lastFolder() {
  const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const QString folder = QSettings().value(kFolderKey, pictures).toString();
  return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

/// "PNG picture (*.png)" → "png", so that a name typed without an ending gets the one of the chosen type.
QString endingOf(const QString& filter) {
  static const QRegularExpression ending("\\*\\.(\\w+)");
  return ending.match(filter).captured(1);
}

/// A dialog that does not stop the window: training, and its pictures, go on behind it.
QFileDialog* openSaveDialog(View& view, const QString& caption, const QStringList& filters) {
  auto* dialog = new QFileDialog(&view, caption, lastFolder());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters(filters);
  dialog->setDefaultSuffix(endingOf(filters.front()));
  dialog->selectFile(view.suggestedName() + "." + endingOf(filters.front()));
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, &view](const QString& filter) {
    dialog->setDefaultSuffix(endingOf(filter));
    const QStringList chosen = dialog->selectedFiles();
    const QString name = chosen.isEmpty() ? view.suggestedName() : QFileInfo(chosen.front()).completeBaseName();
    dialog->selectFile(name + "." + endingOf(filter));
  });
  dialog->open();
  return dialog;
}

void rememberFolderOf(const QString& path) {
  QSettings().setValue(kFolderKey, QFileInfo(path).absolutePath());
}

/// Lies over the picture and whatever stands in it.
class FocusRing : public QWidget {
 public:
  explicit FocusRing(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
};

/// Adds what chooses how pictures are made.
void addFormatActions(QMenu& menu, QWidget& window) {
  const QString chosen = formatInWords(PictureFormat::remembered());
  QAction* format = menu.addAction(chosen.isEmpty() ? View::tr("Si&ze and fonts of pictures…")
                                                    : View::tr("Si&ze and fonts of pictures (%1)…").arg(chosen));
  format->setObjectName("pictureFormat");
  QObject::connect(format, &QAction::triggered, &window, [&window] { askForPictureFormat(&window); });
  QAction* dark = menu.addAction(View::tr("Pictures in &dark colours"));
  dark->setObjectName("darkPictures");
  dark->setCheckable(true);
  dark->setChecked(PictureFormat::remembered().dark);
  dark->setToolTip(
      View::tr("Saved and copied pictures are light, for paper, unless this is ticked; the window keeps its own colours."));
  QObject::connect(dark, &QAction::toggled, dark, [](bool on) {
    PictureFormat changed = PictureFormat::remembered();
    changed.dark = on;
    changed.remember();
  });
}

}  // namespace

View::View(ViewTitle title, QWidget* parent) : QWidget(parent), m_title(std::move(title)) {
  setAccessibleName(m_title.shown);
  setFocusPolicy(Qt::StrongFocus);
  m_sign = new PastSign(this);
  m_ring = new FocusRing(this);
  // The menu key arrives as a context menu event on every platform, Shift+F10 only on some.
  auto* menuAction = new QAction(tr("Menu of this picture"), this);
  menuAction->setShortcut(Qt::SHIFT | Qt::Key_F10);
  menuAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(menuAction, &QAction::triggered, this, [this] { showMenu(mapToGlobal(rect().center())); });
  addAction(menuAction);
  connect(&m_spoken, &PacedSentence::said, this, &View::setAccessibleDescription);  // Qt tells screen readers
}

void View::say(const QString& sentence) {
  if (QAccessible::isActive()) return m_spoken.say(sentence);
  setAccessibleDescription(sentence);
}

void View::showTable() {
  showNumberTable(m_title.shown, subject(), csv(), window());
}

bool View::savePictureTo(const QString& path) {
  try {
    savePicture(*this, path, PictureFormat::remembered(), pictureSize());
  } catch (const std::exception& error) {
    Q_EMIT saveFailed(textOf(error));
    return false;
  }
  rememberFolderOf(path);
  Q_EMIT saved(path);
  return true;
}

void View::saveNumbersTo(const QString& path) {
  try {
    writeWhole(path, tableOf(*this));
  } catch (const std::exception& error) {
    Q_EMIT saveFailed(textOf(error));
    return;
  }
  rememberFolderOf(path);
  Q_EMIT saved(path);
}

void View::copyPicture() {
  try {
    QApplication::clipboard()->setImage(pictureOf(*this, PictureFormat::remembered(), pictureSize()));
  } catch (const std::exception& error) {
    Q_EMIT saveFailed(textOf(error));
  }
}

namespace {

/// Perturbations of the run, with their moments, then those of the specimen.
QString allPerturbations(const Experiment& record, const Perturbations& ofSpecimen) {
  QStringList parts;
  for (const Action& action : record.actions)
    if (action.applied)
      parts << QString("in epoch %1: %2").arg(action.epoch).arg(perturbationNote(action.applied->perturbations));
  const QString last = perturbationNote(ofSpecimen);
  if (parts.isEmpty() || last != perturbationNote({})) parts << last;
  return parts.join("; then ");
}

}  // namespace

QList<QPair<QString, QString>> notesOfRun(const Snapshot& run, int epoch, const Perturbations& perturbations) {
  return {{"Epoch", QString::number(epoch)},
          {"Seed", QString::number(run.record.seed)},
          {"Perturbations", allPerturbations(run.record, perturbations)},
          {"Experiment", QString::fromStdString(toJson(run.record))}};
}

bool View::isEmpty() const {
  return !m_network || m_network->layers.empty();
}

QString View::subject() const {
  if (!m_snapshot || !m_snapshot->dataset) return {};
  return tr("%1, epoch %2").arg(QString::fromStdString(m_snapshot->dataset->title)).arg(m_network->epoch);
}

QList<QPair<QString, QString>> View::notes() const {
  if (!m_snapshot) return {};
  return notesOfRun(*m_snapshot, m_network->epoch, m_network->perturbations ? *m_network->perturbations : Perturbations());
}

QString View::suggestedName() const {
  static const QRegularExpression notLetters("[^a-z0-9]+");
  const QString name = m_title.english.toLower().replace(notLetters, "-");
  return m_snapshot ? QString("%1-epoch-%2").arg(name).arg(m_network->epoch) : name;
}

void View::remember(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) {
  m_snapshot = snapshot;
  m_network = network;
  signPast(*snapshot, *network);
}

void View::signPast(const Snapshot& run, const ShownNetwork& network) {
  m_sign->show(pastText(run, network));
}

bool View::event(QEvent* event) {
  if (event->type() == QEvent::FocusIn) showFocus(static_cast<QFocusEvent*>(event)->reason());
  if (event->type() == QEvent::FocusOut) m_ring->hide();
  if (event->type() == QEvent::Resize) {
    m_ring->setGeometry(rect());
    m_sign->fit();
  }
  return QWidget::event(event);
}

// A click needs no ring: the person looks there. What comes back from another window is as it was.
void View::showFocus(Qt::FocusReason reason) {
  const bool back = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
  if (!back) m_ringed = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
  m_ring->setVisible(m_ringed);
  m_ring->raise();
}

void View::contextMenuEvent(QContextMenuEvent* event) {
  showMenu(event->globalPos());
  event->accept();
}

void View::extendMenu(QMenu&) {}

void View::showMenu(QPoint globalPosition) {
  auto* menu = new QMenu(this);
  menu->setObjectName("viewMenu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  extendMenu(*menu);
  if (!menu->isEmpty()) menu->addSeparator();
  const auto add = [this, menu](const QString& text, const char* name, void (View::*slot)()) {
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
  };
  add(tr("Save &picture…"), "savePicture", &View::askWhereToSavePicture);
  add(tr("&Copy picture"), "copyPicture", &View::copyPicture);
  add(tr("Save &numbers as CSV…"), "saveNumbers", &View::askWhereToSaveNumbers);
  add(tr("Show as &table"), "showTable", &View::showTable);
  menu->addSeparator();
  addFormatActions(*menu, *window());
  menu->popup(globalPosition);
}

void View::askWhereToSavePicture() {
  const QStringList filters = {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)")};
  QFileDialog* dialog = openSaveDialog(*this, tr("Save picture"), filters);
  connect(dialog, &QFileDialog::fileSelected, this, &View::savePictureTo);
}

void View::askWhereToSaveNumbers() {
  QFileDialog* dialog = openSaveDialog(*this, tr("Save numbers"), {tr("Comma-separated values (*.csv)")});
  connect(dialog, &QFileDialog::fileSelected, this, &View::saveNumbersTo);
}

QSize View::pictureSize() const {
  return size().expandedTo(QSize(480, 300));
}

}  // namespace rewire
