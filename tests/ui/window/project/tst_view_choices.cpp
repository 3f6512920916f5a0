#include "tests/support/registry.h"
#include "ui/window/project/view_choices.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QtTest>

using namespace rewire;

namespace {

struct Boxes {
  Boxes() {
    layer->setObjectName("layer");
    layer->addItems({"all", "first", "second"});
    logarithmic->setObjectName("logarithmic");
    nameless->setChecked(true);
  }
  QWidget view;
  QComboBox* layer = new QComboBox(&view);
  QCheckBox* logarithmic = new QCheckBox(&view);
  QCheckBox* nameless = new QCheckBox(&view);
};

}  // namespace

class TestViewChoices : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsChosenIsChosenAgain() {
    Boxes first, second;
    first.layer->setCurrentIndex(2);
    first.logarithmic->setChecked(true);
    const QJsonObject choices = choicesIn(first.view);
    QCOMPARE(choices, (QJsonObject{{"layer", 2}, {"logarithmic", true}}));
    QSignalSpy chosen(second.layer, &QComboBox::currentIndexChanged);
    choose(second.view, choices);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(second.layer->currentText(), QStringLiteral("second"));
    QVERIFY(second.logarithmic->isChecked());
  }

  void actionsOfMenusAreChosenToo() {
    struct Menus {
      Menus() {
        for (QAction* action : {first, second, closed}) action->setCheckable(true);
        first->setObjectName("first");
        second->setObjectName("second");
        closed->setObjectName("closed");
        for (QAction* action : {first, second}) group.addAction(action);
        first->setChecked(true);
      }
      QWidget view;
      QActionGroup group{&view};
      QAction* first = new QAction(&view);
      QAction* second = new QAction(&view);
      QAction* closed = new QAction(&view);
    };
    Menus from, to;
    from.second->trigger();
    from.closed->trigger();
    const QJsonObject choices = choicesIn(from.view);
    QCOMPARE(choices, (QJsonObject{{"first", false}, {"second", true}, {"closed", true}}));
    connect(to.closed, &QAction::triggered, to.second, [&] { to.second->setChecked(true); });  // one choice moves another
    QSignalSpy chosen(to.closed, &QAction::triggered);
    choose(to.view, choices);
    QVERIFY(to.second->isChecked() && !to.first->isChecked() && to.closed->isChecked());
    QCOMPARE(chosen.size(), 1);
    choose(to.view, {{"first", true}, {"closed", false}, {"second", "no"}});
    QVERIFY(to.first->isChecked() && !to.closed->isChecked());
    choose(to.view, {{"first", true}, {"closed", true}});
    QVERIFY(to.first->isChecked() && to.closed->isChecked());
  }

  void whatCannotBeIsPassedOver() {
    Boxes boxes;
    boxes.layer->setCurrentIndex(1);
    choose(boxes.view, {{"layer", 3}, {"logarithmic", "yes"}, {"nobody", true}});
    choose(boxes.view, {{"layer", -1}});
    QCOMPARE(boxes.layer->currentIndex(), 1);
    QVERIFY(!boxes.logarithmic->isChecked());
    QVERIFY(boxes.nameless->isChecked());
  }
};

REWIRE_WIDGET_TEST(TestViewChoices)
#include "tst_view_choices.moc"
