#include "ui/window/controls/part_chooser.h"

#include "tests/support/registry.h"
#include "ui/window/controls/part_words.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace rewire;

class TestPartChooser : public QObject {
  Q_OBJECT

  static QTreeWidgetItem* item(PartChooser& chooser, const char* name) {
    for (QTreeWidgetItem* each : chooser.findChild<QTreeWidget*>("parts")->findItems({}, Qt::MatchContains | Qt::MatchRecursive))
      if (each->data(0, Qt::UserRole).toString() == name) return each;
    return nullptr;
  }

 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<ShownParts>(); }

  void everyPartHasWordsAndATick() {
    PartChooser chooser(std::nullopt, nullptr);
    std::size_t parts = 0;
    for (const PartGroup& group : partGroups()) {
      parts += group.names.size();
      for (const std::string& name : group.names) {
        QVERIFY2(isPartName(name) && !partInWords(name).isEmpty(), name.c_str());
        QVERIFY2(item(chooser, name.c_str())->checkState(0) == Qt::Checked, name.c_str());
      }
    }
    std::size_t kinds = 0;
    forEachKind([&](const auto&) { ++kinds; });
    QCOMPARE(parts, panelNames().size() + buttonNames().size() + fieldNames().size() + kinds);
    QVERIFY(!chooser.shown());
  }

  void aTickIsToldAtOnce() {
    PartChooser chooser(std::nullopt, nullptr);
    QSignalSpy spy(&chooser, &PartChooser::chosen);
    item(chooser, "gallery")->setCheckState(0, Qt::Unchecked);
    const auto shown = *spy.last().front().value<ShownParts>();
    QVERIFY(std::ranges::count(shown, "gallery") == 0 && std::ranges::count(shown, "perturb") == 1);
    item(chooser, "attack")->parent()->setCheckState(0, Qt::Unchecked);
    const auto fewer = *chooser.shown();
    QVERIFY(std::ranges::count(fewer, "attack") == 0 && std::ranges::count(fewer, "remove-links") == 0);
    QTest::mouseClick(chooser.findChild<QPushButton*>("tickAll"), Qt::LeftButton);
    QVERIFY(!spy.last().front().value<ShownParts>() && !chooser.shown());
  }

  void aChoiceIsShownWithoutBeingTold() {
    PartChooser chooser(ShownParts({"perturb", "heal"}), nullptr);
    QSignalSpy spy(&chooser, &PartChooser::chosen);
    QCOMPARE(*chooser.shown(), (std::vector<std::string>{"perturb", "heal"}));
    chooser.setShown(ShownParts({"draw"}));
    QCOMPARE(*chooser.shown(), std::vector<std::string>{"draw"});
    QCOMPARE(spy.size(), 0);
  }

  void viewsHaveTheirDocks() {
    QCOMPARE(dockOfView("gallery"), QString("galleryDock"));
    QVERIFY(dockOfView("connectivity").isEmpty() && dockOfView("timeline").isEmpty() && dockOfView("nothing").isEmpty());
  }
};

REWIRE_WIDGET_TEST(TestPartChooser)
#include "tst_part_chooser.moc"
