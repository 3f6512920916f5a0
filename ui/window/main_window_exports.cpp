// Exports of the main window: which network goes where, for which program.
#include "ui/window/lab_docks.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace rewire {

namespace {

/// The end of a file's name.
QString endingOf(ExportFormat format) {
  switch (format) {
    case ExportFormat::Graphml:
      return QStringLiteral("graphml");
    case ExportFormat::Gexf:
      return QStringLiteral("gexf");
    case ExportFormat::Edges:
      return QStringLiteral("links.csv");
    case ExportFormat::Npz:
      return QStringLiteral("npz");
    case ExportFormat::Onnx:
      return QStringLiteral("onnx");
    case ExportFormat::Tensorboard:
      return QStringLiteral("tfevents");  // TensorBoard looks for the word
    case ExportFormat::Metrics:
      return QStringLiteral("metrics.csv");
  }
  return {};
}

}  // namespace

/// A perturbed or pinned specimen is what the window shows, and not what trains.
void MainWindow::askWhichNetwork(const QString& title, const QString& question, const std::function<void()>& training,
                                 const std::function<void()>& specimen) {
  if (!m_lab->specimenDiffers()) return training();
  auto* box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, this);
  box->setObjectName(QStringLiteral("whichModel"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(tr("The specimen is perturbed or pinned: it is not the network that trains."));
  connect(box->addButton(tr("The training network"), QMessageBox::AcceptRole), &QAbstractButton::clicked, this, training);
  connect(box->addButton(tr("The specimen as it is shown"), QMessageBox::AcceptRole), &QAbstractButton::clicked, this, specimen);
  box->open();
}

void MainWindow::askWhatToExport(ExportFormat format) {
  const auto training = [this, format] { askWhereToExport(format, [] { return ExportNetwork{}; }); };
  if (holdsMetrics(format)) return training();
  askWhichNetwork(tr("Export"), tr("Which network do you want to export?"), training, [this, format] {
    askWhereToExport(format, [this] {
      const SaveSpecimen shown = m_lab->saveSpecimen({});
      ExportNetwork network;
      network.specimen = shown.specimen;
      network.perturbations = shown.perturbations;
      return network;
    });
  });
}

void MainWindow::askWhereToExport(ExportFormat format, const std::function<ExportNetwork()>& network) {
  auto* dialog = new QFileDialog(this, tr("Export"));
  dialog->setObjectName(QStringLiteral("exportDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->selectFile(suggestedName(endingOf(format)));
  connect(dialog, &QFileDialog::fileSelected, this, [this, format, network](const QString& path) {
    ExportNetwork command = network();
    command.format = format;
    command.path = path.toStdString();
    command.program = "rewire " + QCoreApplication::applicationVersion().toStdString();
    request(command);
  });
  dialog->open();
}

}  // namespace rewire
