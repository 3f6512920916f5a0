#include "core/lab/curve_state.h"

#include "core/error.h"
#include "tests/support/curves.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

/// Two models, three strengths of no even grid, two draws.
CurveFile plainRows() {
  CurveFile file;
  for (const char* model : {"MNIST, set, seed 1, epoch 80", "b"}) {
    for (const double strength : {0.0, 0.1, 0.5}) {
      for (const int repeat : {0, 1})
        file.rows.push_back({model, "attack", strength, repeat, 5u + static_cast<std::uint64_t>(repeat), 9, 10, 0.9, 0.5});
    }
  }
  return file;
}

}  // namespace

/// Curves as files, and files as curves.
class TestCurveState : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  CurveState throughAFile(const CurveState& state) const {
    const std::string path = m_folder.filePath("curves.csv").toStdString();
    writeCurve(fileOf(state, {"a note"}, "rewire 9.9"), path);
    return stateOf(readCurve(path), path);
  }

 private Q_SLOTS:
  void whatIsWrittenIsReadBack() {
    const auto made = madeCurves();
    const CurveState read = throughAFile(*made);
    QVERIFY(read.sampling == made->sampling);
    QCOMPARE(read.total, made->total);
    QCOMPARE(read.program, std::string("rewire 9.9"));
    QCOMPARE(read.models.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
      QCOMPARE(read.models[i].name, made->models[i].name);
      QCOMPARE(read.models[i].file, made->models[i].file);
      QCOMPARE(read.models[i].links(), made->models[i].links());
      QVERIFY(read.models[i].experiment == made->models[i].experiment);
    }
    QCOMPARE(read.points.size(), made->points.size());
    for (std::size_t i = 0; i < read.points.size(); ++i) {
      QCOMPARE(read.points[i].step, made->points[i].step);
      QCOMPARE(read.points[i].evaluation.correct, made->points[i].evaluation.correct);
    }
    QCOMPARE(idOf(read), idOf(*made));
  }

  void stepsOfAStoppedCurveStayWhereTheyAre() {
    auto part = std::make_shared<CurveState>(*madeCurves());
    part->sampling.equalLinks = true;
    for (CurvePoint& point : part->points)
      if (point.model == 2) point.strength *= 1000.0 / 100'000.0;
    std::erase_if(part->points, [](const CurvePoint& point) { return point.step == 1; });
    const CurveState read = throughAFile(*part);
    QCOMPARE(read.points.size(), part->points.size());
    for (std::size_t i = 0; i < read.points.size(); ++i) QCOMPARE(read.points[i].step, part->points[i].step);
    QCOMPARE(read.total, 45);
  }

  void rowsAloneAreEnoughToDraw() {
    const CurveState state = stateOf(plainRows(), "x.csv");
    QCOMPARE(state.models.size(), 2u);
    QCOMPARE(state.models[0].name, std::string("MNIST, set, seed 1, epoch 80"));
    QVERIFY(state.models[0].nameOnly);
    QCOMPARE(state.models[0].classes, 0);
    QVERIFY(std::holds_alternative<Attack>(state.sampling.kind));
    QCOMPARE(state.sampling.steps, 3);
    QCOMPARE(state.sampling.repeats, 2);
    QCOMPARE(state.sampling.seed, std::uint64_t{5});
    QCOMPARE(state.sampling.to, 0.5);
    QCOMPARE(state.points[2].step, 1);
    QCOMPARE(state.points[2].strength, 0.1);
    QCOMPARE(state.total, 12);
    const CurveState again = throughAFile(state);
    QVERIFY(again.models[0].nameOnly);
    QCOMPARE(idOf(again), idOf(state));
  }

  void aBadFileGetsOneClearLine_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("no rows") << 0 << "there is no row below the columns";
    QTest::newRow("kinds") << 1 << "its rows are of several kinds, \"attack\" and \"remove-links\"";
    QTest::newRow("unknown kind") << 2 << "the kind must be one of swap-links";
    QTest::newRow("twice") << 3 << "is there twice";
    QTest::newRow("seeds") << 4 << "its seeds must count on with the repeats";
  }
  void aBadFileGetsOneClearLine() {
    QFETCH(int, fault);
    QFETCH(QString, words);
    CurveFile file = plainRows();
    if (fault == 0) file.rows.clear();
    if (fault == 1) file.rows.back().kind = "remove-links";
    if (fault == 2)
      for (CurveRow& row : file.rows) row.kind = "magic";
    if (fault == 3) file.rows.push_back(file.rows.front());
    if (fault == 4) file.rows.back().seed = 77;
    const QString message = thrown<InputError>([&] { stateOf(file, "x.csv"); });
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY2(message.endsWith("(x.csv)") && !message.contains('\n'), qPrintable(message));
  }

  void otherSettingsAndNetworksHaveOtherIds() {
    const auto made = madeCurves();
    const std::string id = idOf(*made);
    QVERIFY2(id.starts_with("remove-links-"), id.c_str());
    CurveState other = *made;
    other.models[0].name = "renamed";
    other.models[0].file = "/moved/model.safetensors";
    QCOMPARE(idOf(other), id);
    other = *made;
    other.sampling.steps = 9;
    QVERIFY(idOf(other) != id);
    other = *made;
    other.models[0].fingerprint = "1234";
    QVERIFY(idOf(other) != id);
  }
};

REWIRE_TEST(TestCurveState)
#include "tst_curve_state.moc"
