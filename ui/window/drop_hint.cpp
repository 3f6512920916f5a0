#include "ui/window/drop_hint.h"

#include "core/data/dataset_names.h"
#include "core/project/project_file.h"

#include "ui/style/text_size.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace rewire {

namespace {
constexpr int kMargin = 24;
constexpr int kHeadingPixels = 26;
const QString kPlan = QStringLiteral("plan.json");
}  // namespace

Dropped kindOfPath(const QString& path) {
  const QFileInfo file(path);
  if (file.isDir() && QFileInfo::exists(file.filePath() + QStringLiteral("/lesson.json"))) return Dropped::Lesson;
  if (file.suffix().compare(QStringLiteral("zip"), Qt::CaseInsensitive) == 0) return Dropped::Lesson;
  if (file.isDir() && QFileInfo::exists(file.filePath() + QStringLiteral("/experiment.json"))) return Dropped::Run;
  if (file.isDir()) return QFileInfo::exists(file.filePath() + '/' + kPlan) ? Dropped::Sweep : Dropped::Dataset;
  if (file.fileName() == kPlan) return Dropped::Sweep;
  if (file.suffix().compare(QStringLiteral("json"), Qt::CaseInsensitive) == 0) return Dropped::Experiment;
  if (file.suffix().compare(QStringLiteral("safetensors"), Qt::CaseInsensitive) == 0) return Dropped::Model;
  if (file.suffix().compare(QStringLiteral("csv"), Qt::CaseInsensitive) == 0) return Dropped::Curves;
  if (isProjectName(file.fileName().toStdString())) return Dropped::Project;
  return partNamed(file.fileName().toStdString()) ? Dropped::Dataset : Dropped::Nothing;
}

Drop dropOf(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
  const QString path = urls.front().toLocalFile();
  return {kindOfPath(path), path};
}

DropHint::DropHint(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("dropHint"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void DropHint::offer(const Drop& drop) {
  const QFileInfo file(drop.path);
  const QString name = file.fileName();
  switch (drop.kind) {
    case Dropped::Nothing:
      hide();
      return;
    case Dropped::Dataset:
      m_text = tr("Drop to use “%1” as the dataset").arg(name);
      break;
    case Dropped::Run:
      m_text = tr("Drop to open the run “%1”").arg(name);
      break;
    case Dropped::Experiment:
      m_text = tr("Drop to start the experiment “%1”").arg(name);
      break;
    case Dropped::Model:
      m_text = tr("Drop to open the model “%1”").arg(name);
      break;
    case Dropped::Project:
      m_text = tr("Drop to open the project “%1”").arg(name);
      break;
    case Dropped::Lesson:
      m_text = tr("Drop to begin the lesson “%1”").arg(name);
      break;
    case Dropped::Sweep:
      m_text = tr("Drop to list the runs of the sweep “%1”").arg(file.isDir() ? name : file.dir().dirName());
      break;
    case Dropped::Curves:
      m_text = tr("Drop to show the curves “%1”").arg(name);
      break;
  }
  setGeometry(parentWidget()->rect());
  show();
  raise();
  update();
}

void DropHint::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor veil = palette().color(QPalette::Window);
  veil.setAlphaF(0.88f);
  painter.fillRect(rect(), veil);
  QPen pen(palette().color(QPalette::Highlight), 3.0, Qt::DashLine);
  painter.setPen(pen);
  painter.drawRoundedRect(QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin), 12, 12);
  QFont heading = font();
  heading.setPixelSize(byTextSize(kHeadingPixels));
  heading.setWeight(QFont::DemiBold);
  painter.setFont(heading);
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(rect().adjusted(2 * kMargin, 0, -2 * kMargin, 0), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

}  // namespace rewire
