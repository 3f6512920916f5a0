#include "ui/window/saving/save_movie_dialog.h"

#include "ui/offscreen/still_view.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/text_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace rewire {
namespace {

constexpr int kFewestPixels = 120, kMostPixels = 4000;
constexpr int kFastest = 50;  // frames a second: a GIF counts hundredths of a second

NumberBox* wholeNumber(const char* name, const QString& what, int least, int most, int value) {
  auto* box = new NumberBox(0, 1.0);
  box->setObjectName(QLatin1String(name));
  box->setAccessibleName(what);
  box->setRange(least, most);
  box->setValue(value);
  return box;
}

QHBoxLayout* inRow(QWidget* first, const QString& between, QWidget* second) {
  auto* row = new QHBoxLayout;
  row->addWidget(first, 1);
  row->addWidget(new QLabel(between));
  row->addWidget(second, 1);
  return row;
}

/// "input-map" → "input map"
QString inWords(const std::string& view) {
  const std::map<std::string, QString> words = {{"connectivity", SaveMovieDialog::tr("connectivity")},
                                                {"input-map", SaveMovieDialog::tr("input map")},
                                                {"accuracy", SaveMovieDialog::tr("accuracy")},
                                                {"degrees", SaveMovieDialog::tr("degrees")},
                                                {"weights", SaveMovieDialog::tr("weights")},
                                                {"topology", SaveMovieDialog::tr("topology")},
                                                {"paths", SaveMovieDialog::tr("strongest paths")},
                                                {"confusion", SaveMovieDialog::tr("confusion")},
                                                {"gallery", SaveMovieDialog::tr("gallery")}};
  return words.at(view);
}

}  // namespace

void MovieChoice::takeNeurons(const ConnectivityView& connectivity) {
  neurons = QString::fromStdString(wayOf(connectivity));
}

MovieChoice MovieChoice::remembered() {
  const QSettings settings;
  MovieChoice choice;
  choice.view = settings.value(QStringLiteral("movie/view"), choice.view).toString();
  choice.framesPerSecond =
      std::clamp(settings.value(QStringLiteral("movie/framesPerSecond"), choice.framesPerSecond).toInt(), 1, kFastest);
  const QSize size = settings.value(QStringLiteral("movie/size"), choice.size).toSize();
  choice.size = size.expandedTo(QSize(kFewestPixels, kFewestPixels)).boundedTo(QSize(kMostPixels, kMostPixels));
  choice.dark = settings.value(QStringLiteral("movie/dark"), choice.dark).toBool();
  const QString films = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
  const QString folder = settings.value(QStringLiteral("movie/folder"), films).toString();
  choice.out = QDir(QFileInfo(folder).isDir() ? folder : QDir::homePath()).filePath(choice.view + QStringLiteral(".gif"));
  return choice;
}

void MovieChoice::remember() const {
  QSettings settings;
  settings.setValue(QStringLiteral("movie/view"), view);
  settings.setValue(QStringLiteral("movie/framesPerSecond"), framesPerSecond);
  settings.setValue(QStringLiteral("movie/size"), size);
  settings.setValue(QStringLiteral("movie/dark"), dark);
  settings.setValue(QStringLiteral("movie/folder"), QFileInfo(out).absolutePath());
}

QStringList MovieChoice::argumentsFor(const QString& run) const {
  QStringList arguments = {QStringLiteral("movie"), run, QStringLiteral("--view"), view, QStringLiteral("--out"), out};
  arguments << QStringLiteral("--fps") << QString::number(framesPerSecond);
  arguments << QStringLiteral("--size") << QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
  arguments << QStringLiteral("--theme") << (dark ? QStringLiteral("dark") : QStringLiteral("light"));
  if (view == QStringLiteral("connectivity") && !neurons.isEmpty()) arguments << QStringLiteral("--neurons") << neurons;
  if (from > 0) arguments << QStringLiteral("--from") << QString::number(from);
  if (to > 0) arguments << QStringLiteral("--to") << QString::number(to);
  return arguments;
}

SaveMovieDialog::SaveMovieDialog(int epochs, QWidget* parent)
    : QDialog(parent),
      m_view(new QComboBox),
      m_dark(new QCheckBox(tr("dark colours"))),
      m_out(new QLineEdit),
      m_summary(new QLabel) {
  setObjectName(QStringLiteral("saveMovieDialog"));
  setWindowTitle(tr("Save movie"));
  setAttribute(Qt::WA_DeleteOnClose);
  const MovieChoice before = MovieChoice::remembered();
  makeNumbers(before, epochs);
  makeControls(before);
  layOut();
  for (NumberBox* box : {m_from, m_to}) connect(box, &NumberBox::valueChanged, this, &SaveMovieDialog::adapt);
  connect(m_out, &QLineEdit::textChanged, this, &SaveMovieDialog::adapt);
  connect(this, &QDialog::accepted, this, [this] { chosen().remember(); });
  adapt();
}

