#include "ui/widgets/text_button.h"

#include <QPushButton>

namespace rewire {

QPushButton* textButton(const char* name, const QString& text, const QString& tip) {
  auto* made = new QPushButton(text);
  made->setObjectName(QLatin1String(name));
  made->setAccessibleName(text);
  made->setToolTip(tip);
  made->setFocusPolicy(Qt::TabFocus);
  return made;
}

}  // namespace rewire
