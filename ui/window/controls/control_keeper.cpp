#include "ui/window/controls/control_keeper.h"

#include "ui/widgets/text_button.h"
#include "ui/window/controls/part_chooser.h"
#include "ui/window/controls/part_words.h"

#include <QMainWindow>
#include <QPushButton>
#include <QStatusBar>

#include <utility>

namespace rewire {

ControlKeeper::ControlKeeper(QMainWindow* window, Show show)
    : QObject(window),
      m_window(window),
      m_show(std::move(show)),
      m_sign(textButton("showAllControls", tr("Some controls are hidden. Show all"),
                        tr("Whoever made this file has chosen what is shown; a click shows every panel and control again."))) {
  m_sign->setFlat(true);
  m_sign->hide();
  window->statusBar()->addPermanentWidget(m_sign);
  connect(m_sign, &QPushButton::clicked, this, &ControlKeeper::showAll);
}

void ControlKeeper::choose(const ShownParts& shown) {
  if (shown == m_chosen) return;
  m_chosen = shown;
  apply();
}

void ControlKeeper::setLesson(const ShownParts& lesson, const ShownParts& step) {
  if (lesson == m_lesson && step == m_step) return;
  m_lesson = lesson;
  m_step = step;
  apply();
}

void ControlKeeper::showAll() {
  m_chosen.reset();
  m_lesson.reset();
  apply();
}

void ControlKeeper::ask() {
  if (m_chooser) return m_chooser->activateWindow();
  m_chooser = new PartChooser(m_lesson ? m_lesson : m_chosen, m_window);
  connect(m_chooser, &PartChooser::chosen, this, [this](const ShownParts& shown) {
    (m_lesson ? m_lesson : m_chosen) = shown;
    apply();
  });
  m_chooser->show();
}

/// Panels of a presented step are shown by who presents it.
void ControlKeeper::apply() {
  const ShownParts& whole = m_lesson ? m_lesson : m_chosen;
  const ShownControls parts(whole);
  std::optional<QStringList> docks;
  if (whole) {
    docks.emplace();
    for (const std::string_view view : panelNames())
      if (parts.has(view) && !dockOfView(view).isEmpty()) *docks << dockOfView(view);
  }
  m_show.docks(docks, parts.has("connectivity"));
  m_show.controls(m_step ? ShownControls(m_step) : parts);
  m_sign->setVisible(hides());
  if (m_chooser) m_chooser->setShown(whole);
  Q_EMIT changed();
}

}  // namespace rewire
