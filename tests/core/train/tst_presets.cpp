#include "core/train/presets.h"

#include "tests/support/files.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace rewire;
using namespace rewire::test;

class TestPresets : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyOneThatShipsCanBeRun() {
    const std::vector<Preset> presets = shippedPresets();
    QVERIFY(presets.size() >= 5);
    std::set<std::string> titles;
    for (const Preset& preset : presets) {
      QVERIFY2(validate(preset.experiment, 784).empty(), preset.name.c_str());
      QVERIFY(!preset.reason.empty() && titles.insert(preset.title).second);
    }
  }

  void filesThatAreNoneAreLeftOut() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeBytes(path / "b.json", R"({"title": "B", "reason": "Two.", "experiment": {"rule": "rigl", "epochs": 7}})");
    writeBytes(path / "a.json", R"({"title": "A", "reason": "One.", "experiment": {}})");
    writeBytes(path / "broken.json", "{");
    writeBytes(path / "later.json", R"({"title": "C", "reason": "Three.", "experiment": {"rule": "of 2031"}})");
    writeBytes(path / "note.txt", "{}");
    const std::vector<Preset> presets = presetsIn(path);
    QCOMPARE(presets.size(), std::size_t{2});
    QCOMPARE(presets[0].name, std::string("a"));
    QCOMPARE(presets[1].experiment.epochs, 7);
    QVERIFY(presets[1].experiment.zetaSchedule == Schedule::Cosine);  // usual for the rule
    QVERIFY(presetsIn(path / "absent").empty());
  }
};

REWIRE_TEST(TestPresets)
#include "tst_presets.moc"
