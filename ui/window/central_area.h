#pragma once

#include <QWidget>

namespace rewire {

class Banner;
class Invitation;

/// The middle of the window: the banner and the invitation, when there is something to say, above the picture, so that they never
/// hide any of it.
class CentralArea : public QWidget {
  Q_OBJECT

 public:
  CentralArea(QWidget* view, Banner* banner, Invitation* invitation, QWidget* parent = nullptr);

  QSize minimumSizeHint() const override { return {240, 160}; }
};

}  // namespace rewire
