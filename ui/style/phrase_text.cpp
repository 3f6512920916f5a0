#include "ui/style/phrase_text.h"

#include "core/error.h"
#include "core/shown_text.h"
#include "ui/style/number_text.h"

#include <QCoreApplication>

namespace rewire {
namespace {

std::string said(const Phrase& phrase) {
  switch (phrase.kind()) {
    case Phrase::Kind::Text:
      return shown(phrase.text());
    case Phrase::Kind::Whole:
      return phrase.text();
    case Phrase::Kind::Decimal:
      return inWindow(QString::fromStdString(phrase.text())).toStdString();
    case Phrase::Kind::Template:
      break;
  }
  const std::string pattern = QCoreApplication::translate("core", phrase.id()).toStdString();
  return filled(pattern, phrase.arguments().size(), [&](std::size_t i) { return said(phrase.arguments()[i]); });
}

}  // namespace

QString textOf(const Phrase& phrase) {
  return QString::fromStdString(said(phrase));
}

QString textOf(const std::exception& error) {
  return textOf(toldBy(error));
}

}  // namespace rewire
