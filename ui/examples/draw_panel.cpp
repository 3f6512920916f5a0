#include "ui/examples/draw_panel.h"

#include "ui/examples/draw_pad.h"
#include "ui/examples/drawn_image.h"
#include "ui/examples/pixel_preview.h"
#include "ui/examples/probability_bars.h"
#include "ui/picture/past_sign.h"
#include "ui/widgets/text_button.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {
namespace {

constexpr int kSmallestImage = 4;                         // fewer rows or columns are no image
constexpr int kLongestPicture = 1024;                     // pixels read of larger ones: far more than fit into 28
constexpr int kThinnest = 3, kThickest = 20, kUsual = 8;  // per cent of the paper
constexpr int kPadBeside = 520;
constexpr int kLeastBeside = 420;    // if it is low as well
constexpr int kLeastForSight = 470;  // beside paper and classes
constexpr int kTallEnough = 430;     // below each other, for the preview too
constexpr int kPanelMargin = 10;
constexpr int kNarrowestPad = 230;
constexpr int kLowest = 240;

/// The dragged file, if Qt can read it as a picture; other files are for the window.
QString pictureOf(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
  const QString path = urls.front().toLocalFile();
  const QByteArray ending = QFileInfo(path).suffix().toLower().toLatin1();
  return QImageReader::supportedImageFormats().contains(ending) ? path : QString();
}

bool areDigits(const QStringList& classes) {
  return !classes.isEmpty() && std::all_of(classes.begin(), classes.end(),
                                           [](const QString& name) { return name.size() == 1 && name.front().isDigit(); });
}

}  // namespace

DrawPanel::DrawPanel(QWidget* parent)
    : QWidget(parent),
      m_pad(new DrawPad),
      m_sight(new QWidget),
      m_preview(new PixelPreview),
      m_perturbed(new PixelPreview),
      m_bars(new ProbabilityBars),
      m_brush(new QSlider(Qt::Horizontal)),
      m_brushLabel(new QLabel(tr("Brush"))),
      m_note(new QLabel),
      m_caption(new QLabel),
      m_scroll(new QScrollArea) {
  setObjectName(QStringLiteral("drawPanel"));
  setAccessibleName(tr("Draw"));
  setAcceptDrops(true);
  m_sign = new PastSign(this);
  m_sign->setPlace(0.0);  // above the pad
  makeControls();
  arrange();
  connect(m_pad, &DrawPad::inkChanged, this, &DrawPanel::prepare);
  connect(m_pad, &DrawPad::inkChanged, this, [this] { say({}); });
  prepare();
  setTheme(Theme::light());
}

void DrawPanel::makeControls() {
  m_undo = textButton("drawUndo", tr("Undo"), tr("Takes back the last stroke, picture or clearing (Ctrl+Z)."));
  m_clear = textButton("drawClear", tr("Clear"), tr("Bare paper again; Undo brings the drawing back."));
  m_open =
      textButton("drawOpen", tr("Open…"),
                 tr("Puts a picture from a file on the paper, dark on light or light on dark; it can be dropped here as well."));
  m_brush->setObjectName(QStringLiteral("drawBrush"));
  m_brush->setAccessibleName(tr("Width of the brush"));
  m_brush->setToolTip(tr("The width of the next strokes. MNIST's strokes are about a tenth of the digit's height."));
  m_brush->setRange(kThinnest, kThickest);
  m_brush->setValue(kUsual);
  m_brush->setMinimumWidth(60);
  m_note->setObjectName(QStringLiteral("drawNote"));
  m_note->setTextFormat(Qt::PlainText);
  m_note->setWordWrap(true);
  m_note->hide();
  m_perturbed->setObjectName(QStringLiteral("networkSeesPerturbed"));
  m_perturbed->setAccessibleName(tr("What the perturbed network sees"));
  m_perturbed->hide();
  m_caption->setObjectName(QStringLiteral("drawCaption"));
  m_caption->setWordWrap(true);
  m_caption->setMaximumHeight(m_preview->sizeHint().height());
  m_pad->setBrush(kUsual / 100.0);
  connect(m_undo, &QPushButton::clicked, this, [this] {
    say({});
    m_pad->undo();
  });
  connect(m_clear, &QPushButton::clicked, this, [this] {
    say({});
    m_pad->clear();
  });
  connect(m_open, &QPushButton::clicked, this, &DrawPanel::askForPicture);
  connect(m_brush, &QSlider::valueChanged, m_pad, [this](int value) { m_pad->setBrush(value / 100.0); });
}

