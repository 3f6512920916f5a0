#include "ui/experiment/fetch/payload_check.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"

using namespace rewire;

/// Checking files against published checksums.
class TestPayloadCheck : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::vector<std::uint8_t> m_content = std::vector<std::uint8_t>(3'000'000, 42);
  QByteArray m_sha256;
  QByteArray m_gzMd5;

  std::filesystem::path folder() const { return m_folder.path().toStdString(); }

  static QByteArray hashOf(const std::vector<std::uint8_t>& bytes, QCryptographicHash::Algorithm algorithm) {
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), algorithm).toHex();
  }
  KnownFile bySha256() const { return {"file", {m_sha256.data(), 64}, {}}; }
  KnownFile byMd5() const { return {"file", {}, {m_gzMd5.data(), 32}}; }

  FileState stateOf(const std::vector<std::uint8_t>& bytes, const KnownFile& expected, QString* reason = nullptr) const {
    test::writeFile(folder() / "file", bytes);
    PayloadCheck check(folder() / "file", expected);
    while (check.step()) continue;
    if (reason != nullptr) *reason = check.reason();
    return check.state();
  }

 private Q_SLOTS:
  void initTestCase() {
    m_sha256 = hashOf(m_content, QCryptographicHash::Sha256);
    m_gzMd5 = hashOf(test::gzipped(m_content), QCryptographicHash::Md5);
  }

  void contentCountsNotItsPacking() {
    QCOMPARE(stateOf(m_content, bySha256()), FileState::Right);
    QCOMPARE(stateOf(test::gzipped(m_content), bySha256()), FileState::Right);
  }

  void otherContentIsWrong() {
    auto other = m_content;
    other.back() ^= 1;
    QString reason;
    QCOMPARE(stateOf(other, bySha256(), &reason), FileState::Wrong);
    QVERIFY(reason.contains("checksum"));
    auto cut = test::gzipped(m_content);
    cut.pop_back();
    QCOMPARE(stateOf(cut, bySha256(), &reason), FileState::Wrong);
    QVERIFY(reason.contains("cut short"));
  }

  void whereOnlyTheGzippedFileIsKnown() {
    QCOMPARE(stateOf(test::gzipped(m_content), byMd5()), FileState::Right);
    QCOMPARE(stateOf(test::gzipped(std::vector<std::uint8_t>{1, 2, 3}), byMd5()), FileState::Wrong);
    QCOMPARE(stateOf(m_content, byMd5()), FileState::Unchecked);
  }

  void whatInflatesWithoutEndIsWrong() {
    const auto zeros = test::gzipped(std::vector<std::uint8_t>(64 << 20));
    std::vector<std::uint8_t> bomb;
    for (int i = 0; i < 3; ++i) bomb.insert(bomb.end(), zeros.begin(), zeros.end());
    QString reason;
    QCOMPARE(stateOf(bomb, bySha256(), &reason), FileState::Wrong);
    QCOMPARE(reason, QString("it holds more than 128 MiB"));
  }

  void fourFilesOfADataset() {
    const std::string_view sha(m_sha256.data(), 64);
    const KnownDataset dataset{
        "x", "X", {{{"a", sha, {}}, {"b", sha, {}}, {"c", sha, {}}, {"d", {}, sha.substr(0, 32)}}}, {}, {}};
    const auto there = folder() / "dataset";
    std::filesystem::create_directory(there);
    test::writeFile(there / "a.gz", test::gzipped(m_content));
    test::writeFile(there / "b", {});
    test::writeFile(there / "d", {});
    const auto checked = verifyDataset(dataset, there);
    QCOMPARE(checked.size(), std::size_t{4});
    QCOMPARE(checked[0].name, QString("a.gz"));
    QCOMPARE(checked[0].state, FileState::Right);
    QCOMPARE(checked[1].state, FileState::Wrong);
    QCOMPARE(checked[2].state, FileState::Missing);
    QCOMPARE(checked[2].name, QString("c"));
    QCOMPARE(checked[3].state, FileState::Unchecked);
  }

  void theShippedMnistIsRight() {
    const auto folderOfMnist = locate(*knownDataset("mnist"));
    QVERIFY(folderOfMnist.has_value());
    for (const auto& file : verifyDataset(*knownDataset("mnist"), *folderOfMnist)) {
      QVERIFY2(file.state == FileState::Right, qPrintable(file.name + ": " + file.reason));
    }
  }
};

REWIRE_TEST(TestPayloadCheck)
#include "tst_payload_check.moc"
