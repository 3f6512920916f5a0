#include "core/export/provenance.h"

#include "tests/support/models.h"
#include "tests/support/registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace rewire;
using namespace rewire::test;
using Json = nlohmann::ordered_json;

class TestProvenance : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itTellsHowTheNetworkWasMade() {
    Model model = tinyModel(7);
    model.experiment.seed = 42;
    const Provenance provenance = provenanceOf(model, "rewire 1.2.3");
    const std::vector<std::pair<std::string, std::string>> entries = {
        {"program", "rewire 1.2.3"}, {"epoch", "7"}, {"seed", "42"}, {"perturbed", "no"}, {"experiment", provenance.experiment}};
    QCOMPARE(entriesOf(provenance), entries);
    QVERIFY(experimentFromJson(provenance.experiment, "here") == model.experiment);
  }

  void theJsonHoldsTheExperimentAsAnObject() {
    Model model = tinyModel(7);
    model.experiment.seed = 18446744073709551615U;
    model.experiment.dataset = "/data/größe";
    const std::string text = asJson(provenanceOf(model, "rewire 1.2.3"));
    QVERIFY(text.find('\n') == std::string::npos);
    QVERIFY(std::all_of(text.begin(), text.end(), [](char c) { return c >= ' '; }));
    const Json json = Json::parse(text);
    QCOMPARE(json["seed"].get<std::uint64_t>(), 18446744073709551615U);
    QCOMPARE(json["perturbed"].get<bool>(), false);
    QVERIFY(experimentFromJson(json["experiment"].dump(), "here") == model.experiment);
    QVERIFY(!json.contains("batch"));
  }

  void whatHappenedMidwayAndByHandIsTold() {
    Model model = tinyModel(7);
    model.batch = 3;
    Action action{.epoch = 5, .batch = 1};
    action.applied = AppliedPerturbations{};
    model.experiment.actions.push_back(action);
    const Provenance provenance = provenanceOf(model, "rewire 1.2.3");
    QVERIFY(provenance.perturbed == wasPerturbed(model.experiment));
    QVERIFY(provenance.perturbed);
    QCOMPARE(Json::parse(asJson(provenance))["batch"].get<int>(), 3);
    QCOMPARE(entriesOf(provenance)[2], (std::pair<std::string, std::string>("batch", "3")));
    QCOMPARE(entriesOf(provenance)[4], (std::pair<std::string, std::string>("perturbed", "yes")));
  }
};

REWIRE_TEST(TestProvenance)
#include "tst_provenance.moc"
