#include "ui/style/rule_words.h"

#include "ui/style/okabe_ito.h"

#include <QCoreApplication>

namespace rewire {

namespace {

class RuleText {
  Q_DECLARE_TR_FUNCTIONS(rewire::RuleWords)
};

RuleWords setWords() {
  return {RuleText::tr("SET (adaptive)"), RuleText::tr("adaptive"),
          RuleText::tr("SET takes the weakest away and grows as many at random places, so the network finds its own shape"),
          QString()};
}

RuleWords riglWords() {
  return {RuleText::tr("RigL (gradients)"), RuleText::tr("RigL"),
          RuleText::tr("RigL takes the weakest away and grows as many where the loss would fall fastest, in ever smaller shares"),
          QString()};
}

RuleWords chtWords() {
  return {RuleText::tr("CHT (paths)"), RuleText::tr("CHT"),
          RuleText::tr(
              "CHT takes the weakest away, and what leads nowhere then, and grows as many where most paths of three links nearly "
              "close"),
          QString()};
}

RuleWords chtsWords() {
  return {RuleText::tr("CHTs (drawn)"), RuleText::tr("CHTs"),
          RuleText::tr(
              "CHTs draws who goes by weight and who grows by paths of three links, ever more strictly: neurons fall silent and "
              "the rest do better"),
          QString()};
}

RuleWords randomWords() {
  return {RuleText::tr("random (control)"), RuleText::tr("random"),
          RuleText::tr("random takes any links away and grows as many anywhere: the control that tells what choosing is worth"),
          QString()};
}

RuleWords staticWords() {
  return {RuleText::tr("static"), RuleText::tr("static"), RuleText::tr("static leaves them where they are"),
          RuleText::tr("The static rule never grows a link: what is applied stays away.")};
}

RuleWords denseWords() {
  return {RuleText::tr("dense"), RuleText::tr("dense"), RuleText::tr("dense has every link there can be"),
          RuleText::tr("A dense network grows no links: one that is removed is a weight of 0, and training moves it again.")};
}

}  // namespace

// A rule that one of these two misses does not compile (-Werror=switch).

RuleWords wordsOf(Rule rule) {
  switch (rule) {
    case Rule::Set:
      return setWords();
    case Rule::Rigl:
      return riglWords();
    case Rule::Cht:
      return chtWords();
    case Rule::Chts:
      return chtsWords();
    case Rule::Random:
      return randomWords();
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
    case Rule::Rigl:
      return kVermillion;
    case Rule::Cht:
      return dark ? kYellow : QRgb{0xff8a7500};
    case Rule::Chts:
      return dark ? kOrange : QRgb{0xffb06f00};
    case Rule::Random:
      return dark ? QRgb{0xffa0a0a0} : QRgb{0xff707070};
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
