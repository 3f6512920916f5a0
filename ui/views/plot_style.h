#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <Qt>

class QCPAbstractPlottable;
class QCPAxisRect;
class QCustomPlot;

namespace rewire {

struct Theme;

/// Background, fonts, axes, ticks and grid of a whole plot in a theme. `size` is the plot's: small plots get fewer ticks.
void stylePlot(QCustomPlot& plot, QSize size, const Theme& theme);

/// A legend inside an axis rect; `horizontally`: all in one row.
void addLegend(QCPAxisRect& rect, Qt::Alignment where, const QList<QCPAbstractPlottable*>& plottables, bool horizontally,
               const Theme& theme);
/// A sentence in the middle of an axis rect where there is nothing to draw yet.
void addSentence(QCPAxisRect& rect, const QString& sentence, const Theme& theme);
/// A small label in the upper left corner of an axis rect.
void addCorner(QCPAxisRect& rect, const QString& label, const Theme& theme);

}  // namespace rewire
