#include "core/phrase.h"

#include "core/error.h"
#include "tests/support/registry.h"

#include <QtTest>

#include <array>

using namespace rewire;

class TestPhrase : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void argumentsStandWhereTheTemplateHasThem() {
    QCOMPARE(phrase("%2 of %1, twice %2", 7, std::string("b")).english(), std::string("b of 7, twice b"));
    QCOMPARE(phrase("99 % of %1").english(), std::string("99 % of %1"));  // no argument: it stays
    QCOMPARE(phrase("%1%2%", std::string("a"), 1).english(), std::string("a1%"));
    QCOMPARE(Phrase().english(), std::string());
  }

  void whatStandsInAnArgumentIsNoPlace() {
    QCOMPARE(phrase("%1 and %2", std::string("%2"), std::string("%1")).english(), std::string("%2 and %1"));
    QCOMPARE(phrase("%1", phrase("%1 %%", std::string("%1"))).english(), std::string("%1 %%"));
  }

  void partsCanBeToldApart() {
    const Phrase told = phrase("%1 in %2", 12, phrase("layer %1", std::string("a b")));
    QCOMPARE(told.kind(), Phrase::Kind::Template);
    QCOMPARE(std::string(told.id()), std::string("%1 in %2"));
    QCOMPARE(told.arguments().size(), std::size_t{2});
    QCOMPARE(told.arguments()[0].kind(), Phrase::Kind::Whole);
    QCOMPARE(told.arguments()[1].arguments()[0].text(), std::string("a b"));
    QCOMPARE(Phrase::number("0.25").kind(), Phrase::Kind::Decimal);
    QVERIFY(told == Phrase("12 in layer a b") && !(told == Phrase("12")));
  }

  void emptyIsWhatSaysNothing() {
    QVERIFY(Phrase().empty() && Phrase("").empty() && !phrase("%1", std::string()).empty() && !Phrase(0).empty());
  }

  void namesAreListed() {
    const auto list = [](std::vector<std::string_view> names) { return oneOf(names).english(); };
    QCOMPARE(list({}), std::string());
    QCOMPARE(list({"a"}), std::string("a"));
    QCOMPARE(list({"a", "b"}), std::string("a or b"));
    QCOMPARE(list({"a", "b", "c"}), std::string("a, b or c"));
  }

  void anErrorIsOneLineAndKeepsItsParts() {
    const InputError error(phrase("row %1 is malformed", 3), "a\nb.csv");
    QCOMPARE(error.what(), "row 3 is malformed (a\\nb.csv)");
    QVERIFY(error.reason() == Phrase("row 3 is malformed") && error.where() == Phrase("a\nb.csv"));
    const InputError copy = error;
    QCOMPARE(std::string(toldBy(copy).id()), std::string("%1 (%2)"));
    QVERIFY(toldBy(std::runtime_error("of another library")) == Phrase("of another library"));
  }

  void aProblemBeginsWithItsKey() { QVERIFY((Problem{"zeta", phrase("is %1", 2)}.told() == Phrase("zeta is 2"))); }
};

REWIRE_TEST(TestPhrase)
#include "tst_phrase.moc"
