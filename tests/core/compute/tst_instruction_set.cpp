#include "core/compute/instruction_set.h"

#include <QTest>
#include <algorithm>

#include "core/error.h"
#include "core/perturb/images/random_pixels.h"
#include "tests/support/instruction_sets.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
using test::thrown;

/// The choice as a value, and that kernels follow it. The test of products checks that they follow it too. The test of the
/// command line checks that the variable is obeyed.
class TestInstructionSet : public QObject {
  Q_OBJECT

  static QString text() { return QString::fromStdString(instructionSetText()); }

  /// Sets the variable for as long as this lives.
  struct Variable {
    explicit Variable(const char* word) { qputenv(kInstructionsVariable, word); }
    ~Variable() { before.isNull() ? qunsetenv(kInstructionsVariable) : qputenv(kInstructionsVariable, before); }
    const QByteArray before = qgetenv(kInstructionsVariable);
  };

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void thereIsAlwaysABaseline() {
    QVERIFY(!instructionSetsHere().empty());
    QVERIFY(std::ranges::is_sorted(instructionSetsHere()));
#if defined(__x86_64__) && !defined(__SSSE3__)
    QCOMPARE(instructionSetsHere().back(), InstructionSet::Baseline);
#endif
  }

  void theOneInUseIsTheOneAskedFor() {
    QFETCH_GLOBAL(int, instructionSet);
    QCOMPARE(rewire::instructionSet(), static_cast<InstructionSet>(instructionSet));
    QVERIFY(std::ranges::count(instructionSetsHere(), rewire::instructionSet()) == 1);
  }

  void kernelsFollow() {
    // Logarithms are polynomials, and fused multiplications change their last bits: kernels of another set would show.
    const std::vector<std::int32_t> places(64, 5);
    const auto drawn = [&places] {
      Activations values(100, 64);
      drawNormal({7, Purpose::AttackStart, 0, places}, values);
      return std::vector<float>(values.data(), values.data() + values.values());
    };
    const std::vector<float> here = drawn();
    useInstructionSet(instructionSetsHere().back());
#if defined(__x86_64__) && !defined(__FMA__)
    QFETCH_GLOBAL(int, instructionSet);
    QCOMPARE(here != drawn(), static_cast<InstructionSet>(instructionSet) <= InstructionSet::Avx2);
#else
    QVERIFY(here.size() == drawn().size());
#endif
  }

  void wordsAndSetsGoTogether() {
    for (const InstructionSet set : instructionSetsHere()) QCOMPARE(instructionSetOf(wordFor(set)), set);
  }

  void theTextNamesTheSetAsPeopleDo() {
    const Variable none("");
    const QString expected = QMap<InstructionSet, QString>{
        {InstructionSet::Avx512, "AVX-512 (Highway's AVX3"},
        {InstructionSet::Avx2, "AVX2"},
        {InstructionSet::Sse4, "SSE4"},
        {InstructionSet::Ssse3, "SSSE3"},
        {InstructionSet::Neon, "NEON"},
        {InstructionSet::Baseline, "plain x86-64"},
    }[instructionSet()];
    QVERIFY2(text().startsWith(expected), qPrintable(text()));
    QVERIFY(!text().contains("forced"));
  }

  void theTextSaysThatItIsForced() {
    const Variable forced(wordFor(instructionSet()).data());
    QVERIFY2(text().endsWith(", forced by REWIRE_INSTRUCTIONS"), qPrintable(text()));
  }

  void whatTheMachineDoesNotHaveIsAnErrorThatListsWhatItHas() {
    QString words;
    for (const InstructionSet set : instructionSetsHere())
      words += (words.isEmpty() ? "" : ", ") + QString::fromLatin1(wordFor(set).data());
    for (const char* word : {"avx1024", "AVX2", " ", "avx2 "}) {
      const Variable wrong(word);
      QCOMPARE(thrown<InputError>(checkInstructionsVariable),
               QString("there is no instruction set \"%1\" here; this machine has %2 (REWIRE_INSTRUCTIONS)").arg(word, words));
    }
  }

  void aVariableThatIsEmptyOrRightIsNoError() {
    for (const char* word : {"", wordFor(instructionSetsHere().back()).data()}) {
      const Variable right(word);
      checkInstructionsVariable();
    }
  }
};

REWIRE_TEST(TestInstructionSet)
#include "tst_instruction_set.moc"
