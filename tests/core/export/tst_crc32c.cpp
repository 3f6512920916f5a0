#include "core/export/crc32c.h"

#include "tests/support/registry.h"

#include <QTest>

#include <string>

using namespace rewire;

class TestCrc32c : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The examples of RFC 3720, appendix B.4, and the usual one.
  void itIsCastagnolis() {
    QCOMPARE(crc32c("123456789"), 0xE3069283U);
    QCOMPARE(crc32c(std::string(32, '\0')), 0x8A9136AAU);
    QCOMPARE(crc32c(std::string(32, '\xFF')), 0x62A8AB43U);
    std::string ascending;
    for (char c = 0; c < 32; ++c) ascending += c;
    QCOMPARE(crc32c(ascending), 0x46DD794EU);
    QCOMPARE(crc32c(""), 0U);
  }

  void theMaskIsThatOfTensorFlow() {
    const std::uint32_t crc = crc32c("123456789");
    QCOMPARE(maskedCrc32c("123456789"), ((crc >> 15) | (crc << 17)) + 0xA282EAD8U);
    QCOMPARE(maskedCrc32c(""), 0xA282EAD8U);
  }
};

REWIRE_TEST(TestCrc32c)
#include "tst_crc32c.moc"
