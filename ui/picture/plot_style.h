#pragma once

#include "ui/style/rule_words.h"

#include <QFont>
#include <QList>
#include <QSharedPointer>
#include <QSize>
#include <QString>

class QCPAbstractPlottable;
class QCPAxisRect;
class QCPAxisTicker;
class QCPItemStraightLine;
class QCPLayoutInset;
class QCustomPlot;
class QPen;

namespace rewire {

struct Theme;

/// Background, fonts, axes, ticks and grid of a whole plot in a theme. `size` is the plot's: small plots get fewer ticks.
void stylePlot(QCustomPlot& plot, QSize size, const Theme& theme);

/// Font of texts beside plots and on their axes.
QFont smallFont();
/// Ticks at whole numbers only: epochs, links.
QSharedPointer<QCPAxisTicker> wholeNumberTicker();

/// Makes both axes of an axis rect logarithmic, with powers of ten as ticks; or linear again, with ticks at whole numbers.
void scaleAxes(QCPAxisRect& rect, bool logarithmic);

/// A legend inside an axis rect, or in a row of its own; `horizontally`: all in one line.
void addLegend(QCPLayoutInset& inset, Qt::Alignment where, const QList<QCPAbstractPlottable*>& plottables, bool horizontally,
               const Theme& theme);
/// A sentence in the middle of an axis rect where there is nothing to draw yet.
void addSentence(QCPAxisRect& rect, const QString& sentence, const Theme& theme);
/// A line from top to bottom at a place of the lower axis, behind what is measured.
QCPItemStraightLine* addUprightLine(QCPAxisRect& rect, double at, const QPen& pen);
/// A small label in the upper left corner of an axis rect.
void addCorner(QCPAxisRect& rect, const QString& label, const Theme& theme);

}  // namespace rewire