void DrawPanel::setPadShown(bool shown) {
  for (QWidget* each : std::initializer_list<QWidget*>{m_undo, m_clear, m_open, m_brush, m_brushLabel}) each->setVisible(shown);
  m_pad->setAttribute(Qt::WA_TransparentForMouseEvents, !shown);
}

void DrawPanel::arrange() {
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(6);
  for (QPushButton* button : {m_undo, m_clear, m_open}) buttons->addWidget(button, 1);
  auto* brush = new QHBoxLayout;
  m_brushLabel->setBuddy(m_brush);
  brush->addWidget(m_brushLabel);
  brush->addWidget(m_brush, 1);
  m_paper = new QHBoxLayout;
  m_paper->addWidget(m_pad, 1);
  auto* left = new QVBoxLayout;
  left->addLayout(m_paper, 1);
  left->addLayout(buttons);
  left->addLayout(brush);
  left->addWidget(m_note);
  m_seen = new QBoxLayout(QBoxLayout::LeftToRight, m_sight);
  m_seen->setContentsMargins(0, 0, 0, 0);
  m_sight->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  m_seen->addWidget(m_preview);
  m_seen->addWidget(m_perturbed);
  m_seen->addWidget(m_caption, 1);
  m_scroll->setObjectName(QStringLiteral("drawScroll"));
  m_scroll->setAccessibleName(m_bars->accessibleName());
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::TabFocus);
  m_scroll->setWidget(m_bars);
  m_bars->setAutoFillBackground(false);  // else it would have a background of another colour
  m_scroll->viewport()->setAutoFillBackground(false);
  m_scroll->setMinimumHeight(70);
  m_right = new QVBoxLayout;
  m_right->addWidget(m_sight);
  m_right->addWidget(m_scroll, 1);
  m_whole = new QBoxLayout(QBoxLayout::TopToBottom, this);
  m_whole->setContentsMargins(kPanelMargin, kPanelMargin, kPanelMargin, 8);
  m_whole->setSpacing(10);
  m_whole->setSizeConstraint(QLayout::SetNoConstraint);  // side by side must not keep it from becoming narrow again
  m_whole->addLayout(left, 1);
  m_whole->addLayout(m_right);
  for (auto [from, to] :
       {std::pair<QWidget*, QWidget*>{m_undo, m_clear}, {m_clear, m_open}, {m_open, m_brush}, {m_brush, m_scroll}})
    setTabOrder(from, to);
}

void DrawPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_sign->fit();
  fit();
}

void DrawPanel::showSign(const QString& text) {
  m_sign->show(text);
}

/// Side by side if the width allows it; otherwise below each other: the classes get the height that they need, the square paper
/// gets the rest. In a low panel the preview stands beside the paper and not above the classes.
void DrawPanel::fit() {
  const bool beside = width() >= kPadBeside || (width() >= kLeastBeside && width() > height());
  m_bars->setClasses(static_cast<int>(m_classes.size()));
  m_scroll->setMaximumHeight(beside ? QWIDGETSIZE_MAX : std::max(m_scroll->minimumHeight(), m_bars->sizeHint().height()));
  m_pad->setMaximumHeight(beside ? QWIDGETSIZE_MAX : std::max(m_pad->minimumSizeHint().height(), width() - 2 * kPanelMargin));
  m_whole->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_whole->setStretch(1, beside ? 1 : 10);
  const bool low = beside && height() < m_sight->sizeHint().height() + m_bars->sizeHint().height() + 4 * kPanelMargin;
  placeSight(low);
  m_sight->setVisible(low ? width() >= kLeastForSight : beside || height() >= kTallEnough);
  m_whole->activate();  // in a resize event the layout has already been told of the new size
  const QSize preview = m_preview->sizeHint();
  const int needed = preview.height() + m_seen->spacing() + m_caption->heightForWidth(preview.width());
  m_caption->setVisible(!low || needed <= m_pad->height());  // there it stands under the preview
}

