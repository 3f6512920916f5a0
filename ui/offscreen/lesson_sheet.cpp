#include "ui/offscreen/lesson_sheet.h"

#include "core/compute/parallel.h"
#include "core/lesson/lesson_states.h"
#include "core/lesson/terms.h"
#include "core/perturb/perturbed_network.h"
#include "core/run/layer_states.h"
#include "core/run/past_snapshot.h"
#include "ui/offscreen/still_view.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/view.h"
#include "ui/style/number_text.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace rewire {

namespace {

constexpr int kMostPictures = 2;   // in a step
constexpr QSize kDrawn(640, 400);  // logical pixels, as wide as the text
constexpr double kSharp = 2.5;     // pixels for each of them
constexpr int kDpi = 96;

QString sheetText(const char* text) {
  return QCoreApplication::translate("rewire::LessonSheet", text);
}

/// Document with its pictures at hand.
class Sheet : public QTextDocument {
 public:
  QString add(const QImage& picture) {
    const QString name = QStringLiteral("picture%1").arg(m_pictures.size());
    m_pictures.insert(name, picture);
    return name;
  }

 protected:
  QVariant loadResource(int type, const QUrl& name) override {
    const auto found = m_pictures.constFind(name.toString());
    return found == m_pictures.constEnd() ? QTextDocument::loadResource(type, name) : QVariant(*found);
  }

 private:
  QHash<QString, QImage> m_pictures;
};

/// The run of a moment as views draw it, with the perturbations of its specimen done to the network.
SnapshotPtr snapshotOf(const LessonMoment& moment) {
  Model model = *moment.model;
  if (moment.perturbations.changesNetwork()) model.network = perturb(model.network, moment.perturbations).network;
  Snapshot present;
  present.run = 1;
  present.samples = moment.dataset;
  present.dataset = std::shared_ptr<const DatasetInfo>(moment.dataset, &moment.dataset->info);
  present.normalisation = {model.mean, model.std};
  renewTopologies(model.network, present.layers);
  return pastSnapshot(present, model, nullptr);
}

/// The views that the sheet can draw, of those that a step shows. Some compare with the network before its perturbations.
std::vector<std::string> viewsOf(const LessonStep& step, bool perturbed) {
  const std::vector<std::string> known = movieViewNames();
  std::vector<std::string> views;
  for (const std::string& view : step.show) {
    const bool compares = view == "gallery" || view == "confusion";
    const bool drawn = std::find(known.begin(), known.end(), view) != known.end() && !(compares && perturbed);
    if (drawn && std::ssize(views) < kMostPictures) views.push_back(view);
  }
  return views;
}

/// "Accuracy on the test images: 97.8 %, perturbed 9.8 %."
QString accuracyInWords(const LessonMoment& moment, std::stop_token stop) {
  MomentMeasures measures(moment, stop);
  const auto percent = [&](const char* name) {
    return QString::number(100.0 * measures.value(*lessonMeasureNamed(name)).value_or(0.0), 'f', 1);
  };
  const QString clean = sheetText("Accuracy on the test images: %1 %").arg(percent("clean_accuracy"));
  if (moment.perturbations.steps.empty()) return clean + '.';
  return clean + sheetText(", perturbed %1 %.").arg(percent("accuracy"));
}

QString heading(const Lesson& lesson) {
  QString text = QStringLiteral("# %1\n\n").arg(QString::fromStdString(lesson.title));
  text += sheetText("%1 minutes").arg(lesson.minutes) + QStringLiteral("\n\n");
  return text + QString::fromStdString(withoutTermLinks(lesson.summary)) + QStringLiteral("\n\n");
}

}  // namespace

QByteArray lessonSheet(const Lesson& lesson, int threads, std::stop_token stop,
                       const std::function<void(std::size_t step)>& onStep) {
  Sheet sheet;
  QString text = heading(lesson);
  LessonStates states(stop);
  Threads arena(threads);
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    if (onStep) onStep(i);
    const LessonStep& step = lesson.steps[i];
    text += QStringLiteral("## %1. %2\n\n%3\n\n")
                .arg(i + 1)
                .arg(QString::fromStdString(step.title), QString::fromStdString(withoutTermLinks(step.text)));
    LessonMoment moment;
    arena.run([&] {
      moment = states.after(lesson, i);
      text += QStringLiteral("*%1*\n\n").arg(accuracyInWords(moment, stop));
    });
    const SnapshotPtr snapshot = snapshotOf(moment);
    for (const std::string& view : viewsOf(step, !moment.perturbations.steps.empty())) {
      StillView still(view, kDrawn, threads);
      still.show(snapshot, stop);
      text += QStringLiteral("![%1](%2)\n\n")
                  .arg(still.view().title(), sheet.add(renderImage(still.view(), kDrawn, Theme::light(), kSharp)));
    }
  }
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kDpi);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setTitle(QString::fromStdString(lesson.title));
  writer.setCreator(QStringLiteral("Rewire"));
  sheet.setMarkdown(text);
  sheet.setPageSize(QSizeF(writer.width(), writer.height()));
  sheet.print(&writer);
  buffer.close();
  forgetDate(bytes);
  return bytes;
}

}  // namespace rewire
