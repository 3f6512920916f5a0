#include "ui/robustness/curve_chooser.h"

#include "ui/robustness/curve_text.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/confirm_button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace rewire {

CurveChooser::CurveChooser(QWidget* parent)
    : QWidget(parent),
      m_shelf(std::make_shared<ShelfState>()),
      m_box(new ChoiceBox(QStringLiteral("curveChosen"))),
      m_remove(new ConfirmButton(tr("Remove"), tr("For good?"))) {
  m_box->setAccessibleName(tr("curves shown"));
  m_box->setToolTip(tr("Curves that were computed or opened, the newest first. They are kept until they are removed."));
  m_box->setMinimumWidth(60);
  m_remove->setObjectName(QStringLiteral("curveRemove"));
  m_remove->setToolTip(tr("Remove the curves that are shown; models, and files that were opened, stay."));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  row->addWidget(m_box, 1);
  row->addWidget(m_remove);
  connect(m_box, &QComboBox::activated, this, [this](int place) {
    if (m_box->itemData(place).toInt() < 0) return;
    Q_EMIT chosen(m_shelf->curves[static_cast<std::size_t>(m_box->itemData(place).toInt())]);
  });
  connect(m_remove, &ConfirmButton::confirmed, this, [this] {
    if (m_shown) Q_EMIT removeRequested(QString::fromStdString(idOf(*m_shown)));
  });
  hide();
}

void CurveChooser::showShelf(const ShelfStatePtr& shelf) {
  m_shelf = shelf;
  fill();
}

void CurveChooser::showChosen(const CurveStatePtr& curves) {
  const bool another = !m_shown || !curves || m_shown->running != curves->running || idOf(*m_shown) != idOf(*curves);
  m_shown = curves;
  if (another) fill();
}

/// The place among the kept curves; −1 where they are not kept, or not yet.
int CurveChooser::placeOf(const std::string& id) const {
  const auto& kept = m_shelf->curves;
  const auto found = std::find_if(kept.begin(), kept.end(), [&](const CurveStatePtr& curves) { return curves->id == id; });
  return found == kept.end() ? -1 : static_cast<int>(found - kept.begin());
}

void CurveChooser::fill() {
  const int shown = m_shown && !m_shown->points.empty() ? placeOf(idOf(*m_shown)) : -1;
  m_box->clear();
  if (shown < 0) m_box->add(m_shown && m_shown->running ? tr("being computed") : tr("%1 kept").arg(m_shelf->curves.size()), -1);
  for (std::size_t i = 0; i < m_shelf->curves.size(); ++i) {
    QStringList models;
    for (const ModelDescription& model : m_shelf->curves[i]->models) models << nameInWords(model);
    m_box->add(settingsInWords(*m_shelf->curves[i]), static_cast<int>(i), models.join('\n'));
  }
  m_box->choose(shown);
  const bool running = m_shown && m_shown->running;
  m_box->setEnabled(!running);
  m_remove->setEnabled(shown >= 0 && !running);
  setVisible(!m_shelf->curves.empty());
}

}  // namespace rewire
