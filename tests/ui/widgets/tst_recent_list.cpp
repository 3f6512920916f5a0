#include "tests/support/registry.h"
#include "ui/widgets/recent_list.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;

class TestRecentList : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  QString file(const QString& name) const {
    const QString path = m_folder.filePath(name);
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly)) qFatal("no file can be made");
    return path;
  }

 private Q_SLOTS:
  void initTestCase() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName("rewire-test");
  }

  void newestFirstEachOnce() {
    RecentList list("recent/a");
    const QString one = file("one"), two = file("two");
    list.add(one);
    list.add(two);
    list.add(one);
    QCOMPARE(list.paths(), (QStringList{one, two}));
    QCOMPARE(RecentList("recent/a").paths(), (QStringList{one, two}));
  }

  void atMostEightAndOnlyWhatExists() {
    RecentList list("recent/b");
    for (int i = 0; i < 10; ++i) list.add(file(QString::number(i)));
    QCOMPARE(list.paths().size(), 8);
    QCOMPARE(list.paths().front(), m_folder.filePath("9"));
    QFile::remove(m_folder.filePath("9"));
    QCOMPARE(list.paths().front(), m_folder.filePath("8"));
  }
};

REWIRE_TEST(TestRecentList)
#include "tst_recent_list.moc"
