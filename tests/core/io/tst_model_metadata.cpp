#include "core/io/model_metadata.h"

#include "core/error.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestModelMetadata : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void factsComeBack() {
    Model model = tinyModel(3);
    model.batch = 4;
    model.range = PixelRange{-1.0, 2.5};
    model.history = historyOf(3);
    const Metadata metadata = metadataOf(model.network, model);
    QCOMPARE(metadata.at("format"), std::string("rewire-model"));
    const ModelFacts back = factsFromMetadata(metadata, "file");
    QVERIFY(back.experiment == model.experiment);
    QCOMPARE(back.epoch, 3);
    QCOMPARE(back.batch, 4);
    QCOMPARE(back.mean, model.mean);
    QCOMPARE(back.classes, model.classes);
    QCOMPARE(back.history.size(), 3u);
    QCOMPARE(*inputsFromMetadata(metadata, "file"), 4);
  }

  void textsThatLieAreRefused() {
    const Metadata good = metadataOf(tinyModel().network, tinyModel());
    for (const auto& [key, text] : Metadata{{"version", "2"},
                                            {"epoch", "-1"},
                                            {"std", "0"},
                                            {"classes", "[\"a\", \"a\"]"},
                                            {"pixel_range", "[2, 1]"},
                                            {"activation", "tanh"}}) {
      Metadata bad = good;
      bad[key] = text;
      QVERIFY(!thrown<InputError>([&] { factsFromMetadata(bad, "file"); }).isEmpty());
    }
  }

  void listsAreFlat() {
    QCOMPARE(flatList("[1, 2]", "file").size(), 2u);
    QVERIFY(flatList("[[1], 2]", "file").empty());
    QVERIFY(flatList("{\"a\": 1}", "file").empty());
    QVERIFY(flatList("no list", "file").empty());
    QVERIFY(thrown<InputError>([] { flatList("[" + std::string(1'000'000, '['), "file"); }).endsWith("(file)"));
  }
};

REWIRE_TEST(TestModelMetadata)
#include "tst_model_metadata.moc"
