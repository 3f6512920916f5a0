#include "ui/style/rule_words.h"

#include "ui/style/okabe_ito.h"

#include <QCoreApplication>

namespace rewire {

namespace {

QString words(const char* text) {
  return QCoreApplication::translate("rewire::RuleWords", text);
}

RuleWords setWords() {
  return {words("SET (adaptive)"), words("adaptive"),
          words("SET takes the weakest away and grows as many at random places, so the network finds its own shape"), QString()};
}

RuleWords staticWords() {
  return {words("static"), words("static"), words("static leaves them where they are"),
          words("The static rule never grows a link: what is applied stays away.")};
}

RuleWords denseWords() {
  return {words("dense"), words("dense"), words("dense has every link there can be"),
          words("A dense network grows no links: one that is removed is a weight of 0, and training moves it again.")};
}

}  // namespace

// A rule that one of these two misses does not compile (-Werror=switch).

RuleWords wordsOf(Rule rule) {
  switch (rule) {
    case Rule::Set:
      return setWords();
    case Rule::Static:
      return staticWords();
    case Rule::Dense:
      return denseWords();
  }
  return {};
}

QRgb colourOf(Rule rule, bool dark) {
  switch (rule) {
    case Rule::Set:
      return dark ? kSkyBlue : kBlue;
    case Rule::Static:
      return kPurple;
    case Rule::Dense:
      return dark ? QRgb{0xff2bbf93} : kGreen;
  }
  return 0;
}

QString ruleInWords(Rule rule) {
  return wordsOf(rule).network;
}

}  // namespace rewire
