#include "core/perturb/perturbation.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace rewire;

/// Perturbations as values: names, strengths, limits, JSON.
class TestPerturbation : public QObject {
  Q_OBJECT

  static std::vector<Perturbation> everyKind() {
    std::vector<Perturbation> kinds;
    forEachKind([&](const Perturbation& kind) { kinds.push_back(kind); });
    return kinds;
  }

  /// The keys of all problems, in one line.
  static QString complaints(const Perturbation& perturbation, int hiddenLayers = 3) {
    QStringList keys;
    for (const Problem& problem : validate(perturbation, hiddenLayers)) {
      if (problem.message.empty()) return "a problem without words";
      keys += QString::fromStdString(problem.key);
    }
    return keys.join(' ');
  }
  static RemoveLinks inLayers(LayerChoice layers) { return {0.5, LinkOrder::Random, std::move(layers)}; }
  static Attack pgd() {
    Attack attack;
    attack.method = AttackMethod::Pgd;
    attack.epsilon = 0.1;
    return attack;
  }

 private Q_SLOTS:
  void kindsAreThoseOfTheCommandLine() {
    QStringList kinds;
    for (const Perturbation& kind : everyKind()) kinds += QString::fromStdString(std::string(kindOf(kind)));
    QCOMPARE(
        kinds.join(' '),
        QString("swap-links shuffle-weights flip-signs binarize weight-noise remove-links remove-neurons input-noise attack"));
  }

  void namesAreThoseOfTheCommandLine() {
    QVERIFY(nameOf(LinkOrder::Random) == "random" && nameOf(LinkOrder::Weakest) == "weakest");
    QVERIFY(nameOf(LinkOrder::Strongest) == "strongest" && nameOf(LinkOrder::Hubs) == "hubs");
    QVERIFY(nameOf(NeuronOrder::Random) == "random" && nameOf(NeuronOrder::Hubs) == "hubs");
    QVERIFY(nameOf(ShuffleScope::Layer) == "layer" && nameOf(ShuffleScope::Incoming) == "incoming");
    QVERIFY(nameOf(ShuffleScope::Outgoing) == "outgoing" && nameOf(ShuffleScope::Network) == "network");
    QVERIFY(nameOf(NoiseKind::Gaussian) == "gaussian" && nameOf(NoiseKind::Uniform) == "uniform");
    QVERIFY(nameOf(NoiseKind::SaltPepper) == "salt-pepper" && nameOf(NoiseKind::Sign) == "sign");
    QVERIFY(nameOf(AttackMethod::Fgsm) == "fgsm" && nameOf(AttackMethod::Pgd) == "pgd");
    QVERIFY(nameOf(AttackNorm::Linf) == "linf" && nameOf(AttackNorm::L2) == "l2");
  }

  void theStrengthIsTheNumberThatIsVaried() {
    for (const Perturbation& kind : everyKind()) {
      QCOMPARE(strengthOf(kind), 0.0);
      QCOMPARE(strengthOf(withStrength(kind, 0.25)), 0.25);
      QVERIFY(withStrength(withStrength(kind, 0.25), 0.0) == kind);
    }
    QCOMPARE(std::get<RemoveLinks>(withStrength(RemoveLinks{0.1, LinkOrder::Hubs, {1}}, 0.7)),
             (RemoveLinks{0.7, LinkOrder::Hubs, {1}}));
    QCOMPARE(std::get<WeightNoise>(withStrength(WeightNoise{}, 0.7)).sigma, 0.7);
    QCOMPARE(std::get<Attack>(withStrength(Attack{}, 0.7)).epsilon, 0.7);
    QCOMPARE(std::get<InputNoise>(withStrength(InputNoise{}, 0.7)).amount, 0.7);
  }

