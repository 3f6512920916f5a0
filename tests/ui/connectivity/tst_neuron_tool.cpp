#include "ui/connectivity/neuron_tool.h"

#include "tests/support/registry.h"

#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace rewire;

namespace {

struct Tool {
  QWidget view;
  NeuronTool tool{&view};
  QSignalSpy chosen{&tool, &NeuronTool::chosen};

  QAction* action(const char* name) { return tool.findChild<QAction*>(name); }
};

}  // namespace

class TestNeuronTool : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void cleanup() { QSettings().clear(); }

  void itsMenuHasEveryChoice() {
    Tool made;
    QCOMPARE(made.tool.choice(), NeuronChoice{});
    QList<QAction*> actions = made.tool.sortings();
    actions.append(made.tool.closing());
    for (QAction* action : std::as_const(actions)) {
      QVERIFY(made.tool.menu()->actions().contains(action));
      QVERIFY(!action->shortcut().isEmpty());
      QVERIFY(!action->toolTip().isEmpty());
    }
    made.action("neuronsByNeighbourhood")->trigger();
    QCOMPARE(made.tool.choice(), (NeuronChoice{NeuronSorting::Neighbourhood, false}));
    QCOMPARE(made.chosen.size(), 1);
  }

  void closedGapsSortByDegreeUntilTheyAreOpened() {
    Tool made;
    made.tool.closing()->trigger();
    QCOMPARE(made.chosen.last()[0].value<NeuronChoice>(), (NeuronChoice{NeuronSorting::Degree, true}));
    made.tool.closing()->trigger();
    QCOMPARE(made.tool.choice(), NeuronChoice{});
    made.tool.closing()->trigger();
    made.action("neuronsByIndex")->trigger();  // a person says otherwise
    QCOMPARE(made.tool.choice(), (NeuronChoice{NeuronSorting::Index, true}));
    made.action("neuronsByNeighbourhood")->trigger();
    made.tool.closing()->trigger();
    QCOMPARE(made.tool.choice(), (NeuronChoice{NeuronSorting::Neighbourhood, false}));
  }

  void theChoiceIsRemembered() {
    {
      Tool made;
      made.tool.closing()->trigger();  // nobody asked it to remember
    }
    {
      Tool made;
      made.tool.rememberChoice();
      QCOMPARE(made.tool.choice(), NeuronChoice{});
      made.tool.choose({NeuronSorting::Neighbourhood, true});
    }
    Tool again;
    again.tool.rememberChoice();
    QCOMPARE(again.tool.choice(), (NeuronChoice{NeuronSorting::Neighbourhood, true}));
    QSettings().setValue("connectivity/neurons", "nonsense");
    Tool spoilt;
    spoilt.tool.rememberChoice();
    QCOMPARE(spoilt.tool.choice(), (NeuronChoice{NeuronSorting::Index, true}));
  }
};

REWIRE_WIDGET_TEST(TestNeuronTool)
#include "tst_neuron_tool.moc"