void DrawPanel::placeSight(bool besideThePaper) {
  m_seen->setDirection(besideThePaper ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_caption->setAlignment(besideThePaper ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignLeft | Qt::AlignVCenter);
  m_sight->setMaximumWidth(besideThePaper ? m_preview->sizeHint().width() : QWIDGETSIZE_MAX);
  if (besideThePaper == (m_paper->indexOf(m_sight) >= 0)) return;
  if (besideThePaper) {
    m_right->removeWidget(m_sight);
    m_paper->addWidget(m_sight, 0, Qt::AlignTop);
  } else {
    m_paper->removeWidget(m_sight);
    m_right->insertWidget(0, m_sight);
  }
}

QSize DrawPanel::minimumSizeHint() const {
  return {kNarrowestPad, kLowest};
}

/// While somebody works here, Ctrl+Z takes back a stroke and not, as elsewhere in the window, a step of the perturbations.
bool DrawPanel::event(QEvent* event) {
  const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
  if (!key || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) || !m_undo->isEnabled()) return QWidget::event(event);
  if (event->type() == QEvent::KeyPress) m_undo->click();
  event->accept();
  return true;
}

bool DrawPanel::drawable() const {
  return m_height >= kSmallestImage && m_width >= kSmallestImage;
}

void DrawPanel::showSnapshot(const SnapshotPtr& snapshot) {
  const bool network = snapshot->dataset && !snapshot->layers.empty();
  const int height = network ? snapshot->dataset->height : 0, width = network ? snapshot->dataset->width : 0;
  QStringList classes;
  if (network)
    for (const std::string& name : snapshot->dataset->classes) classes << QString::fromStdString(name);
  if (height == m_height && width == m_width && classes == m_classes && snapshot->run == m_run) return;
  if (snapshot->run != m_run) m_result.reset();  // the answer of another network
  m_run = snapshot->run;
  m_height = height;
  m_width = width;
  m_classes = classes;
  fit();
  if (drawable()) m_pad->setShape(height, width);
  prepare();
}

void DrawPanel::showResult(const LabResultPtr& result) {
  if (result && result->specimen && result->specimen->run != m_run) return;
  m_result = result;
  showAnswer();
}

void DrawPanel::setTheme(const Theme& theme) {
  setPalette(theme.palette());
  m_pad->setTheme(theme);
  m_preview->setTheme(theme);
  m_perturbed->setTheme(theme);
  m_bars->setTheme(theme);
  QPalette panel = theme.palette();
  panel.setColor(QPalette::Window, theme.panel);
  m_scroll->setPalette(panel);
  QPalette muted = panel;
  muted.setColor(QPalette::WindowText, theme.mutedText);
  m_caption->setPalette(muted);
}

void DrawPanel::prepare() {
  const bool possible = drawable() || m_height == 0;
  m_pad->setEnabled(possible);
  m_open->setEnabled(possible);
  m_pad->setHint(!possible                                     ? tr("This dataset is not made of images")
                 : areDigits(m_classes) || m_classes.isEmpty() ? tr("Draw a digit here\nor drop a picture")
                                                               : tr("Draw here\nor drop a picture"));
  m_undo->setEnabled(m_pad->canUndo());
  m_clear->setEnabled(!m_pad->isBlank());
  std::vector<float> pixels;
  if (drawable() && !m_pad->isBlank()) pixels = drawnImage(m_pad->ink(), m_height, m_width);
  m_preview->showPixels(pixels, m_height > 0 ? m_height : 28, m_width > 0 ? m_width : 28);
  const bool changed = pixels != m_pixels;
  m_pixels = std::move(pixels);
  showAnswer();
  if (changed) Q_EMIT drawingChanged(m_pixels);
}

QString DrawPanel::sentence() const {
  if (m_height == 0) return tr("No network yet: once there is one, its answer stands here.");
  if (!drawable()) return tr("There is nothing to draw: the inputs of this network are not the pixels of an image.");
  if (m_pixels.empty()) return tr("Here stands how sure the clean and the perturbed network are of each class.");
  return tr("Being classified …");
}