  void whatIsDrawnIsRandom() {
    QVERIFY(isRandom(RemoveLinks{}));
    QVERIFY(isRandom(RemoveLinks{0.5, LinkOrder::Hubs, {}}));
    QVERIFY(!isRandom(RemoveLinks{0.5, LinkOrder::Weakest, {}}));
    QVERIFY(!isRandom(RemoveLinks{0.5, LinkOrder::Strongest, {}}));
    QVERIFY(isRandom(RemoveNeurons{}) && isRandom(RemoveNeurons{0.5, NeuronOrder::Hubs, {}}));
    QVERIFY(isRandom(ShuffleWeights{}) && isRandom(SwapLinks{}) && isRandom(WeightNoise{}) && isRandom(InputNoise{}));
    QVERIFY(!isRandom(Attack{}));
    QVERIFY(isRandom(pgd()));
    Attack fixedStart = pgd();
    fixedStart.randomStart = false;
    QVERIFY(!isRandom(fixedStart));
  }

  void defaultsAndLimitsAreFine() {
    for (const Perturbation& kind : everyKind()) {
      QCOMPARE(complaints(kind), QString());
      QCOMPARE(complaints(kind, 0), QString());
      QCOMPARE(complaints(withStrength(kind, 1.0)), QString());
    }
    QCOMPARE(complaints(WeightNoise{3.0, {}}), QString());
    QCOMPARE(complaints(inLayers({0, 1, 2})), QString());
    QCOMPARE(complaints(inLayers({2})), QString());
  }

  void strengthsOutOfRangeAreRefused() {
    for (const Perturbation& kind : everyKind()) {
      for (const double wrong : {-0.1, 1e9, std::nan(""), std::numeric_limits<double>::infinity()})
        QCOMPARE(complaints(withStrength(kind, wrong)).toStdString(), std::string(strengthOptionOf(kind).number.option.key));
    }
    QCOMPARE(complaints(RemoveLinks{1.01, LinkOrder::Random, {}}), QString("fraction"));
  }

  void layersMustExistAndAscend() {
    QCOMPARE(complaints(inLayers({3})), QString());  // the output layer
    QCOMPARE(complaints(inLayers({4})), QString("layers"));
    QCOMPARE(complaints(inLayers({-1})), QString("layers"));
    QCOMPARE(complaints(inLayers({1}), 0), QString("layers"));
    QCOMPARE(complaints(inLayers({1, 0})), QString("layers"));
    QCOMPARE(complaints(inLayers({1, 1})), QString("layers"));
    QCOMPARE(complaints(RemoveNeurons{0.5, NeuronOrder::Random, {3}}), QString("layers"));
    QCOMPARE(complaints(ShuffleWeights{0.5, ShuffleScope::Layer, false, {3}}), QString());
    QCOMPARE(complaints(SwapLinks{0.5, {3}}), QString("layers"));
    QCOMPARE(complaints(WeightNoise{0.5, {3}}), QString());
    QCOMPARE(validate(inLayers({4}), 3).front().message,
             std::string("must lie between 0, next to the input, and 3, the output layer"));
    QCOMPARE(validate(SwapLinks{0.5, {3}}, 3).front().message, std::string("must lie between 0, next to the input, and 2"));
    QCOMPARE(validate(SwapLinks{0.5, {3}}, 1).front().message, std::string("must be 0, the only hidden layer"));
    QVERIFY(validate(inLayers({4}), std::numeric_limits<int>::max()).empty());  // no network is known that would limit them
  }

  void anAttackNeedsStepsThatMove() {
    Attack attack = pgd();
    attack.steps = 0;
    QCOMPARE(complaints(attack), QString("steps"));
    attack = pgd();
    attack.restarts = 0;
    QCOMPARE(complaints(attack), QString("restarts"));
    for (const double wrong : {0.0, -0.1, 1001.0, 1e300, std::nan(""), std::numeric_limits<double>::infinity()}) {
      attack = pgd();
      attack.stepSize = wrong;
      QCOMPARE(complaints(attack), QString("step-size"));
    }
    attack = Attack{AttackMethod::Pgd, 2.0, AttackNorm::L2, 0, -1.0, 0, true};
    QCOMPARE(complaints(attack), QString("epsilon steps step-size restarts"));
  }

