#pragma once

#include <QFont>
#include <QObject>

#include <functional>
#include <vector>

namespace rewire {

/// Size of the text of the whole program, in per cent of the system's. Lengths that hold text grow with it.
class TextSize : public QObject {
  Q_OBJECT

 public:
  static TextSize& instance();
  static const std::vector<int>& steps();  ///< from the smallest to the largest

  int percent() const { return m_percent; }
  void setPercent(int percent);  ///< the step nearest to it
  int larger() const;            ///< the next step; the same at the end
  int smaller() const;

  /// Text of exactly so many per cent before a class, and numbers and lines that are seen from the last row, `scale` times as
  /// large on a screen of many pixels.
  void present(int percent, double scale);
  void endPresenting(int percent);
  bool isPresenting() const { return m_presentedScale > 0.0; }

 Q_SIGNALS:
  void changed();

 private:
  TextSize();

  QFont m_usual;  // at 100 %
  int m_percent = 100;
  double m_presentedScale = 0.0;  // 0: nothing is presented

  friend class PictureFont;
  friend int numberPixels(int pixels);
  friend double lineWidth(double pixels);
};

/// Height in pixels of the large numbers, which is `pixels` at 100 %: 64 or more before a class.
int numberPixels(int pixels);
/// Width of a line of a plot on the screen: 3 pixels or more before a class.
double lineWidth(double pixels);

/// Lengths in pixels at 100 %, at the present size of text.
double byTextSize(double pixels);
int byTextSize(int pixels);

/// Font of pictures: that of the program, unless a PictureFont lives.
QFont textFont();

/// While it lives, pictures are drawn with text at 100 %, in a family of their own: a file does not depend on the window.
class PictureFont {
 public:
  explicit PictureFont(const QString& family);  ///< empty: that of the program
  ~PictureFont();
  PictureFont(const PictureFont&) = delete;
  PictureFont& operator=(const PictureFont&) = delete;

  const QFont& font() const { return m_font; }

 private:
  QFont m_font;
  const PictureFont* m_outer;
};

/// Calls `adapt` at once and after every change of the size of text, as long as `context` lives.
void followTextSize(QObject* context, const std::function<void()>& adapt);

}  // namespace rewire
