#pragma once

#include "core/listing/network_pair.h"
#include "ui/connectivity/drawing/connectivity_renderer.h"
#include "ui/pair/pair_scene.h"
#include "ui/picture/view.h"

#include <array>
#include <optional>

namespace rewire {

/// A run that is chosen to be held against another one.
struct PairedRun {
  QString folder;
  QString name;  ///< tells it from the other
};

/// The newest networks of two runs beside each other, with the links and pixels that only one has, and those that both have, in
/// three colours; below stands how many links each layer shares, and how many it would by chance. It shows runs on disk, whatever
/// the run of the window.
class PairView : public View {
  Q_OBJECT

 public:
  explicit PairView(QWidget* parent = nullptr);

  /// Asks for the networks of two runs.
  void compare(const PairedRun& left, const PairedRun& right);

  void showRun(const SnapshotPtr&, const ShownNetworkPtr&) override {}  // nothing of it is shown
  void setTheme(const Theme& theme) override;
  void render(QCPPainter& painter, QSize size, const Theme& theme) const override;
  bool isEmpty() const override { return !m_facts; }
  QString csv() const override;
  QString subject() const override;
  QList<QPair<QString, QString>> notes() const override;
  QString suggestedName() const override;

  QSize minimumSizeHint() const override { return {320, 240}; }
  QSize sizeHint() const override { return {760, 420}; }

  /// The input map of a side, in the view's coordinates; empty without networks.
  QRectF mapOf(Side side) const { return m_scene ? m_scene->mapOf(side) : QRectF(); }
  const QImage& linksOf(Side side) const { return m_links[side]; }

 public Q_SLOTS:
  void showPair(const rewire::NetworkPairPtr& pair);

 Q_SIGNALS:
  void pairRequested(const rewire::PairRequest& request);
  void picturesShown();  ///< both pictures of the links are on their way to the screen

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  std::optional<PairScene> sceneIn(const QRectF& area, const Theme& theme) const;
  void relayOut();
  void requestPictures();
  QString emptyText() const;
  void describe();

  std::array<PairedRun, 2> m_runs;
  NetworkPairPtr m_pair;  ///< null: none was read
  std::shared_ptr<const PairFacts> m_facts;
  std::optional<PairScene> m_scene;
  std::array<QImage, 2> m_links;
  Theme m_theme;
  std::array<ConnectivityRenderer, 2> m_renderers;
};

}  // namespace rewire
