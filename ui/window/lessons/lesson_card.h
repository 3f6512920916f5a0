#pragma once

#include "core/lesson/lesson.h"
#include "ui/style/theme.h"

#include <QPushButton>

#include <filesystem>

namespace rewire {

class LessonPicture;

/// A lesson as a button: its picture, if its folder has one, title, minutes and summary.
class LessonCard : public QPushButton {
  Q_OBJECT

 public:
  explicit LessonCard(const Lesson& lesson, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);  ///< the picture has the theme's colours
  bool hasPicture() const { return m_picture != nullptr; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 private:
  std::filesystem::path m_folder;
  LessonPicture* m_picture = nullptr;
};

}  // namespace rewire
