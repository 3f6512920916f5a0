#include "ui/window/central_area.h"

#include "ui/widgets/banner.h"
#include "ui/window/invitation.h"

#include <QVBoxLayout>

namespace rewire {

CentralArea::CentralArea(QWidget* view, Banner* banner, Invitation* invitation, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("centralArea"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(banner);
  column->addWidget(invitation);
  column->addWidget(view, 1);
}

}  // namespace rewire
