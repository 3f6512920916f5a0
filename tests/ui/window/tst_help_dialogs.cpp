#include "ui/window/help_dialogs.h"

#include <QDialog>
#include <QLabel>
#include <QMainWindow>
#include <QTest>

#include "core/compute/instruction_set.h"
#include "tests/support/registry.h"

using namespace rewire;

class TestHelpDialogs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aboutNamesVersionAndInstructionSet() {
    QCoreApplication::setApplicationVersion("1.2.3");
    QMainWindow window;
    for (const InstructionSet set : instructionSetsHere()) {
      useInstructionSet(set);
      const QDialog* about = makeAboutDialog(&window);
      const QString text = about->findChild<QLabel*>()->text();
      QVERIFY(text.contains("Rewire 1.2.3"));
      QVERIFY2(text.contains(QString::fromStdString(instructionSetText())), qPrintable(text));
      delete about;
    }
  }
};

REWIRE_WIDGET_TEST(TestHelpDialogs)
#include "tst_help_dialogs.moc"
