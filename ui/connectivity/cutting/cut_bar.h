#pragma once

#include <QFrame>
#include <QRectF>

#include <cstdint>

class QLabel;
class QPushButton;

namespace rewire {

/// The question beside a rectangle that was drawn around links: "Cut 312 links" or "Cancel". When there are more links than may
/// be cut at once it says so instead, and only cancels.
class CutBar : public QFrame {
  Q_OBJECT

 public:
  explicit CutBar(QWidget* parent);

  /// Asks about this many links, near `rectangle`, within `room`.
  void ask(std::int64_t links, std::int64_t most, const QRectF& rectangle, const QRectF& room);

 Q_SIGNALS:
  void accepted();
  void rejected();

 private:
  void moveBeside(const QRectF& rectangle, const QRectF& room);

  QLabel* m_tooMany;
  QPushButton* m_cut;
  QPushButton* m_cancel;
};

}  // namespace rewire
