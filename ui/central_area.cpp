#include "ui/central_area.h"

#include "ui/panels/banner.h"
#include "ui/panels/invitation.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {

namespace {
constexpr int kDistance = 14;
}

CentralArea::CentralArea(QWidget* view, Banner* banner, Invitation* invitation, QWidget* parent)
    : QWidget(parent), m_view(view), m_invitation(invitation) {
  setObjectName(QStringLiteral("centralArea"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner);
  column->addWidget(view, 1);
  invitation->setParent(this);
  invitation->show();
  view->installEventFilter(this);
  connect(invitation, &Invitation::changed, this, &CentralArea::place);
}

bool CentralArea::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_view && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) place();
  return QWidget::eventFilter(watched, event);
}

void CentralArea::place() {
  const QRect picture = m_view->geometry();
  const QSize size = m_invitation->sizeHint();
  const int left = picture.left() + std::max(0, (picture.width() - size.width()) / 2);
  m_invitation->move(left, picture.bottom() - size.height() - kDistance);
  m_invitation->raise();
}

}  // namespace rewire
