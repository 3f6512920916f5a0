#include "ui/runs/sweep_dialog.h"

#include "core/error.h"
#include "core/sweep/sweep.h"
#include "tests/support/files.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

using namespace rewire;
using namespace rewire::test;

namespace {

/// Stands in for the parser of the command line.
void demandKnown(const std::string& command) {
  if (command.find("atack") != std::string::npos) throw InputError("atack is no perturbation", command);
}

struct ShownSweepDialog {
  explicit ShownSweepDialog(const QString& folder) : dialog(Experiment(), folder, demandKnown) {
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QObject::connect(&dialog, &SweepDialog::previewRequested, &dialog, [this](const SweepPlan& plan) { asked = plan; });
    dialog.show();
  }
  QLineEdit& field(const char* name) { return *dialog.findChild<QLineEdit*>(name); }
  QPushButton& begin() { return *dialog.findChild<QPushButton*>("sweepBegin"); }
  QString summary() { return dialog.findChild<QLabel*>("sweepSummary")->text(); }
  void type(const char* name, const QString& text) {
    asked.reset();
    field(name).selectAll();
    QTest::keyClicks(&field(name), text);
  }
  void answer(std::size_t runs, std::optional<double> seconds = {}, const Phrase& problem = {}) {
    dialog.showPreview(std::make_shared<const SweepPreview>(SweepPreview{*asked, runs, seconds, problem}));
  }

  std::optional<SweepPlan> asked;
  SweepDialog dialog;
};

}  // namespace

