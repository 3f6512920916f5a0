#include "ui/window/lessons/veil.h"

#include "tests/support/registry.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace rewire;

class TestVeil : public QObject {
  Q_OBJECT

  static QColor middleOf(QWidget& widget) {
    const QImage image = widget.grab().toImage();
    return image.pixelColor(image.width() / 2, image.height() / 2);
  }
  static std::unique_ptr<QWidget> blackWidget() {
    auto widget = std::make_unique<QWidget>();
    widget->setPalette(QPalette(Qt::black));
    widget->resize(80, 60);
    widget->show();
    return widget;
  }

 private Q_SLOTS:
  void othersAreDimmedAndComeBack() {
    const auto looked = blackWidget(), other = blackWidget();
    const QColor before = middleOf(*other);
    Veils veils;
    veils.dim({other.get()});
    QVERIFY(other->findChild<QWidget*>("veil") && !looked->findChild<QWidget*>("veil"));
    other->resize(300, 200);
    QCOMPARE(other->findChild<QWidget*>("veil")->size(), QSize(300, 200));
    veils.dim({looked.get()});
    QVERIFY(!other->findChild<QWidget*>("veil") && looked->findChild<QWidget*>("veil"));
    veils.clear();
    QVERIFY(!looked->findChild<QWidget*>("veil"));
    QCOMPARE(middleOf(*other), before);
  }

  void aVeilFadesTowardsTheWindowAndLetsTheMouseThrough() {
    QLabel widget;
    QPixmap black(120, 60);
    black.fill(Qt::black);
    widget.setPixmap(black);
    auto* button = new QPushButton(&widget);
    button->setGeometry(2, 2, 30, 20);
    widget.resize(120, 60);
    widget.show();
    Veils veils;
    veils.dim({&widget});
    const QWidget* veil = widget.findChild<QWidget*>("veil");
    QVERIFY(veil->testAttribute(Qt::WA_TransparentForMouseEvents));
    QCOMPARE(widget.childAt(10, 10), button);
    QVERIFY(middleOf(widget) != QColor(Qt::black));
  }

  void aWidgetThatGoesTakesItsVeilAlong() {
    Veils veils;
    auto widget = blackWidget();
    veils.dim({widget.get()});
    widget.reset();
    veils.clear();
  }
};

REWIRE_WIDGET_TEST(TestVeil)
#include "tst_veil.moc"
