#include "ui/window/saving/save_pictures_dialog.h"

#include "ui/picture/picture_format.h"
#include "ui/picture/picture_format_dialog.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_button.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace rewire {
namespace {

constexpr std::array kEndings = {"png", "svg", "pdf"};
const QString kEndingKey = QStringLiteral("export/setEnding");
const QString kNumbersKey = QStringLiteral("export/setNumbers");
const QString kPictureFolderKey = QStringLiteral("export/folder");

/// "in light colours, 160 × 100 mm, 300 dpi"
QString formatNow() {
  const PictureFormat format = PictureFormat::remembered();
  const QString size = formatInWords(format), comma = size.isEmpty() ? QString() : QStringLiteral(", ");
  return (format.dark ? SavePicturesDialog::tr("in dark colours") : SavePicturesDialog::tr("in light colours")) + comma + size;
}

}  // namespace

PictureSet PictureSet::remembered() {
  const QSettings settings;
  PictureSet set;
  const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  set.folder = settings.value(kPictureFolderKey, pictures).toString();
  if (!QFileInfo(set.folder).isDir()) set.folder = QDir::homePath();
  const QString ending = settings.value(kEndingKey).toString();
  if (std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end()) set.ending = ending;
  set.numbers = settings.value(kNumbersKey, set.numbers).toBool();
  return set;
}

void PictureSet::remember() const {
  QSettings settings;
  settings.setValue(kEndingKey, ending);
  settings.setValue(kNumbersKey, numbers);
}

SavePicturesDialog::SavePicturesDialog(int views, QWidget* parent)
    : QDialog(parent),
      m_folder(new QLineEdit),
      m_ending(new ChoiceBox(QStringLiteral("setEnding"))),
      m_numbers(new QCheckBox(tr("the numbers of each view too, as CSV"))),
      m_summary(new QLabel) {
  setObjectName(QStringLiteral("savePicturesDialog"));
  setWindowTitle(tr("Save all pictures"));
  setAttribute(Qt::WA_DeleteOnClose);
  makeControls(PictureSet::remembered());
  layOut(views);
  connect(m_folder, &QLineEdit::textChanged, this, &SavePicturesDialog::adapt);
  connect(this, &QDialog::accepted, this, [this] { chosen().remember(); });
  adapt();
}

void SavePicturesDialog::makeControls(const PictureSet& before) {
  m_folder->setObjectName(QStringLiteral("setFolder"));
  m_folder->setAccessibleName(tr("Folder for the pictures"));
  m_folder->setToolTip(tr("Every picture is named after its view and epoch. Others in the folder stay as they are."));
  m_folder->setText(before.folder);
  m_folder->setMinimumWidth(320);
  m_ending->setAccessibleName(tr("Kind of the pictures"));
  m_ending->add(tr("PNG, for slides and the web"), 0);
  m_ending->add(tr("SVG, to be edited"), 1);
  m_ending->add(tr("PDF, for print"), 2);
  m_ending->choose(static_cast<int>(std::find(kEndings.begin(), kEndings.end(), before.ending) - kEndings.begin()));
  m_numbers->setObjectName(QStringLiteral("setNumbers"));
  m_numbers->setToolTip(tr("A table beside each picture, with what it takes to make both again."));
  m_numbers->setChecked(before.numbers);
  m_summary->setObjectName(QStringLiteral("setSummary"));
  m_summary->setWordWrap(true);
  m_accept = textButton("setAccept", tr("Save"), tr("Saves them all; asks before it replaces any."));
  m_accept->setDefault(true);
}

void SavePicturesDialog::layOut(int views) {
  QPushButton* choose = textButton("setChoose", tr("Choose…"), tr("Chooses the folder."));
  QPushButton* cancel = textButton("setCancel", tr("Cancel"), {});
  connect(choose, &QPushButton::clicked, this, &SavePicturesDialog::askForFolder);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
  auto* folder = new QHBoxLayout;
  folder->addWidget(m_folder, 1);
  folder->addWidget(choose);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(formatButton());
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(m_accept);
  auto* form = new QFormLayout(this);
  form->addRow(tr("pictures"),
               new QLabel(views == 1 ? tr("1 view has something to show") : tr("%1 views have something to show").arg(views)));
  form->addRow(tr("folder"), folder);
  form->addRow(tr("kind"), m_ending);
  form->addRow(QString(), m_numbers);
  form->addRow(QString(), m_summary);
  form->addRow(buttons);
}

QPushButton* SavePicturesDialog::formatButton() {
  QPushButton* format = textButton("setFormat", tr("Size, fonts and colours…"),
                                   tr("How all pictures are drawn: light ones from a dark window too."));
  connect(format, &QPushButton::clicked, this, [this] {
    askForPictureFormat(this);
    if (auto* dialog = findChild<PictureFormatDialog*>()) connect(dialog, &QDialog::accepted, this, &SavePicturesDialog::adapt);
  });
  return format;
}

PictureSet SavePicturesDialog::chosen() const {
  return {m_folder->text().trimmed(), QString::fromLatin1(kEndings[static_cast<std::size_t>(m_ending->chosen())]),
          m_numbers->isChecked()};
}

void SavePicturesDialog::askForFolder() {
  auto* dialog = new QFileDialog(this, tr("A folder for the pictures"), m_folder->text());
  dialog->setObjectName(QStringLiteral("setFolderDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
  dialog->open();
}

void SavePicturesDialog::adapt() {
  const bool there = QFileInfo(chosen().folder).isDir();
  m_accept->setEnabled(there);
  m_summary->setText(there                       ? tr("They are drawn %1.").arg(formatNow())
                     : chosen().folder.isEmpty() ? tr("Choose the folder they are saved into.")
                                                 : tr("There is no such folder; choose one that exists."));
}

}  // namespace rewire
