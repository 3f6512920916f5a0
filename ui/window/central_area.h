#pragma once

#include "ui/style/text_size.h"

#include <QWidget>

namespace rewire {

class Banner;
class Invitation;

/// The middle of the window. The banner and the invitation stand above the picture while
/// they have something to say, so that they never hide any of it.
class CentralArea : public QWidget {
  Q_OBJECT

 public:
  CentralArea(QWidget* view, Banner* banner, Invitation* invitation, QWidget* parent = nullptr);

  QSize minimumSizeHint() const override { return {240, byTextSize(126)}; }
};

}  // namespace rewire
