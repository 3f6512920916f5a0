#include "core/failure.h"

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

#include <cerrno>

using namespace rewire;
using namespace rewire::test;

class TestFailure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFullDiskIsNoFaultOfTheRequest() {
    for (const int reason : {ENOSPC, EDQUOT, EFBIG, EIO, ENOMEM, EMFILE, EAGAIN}) {
      QVERIFY2(isFaultOfMachine(reason), std::to_string(reason).c_str());
      QCOMPARE(thrown<WorkError>([&] { throwFailure(reason, "cannot write", "file"); }), QString("cannot write (file)"));
    }
  }

  void aPathThatCannotBeUsedIs() {
    for (const int reason : {ENOENT, ENOTDIR, EISDIR, EACCES, EPERM, EROFS, ENAMETOOLONG, ELOOP, EINVAL}) {
      QVERIFY2(!isFaultOfMachine(reason), std::to_string(reason).c_str());
      QCOMPARE(thrown<InputError>([&] { throwFailure(reason, "cannot write", "file"); }), QString("cannot write (file)"));
    }
  }
};

REWIRE_TEST(TestFailure)
#include "tst_failure.moc"
