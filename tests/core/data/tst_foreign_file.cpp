#include "core/data/foreign_file.h"

#include <QTest>
#include <vector>

#include "tests/support/registry.h"

using namespace rewire;

/// What files are that people have in place of IDX files.
class TestForeignFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachIsNamed_data() {
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& begin, const char* words) { QTest::newRow(name) << begin << words; };
    row("HTML", "<!DOCTYPE html>\n<html>", "an HTML page, as a server sends");
    row("HTML after blanks", "\n\n  <HTML><head>", "an HTML page");
    row("HTML with a mark", "\xef\xbb\xbf<html>", "an HTML page");
    row("XML", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code>", "an XML document, as a server sends");
    row("JSON", "{\"message\": \"Not Found\"}", "a JSON text");
    row("CSV", "label,pixel0,pixel1\n5,0,0\n", "a table as text (CSV)");
    row("text", "404: Not Found", "a text that begins with \"404: Not Found\"");
    row("text with a mark", "\xef\xbb\xbfhello", "a text with a byte order mark that begins with \"hello\"");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "5\0,\0",
                   6),
        "a text in UTF-16");
    row("LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 9912422\n",
        "a Git LFS pointer, not the file itself; "
        "fetch it with: git lfs pull");
    row("gzip in gzip", QByteArray("\x1f\x8b\x08\0", 4), "gzip data once more; unpack it once with gunzip");
    row("zip", "PK\3\4....", "a zip archive (or .npz); unpack it first");
    row("xz",
        QByteArray("\xfd"
                   "7zXZ\0\0\4",
                   8),
        "xz data; unpack it first");
    row("bzip2", "BZh91AY", "bzip2 data; unpack it first");
    row("tar",
        QByteArray("train-images-idx3-ubyte").leftJustified(257, '\0') + QByteArray("ustar\0"
                                                                                    "00",
                                                                                    8),
        "a tar archive; unpack it");
    row("PNG", "\x89PNG\r\n\x1a\n", "a PNG picture; write its images or labels as an IDX file");
    row("JPEG", QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10), "a JPEG picture");
    row("NumPy", QByteArray("\x93NUMPY\1\0", 8), "a NumPy array (.npy); write");
    row("MATLAB", "MATLAB 5.0 MAT-file, Platform: GLNXA64", "a MATLAB file (.mat); write");
    row("HDF5", "\x89HDF\r\n", "an HDF5 file");
    row("pickle", "\x80\x04\x95", "a Python pickle");
    row("little-endian", QByteArray("\x03\x08\0\0\x60\xea\0\0", 8), "a little-endian IDX file");
    row("zeros", QByteArray(512, '\0'), "begins with zeros only, as a download that was not finished");
    row("nobody knows", QByteArray("\1\2\3\4\5", 5), "no IDX file: it begins with 01 02 03 04, an IDX file with 00 00");
  }
  void eachIsNamed() {
    QFETCH(QByteArray, begin);
    QFETCH(QString, words);
    const auto said = foreignKind({reinterpret_cast<const std::uint8_t*>(begin.data()), static_cast<std::size_t>(begin.size())});
    QVERIFY2(said.english().starts_with(words.toStdString()) || QString::fromStdString(said).contains(words),
             said.english().c_str());
  }

  void textIsShownOnOneLine() {
    const std::string text = "a\x1b[31m b";
    QVERIFY(foreignKind({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}).english().starts_with("no IDX file"));
  }
};

REWIRE_TEST(TestForeignFile)
#include "tst_foreign_file.moc"
