#include "ui/window/lessons/lesson_card.h"

#include "ui/style/text_size.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {

namespace {

QImage pictureIn(const std::filesystem::path& folder, bool dark) {
  const QString place = QString::fromStdString(folder.string());
  const QImage picture(place + (dark ? QStringLiteral("/picture-dark.png") : QStringLiteral("/picture.png")));
  if (dark && picture.isNull()) return pictureIn(folder, false);
  return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);  // a palette would be dithered at each size
}

QLabel* lineOf(const QString& text, const char* property) {
  auto* made = new QLabel(text);
  made->setWordWrap(true);
  made->setAttribute(Qt::WA_TransparentForMouseEvents);
  if (property) made->setProperty(property, true);
  return made;
}

QString plainOf(const QString& markdown) {
  QTextDocument document;
  document.setMarkdown(markdown);
  return document.toPlainText();
}

}  // namespace

/// As wide as its card, at the proportions of the picture.
class LessonPicture : public QWidget {
 public:
  explicit LessonPicture(const QImage& image) : m_image(image) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
  }

  void setImage(const QImage& image) {
    m_image = image;
    update();
  }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return width * m_image.height() / std::max(1, m_image.width()); }
  QSize sizeHint() const override { return {160, heightForWidth(160)}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    painter.drawImage(rect(), m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
  }

 private:
  QImage m_image;
};

LessonCard::LessonCard(const Lesson& lesson, QWidget* parent) : QPushButton(parent), m_folder(lesson.folder) {
  const QString title = QString::fromStdString(lesson.title), summary = plainOf(QString::fromStdString(lesson.summary)).trimmed();
  setObjectName(QStringLiteral("lessonCard"));
  setProperty("lesson", QString::fromStdString(lesson.name));
  setAccessibleName(tr("Lesson: %1, %2 minutes").arg(title).arg(lesson.minutes));
  setAccessibleDescription(summary);
  setFocusPolicy(Qt::TabFocus);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(12, 12, 12, 12);
  rows->setSpacing(4);
  if (const QImage picture = pictureIn(m_folder, false); !picture.isNull()) {
    rows->addWidget(m_picture = new LessonPicture(picture));
    rows->addSpacing(4);
  }
  rows->addWidget(lineOf(title, "cardTitle"));
  rows->addWidget(lineOf(summary, nullptr));
  rows->addWidget(lineOf(tr("%1 minutes").arg(lesson.minutes), "note"));
  rows->addStretch();
}

void LessonCard::setTheme(const Theme& theme) {
  if (m_picture) m_picture->setImage(pictureIn(m_folder, theme.dark));
}

QSize LessonCard::sizeHint() const {
  return {byTextSize(200), layout()->sizeHint().height()};
}

}  // namespace rewire
