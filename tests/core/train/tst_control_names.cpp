#include "core/train/control_names.h"

#include "core/error.h"
#include "core/perturb/perturbation.h"
#include "core/train/experiment.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

#include <set>

using namespace rewire;
using namespace rewire::test;

class TestControlNames : public QObject {
  Q_OBJECT

  static QString refusal(const std::string& json) {
    return thrown<InputError>([&] { shownPartsIn(json, "lab.json"); });
  }

 private Q_SLOTS:
  void everyNameStandsForOneThing() {
    std::set<std::string_view> names;
    std::size_t count = 0;
    for (const auto& list : {panelNames(), buttonNames(), fieldNames()}) {
      names.insert(list.begin(), list.end());
      count += list.size();
    }
    forEachKind([&](const Perturbation& kind) {
      names.insert(kindOf(kind));
      ++count;
    });
    QCOMPARE(names.size(), count);
    for (const std::string_view name : names) QVERIFY2(isPartName(name), std::string(name).c_str());
    for (const char* unknown : {"", "Play", "remove_links", "galleryDock", "accuracy "}) QVERIFY2(!isPartName(unknown), unknown);
  }

  void everyFieldIsAKeyOfTheExperimentFile() {
    const std::string json = toJsonWithAllKeys(Experiment());
    for (const std::string_view field : fieldNames())
      QVERIFY2(json.find("\"" + std::string(field) + "\":") != json.npos, std::string(field).c_str());
  }

  void theListOfAFileIsRead() {
    QVERIFY(!shownPartsIn("{\"epochs\": 3}", "lab.json"));
    QCOMPARE(*shownPartsIn("{\"only_controls\": [\"perturb\", \"remove-links\", \"zeta\"]}", "lab.json"),
             (std::vector<std::string>{"perturb", "remove-links", "zeta"}));
  }

  void whatIsNoListOfNamesIsRefusedInOneLine() {
    const std::string key = "{\"only_controls\": ";
    for (const char* wrong :
         {"\"play\"", "[]", "{}", "[3]", "[null]", "[[\"play\"]]", "[\"play\", \"galery\"]", "[\"\\u0000\"]"}) {
      const QString line = refusal(key + wrong + "}");
      QVERIFY2(line.contains("only_controls") && line.contains("lab.json") && !line.contains('\n'), wrong);
    }
    QVERIFY(refusal(key + "[\"galery\"]}").contains("galery"));
    QVERIFY(refusal(key + "[\"" + std::string(50000, 'x') + "\"]}").size() < 300);
  }

  void anExperimentIsTheSameWithItsList() {
    Experiment experiment;
    experiment.epochs = 7;
    experiment.seed = ~std::uint64_t{0};
    const std::string plain = toJson(experiment), listed = withShownParts(plain, ShownParts({"perturb", "attack"}));
    QCOMPARE(withShownParts(plain, std::nullopt), plain);
    QVERIFY(experimentFromJson(listed, "lab.json") == experiment);
    QCOMPARE(*shownPartsIn(listed, "lab.json"), (std::vector<std::string>{"perturb", "attack"}));
    QVERIFY(thrown<InputError>([] { experimentFromJson("{\"only_controls\": [\"galery\"]}", "lab.json"); }).contains("galery"));
  }
};

REWIRE_TEST(TestControlNames)
#include "tst_control_names.moc"
