#pragma once

#include <QWidget>

namespace rewire {

class Banner;
class Invitation;

/// The middle of the window: the banner, when there is something to say, above the picture; the invitation floating over the
/// picture's lower edge, so that the picture does not jump when it goes.
class CentralArea : public QWidget {
  Q_OBJECT

 public:
  CentralArea(QWidget* view, Banner* banner, Invitation* invitation, QWidget* parent = nullptr);

  bool eventFilter(QObject* watched, QEvent* event) override;
  QSize minimumSizeHint() const override { return {240, 160}; }

 private:
  void place();

  QWidget* m_view = nullptr;
  Invitation* m_invitation = nullptr;
};

}  // namespace rewire