  void parametersAreTheOptions() {
    QCOMPARE(parametersJson(RemoveLinks{0.2, LinkOrder::Weakest, {}}), std::string(R"({"fraction":0.2,"order":"weakest"})"));
    QCOMPARE(parametersJson(RemoveLinks{0.2, LinkOrder::Random, {0, 2}}),
             std::string(R"({"fraction":0.2,"order":"random","layers":[0,2]})"));
    QCOMPARE(parametersJson(RemoveNeurons{0.5, NeuronOrder::Hubs, {1}}),
             std::string(R"({"fraction":0.5,"order":"hubs","layers":[1]})"));
    QCOMPARE(parametersJson(ShuffleWeights{1.0, ShuffleScope::Incoming, true, {}}),
             std::string(R"({"fraction":1.0,"scope":"incoming","keep_sign":true})"));
    QCOMPARE(parametersJson(SwapLinks{0.3, {}}), std::string(R"({"fraction":0.3})"));
    QCOMPARE(parametersJson(WeightNoise{0.4, {2}}), std::string(R"({"sigma":0.4,"noise":"gaussian","layers":[2]})"));
    QCOMPARE(parametersJson(InputNoise{NoiseKind::SaltPepper, 0.1}), std::string(R"({"noise":"salt-pepper","amount":0.1})"));
  }

  void parametersAreReadBack() {
    const std::vector<Perturbation> some = {RemoveLinks{0.2, LinkOrder::Hubs, {0, 2}},
                                            RemoveNeurons{0.5, NeuronOrder::Hubs, {1}},
                                            ShuffleWeights{1.0, ShuffleScope::Incoming, true, {}},
                                            SwapLinks{0.3, {}},
                                            WeightNoise{0.4, {2}},
                                            InputNoise{NoiseKind::SaltPepper, 0.1},
                                            Attack{AttackMethod::Pgd, 0.5, AttackNorm::L2, 10, 0.25, 3, false}};
    for (const Perturbation& perturbation : some)
      QVERIFY(perturbationFromJson(kindOf(perturbation), parametersJson(perturbation), "") == perturbation);
    for (const Perturbation& kind : everyKind()) QVERIFY(perturbationFromJson(kindOf(kind), "{}", "") == kind);  // all defaults
  }

  void strangeParametersAreRefusedInWords() {
    const auto refusal = [](const char* kind, const char* json) {
      return test::thrown<InputError>([&] { perturbationFromJson(kind, json, "file.json"); });
    };
    QVERIFY(refusal("remove-atoms", "{}").contains("swap-links, shuffle-weights"));
    QVERIFY(refusal("remove-links", "[]").contains("one JSON object"));
    QVERIFY(refusal("remove-links", "{\"fraction\":\"much\"}").contains("\"fraction\" must be a number"));
    QVERIFY(refusal("remove-links", "{\"order\":\"last\"}").contains("\"order\" must be random, weakest"));
    QVERIFY(refusal("remove-links", "{\"layers\":[-1]}").contains("list of layers"));
    QVERIFY(refusal("remove-links", "{\"sigma\":1}").contains("no parameter \"sigma\""));
    QVERIFY(refusal("shuffle-weights", "{\"keep_sign\":1}").contains("true or false"));
    QVERIFY(refusal("attack", "{\"steps\":1e9}").contains("whole number"));
    QVERIFY(refusal("attack", "{\"steps\":99999999999}").contains("whole number"));
  }

  void stepsBelongToProjectedDescentAlone() {
    Attack attack;
    attack.epsilon = 0.1;
    QCOMPARE(parametersJson(attack), std::string(R"({"method":"fgsm","epsilon":0.1,"norm":"linf"})"));
    attack = Attack{AttackMethod::Pgd, 0.5, AttackNorm::L2, 10, 0.25, 3, false};
    QCOMPARE(parametersJson(attack),
             std::string(
                 R"({"method":"pgd","epsilon":0.5,"norm":"l2","steps":10,"step_size":0.25,"restarts":3,"random_start":false})"));
    attack.stepSize.reset();
    QCOMPARE(parametersJson(attack),
             std::string(
                 R"({"method":"pgd","epsilon":0.5,"norm":"l2","steps":10,"step_size":0.125,"restarts":3,"random_start":false})"));
    attack.epsilon = 0.0;
    QVERIFY(parametersJson(attack).find(R"("step_size":null)") != std::string::npos);
  }
};

REWIRE_TEST(TestPerturbation)
#include "tst_perturbation.moc"
