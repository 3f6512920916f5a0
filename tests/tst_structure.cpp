#include "tests/support/prose.h"
#include "tests/support/registry.h"
#include "tests/support/source_tree.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace rewire::test;
namespace fs = std::filesystem;

namespace {

const std::vector<TestedElsewhere> kTestedElsewhere = {
    {"core/compute/gemm_avx2.cpp",
     "the kernel of gemm_kernel.inc for one instruction set: tst_gemm compares all that the machine has"},
    {"core/compute/gemm_avx512.cpp", "the same"},
    {"core/compute/gemm_baseline.cpp", "the same"},
};

// The list itself, and what people read and see of each rule. Everybody else asks: rewires(rule), isSparse(rule).
const std::vector<std::string_view> kMayNameRules = {"core/topology/rules/rule.cpp", "ui/style/rule_words.cpp"};

// A tree of one or more files to feed to the checks; the text of each is its includes.
class FabricatedTree {
 public:
  void add(const std::string& path, const std::string& text = "") {
    const fs::path file = root() / path;
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
  }
  std::vector<SourceFile> read() const { return readSourceTree(root()); }

 private:
  fs::path root() const { return m_folder.path().toStdString(); }

  QTemporaryDir m_folder;
};

std::vector<SourceFile> treeWith(const std::string& path, const std::string& include) {
  FabricatedTree tree;
  tree.add(path, "#pragma once\n\n#include " + include + "\n");
  return tree.read();
}

void compareEmpty(const std::vector<std::string>& wrong) {
  for (const std::string& sentence : wrong) qWarning("%s", sentence.c_str());  // Qt Test cuts long messages of a failure
  QVERIFY2(wrong.empty(), "the tree breaks a rule of ARCHITECTURE.md");
}

}  // namespace

