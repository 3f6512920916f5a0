#include "core/project/manifest.h"

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestManifest : public QObject {
  Q_OBJECT

  static QString refused(const char* json) {
    return thrown<InputError>([&] { manifestFromJson(json, "a.rewire"); });
  }

 private Q_SLOTS:
  void whatIsWrittenIsReadAgain() {
    const Manifest manifest{"rewire 1.2.3", {{"curves/a.csv", 12}, {"model.safetensors", 5'000'000'000}}};
    const Manifest read = manifestFromJson(toJson(manifest), "a.rewire");
    QCOMPARE(read.program, manifest.program);
    QCOMPARE(read.sizes, manifest.sizes);
  }

  void aNewerVersionSaysSoInOneLine() {
    const QString line = refused(R"({"format": "rewire-project", "version": 2, "future": []})");
    QVERIFY2(line.contains("newer Rewire (version 2"), qPrintable(line));
    QVERIFY(!line.contains('\n'));
  }

  void whatIsNoManifestIsRefused() {
    QVERIFY(refused("").contains("no Rewire project"));
    QVERIFY(refused("[]").contains("no Rewire project"));
    QVERIFY(refused(R"({"format": "zip", "version": 1})").contains("no Rewire project"));
    for (const char* version : {"0", "-1", "1.5", "\"1\"", "null"}) {
      const std::string json = std::string(R"({"format": "rewire-project", "version": )") + version + "}";
      QVERIFY2(refused(json.c_str()).contains("whole number"), version);
    }
    QVERIFY(refused(R"({"format": "rewire-project", "version": 1})").contains("entries"));
    QVERIFY(refused(R"({"format": "rewire-project", "version": 1, "entries": {"a": -1}})").contains("whole number"));
  }
};

REWIRE_TEST(TestManifest)
#include "tst_manifest.moc"
