#include "ui/style/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace rewire {
namespace {

const QString kLanguageKey = QStringLiteral("window/language");
const QString kEnglish = QStringLiteral("en");

int inEnglish = 0;  // InEnglish that live

/// Translator that is silent while a file is written.
class WindowTranslator : public QTranslator {
 public:
  QString translate(const char* context, const char* text, const char* remark, int number) const override {
    return inEnglish > 0 ? QString() : QTranslator::translate(context, text, remark, number);
  }
};

struct Spoken {
  QString code = kEnglish;
  QLocale locale{QLocale::English};
  std::unique_ptr<QTranslator> ours, ofQt;
};

Spoken& spoken() {
  static Spoken now;
  return now;
}

QString fileOf(const QString& code) {
  return QStringLiteral(":/translations/rewire_%1.qm").arg(code);
}

std::unique_ptr<QTranslator> installed(const QString& file) {
  auto translator = std::make_unique<WindowTranslator>();
  if (!translator->load(file)) return nullptr;
  QCoreApplication::installTranslator(translator.get());
  return translator;
}

}  // namespace

const QList<WindowLanguage>& windowLanguages() {
  static const QList<WindowLanguage> languages{{kEnglish, QStringLiteral("English")},
                                               {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                               {QStringLiteral("es"), QStringLiteral("Español")},
                                               {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
  return languages;
}

QString chosenLanguage() {
  const QString code = QSettings().value(kLanguageKey).toString();
  for (const WindowLanguage& language : windowLanguages())
    if (language.code == code) return code;
  return {};
}

void chooseLanguage(const QString& code) {
  QSettings().setValue(kLanguageKey, code);
}

QString spokenOf(const QStringList& wanted) {
  for (const QString& name : wanted) {
    const QLocale locale(name);
    if (locale.language() == QLocale::Chinese && locale.script() != QLocale::SimplifiedHanScript) continue;
    for (const WindowLanguage& language : windowLanguages())
      if (locale.language() == QLocale(language.code).language()) return language.code;
  }
  return kEnglish;
}

QString languageToSpeak() {
  const QString chosen = chosenLanguage();
  return chosen.isEmpty() ? spokenOf(QLocale::system().uiLanguages()) : chosen;
}

void speak(const QString& code) {
  Spoken& now = spoken();
  now.code = code;
  now.locale = QLocale(code);
  now.ours = installed(fileOf(code));
  now.ofQt = installed(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(code));
}

std::string lessonLanguage() {
  return spoken().code == kEnglish ? std::string() : spoken().code.toStdString();
}

QString textIn(const QString& code, const char* context, const char* text) {
  QTranslator translator;
  const QString translated = translator.load(fileOf(code)) ? translator.translate(context, text) : QString();
  return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

QString withoutKey(QString text) {
  static const QRegularExpression key(QStringLiteral("\\(&.\\)|(?<!&)&(?!&)"));
  return text.remove(key);
}

const QLocale& windowLocale() {
  static const QLocale english(QLocale::English);
  return inEnglish > 0 ? english : spoken().locale;
}

InEnglish::InEnglish() {
  ++inEnglish;
}

InEnglish::~InEnglish() {
  --inEnglish;
}

}  // namespace rewire