void SaveMovieDialog::makeNumbers(const MovieChoice& before, int epochs) {
  m_from = wholeNumber("movieFrom", tr("First epoch of the movie"), 0, std::max(1, epochs), 0);
  m_from->setSpecialValueText(tr("the first"));
  m_to = wholeNumber("movieTo", tr("Last epoch of the movie"), 0, std::max(1, epochs), 0);
  m_to->setSpecialValueText(tr("the last"));
  m_speed = wholeNumber("movieSpeed", tr("Epochs a second"), 1, kFastest, before.framesPerSecond);
  m_speed->setSuffix(tr(" epochs a second"));
  m_width = wholeNumber("movieWidth", tr("Width of the movie"), kFewestPixels, kMostPixels, before.size.width());
  m_height = wholeNumber("movieHeight", tr("Height of the movie"), kFewestPixels, kMostPixels, before.size.height());
  for (NumberBox* box : {m_width, m_height}) box->setSuffix(tr(" px"));
}

void SaveMovieDialog::makeControls(const MovieChoice& before) {
  m_view->setObjectName(QStringLiteral("movieView"));
  m_view->setAccessibleName(tr("View of the movie"));
  for (const std::string& view : movieViewNames()) m_view->addItem(inWords(view), QString::fromStdString(view));
  m_view->setCurrentIndex(std::max(0, m_view->findData(before.view)));
  m_dark->setObjectName(QStringLiteral("movieDark"));
  m_dark->setAccessibleName(tr("Movie in dark colours"));
  m_dark->setChecked(before.dark);
  m_out->setObjectName(QStringLiteral("movieOut"));
  m_out->setAccessibleName(tr("File of the movie"));
  m_out->setToolTip(
      tr("A .gif plays everywhere, a .webm is smaller and needs ffmpeg; a name without an ending is a folder of pictures."));
  m_out->setText(before.out);
  m_out->setMinimumWidth(320);
  m_summary->setObjectName(QStringLiteral("movieSummary"));
  m_summary->setWordWrap(true);
}

void SaveMovieDialog::layOut() {
  QPushButton* choose = textButton("movieChoose", tr("Choose…"), tr("Chooses the file."));
  QPushButton* cancel = textButton("movieCancel", tr("Cancel"), {});
  m_accept = textButton("movieAccept", tr("Make the movie"), tr("It is made beside the window; the run need not stop."));
  m_accept->setDefault(true);
  connect(choose, &QPushButton::clicked, this, &SaveMovieDialog::askForFile);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
  auto* file = new QHBoxLayout;
  file->addWidget(m_out, 1);
  file->addWidget(choose);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(m_accept);
  auto* form = new QFormLayout(this);
  form->addRow(tr("view"), m_view);
  form->addRow(tr("epochs"), inRow(m_from, tr("to"), m_to));
  form->addRow(tr("speed"), m_speed);
  form->addRow(tr("width × height"), inRow(m_width, QStringLiteral("×"), m_height));
  form->addRow(QString(), m_dark);
  form->addRow(tr("file"), file);
  form->addRow(m_summary);
  form->addRow(buttons);
}

MovieChoice SaveMovieDialog::chosen() const {
  MovieChoice choice;
  choice.view = m_view->currentData().toString();
  choice.out = m_out->text().trimmed();
  choice.from = static_cast<int>(m_from->value());
  choice.to = static_cast<int>(m_to->value());
  choice.framesPerSecond = static_cast<int>(m_speed->value());
  choice.size = QSize(static_cast<int>(m_width->value()), static_cast<int>(m_height->value()));
  choice.dark = m_dark->isChecked();
  return choice;
}

void SaveMovieDialog::askForFile() {
  auto* dialog = new QFileDialog(this, tr("Save movie"), QFileInfo(m_out->text()).absolutePath());
  dialog->setObjectName(QStringLiteral("movieFileDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({tr("GIF (*.gif)"), tr("WebM (*.webm)"), tr("Folder of pictures (*)")});
  dialog->setDefaultSuffix(QStringLiteral("gif"));
  dialog->selectFile(QFileInfo(m_out->text()).fileName());
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter.contains(QStringLiteral(".gif"))    ? QStringLiteral("gif")
                             : filter.contains(QStringLiteral(".webm")) ? QStringLiteral("webm")
                                                                        : QString());
  });
  connect(dialog, &QFileDialog::fileSelected, m_out, &QLineEdit::setText);
  dialog->open();
}

void SaveMovieDialog::adapt() {
  const MovieChoice choice = chosen();
  const bool reversed = choice.to > 0 && choice.from >= choice.to;
  const bool there = QFileInfo(QFileInfo(choice.out).absolutePath()).isDir();
  m_summary->setText(reversed                        ? tr("A movie needs two epochs or more: the last comes after the first.")
                     : choice.out.isEmpty()          ? tr("Choose a file.")
                     : !there                        ? tr("There is no such folder; choose one that exists.")
                     : QFileInfo::exists(choice.out) ? tr("It replaces the one that is there.")
                                                     : tr("A frame for each epoch that is kept, on the same scales."));
  m_accept->setEnabled(!reversed && there && !choice.out.isEmpty());
}

}  // namespace rewire
