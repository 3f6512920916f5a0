#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace rewire {

class View;

/// Facts about a picture or table, a name and a text each.
using Facts = QList<QPair<QString, QString>>;

/// "Rewire 1.0"
QString programName();

/// "Fashion-MNIST, epoch 12, Rewire 1.0"
QString subjectAndProgram(const View& view);

/// Facts from which a picture or table of the view can be made again: title, subject and program in words, then its notes.
Facts provenanceOf(const View& view);

/// The view's numbers as CSV, after comment lines of their provenance.
QByteArray tableOf(const View& view);

/// The text without what XML 1.0 forbids even as a reference: control characters and halves of surrogate pairs, which names out
/// of files may hold.
QString inXml(QString text);

/// A text for fields that have one line.
QString inOneLine(const QString& text);

}  // namespace rewire
