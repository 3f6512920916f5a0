#include "tests/support/registry.h"
#include "ui/style/rule_words.h"

#include <QTest>

#include <set>

using namespace rewire;

class TestRuleWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rulesHaveTheirNames() {
    QCOMPARE(wordsOf(Rule::Set).choice, QString("SET (adaptive)"));
    QCOMPARE(wordsOf(Rule::Static).choice, QString("static"));
    QCOMPARE(wordsOf(Rule::Dense).choice, QString("dense"));
    QCOMPARE(ruleInWords(Rule::Set), QString("adaptive"));
    QCOMPARE(ruleInWords(Rule::Static), QString("static"));
    QCOMPARE(ruleInWords(Rule::Dense), QString("dense"));
  }

  void rulesDifferInWordsAndColours() {
    std::set<QString> choices, networks, does;
    std::set<QRgb> onLight, onDark;
    for (const Rule rule : allRules()) {
      choices.insert(wordsOf(rule).choice);
      networks.insert(wordsOf(rule).network);
      does.insert(wordsOf(rule).does);
      onLight.insert(colourOf(rule, false));
      onDark.insert(colourOf(rule, true));
    }
    for (const auto& words : {choices, networks, does}) {
      QCOMPARE(words.size(), allRules().size());
      QVERIFY(!words.contains(QString()));
    }
    QCOMPARE(onLight.size(), allRules().size());
    QCOMPARE(onDark.size(), allRules().size());
  }

  void coloursAreThoseOfThePlots() {
    QCOMPARE(colourOf(Rule::Set, false), 0xff0072b2u);
    QCOMPARE(colourOf(Rule::Set, true), 0xff56b4e9u);
    for (const bool dark : {false, true}) QCOMPARE(colourOf(Rule::Static, dark), 0xffcc79a7u);
    QCOMPARE(colourOf(Rule::Dense, false), 0xff009e73u);
    QCOMPARE(colourOf(Rule::Dense, true), 0xff2bbf93u);
  }

  void whoDoesNotRewireSaysWhyNothingGrowsBack() {
    for (const Rule rule : allRules()) QCOMPARE(wordsOf(rule).noRegrowth.isEmpty(), rewires(rule));
  }
};

REWIRE_WIDGET_TEST(TestRuleWords)
#include "tst_rule_words.moc"
