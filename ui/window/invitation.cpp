#include "ui/window/invitation.h"

#include "ui/style/icon.h"
#include "ui/style/link_text.h"
#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/widgets/text_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rewire {

namespace {

bool untouched(const Snapshot& snapshot) {
  return snapshot.phase == Phase::Paused && snapshot.epoch == 0 && snapshot.batch == 0;
}

}  // namespace

Invitation::Invitation(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("invitation"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 6, 8, 6);
  row->setSpacing(12);
  makeInvitation();
  makeOffer();
  setTheme(Theme::light());
  showSnapshot(std::make_shared<const Snapshot>());
}

void Invitation::makeInvitation() {
  m_text = new QLabel;
  m_text->setObjectName(QStringLiteral("invitationText"));
  m_text->setWordWrap(true);
  m_train = textButton("train", tr("Train"), tr("Show the network its first images (Space)."));
  m_train->setDefault(true);
  connect(m_train, &QPushButton::clicked, this, [this] { Q_EMIT commandRequested(Play{}); });
  m_newNetwork = textButton("drawNetwork", tr("New network"), tr("Draw a network from the settings on the left (Ctrl+Return)."));
  m_newNetwork->setDefault(true);
  connect(m_newNetwork, &QPushButton::clicked, this, &Invitation::newNetworkRequested);
  m_trainMore = textButton("trainMore", tr("Train 20 more"),
                           tr("Go on after the last epoch, with the learning rates of a run that was planned for 20 more "
                              "(Ctrl+M)."));
  m_trainMore->setDefault(true);
  connect(m_trainMore, &QPushButton::clicked, this, &Invitation::trainMoreRequested);
  auto* row = static_cast<QHBoxLayout*>(layout());
  row->addWidget(m_text, 1);
  row->addWidget(m_train);
  row->addWidget(m_trainMore);
  row->addWidget(m_newNetwork);
}

void Invitation::makeOffer() {
  m_offer = new QWidget;
  m_offerText = new QLabel;
  m_offerText->setObjectName(QStringLiteral("offerText"));
  m_offerText->setWordWrap(true);
  m_offerText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* go = textButton("continueRun", tr("Continue"),
                        tr("Go on with the last run from where it was left, as if it had never stopped."));
  connect(go, &QPushButton::clicked, this, [this] {
    m_continuedFrom = m_snapshot->run;
    Q_EMIT commandRequested(ContinueRun{m_folder.toStdString()});
  });
  m_dismiss = new QToolButton;
  m_dismiss->setObjectName(QStringLiteral("dismissOffer"));
  m_dismiss->setAccessibleName(tr("do not continue the last run"));
  m_dismiss->setToolTip(tr("Leave the last run. It stays under File, Recent runs."));
  m_dismiss->setAutoRaise(true);
  m_dismiss->setFocusPolicy(Qt::TabFocus);
  connect(m_dismiss, &QToolButton::clicked, this, [this] {
    m_folder.clear();
    adapt();
  });
  auto* row = new QHBoxLayout(m_offer);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(10);
  row->addWidget(m_offerText, 1);
  row->addWidget(go);
  row->addWidget(m_dismiss);
  static_cast<QHBoxLayout*>(layout())->addWidget(m_offer, 3);  // it has more to say than the sentence
}

void Invitation::offerToContinue(const QString& folder, const QString& run) {
  m_folder = folder;
  m_offerText->setText(tr("Last run: %1").arg(run));
  adapt();
}

void Invitation::showSnapshot(const SnapshotPtr& snapshot) {
  const bool sameState = m_snapshot && snapshot->phase == m_snapshot->phase && untouched(*snapshot) == untouched(*m_snapshot) &&
                         snapshot->message == m_snapshot->message && snapshot->run == m_snapshot->run;
  m_snapshot = snapshot;
  const bool continued = m_continuedFrom && snapshot->run != *m_continuedFrom && snapshot->epoch > 0;
  if (snapshot->phase == Phase::Training || continued) m_folder.clear();
  if (!sameState) adapt();
}

void Invitation::invite(const Snapshot& snapshot) {
  if (snapshot.phase == Phase::Loading) {
    m_text->setText(snapshot.message.empty() ? tr("Loading…") : textOf(snapshot.message));
  } else if (snapshot.phase == Phase::Empty || snapshot.phase == Phase::Failed) {
    m_text->setText(tr("No network yet. Choose the settings on the left and draw one."));
  } else if (snapshot.phase == Phase::Finished) {
    m_text->setText(tr("Finished: %1 epochs.").arg(groupedNumber(snapshot.epoch)));
  } else {
    const HiddenLinks hidden = hiddenLinksOf(snapshot.layers);
    m_text->setText(tr("%1, nothing learned yet.").arg(hiddenLinksInWords(hidden.links, hidden.sparse)));
  }
  m_train->setVisible(untouched(snapshot));
  m_newNetwork->setVisible(snapshot.phase == Phase::Empty);
  m_trainMore->setVisible(snapshot.phase == Phase::Finished);
}

void Invitation::adapt() {
  const Snapshot& snapshot = *m_snapshot;
  const bool inviting = snapshot.phase == Phase::Loading || snapshot.phase == Phase::Empty || snapshot.phase == Phase::Finished ||
                        untouched(snapshot);
  m_offer->setVisible(!m_folder.isEmpty() && snapshot.phase != Phase::Loading);
  if (inviting) invite(snapshot);
  setVisible(inviting && m_shown.has("new-network"));
}

void Invitation::setShown(const ShownControls& shown) {
  m_shown = shown;
  adapt();
}

void Invitation::setTheme(const Theme& theme) {
  m_dismiss->setIcon(symbolIcon(Symbol::Close, theme.mutedText));
}

}  // namespace rewire
