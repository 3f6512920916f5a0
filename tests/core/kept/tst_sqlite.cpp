#include "core/kept/sqlite.h"

#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestSqlite : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

 private Q_SLOTS:
  void valuesComeBack() {
    const fs::path file = path("odd ?#%\xff.sqlite");
    const std::vector<std::uint8_t> bytes = {0, 1, 255};
    {
      Database database(file, Database::Access::Write);
      database.execute("CREATE TABLE t(a, b, c, d, e)");
      Statement put(database, "INSERT INTO t VALUES(?, ?, ?, ?, ?)");
      put.bind(0, std::int64_t{-7}).bind(1, 0.1).bind(2, std::string_view("dög\0x", 6));
      put.bind(3, std::span<const std::uint8_t>(bytes)).bindNull(4).run();
    }
    QVERIFY(fs::exists(file));
    const Database database(file, Database::Access::Read);
    Statement row(database, "SELECT * FROM t");
    QVERIFY(row.step());
    QCOMPARE(row.number(0), -7);
    QCOMPARE(row.real(1), 0.1);
    QCOMPARE(row.text(2), std::string("dög\0x", 6));
    QVERIFY(std::equal(bytes.begin(), bytes.end(), row.bytes(3).begin(), row.bytes(3).end()));
    QVERIFY(row.isNull(4) && !row.isNull(3));
    QVERIFY(!row.step());
  }

  void noRowIsTakenToBeMuchLongerThanItsFile() {
    Database writer(path("growing"), Database::Access::Write);
    writer.execute("PRAGMA journal_mode = WAL");
    writer.execute("CREATE TABLE t(a)");
    const Database reader(path("growing"), Database::Access::Read);
    QVERIFY(!Statement(reader, "SELECT * FROM t").step());
    const QString words = thrown<InputError>([&] { Statement(reader, "SELECT zeroblob(3000000) || 'a'").step(); });
    QVERIFY2(words.contains("out of memory"), qPrintable(words));  // what no row of it can have
    writer.execute("INSERT INTO t VALUES(zeroblob(3000000))");
    Statement after(reader, "SELECT * FROM t");
    QVERIFY(after.step());
    QCOMPARE(after.bytes(0).size(), std::size_t{3'000'000});
    Statement(writer, "SELECT zeroblob(9000000) || 'a'").step();  // whoever writes has no limit
  }

  void aTransactionIsWholeOrNot() {
    Database database(path("transaction"), Database::Access::Write);
    database.execute("CREATE TABLE t(a)");
    {
      Transaction lost(database);
      database.execute("INSERT INTO t VALUES(1)");
    }
    QVERIFY(!Statement(database, "SELECT * FROM t").step());
    Transaction kept(database);
    database.execute("INSERT INTO t VALUES(1)");
    kept.commit();
    QVERIFY(Statement(database, "SELECT * FROM t").step());
  }

  void whatIsNoDatabaseIsRefused() {
    writeBytes(path("text"), "this is a text and no database, however long it is");
    const QString words = thrown<InputError>([&] {
      const Database database(path("text"), Database::Access::Read);
      Statement(database, "SELECT * FROM sqlite_master").step();
    });
    QVERIFY2(words.contains("not a database") && words.contains("text"), qPrintable(words));
    QVERIFY(!thrown<InputError>([&] { Database(path("missing"), Database::Access::Read); }).isEmpty());
  }
};

REWIRE_TEST(TestSqlite)
#include "tst_sqlite.moc"
