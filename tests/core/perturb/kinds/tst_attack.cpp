#include "core/perturb/kinds/attack.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/perturb/perturbation.h"
#include "tests/support/random_images.h"
#include "tests/support/reference_network.h"
#include "tests/support/registry.h"

using namespace rewire;
using test::firstPlaces;
using test::loaded;
using test::randomImages;

/// The attack as a kind: its options, and what each method makes of them. tst_attacker compares the images.
class TestAttackKind : public QObject {
  Q_OBJECT

  static constexpr Normalisation kNormalisation{0.3, 0.25};
  const Samples m_samples = randomImages(20, 36, 5, 1);
  const Network m_network = test::randomNetwork({36, 12, 5}, true, 2);

  std::vector<float> shiftBy(const Attack& attack, Draws draws) const {
    const auto indices = firstPlaces(20);
    Activations pixels = loaded(m_samples, indices);
    const Activations inputs = loaded(m_samples, indices, kNormalisation);
    const auto step = attack.begin({m_network, kNormalisation}, draws);
    step->run({&pixels, &inputs, indices, m_samples.labels}, {});
    return {step->shift().data(), step->shift().data() + step->shift().values()};
  }

 private Q_SLOTS:
  void aBoundAndWhatStaysWithinItReadTheSame() {
    QCOMPARE(inByteSteps(0.05), std::string("12.75/255"));
    QCOMPARE(inByteSteps(static_cast<double>(0.05f)), std::string("12.75/255"));
    QCOMPARE(inByteSteps(static_cast<double>(std::nextafter(0.05f, 0.0f))), std::string("12.75/255"));
    QCOMPARE(inByteSteps(8.0 / 255.0), std::string("8/255"));
    QCOMPARE(inByteSteps(0.3), std::string("76.5/255"));
    QCOMPARE(inByteSteps(0.005), std::string("1.275/255"));
    QCOMPARE(inByteSteps(static_cast<double>(std::nextafter(0.005f, 0.0f))), std::string("1.275/255"));
    QCOMPARE(inByteSteps(0.0), std::string("0/255"));
  }

  void fgsmIsOneStepOfPgd() {
    Attack pgd{AttackMethod::Pgd, 0.1, AttackNorm::Linf, 1, 0.1, 1, false};
    QCOMPARE(shiftBy({.epsilon = 0.1, .stepSize = {}}, {1}), shiftBy(pgd, {1}));
  }

  void aStepFollowsFromEpsilonUnlessItIsGiven() {
    Attack attack{AttackMethod::Pgd, 0.2, AttackNorm::Linf, 10, std::nullopt, 1, true};
    QCOMPARE(attack.stepLength(), 0.05);
    attack.stepSize = 0.01;
    QCOMPARE(attack.stepLength(), 0.01);
  }

  void onlyARandomStartDraws() {
    const Attack fgsm{.epsilon = 0.1, .stepSize = {}};
    QCOMPARE(shiftBy(fgsm, {1}), shiftBy(fgsm, {2}));
    const Attack pgd{AttackMethod::Pgd, 0.1, AttackNorm::Linf, 2, std::nullopt, 1, true};
    QCOMPARE(shiftBy(pgd, {1, 0}), shiftBy(pgd, {1, 0}));
    QVERIFY(shiftBy(pgd, {1, 0}) != shiftBy(pgd, {2, 0}));
    QVERIFY(shiftBy(pgd, {1, 0}) != shiftBy(pgd, {1, 1}));  // another step of a sequence
  }

  void optionsOfPgdDoNotApplyToFgsm() {
    QStringList unused;
    Perturbation fgsm = Attack{};
    forEachOption(fgsm, [&](const auto& option, auto&) {
      if constexpr (requires { option.option; }) {
        if (!option.option.applies) unused << QString::fromStdString(std::string(option.option.key));
      }
    });
    QCOMPARE(unused.join(' '), QString("steps step-size restarts random-start"));
  }
};

REWIRE_TEST(TestAttackKind)
#include "tst_attack.moc"
