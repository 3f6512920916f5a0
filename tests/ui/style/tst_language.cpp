#include "ui/style/language.h"

#include "core/error.h"
#include "tests/support/registry.h"
#include "ui/style/experiment_text.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;

/// The language of the window: chosen, spoken, and left out of files.
class TestLanguage : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

  static QString word() { return QCoreApplication::translate("rewire::MainMenu", "&Quit"); }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { QSettings().clear(); }
  void cleanup() { speak("en"); }

  void theFirstWantedLanguageThatIsKnownIsSpoken() {
    QCOMPARE(spokenOf({"de-AT", "en"}), "de");
    QCOMPARE(spokenOf({"fr-FR", "es-MX", "de"}), "es");
    QCOMPARE(spokenOf({"zh-Hans-CN"}), "zh_CN");
    QCOMPARE(spokenOf({"zh-CN"}), "zh_CN");
    QCOMPARE(spokenOf({"zh-TW", "de"}), "de");  // other characters
    QCOMPARE(spokenOf({"C"}), "en");
    QCOMPARE(spokenOf({"en-GB", "de"}), "en");
    QCOMPARE(spokenOf({}), "en");
  }

  void aChoiceIsRememberedAndNonsenseIsNone() {
    QCOMPARE(chosenLanguage(), QString());
    chooseLanguage("es");
    QCOMPARE(chosenLanguage(), "es");
    QCOMPARE(languageToSpeak(), "es");
    QSettings().setValue("window/language", "../../etc");
    QCOMPARE(chosenLanguage(), QString());
  }

  void textsAreThoseOfTheLanguageAndEnglishInFiles() {
    const QString english = word();
    speak("de");
    QVERIFY(word() != english);
    QCOMPARE(textIn("es", "rewire::MainMenu", "&Quit") == word(), false);
    {
      const InEnglish file;
      QCOMPARE(word(), english);
      QCOMPARE(groupedNumber(27840), "27,840");
      { const InEnglish within; }
      QCOMPARE(word(), english);
    }
    QVERIFY(word() != english);
    QCOMPARE(lessonLanguage(), std::string("de"));
    speak("en");
    QCOMPARE(word(), english);
    QCOMPARE(lessonLanguage(), std::string());
  }

  void everyLanguageHasItsWords() {
    const QString english = word();
    for (const WindowLanguage& language : windowLanguages()) {
      speak(language.code);
      QCOMPARE(word() == english, language.code == "en");
    }
  }

  void numbersHaveTheSignsOfTheLanguage() {
    speak("de");
    QCOMPARE(groupedNumber(27840), "27.840");
    QCOMPARE(percentText(0.894, 1), "89,4 %");
    QCOMPARE(percentText(0.0025), "0,25 %");
    QCOMPARE(textOfNumber(0.0005), "0,0005");
    QCOMPARE(textOfNumber(1392.5), "1392,5");
    QCOMPARE(textOfDensity({0.005, 0.01}), "0,5 %, 1 %");
    QCOMPARE(inWindow("27,840.5"), "27.840,5");
    speak("es");
    QCOMPARE(groupedNumber(27840), "27.840");
    QCOMPARE(percentText(0.894, 1), "89,4 %");
    speak("zh_CN");
    QCOMPARE(groupedNumber(27840), "27,840");
    QCOMPARE(percentText(0.894, 1), "89.4%");
  }

  void typedNumbersAreReadAsTheLanguageWritesThem() {
    const auto german = [](const char* text, bool whole = false) { return readNumber(text, whole).value; };
    speak("de");
    QCOMPARE(german("0,05"), std::optional(0.05));
    QCOMPARE(german("0.05"), std::optional(0.05));
    QCOMPARE(german("60,000"), std::optional(60.0));
    QCOMPARE(german("60.000"), std::optional<double>());
    QVERIFY(readNumber("60.000").twoMeanings);
    QCOMPARE(german("60.000", true), std::optional(60000.0));
    QVERIFY(readNumber("60,000", true).twoMeanings);
    QCOMPARE(german("1.000,5"), std::optional(1000.5));
    QCOMPARE(densityFromText("0,5 %, 1 %"), std::optional(std::vector<double>{0.005, 0.01}));
    QCOMPARE(hiddenFromText("1.000, 500"), std::optional(std::vector<int>{1000, 500}));
    for (const double value : {0.1, 1234.5, 1e-7}) QCOMPARE(readNumber(textOfNumber(value)).value, std::optional(value));
  }

  void phrasesOfCoreAreSaidInTheLanguage() {
    const InputError error(phrase("there is no such file"), std::string("a\nb"));
    QCOMPARE(textOf(error), "there is no such file (a\\nb)");
    QCOMPARE(textOf(phrase("%1 → %2", Phrase::number("0.3"), std::string("%1"))), "0.3 → %1");
    speak("de");
    QVERIFY(textOf(error) != "there is no such file (a\\nb)" && textOf(error).contains("a\\nb"));
    QCOMPARE(textOf(phrase("%1 → %2", Phrase::number("0.3"), std::string("0.3"))), "0,3 → 0.3");  // names stay
    QCOMPARE(std::string(error.what()), std::string("there is no such file (a\\nb)"));
  }

  void keysGoFromTheTextsOfMenus() {
    QCOMPARE(withoutKey("&File"), "File");
    QCOMPARE(withoutKey(QStringLiteral("文件(&F)…")), QStringLiteral("文件…"));
    QCOMPARE(withoutKey("a && b"), "a && b");
  }

  void allIsTypedInEitherLanguage() {
    speak("de");
    QVERIFY(isAll("all") && isAll(" " + wordForAll()) && !isAll("3"));
    QCOMPARE(classesFromText(wordForAll()), std::vector<std::string>());
    QCOMPARE(textOfClasses({}), wordForAll());
  }
};

REWIRE_TEST(TestLanguage)
#include "tst_language.moc"
