#include "core/data/image_file.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/error.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;

/// Images of every type and number of dimensions.
class TestImageFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::filesystem::path path() const { return std::filesystem::path(m_folder.path().toStdString()) / "images"; }
  QString refused(const std::vector<int>& dims) const {
    return test::thrown<InputError>([&] { imageShape(dims, "file"); });
  }

 private Q_SLOTS:
  void shapes() {
    QCOMPARE(imageShape({5, 12}, ""), (ImageShape{1, 12}));
    QCOMPARE(imageShape({5, 3, 4}, ""), (ImageShape{3, 4}));
    QCOMPARE(imageShape({5, 3, 4, 1}, ""), (ImageShape{3, 4}));
    QCOMPARE(imageShape({5, 1, 3, 4}, ""), (ImageShape{3, 4}));
    QCOMPARE(imageShape({5, 28, 28, 1}, ""), (ImageShape{28, 28}));
  }

  void colourAndLabelsAreRefused() {
    QVERIFY2(refused({5, 32, 32, 3}).contains("these are colour images (5 x 32 x 32 x 3); Rewire reads grey ones"),
             qPrintable(refused({5, 32, 32, 3})));
    QVERIFY(refused({5, 3, 32, 32}).contains("colour images"));
    QVERIFY(refused({5, 32, 32, 7}).contains("these images have several channels (5 x 32 x 32 x 7)"));
    QVERIFY(refused({5}).contains("should have 2 or 3 dimensions"));
  }

  void bytesStayBytes() {
    test::writeIdx(path(), test::kIdxBytes, {2, 1, 2}, std::vector<std::uint8_t>{1, 2, 3, 255});
    const auto images = readImages(path());
    QCOMPARE(images.count, 2);
    QCOMPARE(images.bytes, (std::vector<std::uint8_t>{1, 2, 3, 255}));
    QVERIFY(images.floats.empty());
  }

  void otherNumbersBecomeFloats() {
    test::writeIdx(path(), test::kIdxShorts, {2, 2}, test::bigEndian(std::vector{0, 255, 256, 32767}, 2));
    QCOMPARE(readImages(path()).floats, (std::vector<float>{0.0f, 255.0f, 256.0f, 32767.0f}));
    test::writeIdx(path(), test::kIdxIntegers, {2, 2}, test::bigEndian(std::vector{0, 65535, -3, 40000}, 4));
    QCOMPARE(readImages(path()).floats, (std::vector<float>{0.0f, 65535.0f, -3.0f, 40000.0f}));
    test::writeIdx(path(), test::kIdxDoubles, {2, 1}, test::bigEndian(std::vector{0.5, 0.25}));
    QCOMPARE(readImages(path()).floats, (std::vector<float>{0.5f, 0.25f}));
  }

  void littleEndianIntegersAreRefused() {
    test::writeIdx(path(), test::kIdxIntegers, {2, 2},
                   std::vector<std::uint8_t>{0, 0, 0, 0, 136, 0, 0, 0, 7, 0, 0, 0, 255, 0, 0, 0});
    const auto said = test::thrown<InputError>([&] { readImages(path()); });
    QVERIFY2(said.contains("every number is a multiple of 16777216, as -2013265920: they are little-endian"), qPrintable(said));
    test::writeIdx(path(), test::kIdxShorts, {2, 2}, test::bigEndian(std::vector{0, 256, 512, 32512}, 2));
    QCOMPARE(readImages(path()).floats.back(), 32512.0f);
  }

  void unsignedNumbersInSignedTypesAreRefused() {
    test::writeIdx(path(), test::kIdxShorts, {2, 2}, test::bigEndian(std::vector{0, 255, 40000, 7}, 2));
    const auto said = test::thrown<InputError>([&] { readImages(path()); });
    QVERIFY2(said.contains(
                 "value 2 (counted from 0) is -25536: pixels of 16-bit signed integers should not be negative; from 32768 on"),
             qPrintable(said));
    test::writeIdx(path(), test::kIdxSignedBytes, {2, 2}, test::bigEndian(std::vector{0, 127, 3, 255}, 1));
    QVERIFY(test::thrown<InputError>([&] { readImages(path()); }).contains("value 3 (counted from 0) is -1: pixels of 8-bit"));
  }
};

REWIRE_TEST(TestImageFile)
#include "tst_image_file.moc"
