#include "core/export/text_output.h"

#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestTextOutput : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_file = (m_folder.path() + "/text").toStdString();

 private Q_SLOTS:
  void cleanup() { std::filesystem::remove(m_file); }

  void numbersAreTheShortestThatReadBack() {
    TextOutput out(m_file);
    out << 0.1F << " " << 1e-20F << " " << 0.1 << " " << -3 << " " << std::int64_t{1} << " " << NeuronName{2, 17};
    out.commit();
    QCOMPARE(readBytes(m_file), std::string("0.1 1e-20 0.1 -3 1 l2n17"));
  }

  void aLongTextIsWrittenInPieces() {
    TextOutput out(m_file);
    for (int i = 0; i < 300'000; ++i) out << "0123456789";
    QVERIFY2(!std::filesystem::exists(m_file), "nothing is there before the whole is");
    out.commit();
    QCOMPARE(std::filesystem::file_size(m_file), 3'000'000u);
  }

  void aFullDiskLeavesTheOldFile() {
    writeBytes(m_file, "old");
    bool failed = false;
    try {
      const SmallDisk disk(4096);
      TextOutput out(m_file);
      for (int i = 0; i < 300'000; ++i) out << "0123456789";
      out.commit();
    } catch (const WriteError&) {
      failed = true;
    }
    QVERIFY(failed);
    QCOMPARE(readBytes(m_file), std::string("old"));
    QCOMPARE(namesIn(m_folder.path().toStdString()).size(), 1u);
  }

  void aStopLeavesNothing() {
    std::stop_source source;
    TextOutput out(m_file, source.get_token());
    out << "text";
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(out.commit(), Cancelled);
    QVERIFY(!std::filesystem::exists(m_file));
  }

  void markupIsEscaped() {
    QCOMPARE(inXml("a<b>&\"c\" d\te\nf\r"), std::string("a&lt;b&gt;&amp;&quot;c&quot; d&#9;e&#10;f&#13;"));
    QCOMPARE(inXml("dög 雪"), std::string("dög 雪"));
  }

  void whatXmlCannotHoldIsReplaced() {
    const std::string mark = "\xEF\xBF\xBD";
    QCOMPARE(inXml(std::string_view("a\0b\x1b", 4)), "a" + mark + "b" + mark);
    QCOMPARE(inXml("\xff\xEF\xBF\xBF"), mark + mark);
  }
};

REWIRE_TEST(TestTextOutput)
#include "tst_text_output.moc"
