#include "ui/picture/number_table.h"

#include "tests/support/registry.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace rewire;

class TestNumberTable : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void csvBecomesCells() {
    QVERIFY(cellsOf("").empty());
    QCOMPARE(cellsOf("a,b\n1,2\n"), (std::vector<QStringList>{{"a", "b"}, {"1", "2"}}));
    QCOMPARE(cellsOf("a,b\n1,"), (std::vector<QStringList>{{"a", "b"}, {"1", ""}}));
    QCOMPARE(cellsOf("# told\nname\n\"a, \"\"b\"\"\nc\"\n"), (std::vector<QStringList>{{"name"}, {"a, \"b\"\nc"}}));
  }

  void theTableIsReadCellByCellAndCopied() {
    QMainWindow window;
    window.show();
    QPointer<QDialog> dialog = showNumberTable("Degrees", "MNIST, epoch 3", "degree,neurons\n1,20\n2,7\n", &window);
    QCOMPARE(dialog->windowTitle(), QString("Degrees – MNIST, epoch 3"));
    auto* table = dialog->findChild<QTableView*>("numberTable");
    QCOMPARE(table->accessibleName(), dialog->windowTitle());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QString("neurons"));
    QCOMPARE(table->model()->index(1, 1).data().toString(), QString("7"));
    QTest::mouseClick(dialog->findChild<QPushButton*>("copyNumbers"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QString("degree\tneurons\n1\t20\n2\t7"));
    table->selectRow(1);
    QTest::mouseClick(dialog->findChild<QPushButton*>("copyNumbers"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QString("2\t7"));
    dialog->close();
    QTRY_VERIFY(dialog.isNull());
  }

  void nothingToShowIsAnEmptyTable() {
    QMainWindow window;
    QDialog* dialog = showNumberTable("Degrees", {}, "", &window);
    QCOMPARE(dialog->findChild<QTableView*>("numberTable")->model()->rowCount(), 0);
    QTest::mouseClick(dialog->findChild<QPushButton*>("copyNumbers"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QString());
  }
};

REWIRE_WIDGET_TEST(TestNumberTable)
#include "tst_number_table.moc"
