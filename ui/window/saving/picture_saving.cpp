#include "ui/window/saving/picture_saving.h"

#include "ui/picture/view.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace rewire {

PictureSaving::PictureSaving(const std::vector<View*>& views, QWidget* window)
    : QObject(window), m_views(views), m_window(window) {}

std::vector<View*> PictureSaving::shown() const {
  std::vector<View*> views;
  std::copy_if(m_views.begin(), m_views.end(), std::back_inserter(views), [](const View* view) { return !view->isEmpty(); });
  return views;
}

/// The picture, and the table if it is wanted.
QStringList PictureSaving::filesOf(const PictureSet& set, const View& view) {
  const QString name = QDir(set.folder).filePath(view.suggestedName());
  QStringList files = {name + '.' + set.ending};
  if (set.numbers) files << name + QStringLiteral(".csv");
  return files;
}

void PictureSaving::ask() {
  if (auto* open = m_window->findChild<SavePicturesDialog*>()) return open->activateWindow();
  auto* dialog = new SavePicturesDialog(static_cast<int>(shown().size()), m_window);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { offer(dialog->chosen()); });
  dialog->open();
}

void PictureSaving::offer(const PictureSet& set) {
  QStringList there;
  for (const View* view : shown())
    for (const QString& file : filesOf(set, *view))
      if (QFile::exists(file)) there << QFileInfo(file).fileName();
  if (there.isEmpty()) return save(set);
  auto* question = new QMessageBox(QMessageBox::Question, tr("Replace files?"),
                                   there.size() == 1 ? tr("%1 is there already. Replace it?").arg(there.front())
                                                     : tr("%1 of these files are there already. Replace them?").arg(there.size()),
                                   QMessageBox::Cancel, m_window);
  question->setObjectName(QStringLiteral("replaceQuestion"));
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setInformativeText(set.folder);
  question->setDetailedText(there.join('\n'));
  QPushButton* replace = question->addButton(tr("Replace"), QMessageBox::AcceptRole);
  replace->setObjectName(QStringLiteral("replacePictures"));
  question->setDefaultButton(QMessageBox::Cancel);
  connect(replace, &QPushButton::clicked, this, [this, set] { save(set); });
  question->open();
}

void PictureSaving::save(const PictureSet& set) {
  QString trouble;
  const QObject listening;
  int saved = 0;
  for (View* view : shown()) {
    connect(view, &View::saveFailed, &listening, [&](const QString& line) { trouble = line; });
    const QStringList files = filesOf(set, *view);
    saved += view->savePictureTo(files.front());
    if (set.numbers) view->saveNumbersTo(files.back());
  }
  if (saved > 0) Q_EMIT told(tr("Saved %1 pictures into %2").arg(saved).arg(set.folder));
  if (!trouble.isEmpty()) Q_EMIT failed(trouble);  // a later one that worked has hidden it
}

}  // namespace rewire
