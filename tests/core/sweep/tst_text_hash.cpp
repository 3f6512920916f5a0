#include "core/sweep/text_hash.h"

#include "tests/support/registry.h"

#include <QTest>

#include <string>

class TestTextHash : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The examples of FIPS 180-2, and what goes over one block.
  void theStandardsExamples() {
    QCOMPARE(rewire::sha256Of(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(rewire::sha256Of("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(rewire::sha256Of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
             std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
  }
};

REWIRE_TEST(TestTextHash)
#include "tst_text_hash.moc"
