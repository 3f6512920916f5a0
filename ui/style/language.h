#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <string>

namespace rewire {

// The language of the window. Files, and whatever the command line writes and draws, are in English with points.

/// A language that the window speaks: the code of its translation, "de", and its name in itself. English is "en".
struct WindowLanguage {
  QString code;
  QString name;
};
const QList<WindowLanguage>& windowLanguages();

/// The code that was chosen in the menu; empty: the language of the system.
QString chosenLanguage();
void chooseLanguage(const QString& code);  ///< for the next start

/// The code of the first language that is wanted and spoken, of names as "de-AT" or "zh-Hans-CN"; "en" where there is none.
QString spokenOf(const QStringList& wanted);

/// The language to start with: the one that was chosen, or that of the system.
QString languageToSpeak();

/// Speaks a language from here on, in texts and numbers, with Qt's own texts. Call it before widgets are made.
void speak(const QString& code);

/// The folder of a lesson that its texts are read from first; empty: none.
std::string lessonLanguage();

/// A text in another language than the one that is spoken.
QString textIn(const QString& code, const char* context, const char* text);

/// The text of a menu without its key: "&File" and "文件(&F)" lose it.
QString withoutKey(QString text);

/// The signs of numbers: those of the language that is spoken.
const QLocale& windowLocale();

/// Speaks English for as long as it lives, for what goes into a file.
class InEnglish {
 public:
  InEnglish();
  ~InEnglish();
  InEnglish(const InEnglish&) = delete;
  InEnglish& operator=(const InEnglish&) = delete;
};

}  // namespace rewire
