#include "ui/connectivity/cutting/cut_bar.h"

#include "ui/style/number_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace rewire {
namespace {

constexpr double kDistance = 8.0;  // pixels between the rectangle and the bar

}  // namespace

CutBar::CutBar(QWidget* parent)
    : QFrame(parent), m_tooMany(new QLabel), m_cut(new QPushButton), m_cancel(new QPushButton(tr("Cancel"))) {
  setObjectName("cutBar");
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setCursor(Qt::ArrowCursor);
  m_cut->setObjectName("cutLinks");
  m_cut->setAccessibleName(tr("Cut the links"));
  m_cut->setToolTip(tr("Takes these links out of the specimen (Enter or Delete). It can be undone."));
  m_cut->setDefault(true);
  m_cut->setAutoDefault(true);  // Enter on a focused button presses that button
  m_cancel->setObjectName("cancelCut");
  m_cancel->setAccessibleName(tr("Cancel the cut"));
  m_cancel->setToolTip(tr("Leaves all links as they are (Escape)."));
  m_cancel->setAutoDefault(true);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(6, 6, 6, 6);
  row->setSpacing(6);
  row->addWidget(m_tooMany);
  row->addWidget(m_cut);
  row->addWidget(m_cancel);
  connect(m_cut, &QPushButton::clicked, this, &CutBar::accepted);
  connect(m_cancel, &QPushButton::clicked, this, &CutBar::rejected);
  hide();
}

void CutBar::ask(std::int64_t links, std::int64_t most, const QRectF& rectangle, const QRectF& room) {
  const bool tooMany = links > most;
  m_tooMany->setVisible(tooMany);
  m_tooMany->setText(tooMany ? tr("%1 links cross; at most %2 are cut at once: draw a smaller rectangle.")
                                   .arg(groupedNumber(links), groupedNumber(most))
                             : QString());
  m_cut->setVisible(!tooMany);
  m_cut->setText(links == 1 ? tr("Cut 1 link") : tr("Cut %1 links").arg(groupedNumber(links)));
  m_cut->setAccessibleName(m_cut->text());
  moveBeside(rectangle, room);
  show();
}

// Under the rectangle, else above it, else in its lower corner: never outside of the picture.
void CutBar::moveBeside(const QRectF& rectangle, const QRectF& room) {
  adjustSize();
  const QRectF seen = rectangle.intersected(room);
  double top = seen.bottom() + kDistance;
  if (top + height() > room.bottom()) top = seen.top() - kDistance - height();
  if (top < room.top()) top = seen.bottom() - kDistance - height();
  const double left = std::clamp(seen.right() - width(), room.left(), std::max(room.left(), room.right() - width()));
  move(static_cast<int>(left), static_cast<int>(std::max(top, room.top())));
}

}  // namespace rewire
