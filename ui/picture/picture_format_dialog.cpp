#include "ui/picture/picture_format_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/text_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

using SizeMeasure = PictureFormat::Measure;

NumberBox* number(const char* name, const QString& what, const QString& tip, double value, int digits, double step) {
  auto* box = new NumberBox(digits, step);
  box->setObjectName(QLatin1String(name));
  box->setAccessibleName(what);
  box->setToolTip(tip);
  box->setValue(value);
  return box;
}

}  // namespace

PictureFormatDialog::PictureFormatDialog(QWidget* parent) : QDialog(parent), m_summary(new QLabel) {
  setObjectName(QStringLiteral("pictureFormat"));
  setWindowTitle(tr("Size and fonts of pictures"));
  setAttribute(Qt::WA_DeleteOnClose);
  const PictureFormat before = PictureFormat::remembered();
  makeSizeFields(before);
  makeTextFields(before);
  layOut();
  connect(m_measure, &QComboBox::currentIndexChanged, this, &PictureFormatDialog::changeMeasure);
  for (NumberBox* box : {m_width, m_height, m_dpi, m_points})
    connect(box, &NumberBox::valueChanged, this, &PictureFormatDialog::adapt);
  connect(m_family, &QComboBox::currentIndexChanged, this, &PictureFormatDialog::adapt);
  connect(this, &QDialog::accepted, this, [this] { format().remember(); });
  adapt();
}

void PictureFormatDialog::makeSizeFields(const PictureFormat& format) {
  m_measure = new ChoiceBox(QStringLiteral("pictureMeasure"));
  m_measure->setAccessibleName(tr("Size of pictures"));
  m_measure->add(tr("as on screen"), static_cast<int>(SizeMeasure::OnScreen));
  m_measure->add(tr("in millimetres"), static_cast<int>(SizeMeasure::Millimetres));
  m_measure->add(tr("in pixels"), static_cast<int>(SizeMeasure::Pixels));
  m_shown = format.measure;
  m_measure->choose(static_cast<int>(format.measure));
  m_width = number("pictureWidth", tr("Width of pictures"), tr("A column of a journal is 80 to 90 mm wide, a page 170 to 190."),
                   format.width, 1, 10.0);
  m_height = number("pictureHeight", tr("Height of pictures"), {}, format.height, 1, 10.0);
  m_dpi =
      number("pictureDpi", tr("Resolution of pictures"),
             tr("Picture elements an inch of a PNG: 300 for print, 600 for fine lines. SVG and PDF are as fine as the printer."),
             format.dpi, 0, 50.0);
  m_dpi->setSuffix(tr(" dpi"));
}

void PictureFormatDialog::makeTextFields(const PictureFormat& format) {
  m_points = number("picturePoints", tr("Size of the text in pictures"),
                    tr("Text of a figure in print is 7 to 10 points high. Lines and marks grow with it. 0: as in the window."),
                    format.points, 1, 1.0);
  m_points->setSuffix(tr(" pt"));
  m_points->setMinimum(0.0);
  m_points->setSpecialValueText(tr("as in the window"));
  m_family = new QComboBox;
  m_family->setObjectName(QStringLiteral("pictureFamily"));
  m_family->setAccessibleName(tr("Font of pictures"));
  m_family->addItem(tr("as in the window"), QString());
  for (const QString& family : QFontDatabase::families()) m_family->addItem(family, family);
  m_family->setCurrentIndex(std::max(0, m_family->findData(format.family)));
  m_dark = new QCheckBox(tr("dark colours"));
  m_dark->setObjectName(QStringLiteral("pictureDark"));
  m_dark->setAccessibleName(tr("Pictures in dark colours"));
  m_dark->setChecked(format.dark);
}

void PictureFormatDialog::layOut() {
  auto* size = new QHBoxLayout;
  size->addWidget(m_width, 1);
  size->addWidget(new QLabel(QStringLiteral("×")));
  size->addWidget(m_height, 1);
  m_summary->setObjectName(QStringLiteral("pictureSummary"));
  m_summary->setWordWrap(true);
  auto* form = new QFormLayout(this);
  form->addRow(tr("size"), m_measure);
  form->addRow(tr("width × height"), size);
  form->addRow(tr("resolution"), m_dpi);
  form->addRow(tr("text"), m_points);
  form->addRow(tr("font"), m_family);
  form->addRow(QString(), m_dark);
  form->addRow(m_summary);
  form->addRow(buttons());
}

QLayout* PictureFormatDialog::buttons() {
  m_accept =
      textButton("pictureAccept", tr("Use for all pictures"), tr("Saved and copied pictures are made like this from now on."));
  m_accept->setDefault(true);
  QPushButton* cancel = textButton("pictureCancel", tr("Cancel"), {});
  connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(cancel);
  row->addWidget(m_accept);
  return row;
}

PictureFormat PictureFormatDialog::format() const {
  PictureFormat format;
  format.measure = static_cast<SizeMeasure>(m_measure->chosen());
  format.width = m_width->value();
  format.height = m_height->value();
  format.dpi = static_cast<int>(m_dpi->value());
  format.points = m_points->value();
  format.family = m_family->currentData().toString();
  format.dark = m_dark->isChecked();
  return format;
}

// The size stays what it is; only its unit is another.
void PictureFormatDialog::changeMeasure() {
  const auto measure = static_cast<SizeMeasure>(m_measure->chosen());
  const double pixelsPerMillimetre = m_dpi->value() / 25.4;
  double factor = 1.0;
  if (m_shown != SizeMeasure::Pixels && measure == SizeMeasure::Pixels) factor = pixelsPerMillimetre;
  if (m_shown == SizeMeasure::Pixels && measure != SizeMeasure::Pixels) factor = 1.0 / pixelsPerMillimetre;
  for (NumberBox* box : {m_width, m_height}) box->setValue(factor == 1.0 ? box->value() : std::round(factor * box->value()));
  m_shown = measure;
  adapt();
}

void PictureFormatDialog::adapt() {
  const PictureFormat chosen = format();
  const bool sized = chosen.measure != SizeMeasure::OnScreen;
  for (NumberBox* box : {m_width, m_height}) {
    box->setEnabled(sized);
    box->setSuffix(chosen.measure == SizeMeasure::Pixels ? tr(" px") : tr(" mm"));
  }
  const QString problem = problemOf(chosen);
  const QSize pixels = sheetOf(chosen, {}, 96).pixels;
  m_summary->setText(!problem.isEmpty() ? problem
                     : sized            ? tr("A PNG has %1 × %2 pixels.").arg(pixels.width()).arg(pixels.height())
                                        : tr("Each picture is as large as its panel."));
  m_accept->setEnabled(problem.isEmpty());
}

void askForPictureFormat(QWidget* parent) {
  if (auto* open = parent->findChild<PictureFormatDialog*>()) return open->activateWindow();
  (new PictureFormatDialog(parent))->open();
}

}  // namespace rewire
