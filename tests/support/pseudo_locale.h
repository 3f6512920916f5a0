#pragma once

#include <QTranslator>

namespace rewire::test {

/// A language that nobody speaks: every text, Qt's too, is in brackets and 40 % longer. What has no brackets was never
/// translated.
class PseudoLocale : public QTranslator {
 public:
  static constexpr QChar kOpening{u'⟦'}, kClosing{u'⟧'};

  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* text, const char*, int) const override {
    const QString english = QString::fromUtf8(text);
    return kOpening + english + QString(english.size() * 2 / 5, u'~') + kClosing;
  }
};

}  // namespace rewire::test
