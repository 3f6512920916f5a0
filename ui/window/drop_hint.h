#pragma once

#include <QString>
#include <QWidget>

class QMimeData;

namespace rewire {

/// The kind of a dropped thing, told by its name alone.
enum class Dropped { Nothing, Dataset, Experiment, Model, Run, Curves, Project, Lesson, Sweep };

struct Drop {
  Dropped kind = Dropped::Nothing;
  QString path;
};

/// A folder is a dataset, a run, a sweep (as is its plan.json) or a lesson, .json an experiment, .safetensors a model, .csv has
/// curves, .rewire is a project, .zip a lesson; anything else, or more than one thing, is nothing.
Drop dropOf(const QMimeData& data);
Dropped kindOfPath(const QString& path);

/// Covers the window while something is dragged over it, and says what a drop will do.
class DropHint : public QWidget {
  Q_OBJECT

 public:
  explicit DropHint(QWidget* parent);

  void offer(const Drop& drop);
  QString text() const { return m_text; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_text;
};

}  // namespace rewire
