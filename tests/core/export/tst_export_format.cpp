#include "core/export/export_format.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestExportFormat : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void formatsHaveTheNamesOfTheContract() {
    QStringList names;
    for (const ExportFormat format : exportFormats()) {
      names << QString::fromUtf8(nameOf(format).data(), static_cast<int>(nameOf(format).size()));
      QVERIFY(exportFormatNamed(nameOf(format)) == format);
    }
    QCOMPARE(names.join(' '), QString("graphml gexf edges npz onnx tensorboard metrics"));
    QVERIFY(!exportFormatNamed("matlab"));
  }

  void twoHoldMetrics() {
    for (const ExportFormat format : exportFormats())
      QCOMPARE(holdsMetrics(format), format == ExportFormat::Tensorboard || format == ExportFormat::Metrics);
  }
};

REWIRE_TEST(TestExportFormat)
#include "tst_export_format.moc"
