#include "ui/picture/picture_provenance.h"

#include "ui/picture/view.h"
#include "ui/style/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rewire {

QString programName() {
  return QString("Rewire %1").arg(QCoreApplication::applicationVersion()).trimmed();
}

QString subjectAndProgram(const View& view) {
  return view.subject().isEmpty() ? programName() : view.subject() + ", " + programName();
}

Facts provenanceOf(const View& view) {
  const InEnglish file;
  const Facts facts = {{"Title", view.englishTitle()}, {"Description", subjectAndProgram(view)}, {"Software", programName()}};
  return facts + view.notes();
}

QByteArray tableOf(const View& view) {
  const InEnglish file;
  const QString numbers = view.csv();
  if (numbers.startsWith('#')) return numbers.toUtf8();  // curves tell how they were made, in lines that are read again
  QString comments;
  for (const auto& [name, text] : provenanceOf(view)) comments += "# " + name + ": " + inXml(text).replace('\n', ' ') + '\n';
  return (comments + numbers).toUtf8();
}

QString inXml(QString text) {
  static const QRegularExpression forbidden("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  text = QString::fromUtf8(text.toUtf8());  // the expression fails at half a pair
  return text.replace(forbidden, QString(QChar::ReplacementCharacter));
}

QString inOneLine(const QString& text) {
  return inXml(text).simplified();
}

}  // namespace rewire