class TestStructure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_tree = readSourceTree(REWIRE_SOURCE_DIR);
    QVERIFY2(m_tree.size() > 50, "the source tree was not found");
  }

  // The tree as it is.
  void arrowsRunOneWay() { compareEmpty(wrongArrows(m_tree)); }
  void noTwoRoomsIncludeEachOther() { compareEmpty(ringsOfTwo()); }
  void noRoomIsTooFull() { compareEmpty(fullRooms(m_tree)); }
  void librariesStayInTheirRooms() { compareEmpty(wrongLibraries(m_tree)); }
  void namesSaySomething() { compareEmpty(wrongNames(m_tree)); }
  void rulesAreAskedAndNotCompared() { compareEmpty(namedRules(m_tree, kMayNameRules)); }
  void everySourceOfCoreHasItsTest() { compareEmpty(missingTests(m_tree, kTestedElsewhere)); }

  void noWordIsUsedThatWasGivenUp() { compareEmpty(givenUpWords(REWIRE_SOURCE_DIR)); }
  void commentsBeginWithTheirThing() { compareEmpty(questioningComments(REWIRE_SOURCE_DIR)); }

  // The checks themselves: each can fail.
  void aWrongArrowIsSeen_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char* path, const char* include, bool wrong) {
      QTest::addRow("%s: %s", path, include) << path << include << wrong;
    };
    row("core/network/network.h", "\"core/train/trainer.h\"", true);
    row("core/data/idx.cpp", "\"core/network/network.h\"", true);
    row("core/topology/cells.cpp", "\"core/train/trainer.h\"", true);
    row("core/io/model_file.cpp", "\"core/run/snapshot.h\"", true);
    row("core/train/trainer.cpp", "\"core/io/model_file.h\"", true);
    row("core/run/engine.cpp", "\"ui/style/theme.h\"", true);
    row("core/run/engine.cpp", "\"tests/support/networks.h\"", true);
    row("ui/style/theme.cpp", "\"app/window.h\"", true);
    row("ui/picture/view.cpp", "\"core/network/network.h\"", true);
    row("core/odds/ends.cpp", "<vector>", true);
    row("ui/lab/perturb_panel.cpp", "\"ui/robustness/curve_view.h\"", true);
    row("ui/picture/view.cpp", "\"ui/connectivity/connectivity_view.h\"", true);
    row("ui/connectivity/drawing/link_canvas.cpp", "\"ui/connectivity/connectivity_view.h\"", true);
    row("core/perturb/kinds/remove_links.h", "\"core/perturb/perturbation.h\"", true);
    row("app/commands/progress.cpp", "\"app/window.h\"", true);
    row("core/train/trainer.cpp", "\"core/topology/rules/rewiring.h\"", false);
    row("core/run/engine.cpp", "\"core/kept/run_folder.h\"", false);
    row("core/data/idx.cpp", "\"core/error.h\"", false);
    row("ui/picture/view.cpp", "\"core/run/snapshot.h\"", false);
    row("app/main.cpp", "\"ui/style/theme.h\"", false);
    row("tests/core/data/tst_idx.cpp", "\"core/data/idx.h\"", false);
  }
  void aWrongArrowIsSeen() {
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, wrong);
    QCOMPARE(wrongArrows(treeWith(path.toStdString(), include.toStdString())).size(), wrong ? 1u : 0u);
  }

  void anArrowHiddenInARelativePathIsSeen() {
    FabricatedTree tree;
    tree.add("core/train/trainer.h");
    tree.add("core/network/network.cpp", "#  include \"../train/trainer.h\"\n");
    QCOMPARE(wrongArrows(tree.read()).size(), 1u);
  }

  void aLibraryInAWrongFolderIsSeen_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char* path, const char* include, bool wrong) {
      QTest::addRow("%s: %s", path, include) << path << include << wrong;
    };
    row("core/run/engine.cpp", "<QObject>", true);
    row("core/run/engine.cpp", "<QtCore/QString>", true);
    row("core/run/engine.cpp", "<QtGlobal>", true);
    row("core/network/pass.h", "<tbb/parallel_for.h>", true);
    row("ui/picture/view.cpp", "<oneapi/tbb/task_arena.h>", true);
    row("app/main.cpp", "<execution>", true);
    row("core/network/pass.cpp", "<tbb/parallel_for.h>", false);
    row("core/run/engine.cpp", "<qcustomplot.h>", true);
    row("core/network/pass.cpp", "<queue>", false);
    row("core/data/idx.cpp", "\"core/data/Quiet.h\"", false);
    row("ui/picture/view.cpp", "<QWidget>", false);
  }
  void aLibraryInAWrongFolderIsSeen() {
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, wrong);
    QCOMPARE(wrongLibraries(treeWith(path.toStdString(), include.toStdString())).size(), wrong ? 1u : 0u);
  }

  void aGivenUpWordIsSeen() {
    for (const char* line :
         {"the damaged network", "Verdict", "m_hurt", "aWoundIsSeen", "wishFor()", "Desk desk;", "wound-and-heal a wound"})
      QVERIFY2(!givenUpWord(line, "").empty(), line);
    for (const char* line :
         {"setDesktopFileName", "underscore", "unharmed", "Perturbations", "rewound", "rewire lesson wound-and-heal"})
      QVERIFY2(givenUpWord(line, "").empty(), line);
  }

  void aQuestioningCommentIsSeen() {
    for (const char* line : {"/// What it is.", "  // Whether it holds", "int a;  ///< of the layer"})
      QVERIFY2(!questioningComment(line, "").empty(), line);
    for (const char* line : {"/// Returns what it is.", "/// of the sentence before", "int what;  ///< the links of a layer"})
      QVERIFY2(questioningComment(line, "").empty(), line);
  }

  void aFullRoomIsSeen() {
    FabricatedTree tree;
    for (int i = 0; i < 31; ++i) tree.add("ui/lab/part_" + std::to_string(i) + ".h");
    for (int i = 0; i < 30; ++i) tree.add("ui/style/part_" + std::to_string(i) + ".h");
    QCOMPARE(fullRooms(tree.read()).size(), 1u);
  }

  void anEmptyNameIsSeen() {
    FabricatedTree tree;
    tree.add("core/data/utils.h");
    tree.add("ui/window_manager.cpp");
    tree.add("tests/common/network.cpp");
    tree.add("app/link_helper.h");
    tree.add("ui/picture/commonplace.h");
    tree.add("core/data/catalogue.cpp");
    QCOMPARE(wrongNames(tree.read()).size(), 4u);
  }

  void aRuleThatIsNamedIsSeen_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("wrong");
    const auto row = [](const char* path, const char* line, int wrong) {
      QTest::addRow("%s: %s", path, line) << path << line << wrong;
    };
    row("core/train/trainer.cpp", "if (m_experiment.rule == Rule::Set) rewire();", 1);
    row("core/kept/run_folder.cpp", "  written.rule != rewire::Rule::Dense && trained.rule != Rule::Dense", 2);
    row("ui/lab/perturb_panel.cpp", "    case Rule::Static:", 1);
    row("app/main.cpp", "for (const Rule rule : {Rule::Set, Rule::Static, Rule::Dense})", 3);
    row("core/topology/rules/set_rule.cpp", "using enum Rule;", 1);
    row("ui/picture/view.cpp", "  Rule rule = Rule::Set; if (rule == Rule::Set) draw();", 1);
    row("core/train/experiment.h", "  Rule rule = Rule::Set;", 0);
    row("core/topology/rules/rule.h", "enum class Rule { Set, Static, Dense };", 0);
    row("core/train/trainer.cpp", "  m_due = rewires(rule);", 0);
    row("ui/style/theme.cpp", "QColor colour = RemovalRule::Weakest;", 0);
    row("tests/core/train/tst_trainer.cpp", "e.rule = Rule::Dense;", 0);
  }
  void aRuleThatIsNamedIsSeen() {
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(int, wrong);
    FabricatedTree tree;
    tree.add(path.toStdString(), line.toStdString() + "\n");
    QCOMPARE(static_cast<int>(namedRules(tree.read(), {}).size()), wrong);
  }

  void whoMayNameRulesMustNameSome() {
    FabricatedTree tree;
    tree.add("core/topology/rules/rule.cpp", "case Rule::Set:\n");
    tree.add("ui/style/theme.cpp");
    compareEmpty(namedRules(tree.read(), {"core/topology/rules/rule.cpp"}));
    QCOMPARE(namedRules(tree.read(), {"core/topology/rules/rule.cpp", "ui/style/theme.cpp", "ui/gone.cpp"}).size(), 2u);
  }

  void aMissingTestIsSeen() {
    FabricatedTree tree;
    tree.add("core/data/idx.cpp");
    tree.add("core/data/idx.h");
    tree.add("core/error.h");
    QCOMPARE(missingTests(tree.read(), {}).size(), 1u);
    compareEmpty(missingTests(tree.read(), {{"core/data/idx.cpp", "a reason"}}));
    tree.add("tests/core/data/tst_idx.cpp");
    compareEmpty(missingTests(tree.read(), {}));
  }

  void anExemptionThatIsNotNeededIsSeen() {
    FabricatedTree tree;
    tree.add("core/data/idx.cpp");
    tree.add("tests/core/data/tst_idx.cpp");
    QCOMPARE(missingTests(tree.read(), {{"core/data/idx.cpp", "a reason"}}).size(), 1u);
    QCOMPARE(missingTests(tree.read(), {{"core/data/gone.cpp", "a reason"}}).size(), 1u);
  }

 private:
  std::vector<SourceFile> m_tree;
};

REWIRE_TEST(TestStructure)
#include "tst_structure.moc"
