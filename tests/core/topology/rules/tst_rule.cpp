#include "core/topology/rules/rule.h"

#include <QTest>
#include <algorithm>
#include <set>
#include <vector>

#include "tests/support/registry.h"

using namespace rewire;

/// The list of rules, and what is asked of it.
class TestRule : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesAndBack() {
    for (const Rule rule : allRules()) QVERIFY(ruleNamed(nameOf(rule)) == rule);
    QVERIFY(nameOf(Rule::Set) == "set" && nameOf(Rule::Static) == "static" && nameOf(Rule::Dense) == "dense");
    for (const char* unknown : {"", "SET", "set ", "sets"}) QVERIFY(!ruleNamed(unknown));
  }

  void theListHasEachRuleOnce() {
    QVERIFY(std::ranges::equal(
        allRules(), std::vector{Rule::Set, Rule::Rigl, Rule::Cht, Rule::Chts, Rule::Random, Rule::Static, Rule::Dense}));
    std::set<std::string_view> names, helps;
    for (const Rule rule : allRules()) {
      QVERIFY(ruleNamed(nameOf(rule)) == rule);
      names.insert(nameOf(rule));
      helps.insert(descriptionOf(rule).help);
      QVERIFY(!descriptionOf(rule).help.empty());
    }
    QCOMPARE(names.size(), allRules().size());
    QCOMPARE(helps.size(), allRules().size());
  }

  void whatEachRuleIs() {
    QVERIFY(isSparse(Rule::Set) && isSparse(Rule::Static) && !isSparse(Rule::Dense));
    QVERIFY(rewires(Rule::Set) && !rewires(Rule::Static) && !rewires(Rule::Dense));
  }

  void onlySparseRulesRewire() {
    for (const Rule rule : allRules()) QVERIFY(isSparse(rule) || !rewires(rule));
  }

  void sparseStaysSparse() {
    QVERIFY(interchangeable(Rule::Set, Rule::Static) && interchangeable(Rule::Static, Rule::Set));
    QVERIFY(!interchangeable(Rule::Set, Rule::Dense) && !interchangeable(Rule::Dense, Rule::Static));
    for (const Rule rule : allRules()) QVERIFY(interchangeable(rule, rule));
  }

  void namesForMessages() {
    QCOMPARE(ruleNames(), std::string("set, rigl, cht, chts, random, static or dense"));
    QCOMPARE(rewiringRuleNames(), std::string("set, rigl, cht, chts or random"));
  }
};

REWIRE_TEST(TestRule)
#include "tst_rule.moc"
