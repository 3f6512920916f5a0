#include "ui/experiment/fetch_offer.h"

#include "core/data/catalogue.h"
#include "ui/experiment/fetch/dataset_fetcher.h"
#include "ui/style/icon.h"
#include "ui/style/number_text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rewire {
namespace {

constexpr int kSteps = 1000;
constexpr int kOfferIcon = 16;
constexpr double kMegabyte = 1e6;

/// Size of the download in megabytes, all four files, so that a person can decide before the first byte.
int megabytesOf(const KnownDataset& dataset) {
  if (dataset.name == "mnist") return 12;
  if (dataset.name == "kmnist") return 21;
  return 31;
}

}  // namespace

FetchOffer::FetchOffer(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("fetchOffer"));
  m_text = new QLabel;
  m_text->setObjectName(QStringLiteral("fetchText"));
  m_text->setWordWrap(true);
  m_progress = new QProgressBar;
  m_progress->setObjectName(QStringLiteral("fetchProgress"));
  m_progress->setAccessibleName(tr("progress of fetching"));
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(8);
  m_progress->setRange(0, kSteps);
  m_troubleIcon = new QLabel;
  m_troubleIcon->setFixedSize(kOfferIcon, kOfferIcon);
  m_troubleText = new QLabel;
  m_troubleText->setObjectName(QStringLiteral("fetchTrouble"));
  m_troubleText->setWordWrap(true);
  m_trouble = new QWidget;
  auto* trouble = new QHBoxLayout(m_trouble);
  trouble->setContentsMargins(0, 0, 0, 0);
  trouble->addWidget(m_troubleIcon, 0, Qt::AlignTop);
  trouble->addWidget(m_troubleText, 1);
  m_fetch =
      textButton("fetch", tr("Fetch it"), tr("Download the dataset into your data folder; it is checked before it is used."));
  m_cancel =
      textButton("cancelFetch", tr("Cancel"), tr("Stop. What has arrived is kept, and the next attempt goes on from there."));
  connect(m_fetch, &QPushButton::clicked, this, &FetchOffer::start);
  connect(m_cancel, &QPushButton::clicked, this, &FetchOffer::stop);

  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(10, 8, 10, 8);
  rows->setSpacing(6);
  for (QWidget* each : {static_cast<QWidget*>(m_text), m_trouble, static_cast<QWidget*>(m_progress)}) rows->addWidget(each);
  rows->addWidget(m_fetch, 0, Qt::AlignLeft);
  rows->addWidget(m_cancel, 0, Qt::AlignLeft);
  setTheme(Theme::light());
  hide();
}

FetchOffer::~FetchOffer() = default;

void FetchOffer::offer(const QString& dataset) {
  if (m_fetcher) return;
  const KnownDataset* chosen = knownDataset(dataset.toStdString());
  const bool absent = chosen && !locate(*chosen);
  if (absent && chosen == m_dataset && !isHidden()) return;  // it is shown already, perhaps with an error
  m_dataset = absent ? chosen : nullptr;
  setVisible(absent);
  if (absent) showOffer();
}

void FetchOffer::showOffer(const QString& trouble) {
  m_text->setText(
      tr("%1 is not on this computer (%2 MB to fetch).").arg(QString::fromUtf8(m_dataset->title)).arg(megabytesOf(*m_dataset)));
  m_trouble->setVisible(!trouble.isEmpty());
  m_troubleText->setText(trouble);
  m_progress->hide();
  m_cancel->hide();
  m_fetch->setText(trouble.isEmpty() ? tr("Fetch it") : tr("Try again"));
  m_fetch->show();
}

void FetchOffer::start() {
  m_fetcher = std::make_unique<DatasetFetcher>(*m_dataset);
  if (!m_mirrors.isEmpty()) m_fetcher->setMirrors(m_mirrors);
  connect(m_fetcher.get(), &DatasetFetcher::progressed, this, &FetchOffer::showProgress);
  connect(m_fetcher.get(), &DatasetFetcher::finished, this, [this] {
    m_fetcher.release()->deleteLater();  // it is the sender of this signal
    hide();
    Q_EMIT fetched();
  });
  connect(m_fetcher.get(), &DatasetFetcher::failed, this, [this](const QString& reason) {
    m_fetcher.release()->deleteLater();
    showOffer(reason);
  });
  m_text->setText(tr("Fetching %1…").arg(QString::fromUtf8(m_dataset->title)));
  m_trouble->hide();
  m_fetch->hide();
  m_progress->setValue(0);
  m_progress->show();
  m_cancel->show();
  m_fetcher->start();
}

void FetchOffer::stop() {
  if (!m_fetcher) return;
  m_fetcher->cancel();
  m_fetcher.reset();
  showOffer();
}

void FetchOffer::showProgress(const QString& file, qint64 done, qint64 total) {
  const QString amount = total > 0 ? tr("%1 of %2 MB").arg(fixedText(done / kMegabyte, 1)).arg(fixedText(total / kMegabyte, 1))
                                   : tr("%1 MB").arg(fixedText(done / kMegabyte, 1));
  m_text->setText(tr("Fetching %1: %2, %3").arg(QString::fromUtf8(m_dataset->title), file, amount));
  m_progress->setValue(total > 0 ? static_cast<int>(kSteps * done / total) : 0);
}

void FetchOffer::setTheme(const Theme& theme) {
  const QColor colour = problemColour(theme);
  m_troubleIcon->setPixmap(symbolPixmap(Symbol::Warning, colour, kOfferIcon, devicePixelRatioF()));
  QPalette palette = m_troubleText->palette();
  palette.setColor(QPalette::WindowText, colour);
  m_troubleText->setPalette(palette);
  m_fetch->setIcon(symbolIcon(Symbol::Download, theme.text));
}

}  // namespace rewire