void DrawPanel::showAnswer() {
  ProbabilityRows rows;
  const auto classes = static_cast<std::size_t>(m_classes.size());
  if (m_result && !m_pixels.empty() && m_result->drawingClean.size() == classes && m_result->drawingPerturbed.size() == classes) {
    rows.names = m_classes;
    rows.clean = m_result->drawingClean;
    rows.perturbed = m_result->drawingPerturbed;
  }
  m_bars->show(rows, sentence());
  showPerturbedImage(!rows.empty());
}

/// Beside the drawing stands what noise and attack make of it, if they do.
void DrawPanel::showPerturbedImage(bool answered) {
  const bool changed = answered && m_result->drawingImage.size() == m_pixels.size() && m_result->drawingImage != m_pixels;
  m_caption->setText(m_height == 0 ? tr("what the network will see")
                     : changed     ? tr("what the network sees, clean and perturbed")
                                   : tr("what the network sees, %1 × %2 pixels").arg(m_height).arg(m_width));
  if (changed) {
    m_perturbed->showPixels(m_result->drawingImage, m_height, m_width);
    const bool attacked = m_result->perturbations.step<Attack>().epsilon > 0.0;
    const QString label = m_classes.value(m_result->drawingLabel);
    m_perturbed->setToolTip(attacked ? tr("The drawing after the noise and the attack of Perturb. An attack needs to know what "
                                          "is right: here it takes the "
                                          "clean network's own answer, “%1”, and drives the network away from it.")
                                           .arg(label)
                                     : tr("The drawing after the noise of Perturb, as the perturbed network is given it."));
  }
  if (changed == !m_perturbed->isHidden()) return;
  m_perturbed->setVisible(changed);
  fit();
}

void DrawPanel::say(const QString& note) {
  m_note->setText(note);
  m_note->setAccessibleName(note);
  m_note->setVisible(!note.isEmpty());
}

QByteArray DrawPanel::drawing() const {
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  if (!m_pad->isBlank()) m_pad->ink().save(&buffer, "PNG");
  return png;
}

bool DrawPanel::showDrawing(const QByteArray& png) {
  QByteArray bytes = png;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, "png");
  const QSize size = reader.size();
  const bool sensible = size.isValid() && std::max(size.width(), size.height()) <= kLongestPicture;
  const QImage ink = sensible ? reader.read() : QImage();
  if (ink.isNull()) {
    m_pad->clear();
  } else {
    m_pad->showPicture(ink);
  }
  return png.isEmpty() || !ink.isNull();
}

void DrawPanel::openPicture(const QString& path) {
  const QString name = QFileInfo(path).fileName();
  QImageReader reader(path);
  reader.setAutoTransform(true);
  if (const QSize size = reader.size(); std::max(size.width(), size.height()) > kLongestPicture)
    reader.setScaledSize(size.scaled(kLongestPicture, kLongestPicture, Qt::KeepAspectRatio));
  const QImage picture = reader.read();
  if (picture.isNull()) return say(tr("“%1” cannot be read as a picture: %2.").arg(name, reader.errorString()));
  showPicture(picture, name);
}

void DrawPanel::showPicture(const QImage& picture, const QString& name) {
  const std::optional<PictureInk> ink = inkOf(picture);
  if (!ink) return say(tr("“%1” is of one colour: there is nothing on it to classify.").arg(name));
  m_pad->showPicture(ink->ink);
  say(ink->inverted ? tr("“%1” is dark on light: it was inverted, as the network knows bright ink on dark.").arg(name)
                    : tr("“%1” is light on dark, as the network knows it.").arg(name));
}

void DrawPanel::askForPicture() {
  QStringList patterns;
  for (const QByteArray& format : QImageReader::supportedImageFormats()) patterns << "*." + QString::fromLatin1(format);
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  auto* dialog = new QFileDialog(this, tr("Open a picture"), folder, tr("Pictures (%1)").arg(patterns.join(' ')));
  dialog->setObjectName(QStringLiteral("drawOpenDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &DrawPanel::openPicture);
  dialog->open();
}

void DrawPanel::dragEnterEvent(QDragEnterEvent* event) {
  if (m_pad->isEnabled() && !pictureOf(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void DrawPanel::dropEvent(QDropEvent* event) {
  const QString path = pictureOf(*event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  openPicture(path);
}

}  // namespace rewire