class TestSweepDialog : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

 private Q_SLOTS:
  void itTellsHowManyRunsAndHowLong() {
    ShownSweepDialog shown(m_folder.filePath("a"));
    QTRY_VERIFY(shown.asked);
    QVERIFY(!shown.begin().isEnabled());
    shown.answer(5);
    QVERIFY(shown.summary().startsWith("5 runs."));
    QVERIFY(shown.begin().isEnabled());
    shown.answer(5, 100.0 * SweepDialog::threads());
    QVERIFY(shown.summary().startsWith("5 runs, about "));
    shown.answer(1, 5.0);
    QVERIFY2(shown.summary().startsWith("One run, about 5 s here, with 1 at the same time"), qPrintable(shown.summary()));
    shown.answer(2001);
    QVERIFY(shown.summary().contains("rewire sweep"));
    QVERIFY(!shown.begin().isEnabled());
  }

  void aMistakeIsNamedAndNothingBegins() {
    ShownSweepDialog shown(m_folder.filePath("a"));
    QTRY_VERIFY(shown.asked);
    shown.answer(5);
    shown.type("sweepRule", "sett");
    QTRY_VERIFY(shown.summary().startsWith("Rules are"));
    QVERIFY(!shown.asked && !shown.begin().isEnabled());
    shown.type("sweepRule", "set static");
    QTRY_VERIFY(shown.asked);
    shown.answer(0, {}, "density must be a share");
    QCOMPARE(shown.summary(), QString("density must be a share"));
    QVERIFY(!shown.begin().isEnabled());
  }

  void anAnswerToWhatWasTypedBeforeIsLate() {
    ShownSweepDialog shown(m_folder.filePath("a"));
    QTRY_VERIFY(shown.asked);
    const SweepPlan before = *shown.asked;
    shown.type("sweepSeed", "1..3");
    shown.dialog.showPreview(std::make_shared<const SweepPreview>(SweepPreview{before, 5}));
    QVERIFY(!shown.begin().isEnabled());
  }

  void beginWritesThePlanAndTells() {
    ShownSweepDialog shown(m_folder.filePath("made/S"));
    QSignalSpy planned(&shown.dialog, &SweepDialog::planned);
    QTRY_VERIFY(shown.asked);
    shown.type("sweepRule", "set, static");
    shown.type("sweepSeed", "1..3");
    QTRY_VERIFY(shown.asked);
    shown.answer(6, 10.0);
    QTest::mouseClick(&shown.begin(), Qt::LeftButton);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.front().front().toString(), m_folder.filePath("made/S"));
    QCOMPARE(readSweep(m_folder.filePath("made/S").toStdString()).runs.size(), std::size_t{6});
    QVERIFY(!shown.dialog.isVisible());
  }

  void commandsForEveryNetworkAreListed() {
    ShownSweepDialog shown(m_folder.filePath("a"));
    QTRY_VERIFY(shown.asked);
    auto& list = *shown.dialog.findChild<QListWidget*>("sweepThenList");
    auto& command = *shown.dialog.findChild<QComboBox*>("sweepThenCommand");
    auto& add = *shown.dialog.findChild<QPushButton*>("sweepThenAdd");
    auto& remove = *shown.dialog.findChild<QPushButton*>("sweepThenRemove");
    QVERIFY(!add.isEnabled() && !remove.isEnabled() && command.count() > 3);
    shown.answer(5, 1.0);
    QVERIFY(shown.begin().isEnabled());
    shown.asked.reset();
    QTest::keyClicks(&command, "perturb  attack --epsilon 0.1");
    QTest::keyClick(&command, Qt::Key_Return);
    QVERIFY(shown.dialog.isVisible());  // Return adds, and begins nothing
    QCOMPARE(list.count(), 1);
    QVERIFY(command.currentText().isEmpty());
    QTRY_VERIFY(shown.asked);
    QCOMPARE(shown.asked->then, std::vector<std::string>{"perturb attack --epsilon 0.1"});
    command.setCurrentIndex(0);
    QTest::mouseClick(&add, Qt::LeftButton);
    QCOMPARE(list.count(), 2);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    QTest::mouseClick(&remove, Qt::LeftButton);
    QTRY_COMPARE(shown.asked->then.front(), command.itemText(0).toStdString());
    QCOMPARE(shown.asked->then.size(), std::size_t{1});
    shown.answer(5, 100.0);
    QVERIFY(shown.summary().contains("longer still"));
  }

  // Those that can be chosen are commands to the parser of the command line.
  void commonCommandsAreUnderstood() {
    QStringList arguments = {"sweep", "plan", "--out", m_folder.filePath("common")};
    for (const QString& command : ThenField::common()) arguments << "--then" << command;
    const ProgramEnd end = runProgram(REWIRE_EXECUTABLE, arguments);
    QVERIFY2(end.status == 0, end.error);
    QCOMPARE(readSweep(m_folder.filePath("common").toStdString()).plan.then.size(),
             static_cast<std::size_t>(ThenField::common().size()));
  }

  void aCommandThatIsNoneIsRefusedInALine() {
    ShownSweepDialog shown(m_folder.filePath("refused"));
    QTRY_VERIFY(shown.asked);
    shown.answer(5, 1.0);
    auto& command = *shown.dialog.findChild<QComboBox*>("sweepThenCommand");
    QTest::keyClicks(&command, "perturb atack");
    QTest::mouseClick(&shown.begin(), Qt::LeftButton);
    QVERIFY(shown.dialog.isVisible());
    QVERIFY2(shown.summary().contains("atack") && !shown.summary().contains('\n'), qPrintable(shown.summary()));
    QCOMPARE(shown.dialog.findChild<QListWidget*>("sweepThenList")->count(), 0);
    command.clearEditText();
    QTest::keyClicks(&command, "perturb binarize --fraction 1");
    QTest::mouseClick(&shown.begin(), Qt::LeftButton);  // what is typed is meant
    QCOMPARE(readSweep(m_folder.filePath("refused").toStdString()).plan.then.size(), std::size_t{1});
  }

  void aFolderThatHoldsSomethingElseIsRefused() {
    writeBytes(m_folder.filePath("file").toStdString(), "x");
    ShownSweepDialog shown(m_folder.path());
    QSignalSpy planned(&shown.dialog, &SweepDialog::planned);
    QTRY_VERIFY(shown.asked);
    shown.answer(5, 1.0);
    QTest::mouseClick(&shown.begin(), Qt::LeftButton);
    QCOMPARE(planned.size(), 0);
    QVERIFY2(shown.summary().contains("something else"), qPrintable(shown.summary()));
    QVERIFY(shown.dialog.isVisible());
  }
};

REWIRE_WIDGET_TEST(TestSweepDialog)
#include "tst_sweep_dialog.moc"
