#pragma once

#include "ui/window/saving/save_pictures_dialog.h"

#include <QObject>

#include <vector>

namespace rewire {

class View;

/// Saves the pictures of all views that have something to show, in one go.
class PictureSaving : public QObject {
  Q_OBJECT

 public:
  PictureSaving(const std::vector<View*>& views, QWidget* window);

  void ask();
  /// Saves, but asks first if that would replace files.
  void offer(const PictureSet& set);
  void save(const PictureSet& set);

 Q_SIGNALS:
  void told(const QString& line);
  void failed(const QString& line);

 private:
  std::vector<View*> shown() const;
  static QStringList filesOf(const PictureSet& set, const View& view);

  std::vector<View*> m_views;
  QWidget* m_window;
};

}  // namespace rewire
